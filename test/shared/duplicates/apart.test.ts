import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleId } from '../../../shared/article/article.ts'
import { differencesApart } from '../../../shared/duplicates/apart-told.ts'
import { apartIn } from '../../../shared/duplicates/apart.ts'
import { differencesBetween } from '../../../shared/duplicates/differences.ts'
import { memoryStore } from '../../../shared/stored/memory.ts'
import { publicationOf } from '../../../shared/publishing/publication.ts'
import { storedLibrary } from '../../../shared/library/stored.ts'
import type { TextPolicy } from '../../../shared/library/holdings.ts'
import { withdraw } from '../../../shared/publishing/withdrawal.ts'
import { article } from '../../builders.ts'

const NEWS =
  'Le vice-ministre de la Défense Tran Van Hai a reçu le 12 mars à Hanoï 120 experts de Mongolie, conduits par Batbayar Ganzorig.'
const MORE = 'La délégation visitera ensuite le port de Hai Phong et son chantier naval.'
const page = (id: string, body: readonly string[]) =>
  article({ id, headline: 'Des experts mongols à Hanoï', lead: 'Une visite de travail.', body })
const ONE = page('vietnamplus-1', [NEWS, MORE])
const OTHER = page('lecourrier-2', [NEWS.replace('120', '210')])
const corpus = [ONE, OTHER].map((one) => ({ article: one, entities: [], dispatch: 'd-1' }))

test('two sides tell the facts and paragraphs of the whole texts', () => {
  const apart = apartIn(corpus)
  const [ours, theirs] = [apart.get(ONE.id)?.[OTHER.id], apart.get(OTHER.id)?.[ONE.id]]
  expect(differencesApart(ours, theirs)).toEqual([
    { kind: 'figure', here: '120', there: '210' },
    { kind: 'paragraph-missing', here: MORE },
  ])
  expect(differencesApart(theirs, ours)).toEqual([
    { kind: 'figure', here: '210', there: '120' },
    { kind: 'paragraph-added', there: MORE },
  ])
})

test('a side holds its own words only', () => {
  const told = JSON.stringify([...apartIn(corpus)].filter(([id]) => id === OTHER.id))
  expect(told).toContain('210')
  expect(told).not.toMatch(/120|délégation/u)
})

test.each([
  [undefined, ['f120']],
  [['f120'], ['f210', 'n']],
  [['f120'], ['d210']],
  [['?120'], ['?210']],
] as const)('%j and %j were not made together', (ours, theirs) => {
  expect(differencesApart(ours, theirs)).toBeUndefined()
})

test('whatever the texts, what is kept tells what comparing them tells, as far as it is kept', () => {
  const words = fc.array(
    fc.constantFrom('Hanoï', '12', 'mars', 'le', 'ministre', 'accord', 'Lima', '5.000', 'vice-'),
    { minLength: 1, maxLength: 12 },
  )
  const body = fc.array(
    words.map((some) => `${some.join(' ')}.`),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(body, body, (a, b) => {
      const pages = [page('a-1', a), page('b-2', b)]
      const apart = apartIn(pages.map((one) => ({ article: one, dispatch: 'd' })))
      const id = (at: number) => pages[at]!.id
      const told = differencesApart(apart.get(id(0))?.[id(1)], apart.get(id(1))?.[id(0)])
      expect(told).toEqual(differencesBetween(pages[0]!, pages[1]!).slice(0, 12))
    }),
  )
})

const longName = (ending: string) =>
  Array.from('ABCDEFG', (initial) => `${initial}atbayarsaikhan${ending}`).join(' ')
const LONG = [
  page('vietnamplus-1', [NEWS.replace('Batbayar Ganzorig', longName('ov'))]),
  page('lecourrier-2', [NEWS.replace('Batbayar Ganzorig', longName('in'))]),
] as const

test('a difference that is too long to keep is no absence of differences', async () => {
  const printed = LONG.map((one) => ({ article: one, entities: [], dispatch: 'd-1' }))
  expect(differencesBetween(...LONG)).not.toEqual([])
  const apart = apartIn(printed)
  expect(apart.get(LONG[0].id)?.[LONG[1].id]).toEqual(['+'])
  const prepared = printed.map((one) => ({ ...one, apart: apart.get(one.article.id)! }))
  const [copy] = await copiesOf(memoryStore(publicationOf(prepared, { text: 'excerpt' })))
  expect(copy).toMatchObject({ differences: [], compared: 'opening' })
})

test('beyond eight copies the others are told by headline and lead', () => {
  const many = Array.from({ length: 12 }, (_, at) => page(`outlet-${10 + at}`, [NEWS]))
  const apart = apartIn(many.map((one) => ({ article: one, dispatch: 'd' })))
  expect(apart.size).toBe(8)
  expect(Object.keys(apart.get('outlet-10' as ArticleId)!)).toHaveLength(7)
})

const library = (text: TextPolicy) => {
  const apart = apartIn(corpus)
  const prepared = corpus.map((one) => ({ ...one, apart: apart.get(one.article.id)! }))
  return memoryStore(publicationOf(prepared, { text }))
}
const copiesOf = async (store: ReturnType<typeof library>) =>
  (await storedLibrary(store).related({ kind: 'article', id: ONE.id }))!.copies

test.each(['excerpt', 'full'] as const)(
  'where texts are shown %s, facts are told',
  async (text) => {
    const [copy] = await copiesOf(library(text))
    expect(copy?.differences.map(({ kind }) => kind)).toEqual(['figure', 'paragraph-missing'])
    expect(copy?.compared).toBeUndefined()
  },
)

test('where no text is shown, nothing is told of it, and that is said', async () => {
  const [copy] = await copiesOf(library('none'))
  expect(copy?.differences).toEqual([])
  expect(copy?.compared).toBe('opening')
})

test('what is withdrawn leaves no word with its copies', async () => {
  const store = library('excerpt')
  const plan = await withdraw(store, OTHER.id)
  if (plan.kind !== 'plan') throw new Error(plan.detail)
  expect(plan.writes.map(([, value]) => value).join('\n')).not.toContain('f210')
  expect(plan.writes.map(([, value]) => value).join('\n')).toContain('f120')
})

test.each([
  [{ signOff: 'VNA/CVN', dateline: { place: 'Hanoï', agency: 'VNA' } }, 'VNA/CVN'],
  [{ signOff: '– VNA' }, 'VNA'],
  [{ dateline: { place: 'Hanoï', agency: 'VNA' } }, 'VNA'],
  [{}, undefined],
])('a copy has its credit as printed: %j', async (said, credit) => {
  const copy = article({ ...OTHER, ...said })
  const prepared = [ONE, copy].map((one) => ({ article: one, entities: [], dispatch: 'd-1' }))
  const [told] = await copiesOf(memoryStore(publicationOf(prepared, { text: 'excerpt' })))
  expect(told?.credit).toBe(credit)
})
