/**
 * A role as tokens of one part, and what both sides of a name ask of words.
 */
import { isOneOf } from '../../french/word-list.ts'
import { isRank } from '../gazetteer/ranks.ts'
import { isCalling, isKinship, isStrongTitle } from '../gazetteer/titles.ts'
import { isRoleAdjective } from './role-words.ts'
import type { Reading } from './reading.ts'

/** Tokens, end excluded. */
export interface RoleSpan {
  readonly start: number
  readonly end: number
  /** The head noun that decides what kind of role it is. */
  readonly head: number
  /** It stands directly at the name, without a comma. */
  readonly close: boolean
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const DETERMINERS = words(
  "le la l' les un une du des au aux son sa ses leur leurs ce cet cette ces notre mon votre",
)
/** Marks that close a name in apposition. */
export const CLOSING_MARKS = words(', . ; : ) ! ? » ” " ( - – — /')

/** Whether a role announces even a single word as a name: `président Aliyev`, `sa fille Thu Hà`, `major Dung`. */
export function announcesShortName({ tokens, country }: Reading, role: RoleSpan): boolean {
  if (!role.close) return false
  // `responsable de l'administration Trump`: a noun before the word bears it.
  const last = role.end - 1
  const adjective = country[last] !== undefined || isRoleAdjective(tokens[last]!)
  if (last !== role.head && !(tokens[last]!.shape === 'lower' && adjective)) return false
  const { plain } = tokens[role.head]!
  // `les rois Hung`: a dynasty is nobody.
  if (isOneOf(plain, 'rois reines empereurs seigneurs')) return false
  return isStrongTitle(plain) || isRank(plain) || isKinship(plain) || isCalling(plain)
}
