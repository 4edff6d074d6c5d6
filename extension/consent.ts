/**
 * Firefox keeps its own record of what an extension may send; the reader is asked in the browser's
 * words, on the press that chooses to send, and may take it back on the browser's page of add-ons.
 * Elsewhere the choice itself is the consent.
 */
import { browser } from 'wxt/browser'
import type { Options } from './options.ts'

/** What a request says of a page: its words, which page it is, and what was searched. */
const SENT = ['websiteContent', 'browsingActivity', 'searchTerms']
/** The key of a closed service goes along with each. */
const KEY = ['authenticationInfo']

interface DataPermissions {
  getAll(): Promise<{ readonly data_collection?: readonly string[] }>
  request(wanted: { readonly data_collection: readonly string[] }): Promise<boolean>
  readonly onRemoved: { addListener(heard: () => void): void }
}

const dataPermissions = (): DataPermissions => browser.permissions as unknown as DataPermissions

/** The reader's choice as far as it still stands: of one that was taken back, nothing has been chosen. */
export async function asConsented(loading: Promise<Options>): Promise<Options> {
  // Both at once: each is a wait before anything is painted.
  const [options, isStanding] = await Promise.all([loading, isGiven(SENT)])
  return isStanding || options.mode === 'private' ? options : { ...options, welcomed: 'no' }
}

/** Whether a key that was saved may still be said. */
export const isKeyConsented = (): Promise<boolean> => isGiven(KEY)

async function isGiven(sent: readonly string[]): Promise<boolean> {
  if (!(import.meta.env.FIREFOX as boolean)) return true
  const { data_collection: given } = await dataPermissions().getAll()
  // Firefox before 140 has none to withhold.
  return given === undefined || sent.every((one) => given.includes(one))
}

/** Hears of it at once where a panel stays open. */
export function onWithdrawn(heard: () => void): void {
  if (import.meta.env.FIREFOX as boolean) dataPermissions().onRemoved.addListener(heard)
}

export const askForConsent = (): Promise<boolean> => askFor(SENT)

export const askForKeyConsent = (): Promise<boolean> => askFor(KEY)

async function askFor(sent: readonly string[]): Promise<boolean> {
  // Called in the press's own turn: Firefox refuses a request that comes later.
  if (!(import.meta.env.FIREFOX as boolean)) return true
  try {
    return await dataPermissions().request({ data_collection: sent })
  } catch {
    // Firefox before 140 knows no such permission, and has none to withhold.
    return true
  }
}
