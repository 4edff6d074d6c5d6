/**
 * Texts as they are stored: what the operator's policy lets be shown of an article, one line of JSON each.
 *
 * The policy is applied here, once, before anything is written: what it withholds is in no value, so no
 * route, segment download or private copy can show it. The index has read the whole text by then.
 */
import type { Article, Caption, Dateline } from '../article/article.ts'
import type { Apart } from '../duplicates/apart.ts'
import type { Entity } from '../entities/entity.ts'
import type { Profile } from '../related/query/profile.ts'
import type { RelatedQuery, WeightedTerm } from '../related/query/query.ts'
import type { Label } from '../search/dictionary/labels.ts'
import { bounded } from './cards.ts'
import { jsonIn } from './json.ts'
import type { Card, TextPolicy } from '../library/holdings.ts'
import type { PageName, StoryTitle } from '../library/beside.ts'

export interface StoredText {
  readonly lead?: string
  readonly dateline?: Dateline
  readonly body?: readonly string[]
  readonly passage?: string
  readonly captions?: readonly Caption[]
  readonly signOff?: string
  readonly links?: readonly string[]
  readonly names: readonly PageName[]
  readonly query: StoredQuery
  readonly stories?: readonly StoryTitle[]
  /** Facts and openings of paragraphs of its own that its copies print otherwise; of an excerpt only. */
  readonly apart?: Apart
}

/** What the article's neighbours are sought by, beside its marks. */
export interface StoredQuery {
  /** `accord=2.24 laos=1.73`, best first. */
  readonly terms: string
  /** Its names by their place among the article's, each with the role it has there. */
  readonly names: readonly (readonly [place: number, role?: string])[]
}

/** A passage is a taste of the text, about two sentences, never its substance. */
export const PASSAGE_LIMIT = 320

export const NO_TEXT: StoredText = { names: [], query: { terms: '', names: [] } }

export function storedText(
  article: Article,
  entities: readonly Entity[],
  query: RelatedQuery,
  stories: readonly StoryTitle[],
  policy: TextPolicy,
  apart?: Apart,
): StoredText {
  const known = {
    names: entities.map(({ kind, id, canonical }): PageName => ({ kind, id, name: canonical })),
    query: storedQuery(entities, query),
    ...(stories.length === 0 ? {} : { stories }),
  }
  if (policy === 'none') return known
  const { lead, dateline, body, captions, signOff, links } = article
  const shown = {
    ...(lead === undefined ? {} : { lead }),
    ...(dateline === undefined ? {} : { dateline }),
    ...(signOff === undefined ? {} : { signOff }),
    ...(links.length === 0 ? {} : { links }),
    ...known,
  }
  if (policy === 'full') {
    return {
      ...shown,
      body,
      ...(captions.length === 0 ? {} : { captions }),
    }
  }
  const [first] = body
  return {
    ...shown,
    ...(first === undefined ? {} : { passage: bounded(first, PASSAGE_LIMIT) }),
    ...(apart === undefined ? {} : { apart }),
  }
}

function storedQuery(entities: readonly Entity[], { terms, names }: RelatedQuery): StoredQuery {
  const places = new Map(entities.map(({ id }, place) => [id, place]))
  return {
    terms: terms.map(({ term, weight }) => `${term}=${weight}`).join(' '),
    names: names.flatMap(({ id, role }) => {
      const place = places.get(id)
      if (place === undefined) return []
      return [role === undefined ? ([place] as const) : ([place, role] as const)]
    }),
  }
}

/** The query of an article of the corpus, from what is stored of it. */
export function queryOf(card: Card, { names, query }: StoredText, profile: Profile): RelatedQuery {
  const date = card.published?.date
  return {
    id: card.id,
    terms: query.terms.split(' ').flatMap((pair): readonly WeightedTerm[] => {
      const cut = pair.lastIndexOf('=')
      const weight = Number(pair.slice(cut + 1))
      return cut > 0 && weight > 0 ? [{ term: pair.slice(0, cut), weight }] : []
    }),
    profile,
    names: query.names.flatMap(([at, role]) => {
      const name = names[at]
      return name === undefined ? [] : [{ ...name, ...(role === undefined ? {} : { role }) }]
    }),
    ...(date === undefined ? {} : { date }),
  }
}

/** The names of a stored article that are offered while a reader types. */
export const labelsIn = ({ names }: StoredText): readonly Label[] =>
  names
    .filter(({ kind }) => kind !== 'date' && kind !== 'event')
    .map(({ id, kind, name }) => ({ id, kind, name }))

export const writeText = (text: StoredText): string => JSON.stringify(text)

/** A stored line, read; `undefined` when it is none. */
export function readText(line: string): StoredText | undefined {
  const value = jsonIn(line)
  return isText(value) ? value : undefined
}

function isText(value: unknown): value is StoredText {
  if (typeof value !== 'object' || value === null) return false
  const { names, query } = value as Partial<StoredText>
  return Array.isArray(names) && typeof query?.terms === 'string' && Array.isArray(query.names)
}
