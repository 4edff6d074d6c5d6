/**
 * Places the gazetteer knows, where the words around them allow it: `Hoa Binh` is no place in `Nguyen Hoa
 * Binh`, nor `Hue` in `M. Hue`.
 */
import { hasSmall } from '../../french/letters.ts'
import { placeNames, type PlaceKind, type PlaceName } from '../gazetteer/places.ts'
import { opensName } from '../gazetteer/given-names.ts'
import { GRAMMAR } from '../gazetteer/not-names.ts'
import { lexicon, type Lexicon } from '../gazetteer/lexicon.ts'
import { countryAt } from '../countries/words.ts'
import { isSyllable } from '../../french/syllable.ts'
import type { Spelling } from '../spelling.ts'
import { continues, opensSentence, textOf, type Word } from '../words.ts'

let known: Lexicon<PlaceName> | undefined

const places = (): Lexicon<PlaceName> => (known ??= lexicon(placeNames()))

export interface PlaceAt {
  readonly from: number
  readonly to: number
  readonly canonical: string
  readonly rule: string
}

/** Whether the name of a place that the gazetteer knows begins with this word. */
export const opensKnownPlace = (spelling: Spelling): boolean => places().begins({ spelling })

/** A place the gazetteer knows, beginning at this word. */
export function knownPlaceAt(words: readonly Word[], at: number): PlaceAt | undefined {
  const found = places()(words, at)
  if (found === undefined) return undefined
  const { name, kind } = found.value
  const to = at + found.length - 1
  if (!hasCapitals(words, at, to, kind)) return undefined
  // `Nouvelle-Angleterre`, `Grande-Bretagne`: part of another name.
  if (
    words[at]!.gap === '-' &&
    /^(?:nouve(?:lle|au)|grande?|saint|sainte|petite?|basse?|haute?|mi)$/u.test(
      words[at - 1]?.plain ?? '',
    )
  )
    return undefined
  // `Seine-Saint-Denis`, `Papouasie-Nouvelle-Guinée`: a part of a longer name, not a pair of places.
  if (isPartOfCompound(words, at, to)) return undefined
  // `le navire Hai Duong 8`: called after a town.
  if (
    /^(?:navire|bateau|cargo|petrolier|patrouilleur|fregate|corvette|destroyer|vaisseau|ferry|chalutier|remorqueur|paquebot|plateforme)$/u.test(
      words[at - 1]?.plain ?? '',
    )
  )
    return undefined
  if (kind === 'ambiguous' && !isLocated(words, at) && !isExplained(words, at, to)) return undefined
  if ((kind === 'vietnamese' || kind === 'ambiguous') && isPartOfName(words, at, to))
    return undefined
  if (
    kind === 'world' &&
    found.length === 1 &&
    (isPartOfName(words, at, to) || isGivenName(words, at))
  )
    return undefined
  const end = endOf(words, at, to, kind)
  const canonical = (end === to ? name : undefined) ?? textOf(words, at, end)
  return { from: at, to: end, canonical, rule: `place/${kind}` }
}

/** `Milan Dostanić`, `Sofia Coppola`: towns that are given names too, with a surname behind them. */
const isGivenName = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.capital === true &&
  words[at + 1]!.gap === ' ' &&
  hasSmall(words[at + 1]!.text) &&
  opensName(words[at]!.plain)

/** Names go on with a side of theirs or, in Vietnam, with a second half: `Bohême centrale`, `Tam Coc-Bich Dong`. */
function endOf(words: readonly Word[], from: number, to: number, kind: PlaceKind): number {
  // `Alpes-Maritimes`, `Pyrénées-Orientales`: departments.
  if (
    words[to + 1]?.gap === '-' &&
    /^(?:maritimes|orientales|occidentales|atlantiques)$/u.test(words[to + 1]!.plain)
  )
    return to + 1
  if (kind === 'world' && from === to) return sideEnd(words, to)
  if (kind !== 'vietnamese') return to
  if (isNumbered(words, from, to)) return to + 1
  const second = words[to + 1]
  const joins =
    from < to &&
    second?.gap === '-' &&
    second.capital &&
    isSyllable(second.text) &&
    countryAt(words, to + 1) === undefined &&
    places()(words, to + 1) === undefined
  return joins ? nameEnd(words, to + 1) : sideEnd(words, to)
}

