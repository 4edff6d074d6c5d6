/** Units of an army: `5e Région militaire`, `Brigade 162`, `146e brigade de la Marine`, `l'unité du génie n°2`. */
import { firstCode, isDigit } from '../../../french/letters.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import { knownPlaceAt } from '../../places/known.ts'
import type { BodyAt } from '../found-body.ts'
import { bySpelling, plainIn, textIn } from '../../spelling.ts'
import type { Word } from '../../words.ts'

const isUnit = textIn(
  'Région Region Zone Division Brigade Régiment Regiment Bataillon Flotte Escadre Corps Flottille Escadron',
)

/** In lower case only what nothing but an army has is a unit: `régiment 82`, `146e brigade`. */
const isSmallUnit = textIn('regiment régiment brigade bataillon escadron flottille division corps')

/** `Usine Z111`: works of the army have a letter and a number. */
const isArms = textIn('Usine')
const OF_ARMS = /^[XZ]\d{2,3}$/u

const isDistrict = textIn('District')

/** `District militaire Sud`, `District militaire de Leningrad`: Russia's armies. */
function districtAt(words: readonly Word[], at: number): BodyAt | undefined {
  const side = words[at + 2]
  const town = isOneOf(side?.plain, 'de d') ? knownPlaceAt(words, at + 3)?.to : undefined
  const to = isOneOf(side?.text, 'Sud Nord Est Ouest Centre central') ? at + 2 : town
  return to === undefined ? undefined : { from: at, to, rule: 'organisation/unit' }
}

const isTeam = plainIn('groupe unite equipe')

/** Whether a unit's name may begin at a word in lower case or a number. */
export const isUnitWord = bySpelling(
  (spelling) =>
    isDigit(firstCode(spelling.text)) || isSmallUnit({ spelling }) || isTeam({ spelling }),
)

/** `5e`; `la IVe Région de la Garde-côte`: Roman numbers have capitals. */
const isCounted = bySpelling(({ capital, text, plain }) =>
  capital ? /^[IVX]{1,4}(?:e|re)$/u.test(text) : /^\d{1,3}(?:e|re|er)$/u.test(plain),
)

/** `5e Région militaire`, `Brigade 162`, `146e brigade de la Marine`: units that are counted. */
export function unitAt(words: readonly Word[], at: number, depth = 0): BodyAt | undefined {
  if (isArms(words[at]) && OF_ARMS.test(words[at + 1]?.text ?? '') && words[at + 1]!.gap === ' ')
    return { from: at, to: at + 1, rule: 'organisation/unit' }
  if (isDistrict(words[at]) && words[at + 1]?.plain === 'militaire') return districtAt(words, at)
  if (isTeam(words[at])) return unitOfFieldAt(words, at)
  const counted = isCounted(words[at]) && words[at + 1]?.gap === ' '
  const head = counted ? at + 1 : at
  const { text = '', plain = '' } = words[head] ?? {}
  const region =
    counted &&
    isOneOf(plain, 'region zone') &&
    (isOneOf(words[head + 1]?.plain, 'militaire navale maritime') || isOfGuards(words, head))
  if (!isUnit(words[head]) && !isSmallUnit(words[head]) && !region) return undefined
  let to = head
  to = endOfField(words, to) ?? endOfArm(words, to, plain)
  const guards = counted ? undefined : guardsNumberedAt(words, to)
  if (guards !== undefined) return { from: at, to: guards, rule: 'organisation/unit' }
  if (!counted) {
    // `Brigade de pompiers N°3`
    if (words[to + 1]?.text === 'N' && words[to + 2]?.gap === '°') to += 1
    const number = words[to + 1]
    if (!/^[ °]\d{1,3}$/u.test(`${number?.gap}${number?.text}`)) return undefined
    // `division 2` is a league's.
    if (
      plain === 'division' &&
      number!.text.length < 3 &&
      !(text === 'Division' && +number!.text > 3) &&
      greaterUnit(words, to + 1, depth) === undefined
    )
      return undefined
    // `le corps 18` is anybody's.
    if (text === 'corps' && to === head) return undefined
    // `la brigade 680 de missiles`
    to = endOfArm(words, to + 1, plain)
  } else if (words[at]!.text.length > 3 && plain === 'division') {
    // `la 371e division`: no league has so many.
  } else if (
    to === head &&
    isOneOf(text, 'Région Zone Corps corps division') &&
    !isOfArms(words, to)
  )
    return undefined
  if (isOfArms(words, to)) {
    to += 3
    // `de l'Armée de l'air`
    if (words[to]!.plain === 'armee' && isOneOf(words[to + 3]?.plain, 'air terre')) to += 3
    to = endOfOwner(words, words[to + 1]?.text === 'populaire' ? to + 1 : to)
  }
  // `Région 3 des garde-côtes`
  else if (isOfGuards(words, to)) to += 2
  // `Région 4 de la Garde-côte du Vietnam`, `Région 2 de la Garde côtière`
  if (words[to + 1]?.gap === '-' || words[to + 1]?.text === 'côtière') {
    to = endOfOwner(words, to + 1)
  }
  // `la 7e Flotte américaine`
  const whose = words[to + 1]?.gap === ' ' ? countryAt(words, to + 1) : undefined
  if (whose?.form === 'demonym' && !words[to + 1]!.capital) to = whose.to
  return { from: at, to: greaterUnit(words, to, depth) ?? to, rule: 'organisation/unit' }
}

