/**
 * Stage two: the best of lunr's list in a better order, by what stems and single words cannot see.
 *
 * Three kinds of evidence: that all the words are there, the word as typed or inflected rather than its
 * family (`porteurs` for `porteur`, not `porte`), and the entity that the query names, however the
 * article spells it: a word of a name is there where its entity is, and all its forms are one (`Bulgarie`,
 * `bulgare`). All from postings already read; `phrase.ts` looks at headline and lead. Leaving stage two out
 * gives lunr's own order; its score stays with every hit either way.
 *
 * The list that stage two sees has a fixed length, so that pages do not shift as a reader turns them.
 */
import type { EntityId } from '../../entities/entity.ts'
import { fold } from '../../french/fold.ts'
import { inverseFrequency, K1, type Corpus } from '../ranking/corpus.ts'
import type { Expanded } from './expand.ts'
import { likeness } from '../index/forms.ts'
import { printedAt, printings, type Postings } from '../postings/postings.ts'
import type { PostingsOf, RankedHit } from '../ranking/asked.ts'

/** How many hits of lunr's list are ordered anew. */
export const WINDOW = 100

/**
 * How much each reading of a word weighs: its whole family, which is lunr's own weight; the forms of one
 * word; the form as typed; and that the word, or the form, stands there at all, however often.
 *
 * A few words are typed in whatever form comes to mind, and all of them should be there. Many words are
 * a headline, quoted as it was printed. Chosen on the odd rows of the known-item queries.
 */
interface Shares {
  readonly family: number
  readonly word: number
  readonly form: number
  readonly wordThere: number
  readonly formThere: number
}

const FEW: Shares = { family: 0.39, word: 0.18, form: 0, wordThere: 0.23, formThere: 0.12 }
const MANY: Shares = { family: 0, word: 0.4, form: 0.23, wordThere: 0, formThere: 0 }
const FEW_WORDS = 3
const MANY_WORDS = 5

/** Between few and many words, in proportion. */
function sharesFor(words: number): Shares {
  const many = Math.min(1, Math.max(0, (words - FEW_WORDS) / (MANY_WORDS - FEW_WORDS)))
  const between = (share: keyof Shares) => (1 - many) * FEW[share] + many * MANY[share]
  return {
    family: between('family'),
    word: between('word'),
    form: between('form'),
    wordThere: between('wordThere'),
    formThere: between('formThere'),
  }
}

export interface SecondHit extends RankedHit {
  /** What stage two orders by. */
  readonly evidence: number
}

/** Orders the first `WINDOW` hits by the forms their documents print; the rest keeps lunr's order. */
export function rerank(
  corpus: Corpus,
  postingsOf: PostingsOf,
  expanded: Expanded,
  hits: readonly RankedHit[],
): readonly SecondHit[] {
  const named = namedIn(corpus, postingsOf, expanded)
  const readings = readingsOf(corpus, postingsOf, expanded, named)
  const shares = sharesFor(expanded.words.length)
  const first = hits.slice(0, WINDOW).map((hit): SecondHit => ({
    ...hit,
    evidence:
      readings.reduce((sum, reading) => sum + evidenceOf(corpus, reading, shares, hit), 0) +
      named.reduce((sum, name) => sum + nameEvidence(corpus, name, hit), 0),
  }))
  const least = first.reduce((low, { evidence }) => Math.min(low, evidence), 0)
  return [
    ...first.sort((a, b) => b.evidence - a.evidence || b.score - a.score || (a.id < b.id ? -1 : 1)),
    ...hits.slice(WINDOW).map((hit, at): SecondHit => ({ ...hit, evidence: least - at - 1 })),
  ]
}

/** One reading of a query word in the corpus: a term, and which of its printed forms are meant. */
interface Reading {
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

function readingsOf(
  corpus: Corpus,
  postingsOf: PostingsOf,
  { words }: Expanded,
  named: readonly NameReading[],
): readonly Reading[] {
  return words.flatMap(({ word, terms, name: id }) => {
    if (word.presence === 'prohibited') return []
    const name = named.find((one) => one.id === id)
    return terms.map(({ term, share }) => {
      let [family, wordCount, formCount] = [0, 0, 0]
      const segments = corpus.segments.map(({ gone }, number): SegmentReading | undefined => {
        const postings = postingsOf(number, term)
        if (postings === undefined) return undefined
        const wordForms =
          name === undefined ? formsLike(postings.forms, word.form, likeness) : ALL_FORMS
        const exactForms = formsLike(postings.forms, word.form, fold)
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
    })
  })
}

/** A name of the query: the entity itself, however an article spells it. */
interface NameReading {
  readonly id: EntityId
  readonly inverse: number
  readonly segments: readonly (Postings | undefined)[]
}

/** What a name weighs beside words that stand as typed. */
const NAME_SHARE = 0.5

function namedIn(
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

function nameEvidence(corpus: Corpus, name: NameReading, { segment, document }: RankedHit): number {
  const frequency = frequencyOf(name, segment, document)
  if (frequency === 0) return 0
  return weigh(NAME_SHARE * name.inverse, frequency, corpus.segments[segment]!.namesNorm(document))
}

/** How often a document names an entity. */
function frequencyOf({ segments }: NameReading, segment: number, document: number): number {
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

function evidenceOf(
  corpus: Corpus,
  reading: Reading,
  shares: Shares,
  { segment, document }: RankedHit,
): number {
  const here = reading.segments[segment]
  const at = here === undefined ? -1 : placeOf(here.postings.documents, document)
  if (here === undefined || at === -1) {
    const isNamed = reading.name !== undefined && frequencyOf(reading.name, segment, document) > 0
    return isNamed ? reading.share * shares.wordThere * reading.wordInverse : 0
  }
  const norm = corpus.segments[segment]!.textNorm(document)
  const frequency = here.postings.frequencies[at]!
  const [all, ofWord, exact] = countedIn(here, printedAt(here.postings, at))
  const asWord = (frequency * ofWord) / all
  const asForm = (frequency * exact) / all
  return (
    reading.share *
    (shares.family * weigh(reading.inverse, frequency, norm) +
      shares.word * weigh(reading.wordInverse, asWord, norm) +
      shares.form * weigh(reading.formInverse, asForm, norm) +
      (asWord > 0 ? shares.wordThere * reading.wordInverse : 0) +
      (asForm > 0 ? shares.formThere * reading.formInverse : 0))
  )
}

/** lunr's weight, not rounded. */
const weigh = (inverse: number, count: number, norm: number): number =>
  (inverse * ((K1 + 1) * count)) / (norm + count)

function placeOf(documents: Int32Array, document: number): number {
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

function countedIn({ counted, wordForms, exactForms }: SegmentReading, set: number): Counted {
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
