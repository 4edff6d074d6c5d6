/** Places that are part of a longer country's name, which the page means there. */
import type { Candidate } from '../candidate.ts'

/** `Afrique du Sud`, `Guinée-Bissau`: part of a country's longer name. */
const holds = (country: Candidate, { start, end }: Candidate): boolean =>
  country.start <= start && country.end >= end && country.end - country.start > end - start

/** Whether a longer country's name holds a place; each place asks the few that stand about it. */
export function countriesHolding(before: readonly Candidate[]): (place: Candidate) => boolean {
  const about = new Map<string, Candidate[]>()
  for (const country of before) {
    if (country.kind !== 'country') continue
    const last = stretchOf(country.end)
    for (let stretch = stretchOf(country.start); stretch <= last; stretch += 1) {
      const key = `${country.part} ${country.index} ${stretch}`
      const here = about.get(key)
      if (here === undefined) about.set(key, [country])
      else here.push(country)
    }
  }
  return (place) =>
    about
      .get(`${place.part} ${place.index} ${stretchOf(place.start)}`)
      ?.some((country) => holds(country, place)) === true
}

const stretchOf = (offset: number): number => Math.floor(offset / 128)
