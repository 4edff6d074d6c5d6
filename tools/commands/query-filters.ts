/** What `query` leaves out, as `/v1/search` does: the same names and forms, each refused with a sentence. */
import { isIso } from '../../shared/french/calendar.ts'
import { COUNTRY_FORM, OUTLET_FORM } from '../../shared/library/asked-forms.ts'
import type { SearchRequest } from '../../shared/library/searched.ts'
import { UserError } from '../program/failure.ts'
import { textOption, type Arguments } from './command.ts'

type Filters = Omit<SearchRequest, 'q' | 'limit' | 'offset' | 'rank'>

export const FILTER_HELP = [
  ['--from DATE, --to DATE', 'dated no earlier, no later: 2019, 2019-03 or 2019-03-12'],
  ['--outlet NAME', 'of one outlet: vietnamplus'],
  ['--country NAME', 'that name a country: VN, Vietnam'],
  ['--person, --organisation', 'that name one, by name or identifier: "Bui Thanh Son"'],
  ['--sort date', 'newest first'],
] as const

export const FILTER_OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  outlet: { type: 'string' },
  country: { type: 'string' },
  person: { type: 'string' },
  organisation: { type: 'string' },
  sort: { type: 'string' },
} as const

const matching =
  (form: RegExp) =>
  (value: string): boolean =>
    form.test(value)

const A_DATE = [isIso, 'a date: 2019, 2019-03 or 2019-03-12'] as const
const A_NAME = [matching(/\S/u), 'a name or an identifier'] as const

type Form = readonly [takes: (value: string) => boolean, what: string]

const FORMS: Readonly<Record<keyof Filters, Form>> = {
  from: A_DATE,
  to: A_DATE,
  outlet: [matching(OUTLET_FORM), 'an outlet’s short name: vietnamplus'],
  country: [matching(COUNTRY_FORM), 'two letters or a name: VN, Vietnam'],
  person: A_NAME,
  organisation: A_NAME,
  sort: [matching(/^(?:relevance|date)$/u), 'relevance or date'],
}

export function filtersIn(args: Arguments): Filters {
  const given: [string, string][] = []
  for (const [name, [takes, what]] of Object.entries(FORMS)) {
    const value = textOption(args, name)
    if (value === undefined) continue
    if (!takes(value)) throw new UserError(`--${name} takes ${what}, not "${value}"`)
    given.push([name, value])
  }
  // Each was held against its form.
  const filters = Object.fromEntries(given) as Filters
  const { from, to } = filters
  // To the precision both have: `2019-03` is not after `2019`.
  const length = Math.min(from?.length ?? 0, to?.length ?? 0)
  if (from !== undefined && to !== undefined && from.slice(0, length) > to.slice(0, length))
    throw new UserError(`--from ${from} lies after --to ${to}`)
  return filters
}
