import { expect, test } from 'vitest'
import { seriesOf } from '../../../extension/telling/series.ts'

test.each([
  ['réunion du Comité intergouvernemental Vietnam-Russie', 'comité', 'réunion', false],
  ['session ordinaire de la Commission mixte Vietnam-Laos', 'commission', 'session', false],
  ['réunion de l’Assemblée parlementaire', 'assemblée', 'réunion', false],
  ['plénum du Comité central du PCV', 'comité', 'plénum', true],
  ['dialogue stratégique Vietnam-Russie', 'dialogue', undefined, true],
  ['Dialogue de politique de défense', 'dialogue', undefined, true],
  ['sommet de l’ASEAN', 'sommet', undefined, true],
  ['édition', 'édition', undefined, false],
  ['', undefined, undefined, false],
  ['19', undefined, undefined, false],
])('%s', (name, of, noun, isMasculine) => {
  const series = seriesOf(name)
  expect([series.of, series.noun, series.isMasculine]).toEqual([of, noun, isMasculine])
})
