/** What is known of the tab's address is painted before the page has answered; then the page has the last word. */
import { expect, test, vi } from 'vitest'
import type { Refusal } from '../../../extension/messages.ts'
import type { PageRead } from '../../../extension/page-told.ts'
import { RELATED } from '../../../tools/stage/answers/answers.ts'
import { kept, open, press } from './opened.ts'
import { pageRead, readingOf, readPage } from '../reading/read-page.ts'

/** The companion as it stands before its page has answered. */
async function openEarly(mode: 'standard' | 'ask' = 'standard') {
  let answer: (found: PageRead | Refusal) => void = () => undefined
  const waiting = new Promise<PageRead | Refusal>((done) => (answer = done))
  const marks: string[] = []
  const related = vi.fn(() => Promise.resolve(RELATED))
  const known = await readPage()
  const reading = vi.fn(readingOf)
  const opening = open({
    options: { mode },
    answers: { related },
    ports: {
      ...kept({ ...known, article: { ...known.article, headline: 'Titre gardé' } }, true),
      readPage: () => waiting,
      readingOf: reading,
      mark: (name) => void marks.push(name),
    },
  })
  await vi.waitFor(() => expect(marks).toContain('names'))
  return {
    root: document.body,
    marks,
    related,
    reading,
    answer: (found: PageRead | Refusal) => (answer(found), opening),
  }
}

test('all names stand at once; nothing is asked before the page has said that it is the same', async () => {
  const { root, marks, related, reading, answer } = await openEarly()
  expect(marks).toEqual(['names'])
  expect(root.querySelectorAll('.person')).toHaveLength(3)
  expect(root.querySelector('.folded summary')).not.toBeNull()
  expect(related).not.toHaveBeenCalled()
  const painted = [...root.querySelectorAll('.page-head, .names, .person')]
  await answer(pageRead())
  expect(marks).toEqual(['names', 'related'])
  expect(related).toHaveBeenCalledOnce()
  for (const element of painted) expect(root.contains(element)).toBe(true)
  expect(reading).not.toHaveBeenCalled()
})

test('a page that changed is read anew, and that reading is the one asked about', async () => {
  const { root, related, reading, answer } = await openEarly()
  expect(root.textContent).toContain('Titre gardé')
  await answer({ ...pageRead(), url: 'https://fr.vietnamplus.vn/autre-post1.vnp' })
  expect(root.textContent).not.toContain('Titre gardé')
  expect(root.querySelectorAll('.person')).toHaveLength(3)
  expect(related).toHaveBeenCalledOnce()
  expect(JSON.stringify(related.mock.calls)).not.toContain('Titre gardé')
  expect(reading).toHaveBeenCalledOnce()
})

test('a page that can be read no more is said to be so', async () => {
  const { root, related, answer } = await openEarly()
  await answer('no-access')
  expect(root.textContent).toContain('Page hors de portée')
  expect(root.querySelector('.person')).toBeNull()
  expect(related).not.toHaveBeenCalled()
})

test('a press before the answer asks once, about the page as it is', async () => {
  const { root, related, answer } = await openEarly('ask')
  press(root, '[data-key=look]')
  await Promise.resolve()
  expect(related).not.toHaveBeenCalled()
  await answer(pageRead())
  await vi.waitFor(() => expect(root.querySelector('#related .article')).not.toBeNull())
  expect(related).toHaveBeenCalledOnce()
})
