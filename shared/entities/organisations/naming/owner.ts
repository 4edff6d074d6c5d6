/**
 * Whose a bare ministry or assembly is: the agency's own country's, unless its own words or the whole page tell of
 * one other.
 */
import type { Part } from '../../../article/article.ts'
import { onceAPage } from '../../once-a-page.ts'
import { isOneOf } from '../../../french/word-list.ts'
import { countryName } from '../../countries/country-name.ts'
import { countryAt } from '../../countries/words.ts'
import { FAMILY_NAMES, isSyllable } from '../../gazetteer/vietnamese-names.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { opensSentence, wordsOf, type Word } from '../../words.ts'
import { article } from './canonical.ts'
import type { Named } from './canonical.ts'

/** A bare ministry or assembly says in its canonical name whose it is. */
export function nameOwner(each: Named, parts: readonly Part[]): void {
  if (each.body.countries.length > 0) return
  if (each.body.head !== 'ministere' && each.canonical !== 'Assemblée nationale') return
  const iso = homeOf(each, parts)
  if (iso === undefined) return
  each.canonical = `${each.canonical} ${article(countryName(iso))}${countryName(iso)}`
  each.key = [...each.tokens, iso].sort().join(' ')
}

/** Whose `ministère de la Défense` is: who leads it may tell, or a page about one country that names nothing Vietnamese. */
function homeOf({ body }: Named, parts: readonly Part[]): string | undefined {
  const { others, scene } = settingOf(parts)
  const words = wordsOf(body.part)
  // `Assemblée nationale (AN) du Vietnam`: its letters stand between.
  const isLettered = words[body.to + 1]?.gap.includes('(') === true
  const next = body.to + (isLettered ? 2 : 1)
  const said =
    isLettered && isOneOf(words[next]?.plain, 'du de d') ? countryAt(words, next + 1) : undefined
  if (said !== undefined) return said.iso
  const person = words.slice(next, next + 3).filter(({ capital }) => capital)
  const isForeign =
    (person.length > 1 && !person.every(({ plain }) => plain.length <= 6)) ||
    isForeigners(words, body.from)
  if (isForeign) return others.size === 1 ? [...others][0] : undefined
  return scene ?? 'VN'
}

/** `Jan Novak, secrétaire d'État au ministère`: whose office it is stands before it. */
function isForeigners(words: readonly Word[], ministry: number): boolean {
  if (!isOneOf(words[ministry - 1]?.plain, 'au du')) return false
  let title = ministry - 1
  while (
    title > ministry - MOST_OF_A_TITLE &&
    /^[ ']$/u.test(words[title]!.gap) &&
    !isName(words[title])
  )
    title -= 1
  if (words[title]?.gap !== ', ' || isName(words[title])) return false
  let first = title
  while (isName(words[first - 1]) && (first === title || words[first]?.gap === ' ')) first -= 1
  const name = words.slice(first, title)
  return (
    name.length > 1 &&
    !isOneOf(words[first - 1]?.plain, 'a au aux de du d en') &&
    !isVietnamese(name)
  )
}

/** Words: `secrétaire d'État adjoint au`. */
const MOST_OF_A_TITLE = 8

const isName = (word: Word | undefined): boolean => word?.capital === true && word.plain !== 'etat'

const isVietnamese = ([family, ...given]: readonly Word[]): boolean =>
  FAMILY_NAMES.has(family!.plain) && given.every(({ plain }) => isSyllable(plain))

interface Setting {
  /** Countries that the page names, but Vietnam. */
  readonly others: ReadonlySet<string>
  /** The one country where all that the page tells happens. */
  readonly scene?: string
}

const settingOf = onceAPage((parts: readonly Part[]): Setting => {
  const others = new Set<string>()
  let isVietnamese = false
  let isScene = false
  for (const part of parts) {
    const words = wordsOf(part)
    for (let at = 0; at < words.length; at += 1) {
      const country = countryAt(words, at)
      if (country?.iso === 'VN' || saysVietnam(words, at)) isVietnamese = true
      else if (country !== undefined) {
        others.add(country.iso)
        isScene ||= country.form === 'name' && standsFirst(words, at)
      }
    }
  }
  const [one] = others
  return others.size === 1 && isScene && !isVietnamese ? { others, scene: one! } : { others }
})

/** `dengue au Cambodge`, `La Chine importe`, `Cambodge : épidémie`; not `un don du Japon`. */
const standsFirst = (words: readonly Word[], at: number): boolean =>
  isOneOf(words[at - 1]?.plain, 'au aux en') ||
  opensSentence(words, at) ||
  (isOneOf(words[at - 1]?.plain, 'le la l les') && opensSentence(words, at - 1))

/** A Vietnamese place or a name of three syllables, `VNA`, `Petrovietnam`. */
function saysVietnam(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (!word.capital) return false
  if (word.text === 'VNA' || word.plain.includes('vietnam')) return true
  if (knownPlaceAt(words, at)?.rule === 'place/vietnamese') return true
  return (
    FAMILY_NAMES.has(word.plain) &&
    [1, 2].every((step) => {
      const next = words[at + step]
      return next?.capital === true && next.gap === ' ' && isSyllable(next.plain)
    })
  )
}
