/** All names of a page stand in one painting; what is asked about it has all of them. */
import { describe, expect, test, vi } from 'vitest'
import type { Reading } from '../../../extension/reading/page.ts'
import { RELATED } from '../../../tools/stage/answers/answers.ts'
import { readPage } from '../reading/read-page.ts'
import { kept, open, press } from './opened.ts'

describe('all names', () => {
  test('are painted at once, places, dates and events behind one line of counts', async () => {
    const marks: string[] = []
    const { root } = await open({ ports: { mark: (name) => void marks.push(name) } })
    expect(marks).toEqual(['names', 'related'])
    expect(root.querySelectorAll('.person')).toHaveLength(3)
    expect(root.querySelector('#kind-country')).not.toBeNull()
    expect(root.querySelector('.names > .onward')).not.toBeNull()
    const folded = root.querySelector<HTMLDetailsElement>('.names > .folded')!
    expect(folded.open).toBe(false)
    expect(folded.querySelector('summary')?.textContent).toMatch(/^2\slieux, 4\sdates/u)
  })

  test('stand unfolded in the panel', async () => {
    const { root } = await open({ ports: { surface: 'panel' } })
    expect(root.querySelector<HTMLDetailsElement>('.folded')?.open).toBe(true)
  })

  test('stay the very elements they were when the service answers, and so does the focus', async () => {
    let answer: () => void = () => undefined
    const waiting = new Promise<void>((done) => (answer = done))
    const opening = open({
      answers: { related: () => waiting.then(() => RELATED) },
    })
    const root = document.body
    await vi.waitFor(() => expect(root.querySelector('.person')).not.toBeNull())
    const painted = [...root.querySelectorAll('.page-head, .names, .person, .value, .folded')]
    const focused = root.querySelector<HTMLElement>('.person')!
    focused.focus()
    const said: string[] = []
    const status = root.querySelector('main > [role=status]')!
    new MutationObserver(() => void said.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    answer()
    await opening
    await Promise.resolve()
    for (const element of painted) expect(root.contains(element)).toBe(true)
    expect(document.activeElement).toBe(focused)
    expect(said.map((words) => words.replaceAll('\u00A0', ' '))).toEqual([
      '1 copie, 4 articles liés',
    ])
  })

  test('are all asked about, also on a press', async () => {
    const related = vi.fn(() => Promise.resolve(RELATED))
    const { root } = await open({ options: { mode: 'ask' }, answers: { related } })
    expect(related).not.toHaveBeenCalled()
    press(root, '[data-key=look]')
    await vi.waitFor(() => expect(root.querySelector('#related .article')).not.toBeNull())
    expect(related).toHaveBeenCalledOnce()
    expect(JSON.stringify(related.mock.calls[0])).toContain('petrovietnam')
  })

  test('are told to who hears the page, as is that it is being read', async () => {
    let answer: (page: Reading) => void = () => undefined
    const waiting = new Promise<Reading>((done) => (answer = done))
    const opening = open({ ports: { surface: 'panel', readingOf: () => waiting } })
    await vi.waitFor(() => expect(document.querySelector('main')).not.toBeNull())
    const said = () =>
      document.querySelector('main > [role=status]')!.textContent.replaceAll('\u00A0', ' ')
    expect(said()).toBe('Lecture de la page…')
    expect(document.querySelector('.reading')?.textContent).toBe('Lecture de la page…')
    answer(await readPage())
    await opening
    expect(said()).toMatch(/^3 personnes, 5 organisations, 2 pays, /u)
    expect(document.querySelector('.reading')).toBeNull()
  })

  test('that are none are said to be none', async () => {
    const { root } = await open({
      options: { mode: 'ask' },
      ports: kept({ ...(await readPage()), entities: [] }),
    })
    expect(root.querySelector('main > [role=status]')!.textContent).toContain('Aucun nom reconnu')
    expect(root.querySelector('.names .quiet')!.textContent).toContain('Aucun nom reconnu')
    expect(root.querySelector('.persons')).toBeNull()
    expect(root.querySelector('.folded')).toBeNull()
  })
})
