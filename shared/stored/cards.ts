/**
 * Cards as they are stored: one line each, an array in a fixed order, absent ends left off.
 *
 * A result list reads ten of these out of ten packs, so every byte counts: the outlet is not written
 * where the identifier begins with it, nor `https://`, nor the kind of an ordinary article.
 */
import { readArticleId, type PageKind } from '../article/article.ts'
import type { Card } from '../library/holdings.ts'
import { arrayIn } from './json.ts'
import { readPublished, writePublished } from './published.ts'

// A result list shows three lines of a lead; the whole of it stands with the text.
const LEAD_LIMIT = 300
// In place of a headline it takes two.
const OPENING_LIMIT = 160

const KINDS: readonly PageKind[] = ['article', 'lead-only', 'gallery', 'tag', 'machine-translation']

export function writeCard(card: Card): string {
  const { id, kind, outlet, url, headline, lead, opening, published, captured, dispatch } = card
  const line = [
    id,
    headline,
    lead === undefined ? undefined : bounded(lead, LEAD_LIMIT),
    published === undefined ? undefined : writePublished(published),
    url?.startsWith('https://') === true ? url.slice('https://'.length) : url,
    dispatch,
    outlet === outletIn(id) ? 1 : outlet,
    kind === 'article' ? undefined : KINDS.indexOf(kind),
    captured,
    opening === undefined ? undefined : bounded(opening, OPENING_LIMIT),
  ]
  while (line.length > 1 && line.at(-1) === undefined) line.pop()
  return JSON.stringify(line.map((value) => value ?? 0))
}

/** A stored line, read; `undefined` when it is none. */
export function readCard(line: string): Card | undefined {
  const values = arrayIn(line)
  if (values === undefined) return undefined
  const [identifier, headline, lead, date, address, dispatch, outlet, kind, captured, opening] =
    values
  const id = typeof identifier === 'string' ? readArticleId(identifier) : undefined
  if (id === undefined) return undefined
  const published = text(date)
  const url = text(address)
  return {
    id,
    kind: typeof kind === 'number' ? (KINDS[kind] ?? 'article') : 'article',
    ...present('outlet', outlet === 1 ? outletIn(id) : text(outlet)),
    ...present('url', url === undefined || url.includes('://') ? url : `https://${url}`),
    ...present('headline', text(headline)),
    ...present('lead', text(lead)),
    ...present('opening', text(opening)),
    ...present('published', published === undefined ? undefined : readPublished(published)),
    ...present('captured', text(captured)),
    ...present('dispatch', text(dispatch)),
  }
}

/** `vietnamplus-160915` is of `vietnamplus`. */
const outletIn = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('-')))

/** A text cut at a space, with an ellipsis where something was left out. */
export function bounded(whole: string, limit: number): string {
  if (whole.length <= limit) return whole
  const space = whole.lastIndexOf(' ', limit - 2)
  const end = space > limit / 2 ? space : limit - 2
  // Never between the halves of a surrogate pair.
  const cut = /[\uD800-\uDBFF]$/u.test(whole.slice(0, end)) ? end - 1 : end
  return `${whole.slice(0, cut).replace(/[\s,;:–-]+$/u, '')} …`
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const present = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [key in Name]?: Value } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [key in Name]?: Value }
