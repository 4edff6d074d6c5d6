/**
 * What an address that was read before says of its page: for a popup, to which a page's script sends it, and
 * which then needs no outlet's patterns. `detect.ts` says the same of an address as it stands.
 */
import type { Address } from '../article/raw.ts'

/** The outlets that are known here, by their short names. */
export const OUTLETS: ReadonlySet<string> = new Set([
  'vietnamplus',
  'lecourrier',
  'vnanet',
  'nhandan',
  'vovworld',
  'azertag',
  'dangcongsan',
  'vietnamtourism',
  'vietnam.vn',
  'baonghean',
  'laodong',
])

/** Whether a page stands at an outlet, and is one of its articles. */
export function standingOf({ outlet, number, kind }: Address): 'article' | 'outlet' | 'elsewhere' {
  if (!OUTLETS.has(outlet)) return 'elsewhere'
  // An article without a number: the outlet translates by machine, and its addresses have none.
  return number !== undefined || kind === 'machine-translation' ? 'article' : 'outlet'
}
