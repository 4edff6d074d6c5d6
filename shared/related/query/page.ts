/**
 * The query of a page outside the corpus, from what a reader's browser says of it, or a person's `curl`.
 *
 * A browser that has read the page sends the query itself. Anyone else sends a headline and a lead, perhaps names
 * and terms: these make an article of two sentences, read like any other.
 */
import type { Article, ArticleId } from '../../article/article.ts'
import type { Entity, EntityId, EntityKind } from '../../entities/entity.ts'
import { numberOf } from '../number.ts'
import { relatedQueryOf, type RelatedQuery, type WeightedTerm } from './query.ts'
import { askedAs, sentQuery } from './sent-query.ts'

/** What may be said of a page; every field may be missing. */
export interface SaidOfPage {
  readonly id?: ArticleId | undefined
  readonly headline?: string | undefined
  readonly lead?: string | undefined
  readonly published?: string | undefined
  readonly names?: readonly SaidName[] | undefined
  readonly terms?: readonly string[] | undefined
  /** `writeQuery` of the page as its browser read it. */
  readonly query?: string | undefined
}

interface SaidName {
  readonly kind: EntityKind
  readonly id: EntityId
  readonly name: string
}

const MOST_TERMS = 60
const DATE = /^\d{4}(?:-\d\d){0,2}$/u

/** The article that headline and lead make: what `recognise` reads for `relatedQueryOfPage`. */
export const articleOfPage = ({ id, headline, lead, published }: SaidOfPage): Article => ({
  id: id ?? ('x-page' as ArticleId),
  kind: 'article',
  ...(headline === undefined ? {} : { headline }),
  ...(lead === undefined ? {} : { lead }),
  body: [],
  captions: [],
  links: [],
  ...(published !== undefined && DATE.test(published)
    ? { published: { date: published, basis: 'metadata' } }
    : {}),
})

/** `recognised` are the entities of `articleOfPage(page)`. */
export function relatedQueryOfPage(page: SaidOfPage, recognised: readonly Entity[]): RelatedQuery {
  const sent = sentQuery(page)
  if (sent !== undefined) return sent
  const query = askedAs(page.id, saidOf(relatedQueryOf(articleOfPage(page), recognised)))
  return enriched(query, page.names ?? [], page.terms ?? [])
}

/** A headline and a lead need not name what the page is about: nothing follows from what they lack. */
function saidOf(query: RelatedQuery): RelatedQuery {
  const { isAbroad: _, ...profile } = query.profile
  return { ...query, profile }
}

/** What headline and lead do not say, the names and terms sent beside them may. */
function enriched(
  query: RelatedQuery,
  names: readonly SaidName[],
  terms: readonly string[],
): RelatedQuery {
  const known = new Set(query.terms.map(({ term }) => term))
  const added = [...names.map(({ id }) => id as string), ...terms]
    .filter((term) => !known.has(term))
    .map((term): WeightedTerm => ({ term, weight: 1 }))
  const fresh = names.filter(({ id }) => !query.names.some((name) => name.id === id))
  const numbers = (kind: EntityKind) =>
    fresh.filter((name) => name.kind === kind).map(({ id }) => numberOf(id))
  const { profile } = query
  return {
    ...query,
    terms: [...query.terms, ...added].slice(0, MOST_TERMS),
    names: [...query.names, ...fresh],
    profile: {
      ...profile,
      partners: profile.partners.length > 0 ? profile.partners : partnersAmong(fresh),
      persons: [...new Set([...profile.persons, ...numbers('person')])].slice(0, 12),
      bodies: [...new Set([...profile.bodies, ...numbers('organisation')])].slice(0, 10),
      places: [...new Set([...profile.places, ...numbers('place')])].slice(0, 10),
    },
  }
}

/** The one foreign country named, if it is one: of several, nobody said which matters. */
function partnersAmong(names: readonly SaidName[]): RelatedQuery['profile']['partners'] {
  const foreign = names
    .filter(({ kind, id }) => kind === 'country' && id !== 'country:VN')
    .map(({ id }) => id.slice('country:'.length))
  return foreign.length === 1 ? [{ iso: foreign[0]!, share: 0.7 }] : []
}
