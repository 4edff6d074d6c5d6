/**
 * What the shards already read say of a query's words: other forms, and names with them.
 *
 * Only for a word that the corpus does not hold, or the beginning of one, is the dictionary opened.
 */
import { fold } from '../../french/fold.ts'
import { stemOf } from '../../french/analyse.ts'
import type { DictionaryEntry } from '../../search/dictionary/dictionary.ts'
import type { Known } from '../../search/query/names-in-query.ts'
import type { Query, QueryWord } from '../../search/query/query.ts'
import { printings, type Postings } from '../../search/postings/postings.ts'
import type { TermReading } from '../shelf/postings-read.ts'
import type { LoadedSegment } from '../shelf/tables.ts'

/** `known` for `expand`, from the shards of the query's own terms. */
export function signposted(
  query: Query,
  segments: readonly LoadedSegment[],
  terms: TermReading,
): Known {
  const homes = new Map<string, readonly string[]>()
  for (const { form, term } of query.words) {
    const word = fold(form)
    homes.set(word, [...(homes.get(word) ?? []), term])
  }
  return (word) => {
    const said = segments.map((_, number) => terms.signposts(number, homes.get(word) ?? [], word))
    if (!said.flat().some((entry) => isForm(entry, word))) return said.flat()
    // A segment where every form has the word's own term says so by saying nothing.
    return said.flatMap((entries, number) =>
      entries.some((entry) => isForm(entry, word))
        ? entries
        : [...entries, ...formsIn(terms.postingsOf(number, stemOf(word)), word)],
    )
  }
}

/** Words that no document of any segment holds, whatever their accents. */
export const unheld = (
  query: Query,
  segments: readonly LoadedSegment[],
  terms: TermReading,
  known: Known,
): readonly QueryWord[] =>
  query.words.filter(({ form, term, presence, prefix }) => {
    if (presence === 'prohibited' || prefix || /\d/u.test(form)) return false
    if (segments.some((_, number) => terms.postingsOf(number, term) !== undefined)) return false
    // What could not be read is not unknown.
    return terms.wasRead(term) && !known(fold(form)).some((entry) => isForm(entry, fold(form)))
  })

const isForm = ({ kind, key }: DictionaryEntry, word: string): boolean =>
  kind === 'word' && key === word

function formsIn(postings: Postings | undefined, word: string): readonly DictionaryEntry[] {
  return (postings?.forms ?? []).flatMap((form, bit): readonly DictionaryEntry[] => {
    if (fold(form) !== word) return []
    let documents = 0
    for (const [set, count] of printings(postings!)) documents += ((set >> bit) & 1) * count
    return [{ kind: 'word', key: word, form, documents }]
  })
}
