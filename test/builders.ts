/** Valid values with one interesting part each, and a small corpus written for the tests. */
import { readArticleId, type Article, type ArticleId } from '../shared/article/article.ts'
import {
  readEntityId,
  type Entity,
  type EntityId,
  type NormalRole,
} from '../shared/entities/entity.ts'
import type { PreparedArticle } from '../shared/publishing/prepared.ts'

export const articleId = (text: string): ArticleId => readArticleId(text)!
export const entityId = (text: string): EntityId => readEntityId(text)!

export const article = (
  about: Partial<Omit<Article, 'id'>> & { readonly id?: string } = {},
): Article => {
  const { id = 'vietnamplus-1', ...rest } = about
  return { kind: 'article', body: [], captions: [], links: [], ...rest, id: articleId(id) }
}

/** Where `surface` stands first in the article's headline, lead or body. */
function spanOf(page: Article, surface: string) {
  const parts = [
    ...(page.headline === undefined
      ? []
      : [{ part: 'headline' as const, index: 0, text: page.headline }]),
    ...(page.lead === undefined ? [] : [{ part: 'lead' as const, index: 0, text: page.lead }]),
    ...page.body.map((text, index) => ({ part: 'body' as const, index, text })),
  ]
  const found = parts.find(({ text }) => text.includes(surface))
  if (found === undefined) throw new Error(`builders: ${page.id} does not print ${surface}`)
  const start = found.text.indexOf(surface)
  return { part: found.part, index: found.index, start, end: start + surface.length }
}

export function person(
  page: Article,
  name: string,
  role?: { readonly text: string; readonly normal?: NormalRole },
): Entity {
  const span = spanOf(page, name)
  return {
    kind: 'person',
    id: entityId(`person:${slug(name)}`),
    canonical: name,
    surfaces: [name],
    mentions: [{ ...span, kind: 'person', surface: name, rule: 'test' }],
    roles: role === undefined ? [] : [{ ...role, at: spanOf(page, role.text) }],
  }
}

export function country(page: Article, iso: string, name: string): Entity {
  const span = spanOf(page, name)
  return {
    kind: 'country',
    id: entityId(`country:${iso}`),
    canonical: name,
    surfaces: [name],
    mentions: [{ ...span, kind: 'country', surface: name, rule: 'test' }],
    iso,
  }
}

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase()
    .replaceAll(' ', '-')

export const prepared = (
  page: Article,
  entities: readonly Entity[] = [],
  dispatch?: string,
): PreparedArticle => ({
  article: page,
  entities,
  ...(dispatch === undefined ? {} : { dispatch }),
})

const VISIT = article({
  id: 'vietnamplus-101',
  outlet: 'vietnamplus',
  url: 'https://fr.vietnamplus.vn/une-delegation-laotienne-a-hue-post101.vnp',
  headline: 'Une délégation laotienne en visite à Huê',
  lead: 'Le vice-ministre Pham Van Long a reçu à Huê une délégation du Laos venue étudier la gestion des archives.',
  dateline: { place: 'Huê', agency: 'VNA' },
  body: [
    'Le vice-ministre Pham Van Long a rappelé que les deux pays coopèrent depuis trente ans dans la conservation des archives royales.',
    'La délégation restera quatre jours et visitera trois dépôts de la province avant de regagner Vientiane.',
  ],
  published: { date: '2018-05-14', basis: 'metadata' },
})

const COPY = article({
  id: 'lecourrier-5550',
  outlet: 'lecourrier',
  url: 'https://lecourrier.vn/archives-une-delegation-du-laos-a-hue/5550.html',
  headline: 'Archives : une délégation du Laos à Huê',
  lead: VISIT.lead!,
  body: VISIT.body,
  published: { date: '2018-05-15', basis: 'metadata' },
})

const SEQUEL = article({
  id: 'vietnamplus-240',
  outlet: 'vietnamplus',
  url: 'https://fr.vietnamplus.vn/archives-le-laos-ouvre-un-depot-commun-post240.vnp',
  headline: 'Archives : le Laos ouvre un dépôt commun avec le Vietnam',
  lead: 'Le ministre Pham Van Long a inauguré à Vientiane un dépôt commun d’archives.',
  body: ['Le ministre Pham Van Long a salué une étape utile aux chercheurs du Vietnam et du Laos.'],
  published: { date: '2021-09-02', basis: 'url' },
})

const RICE = article({
  id: 'vietnamplus-77',
  outlet: 'vietnamplus',
  url: 'https://fr.vietnamplus.vn/le-riz-de-soc-trang-post77.vnp',
  headline: 'Le riz de Soc Trang cherche des acheteurs',
  lead: 'La province écoule sa récolte plus lentement que l’an passé.',
  body: ['Les coopératives attendent des commandes du Japon et du Ghana.'],
})

const LONG_DEPUTY = { text: 'vice-ministre', normal: { office: 'vice-ministre', country: 'VN' } }
const LONG_MINISTER = { text: 'ministre', normal: { office: 'ministre', country: 'VN' } }

/** Two copies of one dispatch, a later article on the same matter, and an undated one on another. */
export const CORPUS: readonly PreparedArticle[] = [
  prepared(
    VISIT,
    [person(VISIT, 'Pham Van Long', LONG_DEPUTY), country(VISIT, 'LA', 'Laos')],
    'd-vietnamplus-101',
  ),
  prepared(
    COPY,
    [person(COPY, 'Pham Van Long', LONG_DEPUTY), country(COPY, 'LA', 'Laos')],
    'd-vietnamplus-101',
  ),
  prepared(SEQUEL, [
    person(SEQUEL, 'Pham Van Long', LONG_MINISTER),
    country(SEQUEL, 'LA', 'Laos'),
    country(SEQUEL, 'VN', 'Vietnam'),
  ]),
  prepared(RICE, [country(RICE, 'JP', 'Japon'), country(RICE, 'GH', 'Ghana')]),
]

/** Many articles told apart by a few words each; every seventh is undated. */
export const manyArticles = (count: number, from = 0): readonly PreparedArticle[] =>
  Array.from({ length: count }, (_, at) => {
    const n = from + at
    const words = [n % 7, n % 31, n % 101].map(
      (k, place) => WORDS[(k * 3 + place * 5) % WORDS.length]!,
    )
    const page = article({
      id: `vietnamplus-${100_000 + n}`,
      outlet: 'vietnamplus',
      url: `https://fr.vietnamplus.vn/article-post${100_000 + n}.vnp`,
      headline: `Le dossier ${words[0]} numéro ${n} à l’étude`,
      lead: `Une réunion sur le ${words[1]} et le ${words[2]} s’est tenue à Hanoï.`,
      body: [
        `Les participants ont parlé de ${words.join(', de ')} pendant ${n} minutes au Vietnam.`,
      ],
      ...(n % 7 === 0
        ? {}
        : {
            published: {
              date: `${2000 + (n % 20)}-0${1 + (n % 9)}-1${n % 10}`,
              basis: 'metadata' as const,
            },
          }),
    })
    return prepared(page, [country(page, 'VN', 'Vietnam')])
  })

const WORDS =
  'riz accord tunnel sommet archive forêt port sel barrage musée thé crevette école vaccin café pont marché fleuve lac village'.split(
    ' ',
  )
