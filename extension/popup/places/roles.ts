/**
 * Roles as attested, each with the span over which dispatches print it and the sentences behind it.
 *
 * The one attested nearest before this page's date comes first and says how it is known, then others attested at that
 * date; the one attested last of all is marked too. The others follow as the corpus orders them.
 */
import type { Appointment, AttestedRole, Attestation } from '../../../shared/dossiers/dossier.ts'
import { isStanding } from '../../../shared/dossiers/offices/offices.ts'
import { latestRole, roleAt } from '../../../shared/dossiers/roles/role-at.ts'
import { printDate } from '../../telling/dates.ts'
import { dotted, h } from '../../drawing/element.ts'
import type { FullInk } from '../parts/ink.ts'
import { dateWords, drawAttestations } from './attestation.ts'

export function drawRoles(
  roles: readonly AttestedRole[],
  day: string | undefined,
  ink: FullInk,
): HTMLElement {
  const told = roles.map((role) => ({ role, ...spanOf(role) }))
  // A title recalled of somebody long dead was held on no day of the corpus.
  const held = told.filter(({ role }) => role.recalled === undefined)
  const near = day === undefined ? undefined : roleAt(held, day)
  const latest = latestRole(held)
  // Several may be attested at one date: a rank beside an office.
  const isFirst = (one: (typeof told)[0]): boolean =>
    one === near || (held.includes(one) && isCovering(one, day))
  const beside = told.filter((one) => one !== near && isFirst(one))
  return h(
    'ul',
    { class: 'roles' },
    ...[
      ...told.filter((one) => one === near),
      ...beside.filter(({ text }) => !isStanding(text)),
      ...beside.filter(({ text }) => isStanding(text)),
      ...told.filter((one) => !isFirst(one)),
    ].map((one) =>
      drawRole(
        one.role,
        isFirst(one) ? standingOf(one, day, ink) : undefined,
        one === latest && told.length > 1,
        ink,
      ),
    ),
  )
}

interface Span {
  readonly text: string
  readonly first?: string
  readonly last?: string
}

function spanOf({ text, first, last }: AttestedRole): Span {
  const [from, to] = [first?.published?.date, (last ?? first)?.published?.date]
  return {
    text,
    ...(from !== undefined && { first: from }),
    ...(to !== undefined && { last: to }),
  }
}

const isCovering = ({ first, last }: Omit<Span, 'text'>, day: string | undefined): boolean =>
  day !== undefined && first !== undefined && last !== undefined && first <= day && day <= last

/** How a role stands to this page's date; a role attested only later says nothing of it. */
function standingOf(
  { first, last }: Span,
  day: string | undefined,
  { words: { entity } }: FullInk,
): string | undefined {
  if (day === undefined || first === undefined || last === undefined || first > day)
    return undefined
  return isCovering({ first, last }, day) ? entity.atThisDate : entity.beforeThisDate
}

function drawRole(
  role: AttestedRole,
  standing: string | undefined,
  isLatest: boolean,
  ink: FullInk,
): HTMLElement {
  const { words } = ink
  const marks = [
    ...(standing === undefined ? [] : [standing]),
    ...(isLatest ? [words.entity.latest] : []),
  ]
  return h(
    'li',
    { class: standing === undefined ? 'attested' : 'attested current' },
    h(
      'details',
      {},
      h(
        'summary',
        {},
        h('span', { class: 'role', lang: 'fr' }, role.text),
        h(
          'span',
          { class: 'meta dotted' },
          ...dotted([spanWords(role, ink), role.sources > 1 && words.dispatches(role.sources)]),
        ),
        marks.length > 0 && h('span', { class: 'standing dotted' }, ...dotted(marks)),
      ),
      role.appointed !== undefined && drawAppointment(role.appointed, ink),
      drawAttestations(claimsOf(role), ink),
    ),
  )
}

/** Where a page prints the appointment itself: its date as far as it is known, its sentence. */
function drawAppointment({ date, printed, attestation }: Appointment, ink: FullInk): HTMLElement {
  const { words } = ink
  const day = date === undefined ? printed : printDate(date, words.locale)
  return h(
    'div',
    { class: 'appointed' },
    h(
      'p',
      { class: 'quiet' },
      day === undefined ? words.entity.appointed : `${words.entity.appointed}${words.colon}${day}`,
    ),
    drawAttestations([attestation], ink),
  )
}

/** First and last attestation, told apart only where they are two dispatches. */
const claimsOf = ({ first, last, undated }: AttestedRole): readonly Attestation[] => [
  ...(first === undefined ? [] : [first]),
  ...(last === undefined || last.article === first?.article ? [] : [last]),
  ...undated,
]

function spanWords({ first, last, undated, recalled }: AttestedRole, ink: FullInk): string {
  const { entity } = ink.words
  if (recalled === true) return entity.recalled
  if (first === undefined) return entity.inUndated(undated.length)
  const [from, to] = [dateWords(first, ink), dateWords(last ?? first, ink)]
  return from === to ? entity.on(from) : entity.span(from, to)
}
