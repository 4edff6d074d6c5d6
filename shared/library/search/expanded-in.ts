/** A query in the words of the corpus: what is read of the dictionaries for it, and in which order. */
import { fold } from '../../french/fold.ts'
import { entriesAt } from '../../search/dictionary/dictionary.ts'
import { correct, partsToCorrect, unknownWords } from '../../search/query/correct.ts'
import { expand, partsToLookUp } from '../../search/query/expand.ts'
import type { Expanded } from '../../search/query/expand.ts'
import type { Query } from '../../search/query/query.ts'
import type { SegmentEntry } from '../../stored/manifest.ts'
import type { TermReading } from '../shelf/postings-read.ts'
import type { Wanted } from '../shelf/shelf.ts'
import { signposted, unheld } from './signposted.ts'
import type { LoadedSegment } from '../shelf/tables.ts'

/** The query in the words of the corpus. Shards of the words as typed are read on the way. */
export async function expandedIn(
  segments: readonly LoadedSegment[],
  terms: TermReading,
  query: Query,
  filters: readonly string[],
  lost: Set<string>,
): Promise<Expanded> {
  const partsOf = (placesIn: (froms: readonly string[]) => readonly number[]): readonly Wanted[] =>
    segments.flatMap(({ entry }) => {
      const { letter, froms } = wordParts(entry)
      return placesIn(froms).map((place): Wanted => ({
        segment: entry,
        part: `${letter}/${place}`,
      }))
    })
  const lookUp = async (wanted: readonly Wanted[], beside: readonly string[]) => {
    const reading = await terms.read(beside, wanted)
    for (const key of reading.lost) if (/\/[wv]\//u.test(key)) lost.add(key)
    return wanted.flatMap(({ segment, part }) => reading.text(segment, part) ?? [])
  }
  // The beginnings of words are all that needs the dictionary from the first.
  const begun = query.words.filter(({ prefix }) => prefix)
  const beginnings = await lookUp(
    partsOf((froms) => partsToLookUp({ ...query, words: begun }, froms)),
    [...query.words.map(({ term }) => term), ...filters],
  )
  const known = signposted(query, segments, terms)
  const unknown = unheld(query, segments, terms, known).slice(0, CORRECTED_LIMIT)
  if (unknown.length === 0) return expand(query, beginnings, known)
  const near = await lookUp(
    unknown.flatMap((word) => partsOf((froms) => partsToCorrect(word, froms))),
    [],
  )
  const keys = new Set(unknown.map(({ form }) => fold(form)))
  const expanded = expand(query, beginnings, (word) => [
    ...known(word),
    ...(keys.has(word) ? near.flatMap((part) => entriesAt(part, word)) : []),
  ])
  return correct(expanded, unknownWords({ ...query, words: unknown }, near), near)
}

/** The parts that hold every word: a large segment keeps them apart from what is offered while typing. */
const wordParts = ({ layout }: SegmentEntry) =>
  layout.vocabulary.length > 0
    ? { letter: 'v' as const, froms: layout.vocabulary }
    : { letter: 'w' as const, froms: layout.dictionary }

/** Words that are looked up for a spelling: each may read all that begins with its letter. */
const CORRECTED_LIMIT = 3
