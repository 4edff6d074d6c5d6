/**
 * Firefox keeps its own record of what an extension may send; the reader is asked in the browser's
 * words, on the press that chooses to send. Elsewhere the choice itself is the consent.
 */
import { browser } from 'wxt/browser'

/** What a request says of a page: its words, which page it is, and what was searched. */
const SENT = ['websiteContent', 'browsingActivity', 'searchTerms']
/** The key of a closed service goes along with each. */
const KEY = ['authenticationInfo']

interface DataPermissions {
  getAll(): Promise<{ readonly data_collection?: readonly string[] }>
  request(wanted: { readonly data_collection: readonly string[] }): Promise<boolean>
}

export const askForConsent = (): Promise<boolean> => askFor(SENT)

export const askForKeyConsent = (): Promise<boolean> => askFor(KEY)

async function askFor(sent: readonly string[]): Promise<boolean> {
  // Called in the press's own turn: Firefox refuses a request that comes later.
  if (!(import.meta.env.FIREFOX as boolean)) return true
  const permissions = browser.permissions as unknown as DataPermissions
  try {
    return await permissions.request({ data_collection: sent })
  } catch {
    // Firefox before 140 knows no such permission, and has none to withhold.
    return true
  }
}
