/** Whose a bare ministry or assembly is: the agency's own country's, unless one other is told. */
import type { Part } from '../../article/article.ts'
import { countryAt, countryName } from '../countries/words.ts'
import { article } from './canonical.ts'
import type { Named } from './naming.ts'
import { wordsOf } from '../words.ts'

/** A bare ministry or assembly says in its canonical name whose it is. */
export function nameOwner(each: Named, parts: readonly Part[]): void {
  if (each.body.countries.length > 0) return
  if (each.body.head !== 'ministere' && each.canonical !== 'Assemblée nationale') return
  const iso = homeOf(each, parts)
  if (iso === undefined) return
  each.canonical = `${each.canonical} ${article(countryName(iso))}${countryName(iso)}`
  each.key = [...each.tokens, iso].sort().join(' ')
}

/** Whose ministry a bare `ministère de la Défense` is: the agency's own country, unless one other is told. */
function homeOf({ body }: Named, parts: readonly Part[]): string | undefined {
  const person = wordsOf(body.part)
    .slice(body.to + 1, body.to + 4)
    .filter(({ capital }) => capital)
  const foreign = person.length > 1 && !person.every(({ plain }) => plain.length <= 6)
  if (!foreign) return 'VN'
  const others = foreignCountries(parts)
  return others.size === 1 ? [...others][0] : undefined
}

const countriesOf = new WeakMap<readonly Part[], ReadonlySet<string>>()

function foreignCountries(parts: readonly Part[]): ReadonlySet<string> {
  const known = countriesOf.get(parts)
  if (known !== undefined) return known
  const others = new Set<string>()
  for (const part of parts) {
    const words = wordsOf(part)
    for (let at = 0; at < words.length; at += 1) {
      const country = countryAt(words, at)
      if (country !== undefined && country.iso !== 'VN') others.add(country.iso)
    }
  }
  countriesOf.set(parts, others)
  return others
}
