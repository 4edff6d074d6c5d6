/** What an article is called: its headline, or how its lead or its text begins. */
import type { Card } from '../shared/library/library.ts'
import { bounded } from '../shared/stored/cards.ts'

const LONGEST = 120

export function titleOf({ headline, lead, opening }: Card): string | undefined {
  if (headline !== undefined) return headline
  const begins = lead ?? opening
  return begins === undefined ? undefined : bounded(begins, LONGEST)
}
