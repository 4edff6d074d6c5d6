/**
 * Whether the roles under one name may be those of several persons.
 *
 * Vietnamese full names are few and shared by many: who heads an association in 2013 and a ministry in 2023 may be two.
 * Where no dispatch prints two such roles together, that is said; nothing is split without an operator's correction.
 */
import { fold } from '../../french/fold.ts'
import type { Person } from '../../entities/entity.ts'
import type { Attesting } from '../attestation/attesting.ts'
import { bodyOf } from '../roles/role-key.ts'
import type { Printing, RoleLine } from '../roles/role-lines.ts'
import { isVietnamese } from '../../related/partners/vietnamese-name.ts'
import { groupsOf, KINDS, plain } from './role-groups.ts'

const HOUSE = new RegExp(
  `^(?:${KINDS}|conseil administration) (?!militaire|travail|parlementaire|amitie|pilotage)`,
  'u',
)

/** `field`: articles in which somebody of the name plays, sings or studies, without an office. */
export function mayBeSeveral(
  name: string,
  offices: readonly RoleLine[],
  field: readonly Printing[] = [],
): boolean {
  if (!isVietnamese(name) || offices.length === 0) return false
  const roles = [...offices, ...field.map(playing)]
  const groups = groupsOf(roles)
  // A bare `président`, the `directeur de l'hôpital` say nothing of where.
  const placed = roles.flatMap((role, at) => {
    const { office, body = '' } = role.normal ?? {}
    const isLettered = Object.keys(role.wordings).some((wording) => /\p{Lu}{2}/u.test(wording))
    const isSaid = isOfState(office) || isLettered || body.trim().includes(' ')
    if (!isSaid && houseOf(role) === undefined) return []
    return [{ house: houseOf(role), group: groups[at]! }]
  })
  if (isSoldierAndOfficial(roles, groups)) return true
  const housed = distinct(placed.filter(({ house }) => house !== undefined))
  const all = distinct(placed)
  return housed.some((one) =>
    all.some((other) => other.house !== one.house && other.group !== one.group),
  )
}

/** The page, where a person is named by an occupation of the field: kept to tell a namesake, never told. */
export function inField(
  { article: { id }, dispatch }: Attesting,
  { roles }: Person,
): readonly Printing[] {
  const plays = roles.some(({ text, normal }) => isOfTheField(normal?.office ?? text))
  return plays ? [dispatch === undefined ? [id] : [id, dispatch]] : []
}

const playing = (printing: Printing): RoleLine => ({
  normal: { office: 'athlète' },
  wordings: {},
  articles: 1,
  sources: 1,
  seen: [printing],
  undated: [],
})

/** A general may become a minister or a president; who commands ships does not head a province's committee or court. */
function isSoldierAndOfficial(roles: readonly RoleLine[], groups: readonly number[]): boolean {
  const at = (is: (role: RoleLine) => boolean) =>
    roles.flatMap((role, n) => (is(role) ? [groups[n]!] : []))
  const soldiers = at(({ normal }) => OF_ARMS.test(fold((normal?.office ?? '').toLowerCase())))
  const officials = at(({ normal }) => OF_A_TOWN.test(fold((normal?.body ?? '').toLowerCase())))
  return soldiers.some((one) => officials.some((other) => other !== one))
}

const OF_ARMS =
  /^(?:commandant|chef d'etat-major|commissaire politique|(?:sous-)?lieutenant|capitaine|major|colonel|general (?:de|d')|contre-amiral|vice-amiral|amiral)/u
const OF_A_TOWN = /^(?:comite|conseil|tribunal|cour|parquet) populaire/u

interface Placed {
  readonly house: string | undefined
  readonly group: number
}

const distinct = (placed: readonly Placed[]): readonly Placed[] => [
  ...new Map(placed.map((one) => [`${one.group} ${one.house ?? ''}`, one])).values(),
]

const isOfState = (office: string | undefined): boolean =>
  office !== undefined &&
  /^(?:(?:premier )?vice-)?(?:premier ministre|ministre|ambassadeur)/u.test(office)

const isOfTheField = (office: string): boolean =>
  OF_THE_FIELD.test(fold(office.toLowerCase()).replaceAll('’', "'"))

/** Who plays, trains, sings or is at school is rarely the one who heads an office of state. */
const OF_THE_FIELD =
  /^(?:(?:ancien|ancienne|jeune) )?(?:porte-drapeaux?|enseignante?|instituteur|institutrice|retraitee?|infirmi(?:er|ere)|commercante?|artisane?|habitante?|villageoise?|(?:entraineu|joueu|nageu|coureu|footballeu|sprinteu|patineu|lutteu|boxeu|tireu|chanteu|danseu|sauteu|lanceu|skieu|surfeu|plongeu)(?:r|se)|(?:selectionneu|realisateu|acteu)r|actrice|realisatrice|selectionneuse|arbitre|champion(?:ne)?|athlete|gymnaste|cycliste|karateka|judoka|taekwondoiste|halterophile|volleyeu(?:r|se)|basketteu(?:r|se)|gardien(?:ne)? de but|attaquante?|defenseure?|milieu(?: de terrain)?|musicien(?:ne)?|chef d'orchestre|pianiste|violoniste|artiste|eleve|etudiante?|lyceen(?:ne)?|collegien(?:ne)?|ecolier|ecoliere|agricult(?:eur|rice)|paysan(?:ne)?|pecheu(?:r|se)|ouvriere?)(?!\p{L})/u

function houseOf({ normal }: RoleLine): string | undefined {
  if (isOfTheField(normal?.office ?? '')) return 'field'
  const body = plain(normal?.body ?? '')
  // `directeur du groupe Lotus`, `de Lotus`: one house, where one of them says what it is.
  return HOUSE.test(body) ? plain(bodyOf(normal?.office ?? '', normal?.body ?? '')) : undefined
}