const WORKS =
  /^(?:centrales?|raffinerie|usine|acierie|chantier|projet|complexe|barrage|tunnel|thermique|nucleaire|hydroelectrique|solaire|eolienne?|siderurgique|petrochimique|electrique|acier|production|phase|tranche|site)$/u

/** `chantier de Dung Quât 2`, `centrale de Vinh Tan 4`: works of one place are counted. */
const isNumbered = (words: readonly Word[], from: number, to: number): boolean =>
  words[to + 1]?.gap === ' ' &&
  /^[1-9]$/u.test(words[to + 1]!.text) &&
  words[from - 1]?.plain === 'de' &&
  WORKS.test(words[from - 2]?.plain ?? '') &&
  !(
    words[to + 2]?.gap === ' ' &&
    /^(?:km|m|ans|heures?|kilometres?|millions?|milliards?|fois|jours|mois|%)$/u.test(
      words[to + 2]!.plain,
    )
  )

/** `Sibérie occidentale`, `Bohême centrale`: the part of a region. */
export const sideEnd = (words: readonly Word[], to: number): number =>
  words[to + 1]?.gap === ' ' &&
  /^(?:occidentale?|orientale?|centrale?|meridionale?|septentrionale?)$/u.test(words[to + 1]!.plain)
    ? to + 1
    : compassEnd(words, to)

function isPartOfCompound(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to + 1]
  const saint = next?.gap === '-' && /^(?:saint|sainte|et|sur|nouvelle)$/u.test(next.plain)
  return saint || (words[from]!.gap === '-' && words[from - 1]?.plain === 'papouasie')
}

function hasCapitals(words: readonly Word[], from: number, to: number, kind: PlaceKind): boolean {
  const span = words.slice(from, to + 1)
  if (kind === 'wide') return span.some(({ capital }) => capital) || span[0]!.plain === 'peninsule'
  if (kind === 'site')
    return (
      (span.some(({ capital }) => capital) &&
        (span.length > 1 || span[0]!.capital) &&
        !/^palais presidentiel$/u.test(span.map(({ plain }) => plain).join(' '))) ||
      span[0]!.capital
    )
  return span[0]!.capital && (span.length === 1 || span[1]!.capital || span.at(-1)!.capital)
}

export const LOCATIVES =
  /^(?:a|de|d|vers|depuis|ville|capitale|aeroport|gare|port|etat|province|district|commune|arrondissement)$/u

const isLocated = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]
  return (
    before !== undefined &&
    (!before.capital || before.text === 'État' || before.text === 'Etat') &&
    LOCATIVES.test(before.plain) &&
    (continues(words[at]!) || words[at]!.gap === ', ')
  )
}

/** `Bali, en Indonésie`; `Huê, ancienne capitale`, `Huê, la ville des jardins`; `Huê : les pluies` at the head of a line. */
function isExplained(words: readonly Word[], at: number, to: number): boolean {
  const next = words[to + 1]
  if (next === undefined) return false
  if (/^ ?: $/u.test(next.gap)) return at === 0
  if (next.gap !== ', ') return false
  if (/^(?:en|au|aux)$/u.test(next.plain)) return countryAt(words, to + 2)?.form === 'name'
  const noun = /^(?:la|l|ancienne)$/u.test(next.plain) ? words[to + 2] : next
  const second = noun?.plain === 'ancienne' ? words[to + 3] : noun
  return /^(?:ville|cite|capitale|province|metropole)$/u.test(second?.plain ?? '')
}

