import { describe, expect, test } from 'vitest'
import { clean } from '../../../../shared/article/clean.ts'
import { readText } from '../../../../shared/article/raw.ts'
import { recognise } from '../../../../shared/entities/recognise.ts'
import { sharedSeries } from '../../../../shared/related/ranking/likeness.ts'
import { profileOf } from '../../../../shared/related/query/profile.ts'
import { themeIn, themeTitle } from '../../../../shared/related/series/series-theme.ts'

const profile = (opening: string) => {
  const { article } = clean(
    readText(
      `Les deux pays se retrouvent à Hanoï\n\nHanoï (VNA) - ${opening}\n\nIls en sont contents. -VNA`,
    ),
  )
  return profileOf(article, recognise(article))
}
const areOne = (a: string, b: string): boolean => sharedSeries(profile(a), profile(b)).length > 0

describe('sessions of two bodies of one pair of countries are no series', () => {
  test.each([
    [
      'La 24e réunion du Comité intergouvernemental Vietnam-Russie sur la coopération économique et commerciale s’est ouverte.',
      'La 20e réunion du Comité intergouvernemental Vietnam-Russie sur la coopération technique militaire s’est ouverte.',
    ],
    [
      'La 24e réunion du Comité intergouvernemental Vietnam-Russie s’est ouverte.',
      'La 4e réunion du Comité de coopération interparlementaire entre le Vietnam et la Russie s’est ouverte.',
    ],
    [
      'La 12e réunion du Comité mixte Vietnam-Laos s’est ouverte.',
      'La 3e réunion du sous-comité des douanes Vietnam-Laos s’est ouverte.',
    ],
  ])('%s', (a, b) => {
    expect(areOne(a, b)).toBe(false)
  })
})

test.each([
  [
    'La 24e réunion du Comité intergouvernemental Vietnam-Russie sur la coopération économique et commerciale s’est ouverte.',
    'La 25e réunion du Comité intergouvernemental Vietnam-Russie s’est ouverte.',
  ],
  [
    'La 21e réunion du Comité intergouvernemental Vietnam-Russie sur la coopération technique militaire s’est ouverte.',
    'La 20e réunion du Comité intergouvernemental Vietnam-Russie sur la coopération militaire s’est ouverte.',
  ],
])('those of one are, however much of its name is printed: %s', (a, b) => {
  expect(areOne(a, b)).toBe(true)
})

test.each([
  ['comite-economi-az', 'economi'],
  ['comite de cooperation interparlementaire', 'parlement'],
  ['delimitation de la frontiere', 'frontal'],
  ['comite du front de la patrie', 'front'],
  ['comite des droits de l homme', 'droits'],
  ['comite mixte', undefined],
])('the theme of %s is %s', (plain, key) => {
  expect(themeIn(plain)).toBe(key)
})

test('a title agrees with its noun', () => {
  expect(themeTitle('culturel', 'commission')).toBe('culturelle')
  expect(themeTitle('frontal', 'comite')).toBe('frontalier')
  expect(themeTitle('mixte', 'comite')).toBe('mixte')
})
