/** What a form of filters says, as a request says it. */
import { describe, expect, test } from 'vitest'
import { COUNTRY_CODES } from '../../../../extension/popup/search/country-codes.ts'
import {
  isFiltered,
  namedOf,
  refinementOf,
  unfiltered,
  type Refinement,
} from '../../../../extension/popup/model/refinement.ts'
import { COUNTRIES } from '../../../../shared/entities/gazetteer/countries.ts'

const NOTHING = { sort: '', from: '', to: '', outlet: '', named: '' }

describe('a form', () => {
  test.each<[Partial<typeof NOTHING>, Refinement | undefined]>([
    [{}, undefined],
    [{ sort: 'date' }, { sort: 'date' }],
    [
      { from: '2019', to: '2021' },
      { from: '2019', to: '2021' },
    ],
    [
      { from: '2021', to: '2019' },
      { from: '2019', to: '2021' },
    ],
    [{ to: '2019' }, { to: '2019' }],
    [{ outlet: 'vietnam.vn' }, { outlet: 'vietnam.vn' }],
    [{ named: 'country:AZ' }, { country: 'AZ' }],
    [{ named: 'person:bui-thanh-son' }, { person: 'person:bui-thanh-son' }],
    [{ named: 'organisation:onu' }, { organisation: 'organisation:onu' }],
    [{ named: 'place:hanoi' }, undefined],
  ])('%j asks for %j', (said, refined) => {
    expect(refinementOf({ ...NOTHING, ...said })).toEqual(refined)
  })

  test.each(['country:AZ', 'person:bui-thanh-son', 'organisation:onu', ''])(
    'shows again whom it names: %j',
    (named) => {
      expect(namedOf(refinementOf({ ...NOTHING, named }) ?? {})).toBe(named)
    },
  )
})

test('an order leaves nothing out, and stays when filters are taken off', () => {
  expect(isFiltered({ sort: 'date' })).toBe(false)
  expect(isFiltered({ sort: 'date', to: '2019' })).toBe(true)
  expect(unfiltered({ sort: 'date', to: '2019' })).toEqual({ sort: 'date' })
  expect(unfiltered({ outlet: 'vnanet' })).toBeUndefined()
})

test('the countries to choose from are those that articles are indexed by, and that still are', () => {
  const gone = new Set(['SU', 'YU', 'CS', 'DD'])
  const indexed = COUNTRIES.map(({ iso }) => iso).filter((iso) => !gone.has(iso))
  expect(COUNTRY_CODES).toEqual(indexed.toSorted())
})
