/**
 * Which of a page's terms a related request looks for: the first of its query, and of those the ones that tell articles
 * apart. What tells none is known before a shard is read, from the common terms that every table lists.
 */
import { termsAmong } from '../../french/analyse.ts'
import type { PrintedWord } from '../../related/ranking/candidate.ts'
import type { RelatedQuery, WeightedTerm } from '../../related/query/query.ts'
import { isName } from '../../search/index/document.ts'
import type { Card } from '../holdings.ts'
import type { LoadedSegment } from '../shelf/tables.ts'

/** Terms that are looked for: each may cost a key in every segment. */
const NAME_TERMS_LIMIT = 10
const WORD_TERMS_LIMIT = 18
/** What most of the agency's dispatches hold: their shards are the largest, and tell nothing. */
const EVERYWHERE: ReadonlySet<string> = new Set(['country:VN', 'vietnam', 'vietnamien'])
/** Postings that one ranking reads and adds up. */
const POSTINGS_LIMIT = 12_000
/** Of a corpus in which every term is common. */
const LEAST_TERMS = 4

export function soughtOf({ terms }: RelatedQuery): readonly WeightedTerm[] {
  const telling = terms.filter(({ term }) => !EVERYWHERE.has(term))
  return [
    ...telling.filter(({ term }) => isName(term)).slice(0, NAME_TERMS_LIMIT),
    ...telling.filter(({ term }) => !isName(term)).slice(0, WORD_TERMS_LIMIT),
  ]
}

/**
 * The terms that tell articles apart, best first, the commonest left out: what every other dispatch holds finds any of
 * them. As many as one ranking may cost, however large the corpus; of a small one all.
 */
export function tellingOf(
  sought: readonly WeightedTerm[],
  holders: (term: string) => number,
): readonly WeightedTerm[] {
  let left = POSTINGS_LIMIT
  const kept = new Set(
    sought
      .map(({ term }) => ({ term, count: holders(term) }))
      .sort((a, b) => a.count - b.count || (a.term < b.term ? -1 : 1))
      .filter(({ count }, at) => (left -= count) >= 0 || at < LEAST_TERMS)
      .map(({ term }) => term),
  )
  return sought.filter(({ term }) => kept.has(term))
}

/**
 * Terms that `tellingOf` leaves out whatever the shards say: what is surely rarer is enough already. A table knows how
 * many documents hold a common term, and of any other how many may at most.
 */
export function leftOutOf(
  sought: readonly WeightedTerm[],
  tables: readonly Pick<LoadedSegment['table'], 'holdersOf' | 'unlisted'>[],
): ReadonlySet<string> {
  const bounds = sought.map(({ term }) => {
    let [least, most] = [0, 0]
    for (const table of tables) {
      const known = table.holdersOf(term)
      least += known ?? 0
      most += known ?? table.unlisted
    }
    return { term, least, most }
  })
  const isLeftOut = (count: number): boolean => {
    const rarer = bounds.filter(({ most }) => most < count)
    const before = rarer.reduce((sum, { least }) => sum + least, 0)
    return rarer.length >= LEAST_TERMS && before + count > POSTINGS_LIMIT
  }
  return new Set(bounds.filter(({ least }) => isLeftOut(least)).map(({ term }) => term))
}

/** What is sought of a page as its headline and lead print it, the rarest first. */
export function printedWords(
  { headline = '', lead = '' }: Pick<Card, 'headline' | 'lead'>,
  sought: readonly WeightedTerm[],
  holders: (term: string) => number,
): readonly PrintedWord[] {
  const wanted = new Set(sought.map(({ term }) => term))
  const forms = new Map<string, string>()
  for (const { term, form } of termsAmong(`${headline}\n${lead}`, wanted)) {
    if (!forms.has(term)) forms.set(term, form)
  }
  return [...forms]
    .map(([term, word]) => ({ term, word, count: holders(term) }))
    .sort((a, b) => a.count - b.count || (a.term < b.term ? -1 : 1))
    .map(({ term, word }) => ({ term, word }))
}
