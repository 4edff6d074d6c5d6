/** Which roles under one name hang together: of one dispatch, one body, or one house by its name or letters. */
import { fold } from '../../french/fold.ts'
import { sourceOf } from '../attestation/sources.ts'
import type { RoleLine } from '../roles/role-lines.ts'

/** What has directors and presidents of its own; careers lead from office to office, rarely through one. */
export const KINDS =
  'association|amicale|federation|confederation|syndicat|ligue|club|chambre|cooperative|societe|groupe|compagnie|entreprise|corporation|hopital|clinique|pharmacie|ecole|lycee|college|institut|universite|academie|musee|theatre|orchestre|editions|journal|pagode|fonds|fondation|centre|parc|groupement'
const KIND = new RegExp(`^(?:${KINDS})$`, 'u')

export const plain = (body: string): string => fold(body.toLowerCase())

/**
 * Which roles hang together, by number: one dispatch prints two, or prints each beside a third, or they are of one body,
 * as `vice-président` and `président` of one association are, however its name is translated.
 */
export function groupsOf(roles: readonly RoleLine[]): readonly number[] {
  const leads = roles.map((_, at) => at)
  const headOf = (at: number): number => {
    let head = at
    while (leads[head] !== head) head = leads[head] = leads[leads[head]!]!
    return head
  }
  const firsts = new Map<string, number>()
  const printed = new Set(roles.flatMap(printedIn))
  for (const [at, role] of roles.entries()) {
    for (const mark of marksOf(role, printed)) {
      const first = firsts.get(mark)
      if (first === undefined) firsts.set(mark, at)
      else leads[headOf(at)] = headOf(first)
    }
  }
  return leads.map((_, at) => headOf(at))
}

function marksOf(role: RoleLine, printed: ReadonlySet<string>): readonly string[] {
  const { seen, normal } = role
  return [
    ...seen.map(([article, dispatch]) => `source ${sourceOf({ article, dispatch })}`),
    ...(normal?.body === undefined ? [] : [`body ${withoutKind(normal.body)}`]),
    ...namedAlike(plain(normal?.body ?? '')).map((words) => `house ${words}`),
    ...lettersOf(role, printed).map((letters) => `letters ${letters}`),
  ]
}

/**
 * What two names of one house share behind its kind: two words in a row, or a long one. `Centre de conservation des
 * monuments de Hué`, `Centre de conservation des vestiges`; `coopérative de poterie Bau Truc`, `coopérative de Bau Truc`.
 */
function namedAlike(body: string): readonly string[] {
  const found: string[] = []
  let [kind, before] = ['', '']
  for (const printed of body.split(' ')) {
    const word = printed.replaceAll('-', '')
    if (KIND.test(word)) [kind, before] = [word, '']
    else if (kind !== '' && !/^(?:du|de|des|la|le|les|et)$/u.test(word)) {
      if (before !== '') found.push(`${kind} ${before} ${word}`)
      if (word.length > LONGEST_SYLLABLE && !OF_MANY.test(word)) found.push(`${kind} ${word}`)
      before = word
    }
  }
  return found
}

/** Letters: no syllable of a Vietnamese place is longer than `nghieng`. */
const LONGEST_SYLLABLE = 7
const OF_MANY =
  /^(?:(?:inter)?national|provincial|regional|municipal|general|central|commercial|professionnel|secondaire|superieur|vietnamien|entreprise|province|district|developpement|technologie|technique)(?:e|ne|le)?s?$/u

/** `ACV`, and `Airports Corporation of Vietnam` where another role prints these letters. The Party has many officers. */
function lettersOf(role: RoleLine, printed: ReadonlySet<string>): readonly string[] {
  const words = plain(role.normal?.body ?? '').split(' ')
  const spelt = words.map((word) => (word.length > 2 ? word[0]! : '')).join('')
  return [...printedIn(role), ...(printed.has(spelt) ? [spelt] : [])]
}

const printedIn = ({ wordings }: RoleLine): readonly string[] =>
  Object.keys(wordings)
    .flatMap((wording) => wording.match(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu) ?? [])
    .map(plain)
    .filter((letters) => letters !== 'pcv' && letters !== 'onu')

/** `Service de la Santé`, `Département de la Santé`; `Compagnie par actions Hoang Gia`, `société Hoang Gia`: one house. */
const withoutKind = (body: string): string =>
  body.replace(
    /^(?:service|département|direction|société|compagnie|groupe|entreprise|firme) (?:par |actions? |générale? |municipale? |provinciale? )*(?=\p{L})/u,
    '',
  )
