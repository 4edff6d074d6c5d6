import { describe, expect, test, vi } from 'vitest'
import type { Ports } from '../../../extension/popup/companion.ts'
import { withAllNames } from '../../../extension/popup/all-names.ts'
import { mend } from '../../../extension/popup/mending.ts'
import { questionOf } from '../../../extension/popup/query.ts'
import { readingOf } from '../../../extension/popup/reading.ts'
import type { ReadPage } from '../../../extension/popup/model.ts'
import type { EntityId } from '../../../shared/entities/entity.ts'
import { RELATED } from '../../../tools/stage/answers.ts'
import { kept, open } from './opened.ts'
import { pageRead } from './read-page.ts'

/** The companion as it stands when persons and countries are drawn, and a way to let it go on. */
async function openHeld(ports: Partial<Ports> = {}, mode: 'standard' | 'ask' = 'standard') {
  let paint: () => void = () => undefined
  const waiting = new Promise<void>((done) => (paint = done))
  const marks: string[] = []
  const related = vi.fn(() => Promise.resolve(RELATED))
  const opening = open({
    options: { mode },
    answers: { related },
    ports: { painted: () => waiting, mark: (name) => void marks.push(name), ...ports },
  })
  const root = document.body
  await vi.waitFor(() => expect(marks).toContain('persons'))
  return { root, marks, related, paint: () => (paint(), opening) }
}

describe('persons and countries first', () => {
  test('are drawn alone, with room for the rest; nothing is asked before all is found', async () => {
    const { root, marks, related, paint } = await openHeld()
    expect(root.querySelectorAll('.person')).toHaveLength(3)
    expect(root.querySelector('#kind-country')).not.toBeNull()
    expect(root.querySelector('.names > .onward')).not.toBeNull()
    expect(root.querySelector('.folded')).toBeNull()
    expect(root.querySelector('.names > .folded-room')).not.toBeNull()
    expect(root.querySelector('.around')!.children).toHaveLength(0)
    expect(related).not.toHaveBeenCalled()
    expect(marks).toEqual(['persons'])
    await paint()
    expect(marks).toEqual(['persons', 'names', 'related'])
    expect(related).toHaveBeenCalledTimes(1)
  })

  test('stay the very elements they were: nothing painted is drawn again', async () => {
    const { root, paint } = await openHeld()
    const painted = [
      ...root.querySelectorAll('.page-head, .names, .person, .value, .names > .onward'),
    ]
    await paint()
    for (const element of painted) expect(root.contains(element)).toBe(true)
    expect(root.querySelector('.folded summary')?.textContent).toMatch(/5\sorganisations/u)
    const { children } = root.querySelector('.names')!
    expect(children[children.length - 1]?.className).toBe('folded-room')
  })

  test('what has the focus keeps it, and nothing is said of it', async () => {
    const { root, paint } = await openHeld()
    const focused = root.querySelector<HTMLElement>('.person')!
    focused.focus()
    const status = root.querySelector('main > [role=status]')!
    const said: string[] = []
    new MutationObserver(() => void said.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    await paint()
    expect(document.activeElement).toBe(focused)
    await Promise.resolve()
    // What the service found; that more names were is no news.
    expect(said.map((words) => words.replaceAll('\u00A0', ' '))).toEqual([
      '1 copie, 4 articles liés',
    ])
  })

  test('a press that asks is answered once all is found, with all names', async () => {
    const { root, related, paint } = await openHeld({}, 'ask')
    root.querySelector<HTMLElement>('[data-key=look]')!.click()
    await Promise.resolve()
    expect(related).not.toHaveBeenCalled()
    await paint()
    await vi.waitFor(() => expect(root.querySelector('#related .article')).not.toBeNull())
    expect(related).toHaveBeenCalledTimes(1)
    expect(JSON.stringify(related.mock.calls[0])).toContain('petrovietnam')
  })

  test('the panel likewise, its other kinds unfolded as they come', async () => {
    const { root, paint } = await openHeld({ surface: 'panel' })
    expect(root.querySelector('.folded')).toBeNull()
    await paint()
    expect(root.querySelector<HTMLDetailsElement>('.folded')?.open).toBe(true)
  })
})

async function firstAndAll(): Promise<readonly [ReadPage, ReadPage]> {
  const first = await readingOf(pageRead(), mend)
  if (first.kind !== 'read') throw new Error('the stage’s page is not read')
  return [first, withAllNames(first)]
}

test('what is kept, and shown again at once, is the whole', async () => {
  const [, all] = await firstAndAll()
  const { ports } = await open({})
  expect(ports.keepReading).toHaveBeenCalledWith(expect.anything(), {
    page: all,
    question: questionOf(all),
  })
  const marks: string[] = []
  const painted = vi.fn(() => Promise.resolve())
  const { root } = await open({
    ports: {
      ...kept(all),
      painted,
      mark: (name) => void marks.push(name),
    },
  })
  expect(painted).not.toHaveBeenCalled()
  expect(marks.slice(0, 2)).toEqual(['persons', 'names'])
  expect(root.querySelector('.folded summary')).not.toBeNull()
})

test('where the whole reading disagrees, its persons take the place of the first', async () => {
  const [first] = await firstAndAll()
  const someone = first.entities.find((entity) => entity.kind === 'person')
  const mistaken = { ...someone!, id: 'person:san-borja' as EntityId, canonical: 'San Borja' }
  const { root, text } = await open({
    ports: {
      ...kept({ ...first, entities: [...first.entities, mistaken] }),
    },
  })
  expect(text()).not.toContain('San Borja')
  expect(root.querySelectorAll('.person')).toHaveLength(3)
  expect(root.querySelector('.folded summary')).not.toBeNull()
})

test('a reading that cannot be finished leaves the first, goes on, and is not kept', async () => {
  const [first] = await firstAndAll()
  const reported = vi.fn()
  vi.stubGlobal('reportError', reported)
  // What is read of it after its painting fails once.
  const { body } = first.article
  let isRead = false
  const article = {
    ...first.article,
    get body() {
      if (isRead) return body
      isRead = true
      throw new Error('defeated')
    },
  }
  const marks: string[] = []
  const { root, ports } = await open({
    options: { mode: 'ask' },
    ports: {
      ...kept({ ...first, article }),
      mark: (name) => void marks.push(name),
    },
  })
  expect(reported).toHaveBeenCalledWith(new Error('defeated'))
  expect(root.querySelectorAll('.person')).toHaveLength(3)
  expect(marks).toEqual(['persons', 'names'])
  expect(ports.keepReading).not.toHaveBeenCalled()
})

test('a page that names nobody says so when all was looked for', async () => {
  const [, all] = await firstAndAll()
  const { root, text } = await open({
    ports: kept({ ...all, entities: [] }),
  })
  expect(text()).toContain('Aucun nom reconnu')
  expect(root.querySelector('.persons')).toBeNull()
})
