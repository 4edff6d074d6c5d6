/** Elements of one kind inside a role, commas between them and `et` before the last: `de la culture, des sports et du tourisme`. */
import { isInstitutional, VERBS } from '../gazetteer/not-names.ts'
import { isOf, isPreposition } from './complement.ts'
import type { Reading } from './reading.ts'
import { isRoleAdjective } from './role-words.ts'

/** Whether a word in small letters is an adjective of an office or a demonym. */
export function isAdjectiveAt({ tokens, country }: Reading, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.shape !== 'lower') return false
  return country[at] !== undefined || isRoleAdjective(token)
}

/** Whether the element after a comma is one of several of a kind, the last of them after `et`. */
export function enumerates(reading: Reading, at: number, limit: number, inNoun: boolean): boolean {
  const { tokens } = reading
  const token = tokens[at]!
  const noun = inNoun && token.shape === 'capital' && isInstitutional(token.plain)
  if (!isOf(token) && !isAdjectiveAt(reading, at) && !noun) return false
  const last = Math.min(limit, at + 14)
  for (let i = at + 1; i < last; i += 1) {
    const { plain, shape } = tokens[i]!
    if (plain === 'et') {
      const next = tokens[i + 1]
      return (
        (next !== undefined && isPreposition(next)) ||
        (i + 1 < limit && isAdjectiveAt(reading, i + 1)) ||
        next?.shape === 'capital'
      )
    }
    if (shape === 'mark' && plain !== ',' && plain !== '-') return false
    if (VERBS.has(plain)) return false
  }
  return false
}
