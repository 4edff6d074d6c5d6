/** What an article is called: its headline, or how its lead or its text begins. */
import type { Card } from '../../shared/library/holdings.ts'
import { bounded } from '../../shared/stored/cards.ts'

const LONGEST = 120

/** `Le 13e Dialogue s’est tenu mardi.` before a next one; not `le 54,5 % …`, nor `M. Tran`. */
const SENTENCE = /^.{40,120}?[\p{Ll}\d»)]{2}\.(?=\s\p{Lu})/u

export function titleOf({ headline, lead, opening }: Card): string | undefined {
  if (headline !== undefined) return headline
  const begins = lead ?? opening
  if (begins === undefined) return undefined
  // A sentence that ends before that says more than one that breaks off.
  return begins.length > LONGEST
    ? (SENTENCE.exec(begins)?.[0].slice(0, -1) ?? bounded(begins, LONGEST))
    : begins
}
