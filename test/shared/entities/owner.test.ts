import { expect, test } from 'vitest'
import { recognise } from '../../../shared/entities/recognise.ts'
import type { Article } from '../../../shared/article/article.ts'
import { clean } from '../../../shared/article/clean.ts'
import { readText } from '../../../shared/article/raw.ts'

/** The bodies of a page, as its readers would call them. */
function bodiesOf(text: string): readonly string[] {
  const article: Article = clean(
    readText(`Les nouvelles du jour en bref\n\n${text}\n\nLe reste suit.`),
  ).article
  return recognise(article).flatMap((entity) =>
    entity.kind === 'organisation' ? [entity.canonical] : [],
  )
}

test.each([
  [
    'Le ministère de la Santé a fait état de 3.000 cas de dengue au Cambodge.',
    'ministère de la Santé du Cambodge',
  ],
  ['La Chine importe du riz, dit le ministère du Commerce.', 'ministère du Commerce de la Chine'],
  ['Au Laos, le ministère de la Défense recrute.', 'ministère de la Défense du Laos'],
])(
  'on a page that tells of one country and names nothing Vietnamese a ministry is that country’s: %s',
  (text, name) => {
    expect(bodiesOf(text)).toEqual([name])
  },
)

test.each([
  ['a gift comes from the other', 'Le ministère de la Santé a reçu des doses du Japon.'],
  ['two others are named', 'Au Laos et en Chine, le ministère de la Santé est connu.'],
  [
    'a town is Vietnamese',
    'Au Laos, le ministère de la Santé a livré des doses venues de Da Nang.',
  ],
  ['somebody is', 'Au Laos, le ministère de la Santé a reçu M. Nguyen Van Thanh.'],
  ['the country is named', 'Au Laos, le ministère de la Santé aide les médecins vietnamiens.'],
  ['no country is named', 'Le ministère de la Santé a livré des doses.'],
])('it is Vietnam’s where %s', (_, text) => {
  expect(bodiesOf(text)).toContain('ministère de la Santé du Vietnam')
})

test.each([
  [
    'La Hongrie était représentée par Jozsef Varga, secrétaire d’État adjoint au ministère du Commerce, venu à Hanoï.',
    'ministère du Commerce de la Hongrie',
  ],
  [
    'La Hongrie a reçu Tran Minh Quan, directeur adjoint au ministère du Commerce.',
    'ministère du Commerce du Vietnam',
  ],
  [
    'L’Assemblée nationale (AN) du Vietnam, Trân Minh Quân, et la Hongrie ont parlé.',
    'Assemblée nationale du Vietnam',
  ],
])(
  'who holds an office there tells whose it is, and its country behind its letters: %s',
  (text, name) => {
    expect(bodiesOf(text)).toContain(name)
    expect(bodiesOf(text)).toHaveLength(1)
  },
)
