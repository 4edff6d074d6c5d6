/** The service is asked while what draws its answer is still on its way. */
import { expect, test, vi } from 'vitest'
import { RELATED } from '../../../tools/stage/answers/answers.ts'
import { open } from './opened.ts'

vi.mock('../../../extension/popup/home/answer-section.ts', () => new Promise(() => {}))

test('neither waits for the other, and what asks is loaded once the names are painted', async () => {
  const done: string[] = []
  const related = vi.fn(() => Promise.resolve(RELATED))
  void open({
    answers: { related },
    ports: {
      expectLibrary: () => void done.push('expected'),
      mark: (name) => void done.push(name),
    },
  })
  await vi.waitFor(() => expect(related).toHaveBeenCalledOnce())
  expect(document.querySelectorAll('.person')).toHaveLength(3)
  expect(document.querySelector('#related .article')).toBeNull()
  expect(done).toEqual(['names', 'expected'])
})
