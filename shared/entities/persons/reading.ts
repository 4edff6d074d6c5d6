/**
 * One part as the person recogniser reads it: its tokens, and which of them other recognisers claim.
 */
import type { Part } from '../../article/article.ts'
import type { EntityKind } from '../entity.ts'
import { placeOf } from '../part-place.ts'
import type { Candidate } from '../candidate.ts'
import { wordsOf } from '../words.ts'
import { tokensOf, type Token } from './tokens.ts'

export interface Reading {
  readonly part: Part
  readonly tokens: readonly Token[]
  /** Per token: the ISO code of the country whose name or demonym it stands in; several are joined by hyphens. */
  readonly country: readonly (string | undefined)[]
  /** Per token: the longest other claim that covers it. */
  readonly claims: readonly (Claim | undefined)[]
}

export interface Claim {
  readonly kind: EntityKind
  /** Tokens covered, end excluded. */
  readonly from: number
  readonly to: number
}

/** Reads every part once; `found` may be in any order. */
export function readingsOf(
  parts: readonly Part[],
  found: readonly Candidate[],
): readonly Reading[] {
  const byPart = new Map<number, Candidate[]>()
  for (const candidate of found) {
    const place = placeOf(candidate)
    const list = byPart.get(place)
    if (list === undefined) byPart.set(place, [candidate])
    else list.push(candidate)
  }
  return parts.map((part) => readingOf(part, byPart.get(placeOf(part)) ?? []))
}

function readingOf(part: Part, found: readonly Candidate[]): Reading {
  const tokens = tokensOf(part.text, wordsOf(part))
  const country = Array<string | undefined>(tokens.length).fill(undefined)
  const claims = Array<Claim | undefined>(tokens.length).fill(undefined)
  for (const { kind, start, end, iso, key } of found) {
    const from = firstFrom(tokens, start)
    let to = from
    while (to < tokens.length && tokens[to]!.start < end) to += 1
    if (kind === 'country') {
      // `Canada-Vietnam` is one token of two countries: `CA-VN`.
      const code = iso ?? key
      for (let at = from; at < to; at += 1)
        country[at] = country[at] === undefined ? code : `${country[at]}-${code}`
    } else {
      for (let at = from; at < to; at += 1) {
        const claim = claims[at]
        if (claim === undefined || claim.to - claim.from < to - from)
          claims[at] = { kind, from, to }
      }
    }
  }
  return { part, tokens, country, claims }
}

/** The first token that ends after an offset. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
