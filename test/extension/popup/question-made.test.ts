/** The question about a page is made after its names are told: what waits for it, and what does not. */
import { expect, test, vi } from 'vitest'
import { RELATED } from '../../../tools/stage/answers.ts'
import type { Question } from '../../../extension/popup/model.ts'
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

test('where it cannot be made, the names stay and nothing is asked', async () => {
  vi.stubGlobal('reportError', vi.fn())
  const { root, related, opening, reject } = await openUnasked('standard')
  reject(new Error('defeated'))
  await opening
  expect(related).not.toHaveBeenCalled()
  expect(root.querySelectorAll('.person')).toHaveLength(3)
  expect(root.querySelector('#notice')).not.toBeNull()
})