/** A company stands in a battalion, a regiment, a division, a corps. */
const DEEPEST = 4

/** `Régiment 141 de la Division 312`: the unit it belongs to, with a number of its own. */
function greaterUnit(words: readonly Word[], last: number, depth: number): number | undefined {
  if (depth === DEEPEST) return undefined
  if (!isOneOf(words[last + 1]?.plain, 'de du') || words[last + 1]!.gap !== ' ') return undefined
  const unit = isOneOf(words[last + 2]?.plain, 'la l') ? last + 3 : last + 2
  return words[unit] === undefined || isTeam(words[unit])
    ? undefined
    : unitAt(words, unit, depth + 1)?.to
}

/** `de la Marine`, `de l'Air` */
const isOfArms = (words: readonly Word[], to: number): boolean =>
  words[to + 1]?.plain === 'de' &&
  isOneOf(words[to + 2]?.plain, 'la l') &&
  words[to + 3]?.capital === true &&
  isOneOf(words[to + 3]!.plain, 'marine air armee garde')

/** `de la Marine populaire du Vietnam` */
function endOfOwner(words: readonly Word[], last: number): number {
  const owner = words[last + 1]?.text === 'du' ? countryAt(words, last + 2) : undefined
  return owner?.form === 'name' ? owner.to : last
}

/** `des garde-côtes` */
const isOfGuards = (words: readonly Word[], to: number): boolean =>
  words[to + 1]?.plain === 'des' &&
  isOneOf(words[to + 2]?.plain, 'gardes?') &&
  words[to + 3]?.gap === '-'

/** `Région des garde-côtes No 3`: the number behind them. */
function guardsNumberedAt(words: readonly Word[], to: number): number | undefined {
  if (!isOfGuards(words, to)) return undefined
  const number = isOneOf(words[to + 4]?.plain, 'n no numero') ? to + 5 : to + 4
  return /^(?:\d|[IVX]{1,4})$/u.test(words[number]?.text ?? '') ? number : undefined
}

const ARMS = oneOf('armee infanterie artillerie assaut aviation cavalerie genie transport defense')

/** What only an army has, whatever it is armed with. */
const ARMED = oneOf('brigade regiment bataillon escadron flottille')

/** What it is armed with, and how: `mécanisée`, `d'aviation de transport`, `de sous-marins`, `du génie`. */
function endOfArm(words: readonly Word[], from: number, head: string): number {
  let to = from
  for (let next = words[to + 1]; next?.gap === ' ' && !next.capital; next = words[to + 1]) {
    const arm = words[to + 2]
    if (
      (isOneOf(next.plain, 'd de du') && ARMS.test(arm?.plain ?? '')) ||
      (isOneOf(next.plain, 'd de') &&
        arm?.capital === false &&
        ARMED.test(head) &&
        !isOneOf(arm.plain, 'la l'))
    )
      to += words[to + 3]?.gap === '-' ? 3 : 2
    else if (MODES.test(next.plain)) to += 1
    else break
  }
  return to
}

const MODES = oneOf(
  'militaire navale maritime aerienne blindee? mecanisee? motorisee? parachutiste aeroportee antiaerienne? cotiere?s? economique',
)

/** The last word of a unit's field: `économie-défense`, soldiers who settle a border; `génie`, who build for the United Nations. */
function endOfField(words: readonly Word[], at: number): number | undefined {
  const field = isOneOf(words[at + 1]?.plain, 'd du')
    ? at + 2
    : words[at + 2]?.plain === 'l'
      ? at + 3
      : at + 1
  if (words[field]?.plain === 'genie') return field
  return words[field]?.plain === 'economie' && words[field + 1]?.plain === 'defense'
    ? field + 1
    : undefined
}

/** A unit by its field and its number: `Groupe d'économie-défense 337`, `l'Unité d'économie-défense No 103`, `l'unité du génie n°2` */
function unitOfFieldAt(words: readonly Word[], at: number): BodyAt | undefined {
  const field = endOfField(words, at)
  if (field === undefined) return undefined
  const marked = isOneOf(words[field + 1]?.plain, 'n no numero') ? field + 2 : field + 1
  const number = words[marked]
  return number !== undefined && /^\d{1,4}$/u.test(number.text)
    ? { from: at, to: marked, rule: 'organisation/unit' }
    : undefined
}
