import { beforeEach, describe, expect, test, vi } from 'vitest'
import { lazyLibrary } from '../../../extension/lazy-library.ts'
import { DEFAULTS, type Options } from '../../../extension/options.ts'
import { openCompanion, type Ports } from '../../../extension/popup/companion.ts'
import { Trouble } from '../../../extension/problem.ts'
import { wordsIn } from '../../../extension/words/words.ts'
import type { Library, RelatedAnswer, RelatedRequest } from '../../../shared/library/library.ts'
import { RELATED } from '../../../tools/stage/answers.ts'
import { HOSTILE_PAGE, LIST_PAGE, REPRINT, STRANGER } from '../../../tools/stage/pages.ts'
import { pageRead } from './read-page.ts'

const NOW = new Date(2026, 10, 21, 9, 0, 0)

/** A library that notes what it is asked, and answers nothing but what a test gives it. */
function asking(answers: Partial<Library>): {
  readonly library: Library
  readonly asked: unknown[]
} {
  const asked: unknown[] = []
  const refuse = (): Promise<never> => Promise.reject(new Trouble({ kind: 'away' }))
  const library: Library = {
    coverage: refuse,
    search: refuse,
    suggest: refuse,
    related: refuse,
    article: refuse,
    entity: refuse,
    relation: refuse,
    story: refuse,
    ...answers,
  }
  const noting = new Proxy(library, {
    get: (target, name: string) =>
      // A promise asks what it is given whether it is one.
      name === 'then'
        ? undefined
        : (request: never) => {
            asked.push([name, request])
            return target[name as keyof Library](request, request)
          },
  })
  return { library: lazyLibrary(() => Promise.resolve(noting)), asked }
}

async function open(changed: {
  readonly options?: Partial<Options>
  readonly ports?: Partial<Ports>
  readonly answers?: Partial<Library>
}) {
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  const options = { ...DEFAULTS, welcomed: 'yes', ...changed.options } as const
  const { library, asked } = asking(changed.answers ?? { related: () => Promise.resolve(RELATED) })
  const ports: Ports = {
    surface: 'popup',
    options,
    words: await wordsIn(options.language),
    library,
    readPage: () => Promise.resolve(pageRead()),
    copyPage: () => Promise.resolve('no-access'),
    keptAnswer: () => Promise.resolve(undefined),
    keepAnswer: vi.fn(() => Promise.resolve()),
    choose: vi.fn(),
    openSettings: vi.fn(),
    copy: vi.fn(() => Promise.resolve(true)),
    save: vi.fn(),
    now: () => NOW,
    mark: () => undefined,
    ...changed.ports,
  }
  const { followTab } = await openCompanion(root, ports)
  return { root, ports, asked, followTab, text: () => root.textContent }
}

const press = (root: HTMLElement, selector: string): void =>
  root.querySelector<HTMLElement>(selector)!.click()

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined)
  Element.prototype.scrollIntoView = () => undefined
})

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

  test('letters leave one by one only where the reader let the popup ask', async () => {
    for (const options of [{ mode: 'ask' }, { welcomed: 'no' }] as const) {
      const { asked, root } = await open({ options })
      const field = root.querySelector<HTMLInputElement>('#q')!
      field.focus()
      field.value = 'hano'
      field.dispatchEvent(new Event('input'))
      await new Promise((wait) => setTimeout(wait, 150))
      expect(asked).toEqual([])
    }
  })
})

