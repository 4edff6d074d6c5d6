/**
 * Documents to the parts of one segment: table, term shards, dictionary. The same documents give the
 * same bytes, in whatever order they arrive.
 *
 * Up to `LUNR_LIMIT` documents the frequencies are those that lunr.Builder counted; beyond, they are
 * counted as the documents stream by, in bounded memory. Both ways give the same bytes.
 */
import type { DictionaryPart } from '../dictionary/dictionary.ts'
import {
  buildDictionary,
  type LabelEntry,
  type WordCounts,
} from '../dictionary/dictionary-build.ts'
import type { SearchDocument } from './document.ts'
import { lunrFrequencies } from './lunr-index.ts'
import { compare } from '../order.ts'
import { holdersIn, termOfLine } from '../postings/postings-read.ts'
import { writePostings } from '../postings/postings-write.ts'
import { writeShards } from '../postings/shards.ts'
import { writeSignposts } from '../dictionary/signposts.ts'
import { commonWords, offeredLabels, openLabels } from '../dictionary/labels.ts'
import { commonFrom, writeTable, type Holders } from './table.ts'
import { openTally, type Tally } from '../postings/tally.ts'
import { fold } from '../../french/fold.ts'

export interface SegmentParts {
  readonly documents: number
  readonly table: string
  readonly shards: readonly string[]
  /** What is offered while a reader types. */
  readonly dictionary: readonly DictionaryPart[]
  /** Every word, for spelling; empty where the dictionary holds them all. */
  readonly vocabulary: readonly DictionaryPart[]
}

export interface SegmentOptions {
  /** Into how many term shards the index is cut. */
  readonly shards: number
  /** Into how many parts the dictionary is cut, at most. */
  readonly dictionary: number
  /** Into how many parts the words are cut that are kept apart from it; 0 where they stand in it. */
  readonly vocabulary?: number
  /** Who counts; by default lunr while it can. */
  readonly counted?: 'lunr' | 'stream'
}

/** lunr.Builder takes about 6 seconds and 60 MB a thousand articles. */
export const LUNR_LIMIT = 1000

/** One row of the table, and the headline that is suggested. */
type Kept = Pick<
  SearchDocument,
  'id' | 'date' | 'outlet' | 'textLength' | 'namesLength' | 'headline'
>

/**
 * Builds a segment of documents in the order of their identifiers; in any other order they are first
 * gathered and sorted.
 */
export function buildSegment(
  documents: Iterable<SearchDocument>,
  options: SegmentOptions,
): SegmentParts {
  const gathered = Array.isArray(documents) ? sorted(documents) : documents
  const withLunr =
    options.counted === 'lunr' ||
    (options.counted === undefined && Array.isArray(gathered) && gathered.length <= LUNR_LIMIT)
  const tally = openTally()
  const labels = openLabels()
  const rows: Kept[] = []
  const counted = withLunr ? lunrFrequencies([...gathered]) : undefined
  for (const document of counted?.documents ?? gathered) {
    if (rows.length > 0 && rows.at(-1)!.id >= document.id) {
      throw new Error(`segment: ${document.id} is out of order or given twice`)
    }
    const frequencies = counted?.of(document) ?? document
    count(tally, rows.length, frequencies, document)
    labels.add(document.labels)
    const { text: _, names: __, forms: ___, labels: ____, ...row } = document
    rows.push(row)
  }
  const words: CountedWords = new Map()
  for (const term of tally.terms()) countWords(words, tally.formCounts(term))
  return cutSegment(
    {
      rows,
      lines: linesOf(tally),
      words,
      labels: labels.entries(),
      headlines: rows.flatMap(({ headline }, number) =>
        headline === undefined ? [] : [[number, headline] as const],
      ),
    },
    options,
  )
}

/** All that a segment says, before it is cut. */
export interface SegmentContents {
  /** In the order of their identifiers. */
  readonly rows: Parameters<typeof writeTable>[0]
  /** Postings, in code-unit order of their terms. */
  readonly lines: Iterable<string>
  readonly words: WordCounts
  readonly labels: readonly LabelEntry[]
  readonly headlines: readonly (readonly [document: number, headline: string])[]
}

export function cutSegment(
  { rows, lines, words, labels, headlines }: SegmentContents,
  { shards, dictionary, vocabulary = 0 }: Omit<SegmentOptions, 'counted'>,
): SegmentParts {
  const posts = writeSignposts(words, labels, { documents: rows.length, shards })
  const common: Holders[] = []
  const dealt = writeShards(noting(lines, commonFrom(rows.length), common), shards)
  return {
    documents: rows.length,
    table: writeTable(rows, common),
    shards: dealt.map((shard, n) => [shard, posts[n]!].join('')),
    dictionary: buildDictionary(
      {
        words: vocabulary === 0 ? words : commonWords(words, rows.length),
        labels: offeredLabels(labels, rows.length),
        headlines,
      },
      dictionary,
    ),
    vocabulary:
      vocabulary === 0 ? [] : buildDictionary({ words, labels: [], headlines: [] }, vocabulary),
  }
}

/** Lines of postings as they pass; of the common terms it is noted how many documents hold them. */
function* noting(lines: Iterable<string>, least: number, common: Holders[]): Iterable<string> {
  for (const line of lines) {
    const count = holdersIn(line, 0)
    if (count >= least) common.push([termOfLine(line), count])
    yield line
  }
}

const sorted = (documents: readonly SearchDocument[]): readonly SearchDocument[] =>
  [...documents].sort((a, b) => compare(a.id, b.id))

function count(
  tally: Tally,
  number: number,
  frequencies: Pick<SearchDocument, 'text' | 'names'>,
  document: SearchDocument,
): void {
  for (const [term, frequency] of frequencies.text) {
    tally.add(number, term, frequency, document.forms.get(term))
  }
  for (const [term, frequency] of frequencies.names) tally.add(number, term, frequency, undefined)
}

function* linesOf(tally: Tally): Iterable<string> {
  for (const term of tally.terms()) yield writePostings(term, tally.postings(term))
}

const HAS_DIGIT = /\d/u

export type CountedWords = Map<string, Map<string, number>>

/** Folded words, each with its printed forms and how many documents print them; numbers need no spelling. */
export function countWords(words: CountedWords, forms: ReadonlyMap<string, number>): void {
  for (const [form, documents] of forms) {
    if (HAS_DIGIT.test(form)) continue
    const folded = fold(form)
    const known = words.get(folded)
    if (known === undefined) words.set(folded, new Map([[form, documents]]))
    else known.set(form, (known.get(form) ?? 0) + documents)
  }
}
