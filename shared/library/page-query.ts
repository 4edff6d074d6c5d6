/**
 * A page the corpus does not hold, as a related query: what the reader's browser says of it, read as an
 * article of a headline, a lead and some names.
 */
import type { Article, ArticleId, PartRef } from '../article/article.ts'
import type { Entity, Mention } from '../entities/entity.ts'
import { relatedQueryOf, type RelatedQuery, type WeightedTerm } from '../search/related-query.ts'
import type { PageName, PageQuery } from './library.ts'

const TERMS_LIMIT = 60
/** What stands nowhere in headline and lead stands somewhere in the text. */
const TEXT_WEIGHT = 1

export function queryOfPage(page: PageQuery): RelatedQuery {
  const { headline, lead, published, names = [], terms = [] } = page
  const article: Article = {
    id: page.id ?? NOWHERE,
    kind: 'article',
    body: [],
    captions: [],
    links: [],
    ...(headline === undefined ? {} : { headline }),
    ...(lead === undefined ? {} : { lead }),
    ...(published === undefined ? {} : { published: { date: published, basis: 'metadata' } }),
  }
  const entities = names.flatMap((name) => entityOf(article, name) ?? [])
  const query = relatedQueryOf(article, entities)
  const known = new Set(query.terms.map(({ term }) => term))
  const others = [...new Set(terms)]
    .filter((term) => !known.has(term))
    .map((term): WeightedTerm => ({ term, weight: TEXT_WEIGHT }))
  return { ...query, terms: [...query.terms, ...others].slice(0, TERMS_LIMIT) }
}

/** Stands for a page without an identity: no article of a corpus is named so. */
const NOWHERE = 'page' as ArticleId

function entityOf(article: Article, { kind, id, name }: PageName): Entity | undefined {
  const mentions = mentionsOf(article, kind, name)
  const named = { id, canonical: name, surfaces: [name], mentions }
  switch (kind) {
    case 'person':
      return { ...named, kind, roles: [] }
    case 'country':
      return { ...named, kind, iso: id.slice('country:'.length) }
    case 'organisation':
    case 'place':
    case 'event':
      return { ...named, kind }
    case 'date':
      return undefined
  }
}

function mentionsOf(article: Article, kind: Mention['kind'], name: string): readonly Mention[] {
  const at = (part: PartRef['part'], start: number): Mention => ({
    part,
    index: 0,
    start,
    end: start + name.length,
    kind,
    surface: name,
    rule: 'page',
  })
  const { headline, lead } = article
  const found = [
    ...[headline?.indexOf(name) ?? -1].filter((start) => start >= 0).map((start) => at('headline', start)),
    ...[lead?.indexOf(name) ?? -1].filter((start) => start >= 0).map((start) => at('lead', start)),
  ]
  return found.length > 0 ? found : [at('body', 0)]
}
