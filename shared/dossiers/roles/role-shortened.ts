/** Whether a role as printed says another one in short: what a dispatch leaves out, abbreviates or says otherwise. */
import { fold } from '../../french/fold.ts'
import { oneOf } from '../../french/word-list.ts'
import { bodyOf, isInShort, isOwned } from './role-key.ts'
import type { RoleLine } from './role-lines.ts'

/** Whether a role can be the short form of another; `all` are the roles it could be confused with. */
export type CouldBe = (short: RoleLine, full: RoleLine, all: readonly RoleLine[]) => boolean

export const bodyIn = ({ normal }: RoleLine): string =>
  normal === undefined ? '' : fold(bodyOf(normal.office, normal.body ?? '').toLowerCase())

const isSameOffice = (a: RoleLine, b: RoleLine): boolean =>
  a.normal !== undefined && a.normal.office === b.normal?.office

/** "vice-ministre des AE" stands beside "vice-ministre vietnamien des Affaires étrangères". */
export const isCountryLeftOut: CouldBe = (short, full) =>
  isSameOffice(short, full) &&
  short.normal!.country === undefined &&
  full.normal!.country !== undefined &&
  bodyIn(short) !== '' &&
  bodyIn(short) === bodyIn(full)

/** "l'ambassadeur de Finlande" is the "ambassadeur de Finlande au Vietnam": who reads of him is there. */
export const isPostLeftOut: CouldBe = (short, full, all) =>
  isSameOffice(short, full) &&
  /^(?:ambassadeur|consul|chargé d'affaires)/u.test(short.normal!.office) &&
  short.normal!.country !== undefined &&
  short.normal!.country === full.normal!.country &&
  bodyIn(short) === '' &&
  bodyIn(full) === 'vietnam' &&
  all.every(
    (line) => line === short || line === full || !isSameOffice(line, short) || bodyIn(line) === '',
  )

/** "secrétaire général du Parti", "directrice de la BM", where another wording spells it out. */
export function isBodyAbbreviated(
  short: RoleLine,
  full: RoleLine,
  spelt: ReadonlyMap<string, string>,
): boolean {
  if (!isSameOffice(short, full) || !canBeOfOne(short, full)) return false
  const [a, b] = [bodyIn(short), bodyIn(full)]
  return (a === 'parti' && b.startsWith('parti ')) || (b !== a && spelt.get(a) === b)
}

/** `vice-ministre de l'Agriculture`, of the one ministry of agriculture and what goes with it. */
export const isMinistryShortened: CouldBe = (short, full) =>
  isSameOffice(short, full) &&
  canBeOfOne(short, full) &&
  (/^(?:vice-)?ministre(?!\p{L})/u.test(short.normal!.office) || HOUSE.test(bodyIn(short))) &&
  bodyIn(short) !== '' &&
  bodyIn(full).startsWith(`${bodyIn(short)} `)

/** `directeur de l'Agence`: a kind of house alone. */
const HOUSE = oneOf(
  'agence academie association autorite banque bureau centre chambre club comite commission compagnie confederation conseil departement direction ecole federation fondation fonds front groupe hopital institut ligue mission musee office parc service societe syndicat union universite',
)

const canBeOfOne = ({ normal: a }: RoleLine, { normal: b }: RoleLine): boolean =>
  a?.country === undefined || b?.country === undefined || a.country === b.country

/** "président", "Premier ministre": of the one state, where no body is printed of that office. */
export const isStateUnderstood: CouldBe = (short, full, all) =>
  isSameOffice(short, full) &&
  !Object.keys(short.wordings).some(isOwned) &&
  short.normal!.country === undefined &&
  full.normal!.country !== undefined &&
  bodyIn(short) === '' &&
  all.every((line) => !isSameOffice(line, short) || bodyIn(line) === '')

/** "le ministre", printed between two dispatches that say of what, and no other ministry near. */
export const isBetween: CouldBe = (short, full, all) =>
  isOfficeOf(full, short) &&
  bodyIn(short) === '' &&
  bodyIn(full) !== '' &&
  canBeOfOne(short, full) &&
  short.undated.length === 0 &&
  isWithin(short, full) &&
  all.every(
    (line) =>
      line === full ||
      !isOfficeOf(line, short) ||
      bodyIn(line) === '' ||
      !canBeOfOne(short, line) ||
      isApart(short, line),
  )

/** `chef de la diplomatie laotienne`, where another wording calls him minister of it. */
export const isSaidOtherwise: CouldBe = (short, full) =>
  OTHERWISE.get(officeAndBody(short)) === officeAndBody(full) && canBeOfOne(short, full)

const officeAndBody = (line: RoleLine): string =>
  `${fold(line.normal?.office.toLowerCase() ?? '')}|${bodyIn(line)}`

/** What the press calls an office, by what the office is called. */
const OTHERWISE: ReadonlyMap<string, string> = new Map(
  [
    ['chef|diplomatie', 'ministre|affaires etrangeres'],
    ['chef|etat', 'president|'],
    ['chef|gouvernement', 'premier ministre|'],
    ['president|parlement', 'president|assemblee nationale'],
  ].flatMap(([a, b]): readonly (readonly [string, string])[] => [
    [a!, b!],
    [`ancien ${a}`, `ancien ${b}`],
  ]),
)

const isOfficeOf = ({ normal: full }: RoleLine, { normal: short }: RoleLine): boolean =>
  short !== undefined && full !== undefined && isInShort(short.office, full.office)

const daysOf = ({ first, last }: RoleLine) => ({
  first: first?.published?.date,
  last: (last ?? first)?.published?.date,
})

function isWithin(short: RoleLine, full: RoleLine): boolean {
  const [a, b] = [daysOf(short), daysOf(full)]
  if (a.first === undefined || a.last === undefined) return false
  return b.first !== undefined && b.last !== undefined && b.first <= a.first && a.last <= b.last
}

function isApart(short: RoleLine, other: RoleLine): boolean {
  const [a, b] = [daysOf(short), daysOf(other)]
  return b.first === undefined || b.last === undefined || a.last! < b.first || b.last < a.first!
}