/** `Hoa Binh` in `Nguyen Hoa Binh`, `Vinh` in `Vinh Quang`: a longer name that is a person's. */
function isPartOfName(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1]
  const after = words[to + 1]
  const joined = (word: Word | undefined) => word !== undefined && word.gap === ' '
  if (before?.capital === true && joined(words[from]) && isNameWord(words, from - 1)) return true
  if (/^(?:m|mm|mme|mlle|dr)$/u.test(before?.plain ?? '')) return true
  return (
    to === from &&
    after?.capital === true &&
    joined(after) &&
    isSyllable(after.text) &&
    isSyllable(words[to]!.text)
  )
}

const isNameWord = (words: readonly Word[], at: number): boolean => {
  const word = words[at]!
  if (
    /^(?:a|au|aux|de|du|d|en|le|la|les|l|et|selon|depuis|vers|pour|entre|ville|province|hanoi|etat)$/u.test(
      word.plain,
    )
  ) {
    return word.plain === 'le' && !opensSentence(words, at)
  }
  if (GRAMMAR.has(word.plain) && opensSentence(words, at)) return false
  return /^\p{Lu}\p{Ll}+$/u.test(word.text) && countryAt(words, at) === undefined
}

const FOREIGN_PARTICLE = /^(?:del|do|da|dos|das|di|della|upon|am|de|la|los|las)$/u

/** `Pinar del Rio`, `Santa Cruz de la Sierra`: French has no `del`, and `de la` only after a saint. */
function isParticle(words: readonly Word[], from: number, at: number): boolean {
  let next = at
  while (
    words[next] !== undefined &&
    next < at + 2 &&
    !words[next]!.capital &&
    words[next]!.gap === ' '
  )
    next += 1
  if (words[next]?.capital !== true || words[next]!.gap !== ' ') return false
  if (!/^(?:de|la|los|las)$/u.test(words[at]!.plain)) return true
  if (/^(?:del|de)$/u.test(words[at - 1]!.plain)) return true
  return (
    /^(?:san|santa|santo|santiago|rio|ciudad|villa|vila|sao|palma|puerto|porto|la|juiz|foz|feira)$/u.test(
      words[from]!.plain,
    ) && words[at]!.plain === 'de'
  )
}

/** The last word of a run of capitals: `Quang Phu Câu`, `Saint-Pétersbourg`, `Ba Ria-Vung Tau`. */
export function nameEnd(words: readonly Word[], from: number): number {
  let to = from
  for (let at = from + 1; at < Math.min(words.length, from + 12); at += 1) {
    const word = words[at]!
    // `Cu M'gar`, `M'Drak`: a letter of its own before an apostrophe is no elision.
    if (word.gap === "'" && /^[HMNKB]$/u.test(words[at - 1]!.text)) {
      to = at
      continue
    }
    if (!(word.gap === ' ' || word.gap === '-' || word.gap === "'")) break
    if (word.capital) to = at
    else if (FOREIGN_PARTICLE.test(word.plain) && isParticle(words, from, at)) continue
    else if (!(word.gap === '-' && words[at + 1]?.capital === true && words[at + 1]!.gap === '-'))
      break
  }
  return to
}

export const NOT_PLACES =
  /^(?:president|secretaire|premier|comite|ministere|parti|assemblee|etat|union|asean|onu|ue|m|mme|nord|sud|est|ouest|centre)$/u

export const site = (words: readonly Word[], from: number, to: number, head: string): PlaceAt => ({
  from,
  to,
  canonical: textOf(words, from, to),
  rule: `place/site:${head}`,
})

/** `du Sud` in `Nouvelle-Galles du Sud`, `de Mar` never: how a region's name may go on. */
export function compassEnd(words: readonly Word[], to: number): number {
  const [link, side] = [words[to + 1], words[to + 2]]
  if (link?.gap !== ' ' || side === undefined) return to
  if (link.plain === 'du' && side.capital && /^(?:sud|nord)$/u.test(side.plain)) return to + 2
  const far = words[to + 3]
  const elided = link.plain === 'de' && side.plain === 'l' && far?.capital === true
  return elided && /^(?:est|ouest)$/u.test(far.plain) ? to + 3 : to
}
