/**
 * One query for all neighbours of an article: the terms and names to ask the index for, and the marks to judge
 * what it finds. The same road for an article of the corpus and for any page.
 */
import { partsOf, type Article, type ArticleId } from '../../article/article.ts'
import type { Entity, EntityId, EntityKind } from '../../entities/entity.ts'
import { analyse } from '../../french/analyse.ts'
import { lawNames } from '../series/laws.ts'
import { profileOf, type Profile } from './profile.ts'
import { PART_WEIGHT } from '../subjects/topics.ts'

export interface RelatedQuery {
  /** Absent for a page the corpus has never seen. */
  readonly id?: ArticleId
  /** At most 60, best first: words, and names such as `person:bui-thanh-son`. */
  readonly terms: readonly WeightedTerm[]
  readonly profile: Profile
  /** The names behind the profile's numbers, for reasons in words. */
  readonly names: readonly QueryName[]
  /** Day, month or year of publication, where it is known. */
  readonly date?: string
}

export interface WeightedTerm {
  readonly term: string
  readonly weight: number
}

export interface QueryName {
  readonly kind: EntityKind
  readonly id: EntityId
  readonly name: string
  readonly role?: string
}

const MOST_TERMS = 60
const MOST_NAMES = 24
/** A linked headline is no text of the article, but says what its editors think of. */
const LINK_WEIGHT = 0.5

export function relatedQueryOf(article: Article, entities: readonly Entity[]): RelatedQuery {
  const named = entities
    .filter(({ kind }) => kind !== 'date')
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, MOST_NAMES)
  const names = named.map((entity): QueryName => ({
    kind: entity.kind,
    id: entity.id,
    name: entity.canonical,
    ...(entity.kind === 'person' && entity.roles[0] !== undefined
      ? { role: entity.roles[0].text }
      : {}),
  }))
  const nameTerms = named.map(({ id, mentions }) => ({
    term: id as string,
    weight: damp(mentions.length),
  }))
  const profile = profileOf(article, entities)
  return {
    id: article.id,
    terms: [...nameTerms, ...wordsOf(article).slice(0, MOST_TERMS - nameTerms.length)],
    profile,
    names: [...names, ...lawNames(profile.sessions)],
    ...(article.published === undefined ? {} : { date: article.published.date }),
  }
}

function wordsOf(article: Article): readonly WeightedTerm[] {
  const weights = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const { term } of analyse(text)) weights.set(term, (weights.get(term) ?? 0) + weight)
  }
  for (const { part, text } of partsOf(article)) add(text, PART_WEIGHT[part])
  for (const link of article.links) add(link, LINK_WEIGHT)
  return [...weights]
    .map(([term, weight]) => ({ term, weight: damp(weight) }))
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        // Long words are the rarer ones.
        b.term.length - a.term.length ||
        (a.term < b.term ? -1 : 1),
    )
}

/** The tenth mention says less than the second; two decimals are enough. */
const damp = (count: number): number => Math.round(100 * Math.sqrt(count)) / 100
