import { describe, expect, test, vi } from 'vitest'
import type { PageRead } from '../../../extension/page-told.ts'
import type { Options } from '../../../extension/options.ts'
import type { Ports } from '../../../extension/popup/ports.ts'
import type { RelatedRequest } from '../../../shared/library/beside.ts'
import { RELATED } from '../../../tools/stage/answers/answers.ts'
import { DOSSIER } from '../../../tools/stage/answers/dossiers.ts'
import {
  articlePage,
  DISPATCH,
  LIST_PAGE,
  REPRINT,
  STRANGER,
} from '../../../tools/stage/hosts/pages.ts'
import { open, press } from './opened.ts'
import { pageRead, readPage as readStagePage } from '../reading/read-page.ts'

describe('what is asked, and when', () => {
  test('once, as the popup opens, in standard mode', async () => {
    const { asked, root } = await open({})
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatchObject(['related', { kind: 'page' }])
    expect(root.querySelectorAll('#related .article')).toHaveLength(4)
  })

  test.each<[string, Partial<Options>, Partial<Ports>]>([
    ['before the reader has chosen', { welcomed: 'no' }, {}],
    ['to a reader who wants to be asked', { mode: 'ask' }, {}],
    ['by the panel', {}, { surface: 'panel' }],
    ['of a site that is nobody’s', {}, { readPage: () => Promise.resolve(pageRead(STRANGER)) }],
    ['of a list', {}, { readPage: () => Promise.resolve(pageRead(LIST_PAGE)) }],
    ['of a page out of reach', {}, { readPage: () => Promise.resolve('no-access' as const) }],
  ])('nothing %s', async (_, options, ports) => {
    const { asked, root } = await open({ options, ports })
    expect(asked).toEqual([])
    expect(root.querySelector('#related')).toBeNull()
  })

  test.each([
    ['a name', '.person', 'Sur cette page'],
    ['two countries', '.names > .onward', 'Vietnam – Azerbaïdjan'],
  ])('nothing before the reader has chosen, though %s is opened', async (_, opener, shown) => {
    const { asked, root, text, ports } = await open({ options: { welcomed: 'no' } })
    press(root, opener)
    await vi.waitFor(() =>
      expect(root.querySelector('.place [data-key=choose-ask]')).not.toBeNull(),
    )
    expect(text()).toContain(shown)
    expect(asked).toEqual([])
    press(root, '.place [data-key=choose-ask]')
    expect(ports.choose).toHaveBeenCalledWith('ask')
  })

  test('nor for a search', async () => {
    const { asked, root } = await open({ options: { welcomed: 'no' } })
    root.querySelector<HTMLInputElement>('#q')!.value = 'pétrole'
    root.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
    await vi.waitFor(() =>
      expect(root.querySelector('.place [data-key=choose-ask]')).not.toBeNull(),
    )
    expect(asked).toEqual([])
  })

  test('then on a press', async () => {
    const { asked, root } = await open({ options: { mode: 'ask' } })
    press(root, '[data-key=look]')
    await vi.waitFor(() => expect(root.querySelector('#related .article')).not.toBeNull())
    expect(asked).toHaveLength(1)
  })

  test('the agency’s copy elsewhere is asked for like an outlet’s', async () => {
    const { asked, text } = await open({
      ports: { readPage: () => Promise.resolve(pageRead(REPRINT)) },
    })
    expect(asked).toHaveLength(1)
    expect(text()).toContain('une dépêche reprise')
  })

  test('nothing more when the panel follows its tab', async () => {
    const { asked, followTab, text } = await open({ ports: { surface: 'panel' } })
    await followTab()
    expect(asked).toEqual([])
    expect(text()).toContain('Elnur Safarov')
    expect(text()).toContain('Le panneau suit la page sans rien envoyer.')
  })

  test('what was answered before is shown beside the page, and nobody asked', async () => {
    const { asked, root } = await open({
      ports: { surface: 'panel', keptAnswer: () => Promise.resolve(RELATED) },
    })
    expect(root.querySelector('.kept')?.textContent).toBe('Résultats de tout à l’heure')
    expect(root.querySelector('#related .article')).not.toBeNull()
    expect(root.querySelector('[data-key=look]')).not.toBeNull()
    expect(asked).toEqual([])
  })

  test('what is answered when the panel has gone on is shown beside no other page, and kept', async () => {
    let page = articlePage(DISPATCH)
    let answered: (answer: typeof RELATED) => void = () => undefined
    const { asked, followTab, root, ports } = await open({
      ports: { surface: 'panel', readPage: () => Promise.resolve(pageRead(page)) },
      answers: { related: () => new Promise((done) => (answered = done)) },
    })
    const { query } = await ports.questionOf(pageRead(page))
    press(root, '[data-key=look]')
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    page = articlePage({ ...DISPATCH, path: '/ailleurs-post9000103.vnp', headline: 'Une autre' })
    await followTab()
    answered(RELATED)
    await vi.waitFor(() => expect(ports.keepAnswer).toHaveBeenCalledWith(query, RELATED))
    expect(root.querySelector('#related .article')).toBeNull()
  })

  test('a search stays open beside the next page, and is gone back from to what that one names', async () => {
    let page = articlePage(DISPATCH)
    const { followTab, root, text } = await open({
      ports: { surface: 'panel', readPage: () => Promise.resolve(pageRead(page)) },
    })
    root.querySelector<HTMLInputElement>('#q')!.value = 'pétrole'
    root.querySelector('form')!.requestSubmit()
    await vi.waitFor(() => expect(root.querySelector('.place-search')).not.toBeNull())
    page = articlePage({ ...DISPATCH, path: '/ailleurs-post9000103.vnp', headline: 'Une autre' })
    await followTab()
    expect(root.querySelector('#place-title')?.textContent).toContain('pétrole')
    press(root, '.back')
    expect(root.querySelector<HTMLElement>('.home')!.hidden).toBe(false)
    expect(text()).toContain('Une autre')
  })

  test('what a page says that its tab has left is read by nobody', async () => {
    const read = pageRead()
    const answers: ((read: PageRead) => void)[] = []
    const readPage = () => new Promise<PageRead>((done) => void answers.push(done))
    const readingOf = vi.fn(() => readStagePage())
    const opening = open({ ports: { surface: 'panel', readPage, readingOf } })
    await vi.waitFor(() => expect(answers).toHaveLength(1))
    answers[0]!(read)
    const { followTab } = await opening
    readingOf.mockClear()
    const first = followTab()
    await vi.waitFor(() => expect(answers).toHaveLength(2))
    const second = followTab()
    await vi.waitFor(() => expect(answers).toHaveLength(3))
    for (const answer of answers.slice(1)) answer(read)
    await Promise.all([first, second])
    expect(readingOf).toHaveBeenCalledOnce()
  })

  test('once more where the popup tries a page again, as when it was opened', async () => {
    let readable = false
    const readPage = () => Promise.resolve(readable ? pageRead() : ('unreadable' as const))
    const { asked, root, text } = await open({ ports: { readPage } })
    expect(text()).toContain('Texte non reconnu')
    readable = true
    press(root, '[data-key=again]')
    await vi.waitFor(() => expect(root.querySelector('#related .article')).not.toBeNull())
    expect(asked).toHaveLength(1)
  })

  test('letters leave one by one only where the reader let the popup ask', async () => {
    for (const options of [{ mode: 'ask' }, { welcomed: 'no' }] as const) {
      const { asked, root } = await open({ options })
      const field = root.querySelector<HTMLInputElement>('#q')!
      field.focus()
      field.value = 'hano'
      field.dispatchEvent(new Event('input'))
      // Longer than the pause after a letter: one that left would have left by then.
      await new Promise((wait) => setTimeout(wait, 150))
      expect(asked).toEqual([])
    }
  })
})

