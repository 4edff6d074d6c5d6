/** Cards of the stage's corpus, and what it holds. */
import { readArticleId, type ArticleId, type Published } from '../../../shared/article/article.ts'
import { readEntityId, type EntityId, type EntityKind } from '../../../shared/entities/entity.ts'
import type { Card, Coverage } from '../../../shared/library/holdings.ts'

function articleId(text: string): ArticleId {
  const id = readArticleId(text)
  if (id === undefined) throw new Error(`stage: ${text} is no article's identifier`)
  return id
}

function entityId(text: string): EntityId {
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

/** The dispatch of the stage as its own outlet prints it, and as another does. */
export const OWN = card(
  'vietnamplus',
  9000102,
  'Énergie : le Vietnam et l’Azerbaïdjan ouvrent un nouveau chapitre',
  '2019-03-12',
)
export const COPY = card(
  'lecourrier',
  9100417,
  'Vietnam - Azerbaïdjan : l’énergie au cœur des échanges',
  '2019-03-13',
)

/** What came before it, on its days, after it, and who knows when. */
export const SESSION = card(
  'vietnamplus',
  9000051,
  'Le Comité intergouvernemental Vietnam-Azerbaïdjan tient sa 2e session à Bakou',
  '2017-10-19',
)
export const RESUMED = card(
  'vietnamplus',
  9000098,
  'PetroVietnam et SOCAR reprennent leurs travaux en mer Caspienne',
  '2019-03-11',
)
export const EXPERTS = card(
  'lecourrier',
  9100502,
  'Une délégation d’experts vietnamiens attendue à Bakou en avril',
  '2019-03-29',
)
export const CENTURY = card('vnanet', 9200077, 'Un siècle de pétrole entre Bakou et Vung Tàu')

/** Whom and what they name, as answers name it. */
export interface Named {
  readonly kind: EntityKind
  readonly id: EntityId
  readonly name: string
}
const named = (kind: Named['kind'], key: string, name: string): Named => ({
  kind,
  id: entityId(`${kind}:${key}`),
  name,
})
export const LOC = named('person', 'tran-quang-loc', 'Trân Quang Lôc')
export const SAFAROV = named('person', 'elnur-safarov', 'Elnur Safarov')
export const AZERBAIJAN = named('country', 'AZ', 'Azerbaïdjan')
export const PETROVIETNAM = named('organisation', 'petrovietnam', 'PetroVietnam')
export const SOCAR = named('organisation', 'socar', 'SOCAR')

export const COVERAGE: Coverage = {
  version: 'stage-1',
  updated: '2026-08-03T06:00:00Z',
  articles: 412,
  outlets: { vietnamplus: 268, lecourrier: 101, vnanet: 43 },
  years: { '2017': 20, '2019': 41, '2023': 74, '2026': 120 },
  first: '2017-01-04',
  last: '2026-08-02',
  undated: 157,
  text: 'excerpt',
}
