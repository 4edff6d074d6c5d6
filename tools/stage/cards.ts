/** Cards of the stage's corpus, and what it holds. */
import { readArticleId, type ArticleId, type Published } from '../../shared/article/article.ts'
import { readEntityId, type EntityId } from '../../shared/entities/entity.ts'
import type { Card, Coverage } from '../../shared/library/library.ts'

function articleId(text: string): ArticleId {
  const id = readArticleId(text)
  if (id === undefined) throw new Error(`stage: ${text} is no article's identifier`)
  return id
}

export function entityId(text: string): EntityId {
  const id = readEntityId(text)
  if (id === undefined) throw new Error(`stage: ${text} is no entity's identifier`)
  return id
}

const ADDRESSES: Readonly<Record<string, (number: number) => string>> = {
  lecourrier: (number) => `https://lecourrier.vn/une-depeche/${number}.html`,
  vovworld: (number) => `https://vovworld.vn/fr-CH/actualites/une-depeche-${number}.vov`,
  azertag: (number) => `https://azertag.az/fr/xeber/une_depeche-${number}`,
}

export const card = (
  outlet: string,
  number: number,
  headline: string,
  date?: string,
  basis: Published['basis'] = 'metadata',
): Card => ({
  id: articleId(`${outlet}-${number}`),
  kind: 'article',
  outlet,
  url: ADDRESSES[outlet]?.(number) ?? `https://fr.vietnamplus.vn/une-depeche-post${number}.vnp`,
  headline,
  ...(date !== undefined && { published: { date, basis } }),
})

export const COVERAGE: Coverage = {
  version: 'stage-1',
  updated: '2026-08-03T06:00:00Z',
  articles: 412,
  outlets: { vietnamplus: 268, lecourrier: 101, vnanet: 43 },
  years: { '2019': 61, '2023': 74, '2026': 120 },
  first: '2019-01-04',
  last: '2026-08-02',
  undated: 157,
  text: 'excerpt',
}
