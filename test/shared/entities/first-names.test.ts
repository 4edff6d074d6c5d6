import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../shared/article/article.ts'
import type { Entity } from '../../../shared/entities/entity.ts'
import { firstNamesIn } from '../../../shared/entities/first-names.ts'
import { namesIn } from '../../../shared/entities/names.ts'
import { readFolder } from '../../../tools/folder.ts'
import { prepare } from '../../../tools/pipeline.ts'

const progress = { step: () => {}, end: () => {} }

interface Page {
  readonly file: string
  readonly article: Article
}

const pagesOf = (folder: string): readonly Page[] =>
  prepare(readFolder(folder, { bare: false, progress }), { progress }).pages

/** Persons and countries as a reader sees them: in order, each by its name and roles. */
const shown = (entities: readonly Entity[]): readonly string[] =>
  entities.flatMap((entity) => {
    if (entity.kind === 'country') return [entity.id]
    if (entity.kind !== 'person') return []
    return [[entity.id, entity.canonical, ...entity.roles.map(({ text }) => text)].join(' | ')]
  })

const differing = (pages: readonly Page[]): readonly string[] =>
  pages
    .filter(({ article }) => shown(namesIn(article)).join() !== shown(firstNamesIn(article)).join())
    .map(({ file }) => file)

const THREADS = 'test/judged-threads'
const SHELVES = [
  'test/judged',
  'test/judged-later',
  'test/judged-third',
  'test/judged-fourth',
  ...'cases dispatches mixed partners relations waves month localities series wire gazette'
    .split(' ')
    .map((name) => `${THREADS}/${name}`),
  'corpus/sample',
]

test('both readings show the same persons, roles and countries on 99 of 100 judged pages', () => {
  const pages = SHELVES.flatMap(pagesOf)
  const differ = differing(pages)
  expect(pages.length).toBeGreaterThan(400)
  expect(100 * differ.length <= pages.length ? [] : differ).toEqual([])
})

const BESIDE = ['../shared/eval/dev', '../shared/seeds']

describe.each(BESIDE)('%s (skipped where it is missing)', (folder) => {
  test.skipIf(!existsSync(folder))('both readings show the same on every page', () => {
    expect(differing(pagesOf(folder))).toEqual([])
  })
})

const article = (body: string): Article => ({
  id: 'x-1' as Article['id'],
  kind: 'article',
  headline: 'Une rencontre',
  body: [body],
  captions: [],
  links: [],
})

test('nothing but persons and countries is told', () => {
  const text = 'Le Président Tô Lâm a reçu à Hanoï une délégation du Comité central du Parti lao.'
  const entities = firstNamesIn(article(text))
  expect(entities.map(({ kind, canonical }) => `${kind} ${canonical}`)).toEqual([
    'person To Lam',
    'country Laos',
  ])
})

// What a part of the world, a saint's town or a house of friendship would hide or feign.
test.each([
  [
    "La directrice régionale de l'UNICEF pour l'Europe et l'Asie centrale, Maribel Cortezan, a parlé.",
    'Maribel Cortezan',
  ],
  [
    "Le vice-président chargé du Moyen-Orient et de l'Afrique du Nord, Joris Haldemeer, est venu.",
    'Joris Haldemeer',
  ],
  ['Une école ouvrira dans le district de San Isidro et la commune de Santa Rosa.'],
  ["Le directeur de l'hôpital d'amitié Viet Tiep, Duong Van Hoa, l'a dit.", 'Duong Van Hoa'],
])('%s', (text, ...names) => {
  const persons = firstNamesIn(article(text)).filter(({ kind }) => kind === 'person')
  expect(persons.map(({ canonical }) => canonical)).toEqual(names)
  expect(shown(firstNamesIn(article(text)))).toEqual(shown(namesIn(article(text))))
})
