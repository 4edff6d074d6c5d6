/**
 * What the postings say of a query's words and names: each word by its family, by the forms of one word and by the form as
 * typed, each name by its entity.
 */
import type { EntityId } from '../../entities/entity.ts'
import { fold } from '../../french/fold.ts'
import { inverseFrequency, type Corpus } from '../ranking/corpus.ts'
import type { Expanded, ExpandedWord } from './expand.ts'
import { likeness } from '../index/forms.ts'
import { printings, type Postings } from '../postings/postings.ts'
import type { PostingsOf } from '../ranking/asked.ts'

/** One reading of a query word in the corpus: a term, and which of its printed forms are meant. */
export interface Reading {
  readonly share: number
  readonly inverse: number
  readonly wordInverse: number
  readonly formInverse: number
  readonly segments: readonly (SegmentReading | undefined)[]
  /** The name that it is a word of. */
  readonly name: NameReading | undefined
}

interface SegmentReading {
  readonly postings: Postings
  wordForms: number
  exactForms: number
  /** How many forms each set has, counted once a set. */
  readonly counted: Map<number, Counted>
}

/** Forms of a set: all of them, those of the word, those as typed. */
type Counted = readonly [all: number, ofWord: number, exact: number]

/** Every set of forms. */
const ALL_FORMS = -1

export function readingsOf(
  corpus: Corpus,
  postingsOf: PostingsOf,
  { words }: Expanded,
  named: readonly NameReading[],
): readonly Reading[] {
  return words.flatMap(({ word, terms, name: id }) => {
    if (word.presence === 'prohibited') return []
    const name = named.find((one) => one.id === id)
    return terms.map((term) => readingOf(corpus, postingsOf, word, term, name))
  })
}

function readingOf(
  corpus: Corpus,
  postingsOf: PostingsOf,
  { form }: ExpandedWord['word'],
  { term, share }: ExpandedWord['terms'][number],
  name: NameReading | undefined,
): Reading {
  let [family, wordCount, formCount] = [0, 0, 0]
  const segments = corpus.segments.map(({ gone }, number): SegmentReading | undefined => {
    const postings = postingsOf(number, term)
    if (postings === undefined) return undefined
    const wordForms = name === undefined ? formsLike(postings.forms, form, likeness) : ALL_FORMS
    const exactForms = formsLike(postings.forms, form, fold)
    for (const [printed, count] of printings(postings, gone)) {
      family += count
      if ((printed & wordForms) !== 0) wordCount += count
      if ((printed & exactForms) !== 0) formCount += count
    }
    return { postings, wordForms, exactForms, counted: new Map() }
  })
  // Typed as nobody prints it, a word is the nearest that somebody does.
  for (const here of segments) {
    if (here === undefined) continue
    if (wordCount === 0) here.wordForms = ALL_FORMS
    if (formCount === 0) here.exactForms = here.wordForms
  }
  wordCount ||= family
  formCount ||= wordCount
  const inverse = (count: number) => (count === 0 ? 0 : inverseFrequency(count, corpus.size))
  return {
    share,
    inverse: inverse(family),
    wordInverse: inverse(wordCount),
    formInverse: inverse(formCount),
    segments,
    name,
  }
}

/** A name of the query: the entity itself, however an article spells it. */
export interface NameReading {
  readonly id: EntityId
  readonly inverse: number
  readonly segments: readonly (Postings | undefined)[]
}

export function namedIn(
  corpus: Corpus,
  postingsOf: PostingsOf,
  { names }: Expanded,
): readonly NameReading[] {
  return names.map((id) => {
    const segments = corpus.segments.map((_, number) => postingsOf(number, id))
    let documents = 0
    for (const [number, postings] of segments.entries()) {
      const gone = corpus.segments[number]!.gone
      if (gone === undefined) documents += postings?.documents.length ?? 0
      else for (const document of postings?.documents ?? []) documents += 1 - gone[document]!
    }
    return { id, inverse: documents === 0 ? 0 : inverseFrequency(documents, corpus.size), segments }
  })
}

/** How often a document names an entity. */
export function frequencyOf({ segments }: NameReading, segment: number, document: number): number {
  const postings = segments[segment]
  return postings?.frequencies[placeOf(postings.documents, document)] ?? 0
}

/** The set of forms that come out alike, one bit a form. */
function formsLike(
  forms: readonly string[],
  typed: string,
  spelling: (form: string) => string,
): number {
  const wanted = spelling(typed)
  return forms.reduce((set, form, at) => (spelling(form) === wanted ? set | (1 << at) : set), 0)
}

export function placeOf(documents: Int32Array, document: number): number {
  let low = 0
  let high = documents.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = documents[middle]!
    if (found === document) return middle
    if (found < document) low = middle + 1
    else high = middle - 1
  }
  return -1
}

export function countedIn(
  { counted, wordForms, exactForms }: SegmentReading,
  set: number,
): Counted {
  let counts = counted.get(set)
  if (counts === undefined) {
    counts = [bitsIn(set), bitsIn(set & wordForms), bitsIn(set & exactForms)]
    counted.set(set, counts)
  }
  return counts
}

function bitsIn(set: number): number {
  let count = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1
  return count
}
