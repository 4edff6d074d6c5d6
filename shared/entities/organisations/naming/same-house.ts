/** A parliament by its country, beside the name that its house has. */
import type { Named } from './canonical.ts'

/** `Parlement sud-coréen` is the country's National Assembly where a page prints both. */
export function joinParliaments(named: readonly Named[]): void {
  for (const each of named) {
    const [iso, another] = each.body.countries
    if (each.body.head !== 'parlement' || iso === undefined || another !== undefined) continue
    const house = named.find(
      ({ body }) =>
        body.head === 'parliament' &&
        (body.countries[0] === iso || ONE_HOUSE[body.canonical ?? ''] === iso),
    )
    if (house === undefined) continue
    each.key = house.key
    each.canonical = house.canonical
  }
}

const ONE_HOUSE: Readonly<Record<string, string>> = {
  'Milli Majlis': 'AZ',
  Knesset: 'IL',
  'Grand Khoural': 'MN',
  'Verkhovna Rada': 'UA',
  Mejlis: 'TM',
  'Jogorku Kenesh': 'KG',
  'Grande Assemblée nationale': 'TR',
  'Assemblée nationale du pouvoir populaire': 'CU',
  'Assemblée populaire suprême': 'KP',
  Riksdag: 'SE',
  Storting: 'NO',
  Folketing: 'DK',
  Eduskunta: 'FI',
  Riigikogu: 'EE',
  Saeima: 'LV',
  Seimas: 'LT',
  Althing: 'IS',
  Skoupchtina: 'RS',
}
