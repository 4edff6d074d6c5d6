/**
 * The whole of what may leave the reader's browser about a page: identity, headline, lead, date,
 * names, a sketch of the text and at most 60 of its terms. Never the address, never the text.
 */
import { partsOf, type Article } from '../../shared/article/article.ts'
import { sketchOf } from '../../shared/duplicates/sketch.ts'
import type { Entity } from '../../shared/entities/entity.ts'
import { analyse } from '../../shared/french/analyse.ts'
import type { PageName, PageQuery } from '../../shared/library/library.ts'

const TERMS = 60
const NAMES = 60

export function queryOf(article: Article, entities: readonly Entity[]): PageQuery {
  const numbered = !article.id.startsWith('x-')
  return {
    ...(numbered && { id: article.id }),
    ...(article.headline !== undefined && { headline: plain(article.headline, 300) }),
    ...(article.lead !== undefined && { lead: plain(article.lead, 1_000) }),
    ...(article.published !== undefined && { published: article.published.date }),
    names: namesOf(entities),
    terms: termsOf(article),
    sketch: sketchOf(article),
  }
}

/** What is named most comes first, in order of appearance where equal; dates say too little to be sent. */
const namesOf = (entities: readonly Entity[]): readonly PageName[] =>
  entities
    .filter(({ kind }) => kind !== 'date')
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, NAMES)
    .map(({ kind, id, canonical }) => ({ kind, id, name: plain(canonical, 200) }))

/** The most printed terms, those of headline and lead first. */
function termsOf(article: Article): readonly string[] {
  const weights = new Map<string, number>()
  for (const { part, text } of partsOf(article)) {
    const weight = part === 'headline' || part === 'lead' ? 4 : 1
    for (const { term } of analyse(text)) weights.set(term, (weights.get(term) ?? 0) + weight)
  }
  return [...weights]
    .toSorted(([, a], [, b]) => b - a)
    .map(([term]) => plain(term, 80))
    .filter((term) => term !== '')
    .slice(0, TERMS)
}

/** Without the control characters that a page may hold and the service refuses. */
const plain = (text: string, limit: number): string =>
  text.replace(/[\u0000-\u001F\u007F-\u009F]+/gu, ' ').slice(0, limit)
