/**
 * One segment as keys and values: its parts cut to size, named by all they hold.
 *
 * The same contents give the same bytes. A small segment is one value, so that a day of articles costs
 * one write; a large one is cut for 10,000 articles to need fewer than a thousand.
 */
import type { DictionaryPart } from '../search/dictionary/dictionary.ts'
import { bucketOf, contentHash } from '../stored/hash.ts'
import type { Dealt, Holding, Layout, SegmentEntry } from '../stored/manifest.ts'
import { keyOf, type Letter, type Part } from '../stored/keys.ts'
import { packingOf, packNamed, type Packing } from '../stored/packs.ts'
import { seal } from '../stored/sealed.ts'
import { packSections } from '../stored/sections.ts'

/** What a segment holds. Cards, texts and marks are lines in the order of the documents, as `packingsFor` takes them. */
export interface Contents {
  readonly documents: number
  readonly table: string
  readonly shards: readonly string[]
  readonly dictionary: readonly DictionaryPart[]
  readonly vocabulary: readonly DictionaryPart[]
  readonly cards: Packing
  readonly texts: Packing
  readonly marks: Packing
  readonly names: ReadonlyMap<string, string>
  readonly dossiers: ReadonlyMap<string, string>
  readonly coverage: Holding
}

export interface BuiltSegment {
  readonly entry: SegmentEntry
  readonly values: readonly (readonly [key: string, value: string])[]
}

/** Above either bound a segment is cut. */
export const SINGLE_ARTICLES = 128
const SINGLE_CHARACTERS = 2_000_000

// For 10,000 articles: 455 shards, 257 card packs, 50 text packs, 14 marks, 77 dossiers, 25 names, some 75 of the
// dictionary and 27 of words (71 and 22 are asked for), table, manifest and `current`.
const ARTICLES_A_SHARD = 22
const CARDS_A_PACK = 39
const TEXTS_A_PACK = 200
const MARKS_A_PACK = 720
/** A free plan has no keys to spare; beyond it dozens of candidates need not read megabytes. */
const FREE_PLAN = 12_000
const MARKS_A_SMALL_PACK = 96
const ARTICLES_A_DOSSIER_PACK = 130
const ARTICLES_A_NAME_PACK = 400
const ARTICLES_A_DICTIONARY_PART = 142
const ARTICLES_A_VOCABULARY_PART = 455

/** How many shards and dictionary parts an index of so many documents is cut into. */
export const cutOf = (
  documents: number,
): { readonly shards: number; readonly dictionary: number; readonly vocabulary: number } =>
  documents <= SINGLE_ARTICLES
    ? { shards: 1, dictionary: 1, vocabulary: 0 }
    : {
        shards: Math.ceil(documents / ARTICLES_A_SHARD),
        dictionary: Math.ceil(documents / ARTICLES_A_DICTIONARY_PART),
        vocabulary: Math.ceil(documents / ARTICLES_A_VOCABULARY_PART),
      }

const marksAPack = (documents: number): number =>
  documents <= FREE_PLAN ? MARKS_A_PACK : MARKS_A_SMALL_PACK

/** Where the lines of so many documents go. */
export function packingsFor(documents: number): Pick<Contents, 'cards' | 'texts' | 'marks'> {
  const packing = (each: number) =>
    packingOf(documents <= SINGLE_ARTICLES ? Math.max(1, documents) : each)
  return {
    cards: packing(CARDS_A_PACK),
    texts: packing(TEXTS_A_PACK),
    marks: packing(marksAPack(documents)),
  }
}

/** Values a segment of so many documents is written as, at most. */
export const writesOf = (documents: number): number =>
  documents <= SINGLE_ARTICLES
    ? 1
    : 1 +
      Math.ceil(documents / ARTICLES_A_SHARD) +
      Math.ceil(documents / CARDS_A_PACK) +
      Math.ceil(documents / TEXTS_A_PACK) +
      Math.ceil(documents / marksAPack(documents)) +
      Math.ceil(documents / ARTICLES_A_DOSSIER_PACK) +
      Math.ceil(documents / ARTICLES_A_NAME_PACK) +
      cutByEstimate(Math.ceil(documents / ARTICLES_A_DICTIONARY_PART), 1.1) +
      cutByEstimate(Math.ceil(documents / ARTICLES_A_VOCABULARY_PART), 1.25)

/** Parts cut between words, by an estimate of their lines: more than asked for, as measured, and one left over. */
const cutByEstimate = (parts: number, more: number): number => Math.ceil(parts * more) + 1

export function segmentValues(contents: Contents): BuiltSegment {
  const { documents, coverage } = contents
  const small = documents <= SINGLE_ARTICLES
  const named = (lines: ReadonlyMap<string, string>, each: number) =>
    spread(lines, small ? 1 : Math.ceil(documents / each))
  const names = named(contents.names, ARTICLES_A_NAME_PACK)
  const dossiers = named(contents.dossiers, ARTICLES_A_DOSSIER_PACK)
  const parts = new Map<Part, string>([
    ['table', contents.table],
    ...numbered('t', contents.shards),
    ...numbered('c', contents.cards.packs()),
    ...numbered('x', contents.texts.packs()),
    ...numbered('p', contents.marks.packs()),
    ...numbered('e', names),
    ...numbered('d', dossiers),
    ...numbered(
      'w',
      contents.dictionary.map(({ text }) => text),
    ),
    ...numbered(
      'v',
      contents.vocabulary.map(({ text }) => text),
    ),
  ])
  const characters = [...parts.values()].reduce((sum, { length }) => sum + length, 0)
  const layout: Layout = {
    single: small && characters <= SINGLE_CHARACTERS,
    shards: contents.shards.length,
    cards: dealtOf(contents.cards),
    texts: dealtOf(contents.texts),
    marks: dealtOf(contents.marks),
    names: names.length,
    dossiers: dossiers.length,
    dictionary: contents.dictionary.map(({ from }) => from),
    vocabulary: contents.vocabulary.map(({ from }) => from),
  }
  const entry: SegmentEntry = {
    name: `s${contentHash([...parts].flat())}`,
    documents,
    layout,
    withdrawn: [],
    patches: {},
    coverage,
  }
  const bodies: ReadonlyMap<string, string> = layout.single
    ? new Map([[keyOf(entry, 'table'), packSections(parts)]])
    : new Map([...parts].map(([part, body]) => [keyOf(entry, part), body]))
  return { entry, values: [...bodies].map(([key, body]) => [key, seal(key, body)] as const) }
}

const numbered = (letter: Letter, texts: readonly string[]) =>
  texts.map((text, n): readonly [Part, string] => [`${letter}/${n}`, text])

const dealtOf = (packing: Packing): Dealt => ({ packs: packing.packs().length, each: packing.each })

/** Named lines over packs, each where its name's hash says. */
function spread(lines: ReadonlyMap<string, string>, packs: number): readonly string[] {
  const dealtOut = Array.from({ length: packs }, () => new Map<string, string>())
  for (const [name, line] of lines) dealtOut[bucketOf(name, packs)]!.set(name, line)
  return dealtOut.map(packNamed)
}