describe('what is shown', () => {
  test('names stand before any answer', async () => {
    const { text, root } = await open({
      answers: { related: () => new Promise(() => undefined) },
      ports: { surface: 'panel' },
    })
    expect(text()).toContain('Elnur Safarov')
    expect(text()).toContain('ambassadeur d’Azerbaïdjan au Vietnam')
    press(root, '[data-key=look]')
    await vi.waitFor(() => expect(root.querySelector('[aria-busy=true]')).not.toBeNull())
  })

  test('an answer to a page the reader has left is dropped', async () => {
    let answer: (answer: RelatedAnswer) => void = () => undefined
    const related = () => new Promise<RelatedAnswer>((done) => (answer = done))
    const { root, followTab } = await open({ ports: { surface: 'panel' }, answers: { related } })
    press(root, '[data-key=look]')
    await vi.waitFor(() => expect(root.querySelector('.waiting')).not.toBeNull())
    await followTab()
    answer(RELATED)
    await new Promise((wait) => setTimeout(wait, 10))
    expect(root.querySelector('#related')).toBeNull()
  })

  test.each([
    [{ kind: 'offline' }, 'Vous êtes hors ligne'],
    [{ kind: 'away' }, 'Le service ne répond pas'],
    [{ kind: 'slow' }, 'Le service tarde trop'],
    [{ kind: 'too-many', seconds: 45 }, 'à 09:00:45'],
    [{ kind: 'unpublished' }, 'aucun corpus'],
    [{ kind: 'older-corpus' }, 'une autre version'],
    [{ kind: 'nonsense' }, 'répondu de travers'],
    [{ kind: 'no-index' }, 'aucun index'],
  ] as const)('%j is said in words', async (problem, words) => {
    const { text } = await open({
      answers: { related: () => Promise.reject(new Trouble(problem)) },
    })
    expect(text()).toContain(words)
    expect(text()).toContain('Elnur Safarov')
  })

  test('a reader who goes offline keeps the last results', async () => {
    const { text } = await open({
      answers: { related: () => Promise.reject(new Trouble({ kind: 'offline' })) },
      ports: { keptAnswer: () => Promise.resolve(RELATED) },
    })
    expect(text()).toContain('Résultats de tout à l’heure')
    expect(text()).toContain('PetroVietnam et SOCAR reprennent')
  })

  test('nothing related is said with what the corpus holds, and where it ends', async () => {
    const answer = {
      ...RELATED,
      copies: [],
      related: [],
      coverage: { ...RELATED.coverage, last: '2018-12-30' },
    }
    const { text } = await open({ answers: { related: () => Promise.resolve(answer) } })
    expect(text()).toContain('Rien d’assez proche dans le corpus.')
    expect(text()).toContain('412\u00A0articles, 2019-2026, 38\u00A0%\u00A0sans date')
    expect(text()).toContain('Cette page est du 12 mars 2019')
    expect(text()).toContain('30 décembre 2018')
  })

  test('markup in a page or an answer is text', async () => {
    const evil = '<img src=x onerror=alert(1)><script>alert(1)</script>'
    const [related] = RELATED.related
    const answer = {
      ...RELATED,
      related: [
        {
          ...related!,
          card: { ...related!.card, headline: evil },
          why: [{ kind: 'term' as const, word: evil }],
        },
      ],
    }
    const { root, text } = await open({
      ports: { readPage: () => Promise.resolve(pageRead(HOSTILE_PAGE)) },
      answers: { related: () => Promise.resolve(answer) },
    })
    expect(root.querySelector('img, script, iframe')).toBeNull()
    expect(text()).toContain(evil)
  })

  test('every link leaves without a word of where the reader was', async () => {
    const { root } = await open({})
    const links = [...root.querySelectorAll('a')]
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) {
      expect(link.protocol).toMatch(/^https?:$/u)
      expect(link.rel).toBe('noopener noreferrer')
    }
  })

  test('why is said of each', async () => {
    const { text } = await open({})
    expect(text()).toContain('la 2ᵉ (cette page\u00A0: la 3ᵉ)')
    expect(text()).toContain('Signalé par cette page')
    expect(text()).toContain('le texte porte «\u00A0(1919-2019)\u00A0»')
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
    press(root, '[data-key="take-Garder"]')
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
  expect(text()).toContain('répondu de travers')
  expect(reported).toHaveBeenCalledWith(new RangeError('ours'))
  vi.unstubAllGlobals()
})
