/**
 * An article as the index sees it: how often each term stands in it.
 *
 * Two fields with disjoint vocabularies, so that lunr, which sums document frequency over fields, counts
 * each term once. `text` is one field for headline, lead, captions and body (two text fields turn lunr's
 * idf upside down: measured, MRR .815 against .870); what weighs more is repeated. `names` holds
 * namespaced terms, told from words by their colon: `country:VN`, `person:bui-thanh-son`,
 * `series:comite-intergouvernemental:19`, `dispatch:…`.
 */
import { partsOf, type Article, type ArticleId, type PartRef } from '../../article/article.ts'
import type { Entity } from '../../entities/entity.ts'
import { analyse } from '../../french/analyse.ts'
import { printedForm } from './forms.ts'
import type { Label } from '../dictionary/labels.ts'

export interface SearchDocument {
  readonly id: ArticleId
  /** `2019`, `2019-03` or `2019-03-12`. */
  readonly date?: string
  readonly outlet?: string
  /** How often each term stands in the field. */
  readonly text: ReadonlyMap<string, number>
  readonly names: ReadonlyMap<string, number>
  /** Sums of the frequencies, as lunr counts a field's length. */
  readonly textLength: number
  readonly namesLength: number
  /** The printed forms behind each term of `text`. */
  readonly forms: ReadonlyMap<string, ReadonlySet<string>>
  /** What is offered while a reader types. */
  readonly headline?: string
  readonly labels: readonly Label[]
}

/** How often a word of each part is counted. */
export const WEIGHTS: Readonly<Record<PartRef['part'], number>> = {
  headline: 3,
  lead: 1,
  caption: 1,
  body: 1,
}

export function documentOf(
  article: Article,
  entities: readonly Entity[],
  dispatch?: string,
): SearchDocument {
  const text = new Map<string, number>()
  const forms = new Map<string, Set<string>>()
  let textLength = 0
  for (const part of partsOf(article)) {
    const weight = WEIGHTS[part.part]
    for (const { term, form } of analyse(part.text)) {
      text.set(term, (text.get(term) ?? 0) + weight)
      textLength += weight
      const known = forms.get(term)
      if (known === undefined) forms.set(term, new Set([printedForm(form)]))
      else known.add(printedForm(form))
    }
  }
  const names = namesOf(entities, dispatch)
  const { id, published, outlet } = article
  return {
    id,
    ...(published === undefined ? {} : { date: published.date }),
    ...(outlet === undefined ? {} : { outlet }),
    text,
    names,
    textLength,
    namesLength: [...names.values()].reduce((sum, count) => sum + count, 0),
    forms,
    ...(article.headline === undefined ? {} : { headline: article.headline }),
    labels: entities
      .filter(({ kind }) => kind !== 'date' && kind !== 'event')
      .map(({ id, kind, canonical, surfaces }) => ({ id, kind, name: canonical, surfaces })),
  }
}

/** How much the place of a mention says about what an article is about. */
const NAME_WEIGHT: Readonly<Record<PartRef['part'], number>> = {
  headline: 3,
  lead: 2,
  caption: 1,
  body: 1,
}

/** The namespaced terms of an article: its entities, dates left out, their series, its dispatch. */
function namesOf(entities: readonly Entity[], dispatch: string | undefined): Map<string, number> {
  const names = new Map<string, number>()
  const add = (term: string, count: number) => names.set(term, (names.get(term) ?? 0) + count)
  for (const entity of entities) {
    if (entity.kind === 'date') continue
    const weight = entity.mentions.reduce((sum, { part }) => sum + NAME_WEIGHT[part], 0)
    add(nameTerm(entity.id), Math.max(1, weight))
    if (entity.kind === 'event' && entity.session !== undefined) {
      add(seriesTerm(entity.session.series), Math.max(1, weight))
      add(seriesTerm(entity.session.series, entity.session.ordinal), Math.max(1, weight))
    }
  }
  if (dispatch !== undefined) add(dispatchTerm(dispatch), 1)
  return names
}

// Separators of the stored lines must not occur within a term.
const nameTerm = (text: string): string => text.replace(/\s+/gu, '-')

/** `series:comite-intergouvernemental`, and with a number `series:comite-intergouvernemental:19`. */
export const seriesTerm = (series: string, ordinal?: number): string =>
  nameTerm(ordinal === undefined ? `series:${series}` : `series:${series}:${ordinal}`)

export const dispatchTerm = (dispatch: string): string => nameTerm(`dispatch:${dispatch}`)

/** Whether a term belongs to the `names` field. */
export const isName = (term: string): boolean => term.includes(':')
