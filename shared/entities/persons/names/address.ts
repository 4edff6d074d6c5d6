/**
 * Forms of address before a name: `M.`, `Mme`, `Samdech Techo`, `Datuk Seri`, `Son Excellence`.
 */
import { isOneOf } from '../../../french/word-list.ts'
import { CIVILITIES, HONORIFICS, HONORIFIC_PARTS } from '../../gazetteer/honorifics.ts'
import { bySpelling } from '../../spelling.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../tokens.ts'

/** Where the forms of address before a name begin: `M.`, `Samdech Techo`, `Datuk Seri`. */
export function startOfAddress({ tokens }: Reading, name: number): number {
  let start = name
  while (start > 0) {
    const at = start - 1
    const { plain } = tokens[at]!
    const stands = startsAddress(tokens[at])
    const part = HONORIFIC_PARTS.has(plain) && at > 0 && isAddress(tokens[at - 1]!.plain)
    if (!stands && !part && !isExcellence(tokens, at)) break
    start = at
  }
  return start
}

const isAddress = (plain: string): boolean => HONORIFICS.has(plain) || HONORIFIC_PARTS.has(plain)

const isExcellence = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]!.plain === 'son' || tokens[at]!.plain === 'sa') &&
  isOneOf(tokens[at + 1]?.plain, 'excellence majeste altesse saintete eminence')

/** Whether a form of address stands here, so that a name follows. */
export const startsAddress = bySpelling(
  ({ plain, shape }) => shape !== 'lower' && (CIVILITIES.has(plain) || HONORIFICS.has(plain)),
)

/** The form of address between two tokens, and whose it is: `Mme`, `MM.`. */
export function civilityBefore(
  { tokens }: Reading,
  address: number,
  start: number,
): { readonly sex?: 'f' | 'm' } | undefined {
  for (let at = address; at < start; at += 1) {
    const { plain } = tokens[at]!
    if (!CIVILITIES.has(plain)) continue
    if (/^(?:mm\.|messieurs)/u.test(plain)) return { sex: 'm' }
    return { sex: /^(?:mme|mlle|madame|mesdames|mademoiselle|mrs|ms)/u.test(plain) ? 'f' : 'm' }
  }
  return undefined
}
