/** What the popup and the panel ask of the browser and of the background, for which tab, and when. */
import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { ReadingAsked } from '../../../extension/messages.ts'
import type { PageRead } from '../../../extension/page-told.ts'
import { keepReading } from '../../../extension/reading/kept-reading.ts'
import { keepAnswer } from '../../../extension/kept.ts'
import { saveOptions } from '../../../extension/options.ts'
import { openSurface } from '../../../extension/popup/surface.ts'
import { relatedAnswer } from '../../../shared/answers/related.ts'
import { RELATED } from '../../../tools/stage/answers/answers.ts'
import { articlePage, DISPATCH } from '../../../tools/stage/hosts/pages.ts'
import { answered, pageRead, readPage } from '../reading/read-page.ts'

const SERVICE = 'https://reperes.example'
const shelf = browser.storage.session
const HERE = pageRead()
const ELSEWHERE = pageRead(articlePage({ ...DISPATCH, path: '/ailleurs-post9000103.vnp' }))

const OTHER = pageRead(
  articlePage({ ...DISPATCH, path: '/autre-post9000104.vnp', headline: 'Une autre dépêche' }),
)

interface Told {
  readonly id: number
  readonly incognito?: boolean
  readonly url?: string
}

/** A browser with a tab in front, whose pages answer what is given. */
function inBrowser(front: Told, answer: (tab: number) => Promise<PageRead>) {
  let now = front
  const asked: ReadingAsked[] = []
  Object.assign(fakeBrowser.tabs, {
    query: () => Promise.resolve([{ incognito: false, ...now }]),
    sendMessage: answer,
  })
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (message: ReadingAsked) => {
      asked.push(message)
      return answered(message, answer)
    },
  })
  return {
    asked,
    goTo: (tab: Told) => {
      now = tab
      return fakeBrowser.tabs.onActivated.trigger({ tabId: tab.id, windowId: 1 })
    },
  }
}

const names = (): Promise<void> =>
  vi.waitFor(() => expect(document.querySelector('.person')).not.toBeNull())

let given: readonly string[] = []
/** What Firefox does when the reader takes a consent back. */
const heard: (() => void)[] = []

beforeEach(() => {
  fakeBrowser.reset()
  given = []
  Object.assign(fakeBrowser.permissions, {
    getAll: () => Promise.resolve({ data_collection: given }),
    onRemoved: { addListener: (hears: () => void) => heard.push(hears) },
  })
  vi.stubGlobal('scrollTo', () => undefined)
  Element.prototype.scrollIntoView = () => undefined
  vi.spyOn(shelf, 'getKeys').mockImplementation(async () => Object.keys(await shelf.get(null)))
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1' } as never)
  const root = document.createElement('div')
  root.id = 'root'
  document.body.replaceChildren(root)
})

test('a page is read for its tab; a private one for none', async () => {
  for (const incognito of [false, true]) {
    const { asked } = inBrowser({ id: 7, incognito }, () => Promise.resolve(HERE))
    document.querySelector('#root')!.replaceChildren()
    await openSurface('popup')
    await names()
    expect(asked).toEqual([
      { kind: 'reading-expected', beside: 7, ...(!incognito && { tab: 7 }) },
      { kind: 'question-asked', read: HERE },
    ])
  }
})

test('where the background was stopped meanwhile, the page is asked from here', async () => {
  const { asked } = inBrowser({ id: 7 }, () => Promise.resolve(HERE))
  const { sendMessage } = fakeBrowser.runtime
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (message: ReadingAsked) => {
      const answer = await sendMessage(message)
      return message.kind === 'reading-expected' ? undefined : answer
    },
  })
  await openSurface('popup')
  await names()
  expect(asked.map(({ kind }) => kind)).toEqual([
    'reading-expected',
    'reading-asked',
    'question-asked',
  ])
})

test.each([
  ['of the page that stands there', HERE.url, []],
  ['of a page whose tab does not say where it is', undefined, []],
  ['of the page before', ELSEWHERE.url, ['reading-expected', 'question-asked']],
])('where something is kept, %s, the background is told', async (_, url, told) => {
  await keepReading(shelf, 7, HERE, await readPage())
  const read = url === ELSEWHERE.url ? ELSEWHERE : HERE
  const { asked } = inBrowser({ id: 7, ...(url !== undefined && { url }) }, async () => read)
  await openSurface('popup')
  await names()
  expect(asked.map(({ kind }) => kind)).toEqual(told)
})

test.each([
  ['what is known of where it stands', HERE.url, true],
  ['nothing, where it does not say where it stands', undefined, false],
])('before its page is asked, a tab has painted %s', async (_, url, isPainted) => {
  await keepReading(shelf, 7, HERE, await readPage())
  const painted: boolean[] = []
  inBrowser({ id: 7, ...(url !== undefined && { url }) }, async () => {
    painted.push(document.querySelector('.person') !== null)
    return HERE
  })
  await openSurface('popup')
  await names()
  expect(painted).toEqual([isPainted])
})

