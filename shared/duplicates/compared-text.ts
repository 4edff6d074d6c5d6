/**
 * What is kept of an article while a corpus is searched for copies: numbers, so that a large one fits.
 */
import type { Article, ArticleId } from '../article/article.ts'
import { factsOf } from './facts.ts'
import { hashOf, shinglesOf } from './shingles.ts'
import { comparedParagraphs } from './sketch.ts'
import { comparableWords } from './words.ts'

/** What clustering reads of an article. */
export type Dispatched = Pick<
  Article,
  'id' | 'kind' | 'headline' | 'lead' | 'body' | 'captions' | 'published'
>

/** Fewer words are a heading, not a headline. */
const TELLING = 3
/** Words of a text that tell the news, its background left out. */
const OPENING = 45

export interface ComparedText {
  readonly id: ArticleId
  readonly kind: Article['kind']
  readonly paragraphs: readonly string[]
  readonly shingles: Uint32Array
  /** With the lead and without: an outlet may have lost it, or written one of its own. */
  readonly openings: readonly Uint32Array[]
  /** Of the first paragraph alone, the lead where there is one. */
  readonly first: Uint32Array
  /** Of the first paragraph below the lead; of the first where there is no lead. */
  readonly firstBelow: Uint32Array
  readonly figures: Uint32Array
  readonly names: Uint32Array
  /** The figures and names of its headline, as comparable words. */
  readonly announced: readonly string[]
  readonly headline: string | undefined
  readonly lead: string | undefined
  /** Milliseconds; absent unless known to the day. */
  readonly day?: number
  masked?: Uint32Array
}

export function comparedText(article: Dispatched): ComparedText {
  const paragraphs = comparedParagraphs(article)
  const words = paragraphs.map(comparableWords)
  const { figures, names } = factsOf(paragraphs, words)
  const announced = factsOf(article.headline === undefined ? [] : [article.headline])
  const day = dayOf(article.published?.date)
  return {
    id: article.id,
    kind: article.kind,
    paragraphs,
    shingles: shinglesOf(words),
    openings: [words, words.slice(1)].map((told) => shinglesOf(openingOf(told))),
    first: shinglesOf(words.slice(0, 1)),
    firstBelow: shinglesOf(
      words
        .filter((said, at) => said.length > 0 && (at > 0 || article.lead === undefined))
        .slice(0, 1),
    ),
    figures: numbered(figures),
    names: numbered(names),
    announced: [...announced.figures, ...announced.names],
    headline: telling(article.headline),
    lead: telling(article.lead),
    ...(day === undefined ? {} : { day }),
  }
}

const numbered = (words: ReadonlySet<string>): Uint32Array =>
  Uint32Array.from(words, (word) => hashOf(word)).sort()

const dayOf = (date: string | undefined): number | undefined =>
  date === undefined || date.length < 10 ? undefined : Date.parse(`${date.slice(0, 10)}T00:00:00Z`)

function telling(text: string | undefined): string | undefined {
  const words = text === undefined ? [] : comparableWords(text)
  return words.length < TELLING ? undefined : words.join(' ')
}

/** By day, those of no known day last, then by identifier. */
export function inTime(a: ComparedText, b: ComparedText): number {
  if (a.day !== b.day) return (a.day ?? Infinity) - (b.day ?? Infinity)
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function openingOf(paragraphs: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let words = 0
  const end = paragraphs.findIndex(({ length }) => {
    words += length
    return words >= OPENING
  })
  return end < 0 ? paragraphs : paragraphs.slice(0, end + 1)
}

/** Its shingles with every figure alike. */
export const maskedOf = (text: ComparedText): Uint32Array =>
  (text.masked ??= shinglesOf(
    text.paragraphs.map((paragraph) =>
      comparableWords(paragraph).map((word) => (/^\d/u.test(word) ? '0' : word)),
    ),
  ))
