import { expect, test } from 'vitest'
import type { Article, ArticleId } from '../../../../shared/article/article.ts'
import { recognise } from '../../../../shared/entities/recognise.ts'
import { isAbroad } from '../../../../shared/related/partners/abroad.ts'

const FLOOD = 'Les eaux ont envahi la vallée et coupé les routes, selon les autorités. '

const pageOf = (text: string, said: Partial<Article> = {}): Article => ({
  id: 'x-page' as ArticleId,
  kind: 'article',
  headline: 'Des inondations font douze morts',
  body: [text, FLOOD.repeat(9).trim()],
  captions: [],
  links: [],
  ...said,
})

test.each([
  ['a flood elsewhere', 'Douze personnes ont péri mardi près de Marseille, en France.', true],
  ['and one that names no place', 'Douze personnes ont péri mardi.', true],
  ['a message from Hanoi about it', 'Le Vietnam a présenté ses condoléances à la France.', false],
  ['a Vietnamese place', 'Douze personnes ont péri mardi à Nha Trang.', false],
  ['a Vietnamese name', 'Nguyen Van Hoa, douze ans, a péri mardi à Berlin.', false],
  ['a name of two words', 'Kim Ho, douze ans, a péri mardi à Berlin.', true],
  ['a leader', 'To Lam a appelé mardi à la solidarité.', false],
  ['a firm', 'Petrovietnam aide les sinistrés de Russie.', false],
  ['an airline', 'Vietjet ouvre une ligne de Bombay à Melbourne.', false],
  ['a price', 'Le billet coûte 50.000 dôngs à Berlin.', false],
  ['a ministry', 'Le ministère de l’Intérieur et l’Assemblée nationale ont réagi.', true],
  ['a ministry of the firm’s land', 'Petrovietnam et le ministère de l’Énergie ont réagi.', false],
  ['towels, and a family of Savoy', 'Des serviettes ont été données aux Daviet.', true],
  ['the Soviets', 'Le cosmonaute soviétique a atterri près de Karaganda.', true],
  ['a hospital', 'Les blessés sont soignés à l’hôpital Viêt Duc.', false],
])('%s', (_, text, expected) => {
  const page = pageOf(text)
  expect(isAbroad(page, recognise(page))).toBe(expected)
})

test('what is filed at home is of home, what is filed abroad need not be', () => {
  const filed = (place: string) => pageOf('Douze personnes ont péri.', { dateline: { place } })
  expect(isAbroad(filed('Nghia Lô'), [])).toBe(false)
  expect(isAbroad(filed('Moscou'), [])).toBe(true)
})

test('a few lines need not say where', () => {
  const page = pageOf('', { body: ['Douze personnes ont péri à Berlin.'] })
  expect(isAbroad(page, recognise(page))).toBe(false)
})
