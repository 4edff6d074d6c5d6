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
import { K1, type Corpus } from '../ranking/corpus.ts'
import type { Expanded } from './expand.ts'
import { printedAt } from '../postings/postings.ts'
import type { PostingsOf, RankedHit } from '../ranking/asked.ts'
import {
  countedIn,
  frequencyOf,
  namedIn,
  placeOf,
  readingsOf,
  type NameReading,
  type Reading,
} from './readings.ts'

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

/** What a name weighs beside words that stand as typed. */
const NAME_SHARE = 0.5

function nameEvidence(corpus: Corpus, name: NameReading, { segment, document }: RankedHit): number {
  const frequency = frequencyOf(name, segment, document)
  if (frequency === 0) return 0
  return weigh(NAME_SHARE * name.inverse, frequency, corpus.segments[segment]!.namesNorm(document))
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