describe('going and coming back', () => {
  test('a name opens on what this page prints, Escape returns to it', async () => {
    const { root } = await open({})
    const opener = root.querySelector<HTMLElement>('.person')!
    opener.focus()
    opener.click()
    await vi.waitFor(() => expect(root.querySelector('.place-entity')).not.toBeNull())
    expect(root.querySelector<HTMLElement>('.home')!.hidden).toBe(true)
    expect(root.querySelector('.place-entity blockquote')?.textContent).toContain(
      'a reçu le 12 mars à Hanoï',
    )
    expect(document.activeElement?.id).toBe('place-title')
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }))
    await vi.waitFor(() => expect(root.querySelector<HTMLElement>('.home')!.hidden).toBe(false))
    expect(document.activeElement).toBe(opener)
  })

  test('the title keeps the focus when the answer comes after it', async () => {
    let answer: (dossier: typeof DOSSIER) => void = () => undefined
    const { root } = await open({
      answers: {
        related: () => Promise.resolve(RELATED),
        entity: () => new Promise((done) => (answer = done)),
      },
    })
    root.querySelector<HTMLElement>('.person')!.focus()
    press(root, '.person')
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('place-title'))
    answer(DOSSIER)
    await vi.waitFor(() => expect(root.querySelector('.roles')).not.toBeNull())
    expect(document.activeElement?.id).toBe('place-title')
  })

  test('what is sent is shown exactly', async () => {
    const { root, asked } = await open({})
    press(root, '[data-key=sent]')
    await vi.waitFor(() => expect(root.querySelector('.place-sent pre')).not.toBeNull())
    const [, request] = asked[0] as [string, RelatedRequest]
    const shown: unknown = JSON.parse(root.querySelector('.place-sent pre')!.textContent)
    expect(shown).toEqual(request.kind === 'page' && request.page)
  })

  test('a page kept is saved under its own name, with its address and the day', async () => {
    const copyPage = () =>
      Promise.resolve({
        html: '<html><head></head></html>',
        url: 'https://fr.vietnamplus.vn/a-post1.vnp',
      })
    const { root, ports } = await open({ ports: { copyPage } })
    press(root, '[data-key=take-keep]')
    await vi.waitFor(() => expect(ports.save).toHaveBeenCalled())
    const [name, , html] = vi.mocked(ports.save).mock.calls[0]!
    expect(name).toBe('fr.vietnamplus.vn-a-post1.html')
    expect(html).toContain('saved date: Sat Nov 21 2026')
  })
})

test.each(['fr', 'en', 'vi'] as const)('every word of %s is there', async (language) => {
  const { text } = await open({ options: { language } })
  expect(text()).not.toMatch(/undefined|\[object|NaN/u)
})

test('a defect of ours is reported, and the reader told something', async () => {
  const reported = vi.fn()
  vi.stubGlobal('reportError', reported)
  const { text } = await open({
    answers: { related: () => Promise.reject(new RangeError('ours')) },
  })
  expect(text()).toContain('réponse du service est illisible')
  expect(reported).toHaveBeenCalledWith(new RangeError('ours'))
  vi.unstubAllGlobals()
})
