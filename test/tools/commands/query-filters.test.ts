/** Filters of `query` are those of `/v1/search`: taken in the same forms, refused with a sentence. */
import { expect, test } from 'vitest'
import { filtersIn } from '../../../tools/commands/query-filters.ts'

const read = (values: Readonly<Record<string, string>>) => filtersIn({ positionals: [], values })

test.each([
  {},
  { from: '2019', to: '2019-03-12' },
  { from: '2019-03', to: '2019' },
  { outlet: 'vietnam.vn', sort: 'date' },
  { country: 'Viêt Nam' },
  { country: 'VN', person: 'Bui Thanh Son', organisation: 'organisation:onu' },
])('%j is taken', (values) => {
  expect(read({ ...values, queries: 'queries.json', rank: 'lunr' })).toEqual(values)
})

test.each<[Record<string, string>, string]>([
  [{ from: 'hier' }, '--from takes a date'],
  [{ to: '2019-13' }, '--to takes a date'],
  [{ from: '2019-02-30' }, '--from takes a date'],
  [{ outlet: 'Le Courrier' }, '--outlet takes'],
  [{ country: 'VNM' }, '--country takes two letters or a name'],
  [{ person: ' ' }, '--person takes'],
  [{ sort: 'lunr' }, '--sort takes relevance or date'],
  [{ from: '2021', to: '2019-03' }, '--from 2021 lies after --to 2019-03'],
])('%j is refused', (values, why) => {
  expect(() => read(values)).toThrow(why)
})
