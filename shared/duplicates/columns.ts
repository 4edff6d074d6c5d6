/** Headlines that stand over several different texts: `Le point sur la pandémie`. */
import type { ComparedText } from './compared-text.ts'
import { exactContainment } from './shingles.ts'

/** Texts under one headline that make it a column's. */
const EDITIONS = 3

export function columnsOf(texts: readonly ComparedText[]): ReadonlySet<string> {
  const editions = new Map<string, ComparedText[]>()
  const columns = new Set<string>()
  for (const text of texts) {
    if (text.headline === undefined || columns.has(text.headline)) continue
    const known = editions.get(text.headline)
    if (known === undefined) editions.set(text.headline, [text])
    else if (known.every((other) => isAnother(text, other))) known.push(text)
    if (known !== undefined && known.length >= EDITIONS) columns.add(text.headline)
  }
  return columns
}

const isAnother = (a: ComparedText, b: ComparedText): boolean =>
  a.day !== b.day && exactContainment(a.shingles, b.shingles) < 0.4
