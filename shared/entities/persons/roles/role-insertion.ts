/** What is set between marks inside a role: an acronym in brackets, a quoted name; not where somebody stands in a picture. */
import { isOneOf } from '../../../french/word-list.ts'
import type { Token } from '../tokens.ts'

const POSITION = new Set(
  'droite gauche centre c d g haut bas assis assise debout cravate'.split(' '),
)

/** What closes a quotation, by what opens it. */
export const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"' }

/** Behind the closing bracket of `(ministre délégué)`, `(VNA)`; not of `(à gauche)`. */
export function bracketEnd(
  tokens: readonly Token[],
  at: number,
  limit: number,
): number | undefined {
  const close = find(tokens, at, Math.min(limit, at + 9), ')')
  if (close === undefined) return undefined
  const inside = tokens.slice(at + 1, close)
  const first = inside[0]
  // `(16e mandat) et président du Comité populaire`
  if (first?.shape === 'number' && isTermOf(inside) && tokens[close + 1]?.plain === 'et')
    return close + 1
  if (first === undefined) return undefined
  // `Comité des frontières (ministère des Affaires étrangères)`, `Chambre des conseillers (chambre haute) du Japon`
  if (
    first.shape === 'lower' &&
    !inside.some(({ plain }) => POSITION.has(plain)) &&
    (isOneOf(first.plain, 'ministere relevant chambre') ||
      isOneOf(tokens[close + 1]?.plain, "du de d' des"))
  )
    return close + 1
  if (first.shape === 'lower' || first.shape === 'number') return undefined
  return inside.some(({ plain }) => POSITION.has(plain)) ? undefined : close + 1
}

const isTermOf = (inside: readonly Token[]): boolean =>
  isOneOf(inside.at(-1)?.plain, 'mandat legislature')

/** Behind the mark that closes the quotation which begins here. */
export function quotationEnd(
  tokens: readonly Token[],
  at: number,
  limit: number,
): number | undefined {
  const close = find(tokens, at, Math.min(limit, at + 12), CLOSING[tokens[at]!.plain]!)
  return close === undefined ? undefined : close + 1
}

function find(
  tokens: readonly Token[],
  from: number,
  last: number,
  mark: string,
): number | undefined {
  for (let at = from + 1; at < last; at += 1) if (tokens[at]!.plain === mark) return at
  return undefined
}

export const isDash = (mark: string): boolean => /[-‐‑–—/&]/u.test(mark)

/** `Vietnam – Azerbaïdjan`: a mark between two names. */
export function joinsNames(tokens: readonly Token[], at: number, limit: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  return (
    before !== undefined &&
    before.shape !== 'lower' &&
    next !== undefined &&
    next.shape !== 'lower' &&
    next.shape !== 'mark' &&
    at + 1 < limit
  )
}