test.each([
  ['what its service answered', { service: SERVICE }, true],
  ['not what another service did', { service: 'https://autre.example' }, false],
  ['nothing that a service answered, where the index is here', { mode: 'private' }, false],
] as const)(
  'of what was answered about a page before, a panel shows %s',
  async (_, set, isShown) => {
    const page = await readPage()
    await keepAnswer(shelf, SERVICE, page.question!.query, relatedAnswer.read(RELATED)!)
    await saveOptions({ welcomed: 'yes', ...set })
    inBrowser({ id: 7 }, () => Promise.resolve(HERE))
    given = ['websiteContent', 'browsingActivity', 'searchTerms']
    // An index that never opens.
    vi.stubGlobal('indexedDB', { open: () => ({}) })
    await openSurface('panel')
    await names()
    const shown = vi.waitFor(
      () => expect(document.querySelector('#related .article')).not.toBeNull(),
      { timeout: isShown ? 5_000 : 500 },
    )
    if (isShown) await shown
    else await expect(shown).rejects.toThrow()
  },
)

test('a panel goes on with its tab also from a page that never answers', async () => {
  const { asked, goTo } = inBrowser({ id: 7 }, (tab) =>
    tab === 7 ? new Promise(() => {}) : Promise.resolve(HERE),
  )
  await openSurface('panel')
  expect(document.querySelector('.person')).toBeNull()
  await goTo({ id: 8 })
  await names()
  expect(asked).toContainEqual({ kind: 'reading-asked', read: HERE, tab: 8 })
})

test('of a page that says the same, in front again or under another address, all stays as it is', async () => {
  let read = HERE
  const { asked, goTo } = inBrowser({ id: 7 }, () => Promise.resolve(read))
  await openSurface('panel')
  await names()
  const person = document.querySelector('.person')
  await goTo({ id: 7 })
  read = { ...HERE, url: `${HERE.url}#haut` }
  await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, { id: 7 } as never)
  // What would be drawn anew has the time to be.
  await new Promise((rest) => setTimeout(rest, 20))
  expect(document.querySelector('.person')).toBe(person)
  expect(asked.filter(({ kind }) => kind !== 'question-asked')).toHaveLength(1)
  read = ELSEWHERE
  await goTo({ id: 7 })
  await vi.waitFor(() => expect(asked).toContainEqual(expect.objectContaining({ read })))
})

test('a page that could not be read is tried again when it is loaded again', async () => {
  const { asked, goTo } = inBrowser({ id: 7 }, () => Promise.resolve(HERE))
  const { sendMessage } = fakeBrowser.runtime
  Object.assign(fakeBrowser.runtime, { sendMessage: () => Promise.resolve(undefined) })
  await openSurface('panel')
  await vi.waitFor(() => expect(document.querySelector('.refused')).not.toBeNull())
  Object.assign(fakeBrowser.runtime, { sendMessage })
  await goTo({ id: 7 })
  await names()
  expect(asked).toContainEqual({ kind: 'reading-asked', read: HERE, tab: 7 })
})

/** The page of tab 7 answers at once, another tab's where `answers` are given. */
function besideSlowTab() {
  const answers: (() => void)[] = []
  const browser = inBrowser({ id: 7 }, (tab) =>
    tab === 7
      ? Promise.resolve(HERE)
      : new Promise((done) => void answers.push(() => done(ELSEWHERE))),
  )
  return { ...browser, answers }
}

test('where a tab is gone from and back to at once, nothing is drawn anew', async () => {
  const { goTo, answers } = besideSlowTab()
  await openSurface('panel')
  await names()
  const person = document.querySelector('.person')
  const away = goTo({ id: 8 })
  await vi.waitFor(() => expect(answers).toHaveLength(1))
  await goTo({ id: 7 })
  answers[0]!()
  await away
  // What would be drawn anew has the time to be.
  await new Promise((rest) => setTimeout(rest, 20))
  expect(document.querySelector('.person')).toBe(person)
})

test('where a tab that does not answer is gone back from, the page that is there again is shown', async () => {
  const { goTo, answers } = besideSlowTab()
  await openSurface('panel')
  await names()
  await goTo({ id: 8 })
  await vi.waitFor(() => expect(document.querySelector('.person')).toBeNull())
  await goTo({ id: 7 })
  await names()
  const head = document.querySelector('.home h2')?.textContent
  answers[0]!()
  // What would be drawn anew has the time to be.
  await new Promise((rest) => setTimeout(rest, 20))
  expect(document.querySelector('.home h2')?.textContent).toBe(head)
})

test('a page that answers after the one behind it was shown is read when it is gone back to', async () => {
  const answers: (() => void)[] = []
  let isSlow = true
  const { goTo } = inBrowser({ id: 7 }, (tab) =>
    tab === 7
      ? isSlow
        ? new Promise((done) => void answers.push(() => done(HERE)))
        : Promise.resolve(HERE)
      : Promise.resolve(OTHER),
  )
  await openSurface('panel')
  await goTo({ id: 8 })
  await vi.waitFor(() => expect(document.body.textContent).toContain('Une autre dépêche'))
  answers[0]!()
  // What would be drawn anew has the time to be.
  await new Promise((rest) => setTimeout(rest, 20))
  isSlow = false
  await goTo({ id: 7 })
  await vi.waitFor(() => expect(document.body.textContent).not.toContain('Une autre dépêche'))
  await names()
})

test.each([
  ['stands', ['websiteContent', 'browsingActivity', 'searchTerms'], false],
  ['was taken back in part', ['websiteContent', 'searchTerms'], true],
  ['was taken back', [], true],
])('where the consent %s, the choice is offered: %j', async (_, consent, isOffered) => {
  given = consent
  await browser.storage.local.set({ mode: 'ask', welcomed: 'yes' })
  inBrowser({ id: 7 }, () => Promise.resolve(HERE))
  await openSurface('popup')
  await names()
  expect(document.querySelector('.first-run') !== null).toBe(isOffered)
  expect(heard.length).toBeGreaterThan(0)
})
