/**
 * Countries: names, formal names, demonyms in every form, misspellings, combining prefixes.
 *
 * Country words count everywhere, inside the names of bodies, roles and places too; not inside
 * Vietnamese names (`Lao Dong`) nor where another thing bears the word (`Azerbaïdjan de l'Est`,
 * `océan Indien`). Compounds are split: `Vietnam-Russie` is two mentions.
 */
import type { Part } from '../../article/article.ts'
import { countrySpan } from '../countries/formal.ts'
import { isMisspelt, misspelt } from '../countries/misspelt.ts'
import { countryName } from '../countries/country-name.ts'
import { countryAt, countryWords } from '../countries/words.ts'
import type { Candidate } from '../candidate.ts'
import type { Recogniser } from '../recogniser.ts'
import { pattern } from '../../french/letters.ts'
import { bySpelling } from '../spelling.ts'
import { wordsOf } from '../words.ts'

/** Names, towns and provinces of the one Congo and of the other: `congolais` is said of both. */
const ofKinshasa = pattern(
  String.raw`(?<!\p{L})(?:RDC|RD Congo|[dD][eé]mocratique du Congo|Kinshasa|Lubumbashi|Goma|Bukavu|Kisangani|Kivu|Katanga|Ituri|Kasa[iï]|Tshisekedi|Kabila|Mobutu|Lumumba|FARDC|MONUSCO|Monusco|M23)(?!\p{L})`,
  'gu',
)
const ofBrazzaville = pattern(
  String.raw`(?<!\p{L})(?:Brazzaville|Pointe-Noire|Dolisie|Kouilou|Likouala|Sassou[- ]N[’']?[Gg]uesso)(?!\p{L})`,
  'gu',
)

const count = (parts: readonly Part[], names: RegExp): number =>
  parts.reduce((sum, { text }) => sum + (text.match(names)?.length ?? 0), 0)

/** Most words begin no country's name and are no slip of one. */
const opensCountry = bySpelling((spelling) => {
  const word = { spelling }
  return countryWords().begins(word) || isMisspelt(word)
})

export const recogniseCountries: Recogniser = ({ parts }) => {
  const found: Candidate[] = []
  let democratic: boolean | undefined
  const isDemocraticCongo = (): boolean =>
    (democratic ??= count(parts, ofKinshasa()) > count(parts, ofBrazzaville()))
  for (const part of parts) readPart(part, found, isDemocraticCongo)
  return found
}

// One part, one call: a loop that an engine compiles while it runs has met little of what it may meet.
function readPart(part: Part, found: Candidate[], isDemocraticCongo: () => boolean): void {
  const words = wordsOf(part)
  for (let at = 0; at < words.length; at += 1) {
    if (!opensCountry(words[at])) continue
    const named = countryWords()(words, at)
    if (named?.value.form === 'trap') {
      at += named.length - 1
      continue
    }
    const country = (named && countryAt(words, at)) ?? misspelt(words, at)
    if (country === undefined) continue
    const { from, to } = countrySpan(words, country)
    const open = country.iso === 'CG' && from === to && words[to + 1]?.plain !== 'brazzaville'
    const iso = open && isDemocraticCongo() ? 'CD' : country.iso
    found.push({
      kind: 'country',
      part: part.part,
      index: part.index,
      start: words[from]!.start,
      end: words[to]!.end,
      rule: `country/${country.form}:${iso}`,
      key: iso,
      canonical: countryName(iso),
      iso,
    })
    at = Math.max(at, to)
  }
}
