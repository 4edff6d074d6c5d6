/**
 * What sets the copies of a dispatch apart, kept with each copy in its own words, so that whole texts need not be.
 *
 * Each side of a pair keeps what it prints itself: of an article that is withdrawn nothing is left with its copies, and
 * two lists that were made together tell every difference again. Headlines and leads are told from the cards.
 */
import type { Article, ArticleId } from '../article/article.ts'
import { LETTERS, MORE, PARAGRAPH } from './apart-told.ts'
import { differencesBetween } from './differences.ts'

/** By copy: each difference as a letter for its kind and what this side prints, which may be nothing. */
export type Apart = Readonly<Record<ArticleId, readonly string[]>>

interface Printed {
  readonly article: Pick<Article, 'id' | 'kind' | 'headline' | 'lead' | 'body' | 'published'>
  readonly dispatch?: string
}

/** Copies an article is compared with: of a text printed everywhere the first few tell enough. */
const MOST_COPIES = 8
const MOST_DIFFERENCES = 12
/** A paragraph is told by how it begins. */
const OPENING = 120
/** A fact is a few words; a whole table of figures is none. */
const FACT = 80

/** For every article that has copies, what sets it apart from each. */
export function apartIn(corpus: Iterable<Printed>): ReadonlyMap<ArticleId, Apart> {
  const dispatches = new Map<string, Printed[]>()
  for (const printed of corpus) {
    if (printed.dispatch === undefined) continue
    const copies = dispatches.get(printed.dispatch)
    if (copies === undefined) dispatches.set(printed.dispatch, [printed])
    else copies.push(printed)
  }
  const found = new Map<ArticleId, Record<ArticleId, readonly string[]>>()
  const keep = (id: ArticleId, copy: ArticleId, list: readonly string[]) => {
    const known = found.get(id)
    if (known === undefined) found.set(id, { [copy]: list } as Record<ArticleId, readonly string[]>)
    else known[copy] = list
  }
  for (const copies of dispatches.values()) {
    const some = copies.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1))
    for (const [at, { article: one }] of some.slice(0, MOST_COPIES).entries()) {
      for (const { article: other } of some.slice(at + 1, MOST_COPIES)) {
        const [ours, theirs] = sidesOf(one, other)
        keep(one.id, other.id, ours)
        keep(other.id, one.id, theirs)
      }
    }
  }
  return found
}

function sidesOf(
  one: Printed['article'],
  other: Printed['article'],
): [ours: string[], theirs: string[]] {
  const told = differencesBetween(one, other).flatMap(
    ({ kind, here = '', there = '' }): readonly Told[] => {
      if (kind === 'headline' || kind === 'lead') return []
      if (kind === 'paragraph-added' || kind === 'paragraph-missing')
        return [[PARAGRAPH, opening(here), opening(there)]]
      const isFact = Math.max(here.length, there.length) <= FACT
      return [isFact ? [LETTERS[kind], here, there] : undefined]
    },
  )
  const kept = told.filter((one) => one !== undefined).slice(0, MOST_DIFFERENCES)
  const more = kept.length < told.length ? [MORE] : []
  return [
    [...kept.map(([letter, here]) => `${letter}${here}`), ...more],
    [...kept.map(([letter, , there]) => `${letter}${there}`), ...more],
  ]
}

/** `undefined` for what is too long to keep. */
type Told = readonly [letter: string, here: string, there: string] | undefined

function opening(paragraph: string): string {
  if (paragraph.length <= OPENING) return paragraph
  const cut = paragraph.lastIndexOf(' ', OPENING)
  return `${paragraph.slice(0, cut > 0 ? cut : OPENING)} …`
}
