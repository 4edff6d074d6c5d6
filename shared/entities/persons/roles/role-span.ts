/**
 * A role as tokens of one part, and what both sides of a name ask of words.
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { isRank } from '../../gazetteer/ranks.ts'
import {
  isCalling,
  isKinship,
  isOccupation,
  isPluralTitle,
  isStrongTitle,
  reigns,
} from '../../gazetteer/titles.ts'
import { isSyllable } from '../../gazetteer/vietnamese-names.ts'
import { isRoleAdjective } from './role-words.ts'
import type { Reading } from '../reading.ts'

/** Tokens, end excluded. */
export interface RoleSpan {
  readonly start: number
  readonly end: number
  /** The head noun that decides what kind of role it is. */
  readonly head: number
  /** It stands directly at the name, without a comma. */
  readonly close: boolean
}

/** `députée de Bac Liêu (Sud)`, `(chambre basse)`: where a province lies, which house it is, is told beside the title. */
export function withoutGloss({ tokens }: Reading, role: RoleSpan): RoleSpan {
  const { start, end } = role
  if (
    end - start > 5 &&
    tokens[end - 1]!.plain === ')' &&
    tokens[end - 3]!.plain === 'chambre' &&
    tokens[end - 4]!.plain === '('
  )
    return { ...role, end: end - 4 }
  return end - start > 4 &&
    tokens[end - 1]!.plain === ')' &&
    tokens[end - 3]!.plain === '(' &&
    isOneOf(tokens[end - 2]!.plain, 'nord sud centre est ouest')
    ? { ...role, end: end - 3 }
    : role
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const DETERMINERS = words(
  "le la l' les un une du des au aux son sa ses leur leurs ce cet cette ces notre mon votre",
)
/** Marks that close a name in apposition. */
export const CLOSING_MARKS = words(', . ; : ) ! ? » ” " ( - – — /')

/** Whether a role announces even a single word as a name: `président Aliyev`, `sa fille Thu Hà`, `major Dung`. */
export function announcesShortName({ tokens, country }: Reading, role: RoleSpan): boolean {
  if (isDynasty(tokens[role.head]!.plain)) return false
  // `le roi des Belges, Philippe, et`, `la princesse héritière de Suède Victoria`
  const name = role.close ? role.end : role.end + 1
  if (reigns(tokens[role.head]!.plain) && opensName(tokens[name]?.plain ?? '')) return true
  // `le prince héritier du Japon, Akishino`
  if (!role.close)
    return (
      [role.head, role.head - 1].some((at) => reigns(tokens[at]?.plain ?? '')) &&
      country[role.end - 1] !== undefined &&
      CLOSING_MARKS.has(tokens[name + 1]?.plain ?? '.')
    )
  // `responsable de l'administration Trump`: a noun before the word bears it.
  const last = role.end - 1
  const adjective = country[last] !== undefined || isRoleAdjective(tokens[last]!)
  // `président de la région autonome Zhuang du Guangxi`
  if (last > role.head + 1 && isOneOf(tokens[name + 1]?.plain, "du de d' des")) return false
  if (last !== role.head && !(tokens[last]!.shape === 'lower' && adjective)) return false
  const { plain } = tokens[role.head]!
  // `le roi Hung`, one of them; `le guide Michelin`
  if (tokens[name]?.text === 'Hung' && plain === 'roi') return false
  if (plain === 'guide' && last === role.head) return isSyllable(tokens[name]?.plain ?? '')
  return (
    isStrongTitle(plain) ||
    isRank(plain) ||
    isKinship(plain) ||
    isCalling(plain) ||
    // `la vendeuse Hoa`; not `le guide Michelin`
    (isOccupation(plain) && !isPluralTitle(plain) && isSyllable(tokens[name]?.plain ?? '')) ||
    (LONE.test(plain) && !FIRMS.test(plain))
  )
}

/** Behind these one word names a house: `les rois Ly`, `les seigneurs Nguyen`. */
export const isDynasty = (plain: string): boolean =>
  isOneOf(plain, 'rois reines empereurs seigneurs')

/** Callings that no table knows: `le photographe Réhahn`, `l'humoriste Xuan`. */
const LONE = /(?:[^l]iste|[^tl]ologue|graphe|naute|sicien(?:ne)?)$/u
/** What firms are called as well: `le voyagiste Vietravel`. */
const FIRMS = oneOf(
  'voyagiste croisieriste motoriste chimiste grossiste caviste siderurgiste metallurgiste urbaniste garagiste',
)
