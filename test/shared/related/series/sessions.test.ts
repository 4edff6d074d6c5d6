import { expect, test } from 'vitest'
import { sessionsOf } from '../../../../shared/related/series/sessions.ts'

const ordinalsIn = (text: string) =>
  sessionsOf([{ part: 'headline', index: 0, text }], 'RU').map(({ ordinal, key }) => [ordinal, key])

const SERIES = 'comite-ru'

test.each([
  ['La 19e réunion du Comité intergouvernemental', [[19, SERIES]]],
  ['La XIXᵉ réunion du Comité intergouvernemental', [[19, SERIES]]],
  ['La dix-neuvième réunion du Comité intergouvernemental', [[19, SERIES]]],
  ['La vingt-et-unième session du Comité intergouvernemental', [[21, SERIES]]],
  ['La vingt et unième session du Comité intergouvernemental', [[21, SERIES]]],
  ['La première session du Comité intergouvernemental', [[1, SERIES]]],
  ['La septième édition du Comité intergouvernemental', [[7, SERIES]]],
  ['Une session du Comité intergouvernemental', []],
])('%s', (text, expected) => {
  expect(ordinalsIn(text)).toEqual(expected)
})
