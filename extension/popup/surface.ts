/**
 * What the popup and the panel ask of the browser: their tab, the settings, a file, the clipboard.
 *
 * Everything that decides stands beside it; here is only what a test has no browser for.
 */
import { browser } from 'wxt/browser'
import { dress } from '../appearance.ts'
import { asConsented, askForConsent, onWithdrawn } from '../consent.ts'
import { lazyLibrary } from '../lazy-library.ts'
import { askTab } from '../messages.ts'
import { readPageCopy } from '../page-told.ts'
import { loadOptions, saveOptions, type Options } from '../options.ts'
import { openCompanion } from './companion.ts'
import { pageBeside, type Tab } from './page-beside.ts'
import { keptReading, lookAt, type OnShelf } from '../reading/kept-reading.ts'
import { askQuestion, askReading, expectReading, type Told } from '../reading/on-request.ts'
import { saveFile } from '../save-file.ts'
import { wordsIn } from '../words/words.ts'

export async function openSurface(surface: 'popup' | 'panel'): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new Error('surface: the page has no root')
  const stored = loadOptions()
  const loading = Promise.all([
    asConsented(stored),
    stored.then(({ language }) => wordsIn(language)),
  ])
  const [first, seen] = await Promise.all([
    currentTab(),
    lookAt(browser.storage.session).catch(() => undefined),
  ])
  let kept = keptOf(first, seen)
  // The background asks the page and reads it at once, unless what it would find is known and can be painted first: another
  // page of the tab's is not it.
  let told: Told | undefined
  const telling = kept.then(async (known) => {
    if (first && (known === undefined || (first.url ?? known.url) !== known.url))
      told = await expectReading(first)
    return told?.read
  })
  const beside = pageBeside(first, currentTab, telling)
  const { tab } = beside
  const [[options, words]] = await Promise.all([loading, kept])
  dress(document, options, words.masthead)
  const { library, expect } = libraryFor(options)
  const { service } = options
  // The index on this device answers at once and may be replaced: what it said before is worth nothing.
  const isKeeping = options.mode !== 'private'
  const { followTab } = openCompanion(root, {
    surface,
    options,
    words,
    library,
    expectLibrary: expect,
    readPage: beside.read,
    copyPage: async () => {
      const id = tab()?.id
      return id === undefined ? 'no-access' : askTab(id, { kind: 'copy-page' }, readPageCopy)
    },
    keptReading: async () => {
      const known = await kept
      return known && { ...known, isHere: known.url === tab()?.url }
    },
    readingOf: async (read) => {
      const here = tab()
      const reading =
        (told?.read === read && told.reading) ||
        (await askReading(read, here?.private === false ? here.id : undefined))
      if (reading.kind === 'refused') beside.drop(read)
      return reading
    },
    questionOf: askQuestion,
    keptAnswer: async (asked) =>
      // What reads one comes with what draws it.
      isKeeping && 'answers' in (await browser.storage.session.get(['answers']))
        ? (await import('../kept.ts')).keptAnswer(browser.storage.session, service, asked)
        : undefined,
    keepAnswer: async (asked, answer) => {
      if (!isKeeping || tab()?.private !== false) return
      // A courtesy likewise: what finds no room is asked of the service again.
      await import('../kept.ts')
        .then(({ keepAnswer }) => keepAnswer(browser.storage.session, service, asked, answer))
        .catch(() => undefined)
    },
    choose: (mode) => void choose(mode),
    openSettings: () => void browser.runtime.openOptionsPage(),
    ...(surface === 'popup' && panelOpener(tab)),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    save: saveFile,
    now: () => new Date(),
    mark: (name) => performance.mark(name),
  })
  browser.storage.local.onChanged.addListener(() => location.reload())
  onWithdrawn(() => location.reload())
  if (surface === 'popup') return
  // Heard from the first: a tab may go on while its page is still being read, or never answers.
  const follow = (): Promise<void> =>
    beside.follow(async () => {
      kept = keptOf(tab())
      await followTab()
    })
  browser.tabs.onActivated.addListener(() => void follow())
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (id === beside.inFront()?.id && status === 'complete') void follow()
  })
}

/** The tab beside which this stands; a page opened as `popup.html?tabId=…` names its own. */
async function currentTab(): Promise<Tab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tabId') ?? Number.NaN)
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0]
  return tab?.id === undefined
    ? undefined
    : {
        id: tab.id,
        private: tab.incognito,
        url: tab.url?.replace(/[?#].*/su, ''),
      }
}

const keptOf = async (tab: Tab | undefined, seen?: OnShelf) =>
  tab?.private === false
    ? keptReading(browser.storage.session, tab.id, seen).catch(() => undefined)
    : undefined

/** In private mode nothing that could send a request is even loaded. */
const libraryFor = ({ mode, service }: Options) =>
  lazyLibrary(async () => {
    if (mode !== 'private') {
      const [{ remoteLibrary }, fetch] = await Promise.all([
        import('../client.ts'),
        import('../access-key.ts').then(({ keyedFetch }) => keyedFetch(service)),
      ])
      return remoteLibrary(service, fetch)
    }
    const [{ privateLibrary }, { openValues }] = await Promise.all([
      import('../private/private-library.ts'),
      import('../private/values.ts'),
    ])
    return privateLibrary(openValues(indexedDB))
  })

async function choose(mode: Options['mode']): Promise<void> {
  if (mode !== 'private' && !(await askForConsent())) return
  await saveOptions({ mode, welcomed: 'yes' })
}

interface Sided {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> }
  readonly sidebarAction?: { open(): Promise<void> }
}

/** Chrome has a side panel, Firefox a sidebar, its Android neither. Both want the click itself. */
function panelOpener(tab: () => Tab | undefined): { readonly openPanel?: () => void } {
  const { sidePanel, sidebarAction } = browser as unknown as Sided
  const open =
    sidePanel === undefined
      ? sidebarAction && (() => sidebarAction.open())
      : () => {
          const id = tab()?.id
          return id === undefined ? Promise.resolve() : sidePanel.open({ tabId: id })
        }
  return open === undefined ? {} : { openPanel: () => void open().then(() => window.close()) }
}
