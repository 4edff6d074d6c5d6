/** The question about a page is made after its names are told: what waits for it, and what does not. */
import { expect, test, vi } from 'vitest'
import { RELATED } from '../../../tools/stage/answers/answers.ts'
import { Trouble } from '../../../extension/problem.ts'
import type { ArticleId } from '../../../shared/article/article.ts'
import type { Question } from '../../../extension/reading/page.ts'
import { readPage } from '../reading/read-page.ts'
import { open, press } from './opened.ts'

/** The companion with its names, and what gives the question or withholds it. */
async function openUnasked(mode: 'standard' | 'ask') {
  const made = Promise.withResolvers<Question>()
  const related = vi.fn(() => Promise.resolve(RELATED))
  const opening = open({
    options: { mode },
    answers: { related },
    ports: { questionOf: () => made.promise },
  })
  await vi.waitFor(() => expect(document.querySelectorAll('.person')).toHaveLength(3))
  return { root: document.body, related, opening, ...made }
}

test('names stand, and stay the same, while it is made; it is asked once, as it was made', async () => {
  const { root, related, opening, resolve } = await openUnasked('standard')
  const painted = [...root.querySelectorAll('.page-head, .names, .person')]
  expect(related).not.toHaveBeenCalled()
  const { question } = await readPage()
  resolve(question!)
  await opening
  expect(related).toHaveBeenCalledOnce()
  expect(related).toHaveBeenCalledWith({ kind: 'page', page: question!.query }, expect.anything())
  for (const element of painted) expect(root.contains(element)).toBe(true)
})

test('it is asked for, and what asks the service is loaded, once the names stand: both are work of the machine that paints', async () => {
  const { question } = await readPage()
  const painted: number[] = []
  const note = (): void => void painted.push(document.querySelectorAll('.person').length)
  const questionOf = vi.fn(() => (note(), Promise.resolve(question!)))
  await open({ ports: { questionOf, expectLibrary: note } })
  expect(questionOf).toHaveBeenCalledOnce()
  expect(painted).toEqual([3, 3])
})

test('what would be sent is shown when it is known', async () => {
  const { root, resolve } = await openUnasked('ask')
  press(root, '[data-key=sent]')
  await Promise.resolve()
  expect(root.querySelector('.place')).toBeNull()
  const { question } = await readPage()
  resolve(question!)
  await vi.waitFor(() => expect(root.querySelector('.sent')).not.toBeNull())
  expect(root.querySelector('.sent')?.textContent).toContain(question!.query.id)
})

test('where it cannot be made, the names stay and nobody is asked; who asks again has it made anew', async () => {
  const { question } = await readPage()
  const related = vi.fn(() => Promise.resolve(RELATED))
  const questionOf = vi
    .fn(() => Promise.resolve(question!))
    .mockRejectedValueOnce(new Trouble({ kind: 'unprepared' }))
  const { root } = await open({ answers: { related }, ports: { questionOf } })
  expect(related).not.toHaveBeenCalled()
  expect(root.querySelectorAll('.person')).toHaveLength(3)
  expect(root.querySelector('#notice')?.textContent).toContain('rien n’est parti')
  press(root, '#notice [data-key=again]')
  await vi.waitFor(() => expect(root.querySelector('#related .article')).not.toBeNull())
  expect(questionOf).toHaveBeenCalledTimes(2)
})

test('a page that the tab has left meanwhile opens nothing over the next, and asks nothing', async () => {
  const first = Promise.withResolvers<Question>()
  const { question } = await readPage()
  const questionOf = vi.fn(() => Promise.resolve(question!)).mockReturnValueOnce(first.promise)
  const related = vi.fn(() => Promise.resolve(RELATED))
  const { root, followTab } = await open({
    options: { mode: 'ask' },
    answers: { related },
    ports: { questionOf },
  })
  press(root, '[data-key=sent]')
  await followTab()
  first.resolve({ query: { id: 'vietnamplus-1' as ArticleId }, stories: [] })
  // What would open has the time to.
  await new Promise((rest) => setTimeout(rest))
  expect(root.querySelector('.sent')).toBeNull()
  press(root, '[data-key=sent]')
  await vi.waitFor(() => expect(root.querySelector('.sent')).not.toBeNull())
  expect(root.querySelector('.sent')?.textContent).toContain(question!.query.id)
  expect(related).not.toHaveBeenCalled()
})
