/**
 * What was found on a tab's page, kept in memory by the browser until it closes: a popup opened on the same text
 * need not find it again. Never on disk, never of a private window.
 */
import { browser } from 'wxt/browser'
import type { RawExtract } from '../../shared/article/raw.ts'
import { ORIGINAL_LINK } from '../../shared/article/rules/original-link.ts'
import { standingOf } from '../../shared/page/outlets.ts'
import { inTurn } from '../in-turn.ts'
import type { Area } from '../kept.ts'
import type { PageRead } from '../page-told.ts'
import type { ReadPage } from './page.ts'

/** The part of a browser's storage area that this needs. */
export interface Shelf extends Area {
  get(keys: string[] | null): Promise<Record<string, unknown>>
  remove(keys: string[]): Promise<void>
  /** Not in Firefox 140. */
  getKeys?(): Promise<string[]>
}

/** What is kept of a tab. */
export interface KeptReading {
  readonly page: ReadPage
  /** Where it was read. */
  readonly url: string
  /** Whether nothing that the finding depends on has changed since, to the letter: `decisive`. */
  readonly isOf: (read: PageRead) => boolean
}

interface Kept {
  readonly page: ReadPage
  /** Which rules read it. */
  readonly version: string
  readonly url: string
  readonly from: string
}

/** What was kept last, and of which tab: mostly the one that the reader looks at. */
export interface LastKept extends Kept {
  readonly tab: number
}

const TABS = 8
/** Characters of a page's lines: eight such pages leave room in the browser's ten megabytes for what else is kept. */
const LONGEST = 200_000

const KEY = 'reading-'

/** Which tabs' pages are kept, the newest first, and that one once more: each stands under its tab's key. */
export interface OnShelf {
  readonly tabs?: readonly number[]
  readonly last?: LastKept
}

/**
 * To be looked at before the tab is known, and told to `keptReading`: then the two are no waits one after the other. Only
 * this extension's own pages write here.
 */
export const lookAt = (shelf: Shelf): Promise<OnShelf> => shelf.get(['tabs', 'last'])

const keyOf = (tab: number): string => `${KEY}${tab}`

const versionHere = (): string => browser.runtime.getManifest().version

/**
 * What of a page its reading depends on. Menus, tickers and lists that grow as somebody scrolls are apart from the article
 * by the markup: where the address is an outlet's, they say no more than that a machine translated it.
 */
export function decisive(raw: RawExtract): RawExtract {
  if (raw.address === undefined || standingOf(raw.address) === 'elsewhere') return raw
  const lines = raw.lines.filter(
    ({ hint, text }) => hint !== 'boilerplate' || ORIGINAL_LINK.test(text),
  )
  return { ...raw, lines }
}

/** By this a page is the same. */
export const textOf = ({ raw }: PageRead): string => JSON.stringify(decisive(raw))

/** What is longer is read each time. */
export const canBeKept = (read: PageRead): boolean => textOf(read).length <= LONGEST

export async function keptReading(
  shelf: Shelf,
  tab: number,
  seen?: OnShelf,
): Promise<KeptReading | undefined> {
  const key = keyOf(tab)
  if (seen !== undefined && seen.tabs?.includes(tab) !== true) return undefined
  const { [key]: kept } =
    seen?.last?.tab === tab
      ? { [key]: seen.last }
      : ((await shelf.get([key])) as Record<string, Kept>)
  if (kept?.version !== versionHere()) return undefined
  const { page, url, from } = kept
  return { page, url, isOf: (read) => textOf(read) === from }
}

export async function keepReading(
  shelf: Shelf,
  tab: number,
  read: PageRead,
  page: ReadPage,
): Promise<void> {
  if (!canBeKept(read)) return
  const kept: Kept = { version: versionHere(), url: read.url, from: textOf(read), page }
  await inTurn('keeping', async () => {
    const { tabs: before = [] } = await lookAt(shelf)
    const tabs = [tab, ...before.filter((one) => one !== tab)].slice(0, TABS)
    const known = new Set(tabs.map(keyOf))
    const keys = (await shelf.getKeys?.()) ?? Object.keys(await shelf.get(null))
    await shelf.remove(keys.filter((key) => key.startsWith(KEY) && !known.has(key)))
    await shelf.set({ tabs, [keyOf(tab)]: kept, last: { ...kept, tab } })
  })
}

export const forgetReading = (shelf: Shelf, tab: number): Promise<void> =>
  inTurn('keeping', async () => {
    const { last, tabs = [] } = await lookAt(shelf)
    await shelf.remove(last?.tab === tab ? [keyOf(tab), 'last'] : [keyOf(tab)])
    if (tabs.includes(tab)) await shelf.set({ tabs: tabs.filter((one) => one !== tab) })
  })
