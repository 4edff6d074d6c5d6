/** Names that say less than the page's one full name of the same body: `le ministère`, `le Comité intergouvernemental`. */
import { isOneOf } from '../../../french/word-list.ts'
import type { Part } from '../../../article/article.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { PROVINCES } from '../../gazetteer/provinces.ts'
import { isHead } from '../lexicon/heads.ts'
import { friendsOf } from './canonical.ts'
import type { Named } from './canonical.ts'
import type { FoundBody } from '../found-body.ts'
import { nameOwner } from './owner.ts'
import { joinCalledAlone, joinFirms } from './same-firm.ts'
import { joinParliaments } from './same-house.ts'
import type { Word } from '../../words.ts'

// An article that names more bodies than this is no article; comparing them all would cost their square.
const MOST_NAMES = 300

/** A name that says less joins the one name in the article that says more. */
export function joinBareForms(named: readonly Named[], parts: readonly Part[]): void {
  const groups = new Map<string, Named[]>()
  for (const each of named) {
    if (
      !(isHead(each.body.head) || isOneOf(each.body.head, 'parliament forum')) &&
      !isOneOf(each.body.canonical, 'Croix-Rouge Croissant-Rouge')
    )
      continue
    const place = `${each.body.head} ${each.body.words[0]!.plain} ${each.key}`
    const group = groups.get(place)
    if (group === undefined) groups.set(place, [each])
    else group.push(each)
  }
  joinFirms(named)
  joinCalledAlone(named)
  joinParliaments(named)
  const distinct = [...groups.values()].map((group) => group[0]!).slice(0, MOST_NAMES)
  for (const group of groups.values()) {
    const owner = fullerThan(group[0]!, distinct)
    for (const each of group) {
      if (owner === undefined) nameOwner(each, parts)
      else {
        each.key = owner.key
        each.canonical = owner.canonical
      }
    }
  }
}

/** The one name that says all that this one says, and more. */
function fullerThan(each: Named, distinct: readonly Named[]): Named | undefined {
  // `Association des Vietnamiens en République tchèque` says whose and where: others stand beside it.
  if (isOneOf(each.body.head, 'association amicale') && each.body.countries.length > 1)
    return undefined
  // `Comité populaire provincial`: that of the one province whose committee the page names; `municipal`: of the one city.
  const level = each.tokens.size !== 3 ? undefined : LEVELS.find((one) => each.tokens.has(one))
  const fuller = distinct.filter(
    (other) =>
      other.body.head === each.body.head &&
      other.body.words[0]!.plain === each.body.words[0]!.plain &&
      !isOtherHouse(each, other) &&
      !isArmOf(each, other) &&
      !isOthersToo(each.body, other.body) &&
      !isFriend(each, other) &&
      (other.tokens.size > each.tokens.size || (level !== undefined && other !== each)) &&
      [...each.tokens].every(
        (token) =>
          other.tokens.has(token) ||
          (token === level &&
            isOfProvince(other.body) &&
            isOfGreatCity(other.body) === (level === 'ville')),
      ),
  )
  return new Set(fuller.map(({ key }) => key)).size === 1 ? fuller[0] : undefined
}

/** `Association d'amitié France-Vietnam` beside `Association d'amitié et de coopération Vietnam-France` */
function isFriend(each: Named, other: Named): boolean {
  const [a, b] = [each, other].map(({ tokens, body }) => friendsOf(tokens, body.countries))
  return a !== '' && b !== '' && a !== b
}

/** `Assemblée nationale` beside `Assemblée nationale du pouvoir populaire`: two houses, each with a name of its own. */
const isOtherHouse = (each: Named, other: Named): boolean =>
  each.body.head === 'parliament' &&
  each.body.canonical !== undefined &&
  other.body.canonical !== undefined &&
  each.body.canonical !== other.body.canonical

/** `armée finlandaise` beside `armée de l'air finlandaise`, a court beside the higher one: an arm is not the army. */
const isArmOf = (each: Named, other: Named): boolean =>
  isOneOf(each.body.head, 'armee tribunal parquet cour') &&
  ['air', 'terre', 'superieur', 'supreme'].some(
    (arm) => other.tokens.has(arm) && !each.tokens.has(arm),
  )

const isProvinceAt = (words: readonly Word[], at: number): boolean => {
  const place = knownPlaceAt(words, at)
  return place !== undefined && provinces().has(place.canonical)
}

let names: ReadonlySet<string> | undefined
const provinces = (): ReadonlySet<string> =>
  (names ??= new Set(PROVINCES.split(';').flatMap((row) => row.split('='))))

/** `Banque du Laos` beside `Banque conjointe lao-vietnamienne`: another country has a part in it; an embassy stands in one. */
const isOthersToo = (each: FoundBody, other: FoundBody): boolean =>
  each.countries.length > 0 &&
  other.countries.length > each.countries.length &&
  !isOneOf(
    each.head,
    'ambassade consulat mission delegation representation bureau association union service',
  )

/** What a committee is of that says only of what level its place is, and not which. */
const LEVELS = ['province', 'ville']

/** `Comité populaire de Hai Phong`: of a city that is no part of a province. */
const isOfGreatCity = ({ words }: FoundBody): boolean =>
  /\b(?:hanoi|ha noi|hai phong|da nang|can tho|(?<!thien )hue|ho chi minh(?: ville)?|saigon)$/u.test(
    words.map(({ plain }) => plain).join(' '),
  )

/** `Comité populaire de Thua Thien-Huê` */
const isOfProvince = ({ words }: FoundBody): boolean =>
  words.some((word, at) => word.capital && at > 1 && isProvinceAt(words, at))
