import { expect, test } from 'vitest'
import { recognise } from '../../../../shared/entities/recognise.ts'
import type { PageQuery } from '../../../../shared/library/beside.ts'
import { storedLibrary } from '../../../../shared/library/stored.ts'
import { article, prepared } from '../../../builders.ts'
import { published } from '../published.ts'

const HEADLINE = 'Le Vietnam et la Géorgie ouvrent une ligne aérienne directe'
const LEAD =
  "Les ministres vietnamien et géorgien des Transports ont inauguré lundi à Tbilissi la première liaison directe entre l'Asie du Sud-Est et le Caucase."
const BODY = [
  'Trois vols par semaine relieront Hanoï à la capitale géorgienne à partir du mois de mai.',
]
const day = (date: string) => ({ published: { date, basis: 'metadata' as const } })
const pages = [
  article({
    id: 'vietnamplus-1',
    headline: HEADLINE,
    lead: LEAD,
    body: BODY,
    ...day('2019-03-12'),
  }),
  article({
    id: 'vietnamplus-2',
    headline: 'Le riz du delta atteint un record',
    body: ['Le riz.'],
  }),
]
const library = storedLibrary(published(pages.map((page) => prepared(page, [...recognise(page)]))))
const answerTo = async (page: PageQuery) => {
  const answer = await library.related({ kind: 'page', page })
  return {
    copies: answer?.copies.map(({ card, compared }) => [card.id, compared]),
    related: answer?.related.map(({ card }) => card.id),
  }
}

test.each([
  ['as printed', { headline: HEADLINE, lead: LEAD }],
  [
    'in other signs and letters',
    { headline: HEADLINE.toUpperCase(), lead: `  ${LEAD.replaceAll("'", '’')} ` },
  ],
  ['of the next day', { headline: HEADLINE, lead: LEAD, published: '2019-03-13' }],
])('headline and lead of an article, without a sketch, are that article: %s', async (_, page) => {
  expect(await answerTo(page)).toEqual({
    copies: [['vietnamplus-1', 'opening']],
    related: [],
  })
})

// Where it is not known to be the same text, it is the nearest.
test('an article of that headline is else related', async () => {
  expect(await answerTo({ headline: HEADLINE })).toEqual({ copies: [], related: ['vietnamplus-1'] })
})

test.each([
  ['a year later', { headline: HEADLINE, lead: LEAD, published: '2020-03-12' }],
  ['with another number', { headline: HEADLINE, lead: LEAD.replace('première', '2e') }],
])('what may be another text is none: %s', async (_, page) => {
  expect((await answerTo(page)).copies).toEqual([])
})
