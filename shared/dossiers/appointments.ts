/**
 * Appointments that a page prints: `X a été nommé ministre de la Santé`, `l'Assemblée a élu X président`.
 *
 * The one beginning a dossier tells: all else is attested, never "since". What will or may be is none, and
 * the day is the one printed in the sentence, where it is the only one.
 */
import { compare } from '../search/order.ts'
import { partsOf } from '../article/article.ts'
import type { Candidate } from '../entities/recogniser.ts'
import type { Mention, NormalRole, Person } from '../entities/entity.ts'
import { roleOf } from '../entities/persons/normal-role.ts'
import { readingsOf, type Reading } from '../entities/persons/reading.ts'
import { endOfRole } from '../entities/persons/role-phrase.ts'
import { DETERMINERS } from '../entities/persons/role-span.ts'
import { titleAt } from '../entities/persons/title.ts'
import { fold } from '../french/fold.ts'
import {
  attestationOf,
  oldestFirst,
  textOf,
  type Attesting,
  type Withdrawn,
} from './attestations.ts'
import type { Appointment, AttestedRole } from './dossier.ts'
import { isDone } from './come-to-pass.ts'
import { widthOf } from './event-dates.ts'
import { sentenceBounds } from './sentence.ts'

/** What a page says of one appointment: the office as printed, and in one form. */
export interface AppointmentLine extends Appointment {
  readonly text: string
  readonly normal: NormalRole
}

const MENTIONS_READ = 8
const LINES_LIMIT = 8
/** How far behind its verb an office may stand: `a été élu mardi à l'unanimité par l'Assemblée président`. */
const TOKENS_AHEAD = 14

/** `X, 55 ans, a été nommé`, `X est élu`, `X prend ses fonctions de`. */
const PASSIVE =
  /^(?:, [^,;.]{1,80},)?(?:, qui)? (?:(?:a|avait) été|vient d[’']être|est|s[’']est vu) (?:ré)?(?:élue?|nommée?|désignée?|reconduite?|promue?|investie?|confier) |^(?:, [^,;.]{1,80},)? (?:prend|a pris|prenait) (?:officiellement )?ses (?:nouvelles )?fonctions |^ (?:a prêté|prête) serment /u
/** `le Premier ministre X, nommé en mars`: the office stands before the name. */
const APPOSED =
  /^, (?:ré)?(?:élu|nommé|désigné|promu|investi|reconduit)e?(?: à ce poste| à cette fonction| dans ses fonctions)? (?:depuis )?(?=(?:le|en|ce|cette|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|fin|début|mi-)(?!\p{L}))/u
/** `a élu M. X`, `la nomination de X`. */
const ACTIVE =
  /(?<!\p{L})(?:(?:a|ont|avait|avaient) (?:ré)?(?:élu|nommé|désigné|reconduit|promu)|(?<noun>(?:nomination|(?:ré)?élection|désignation) d(?:e |[’'])))(?: ?M\.| ?Mme)? ?$/u

/** The appointments of a person that a page prints, each at its first mention. */
export function appointmentsIn(page: Attesting, person: Person): readonly AppointmentLine[] {
  const found = new Map<string, AppointmentLine>()
  for (const mention of person.mentions.slice(0, MENTIONS_READ)) {
    const text = textOf(page.article, mention)
    if (text === undefined) continue
    const [from, to] = sentenceBounds(text, mention.start, mention.end)
    const apposed = APPOSED.exec(text.slice(mention.end, to))
    if (apposed !== null) {
      const line = apposedTo(page, person, mention, mention.end + apposed[0].length)
      if (line !== undefined && isDone(text.slice(from, to), 'verb', '')) found.set(line.text, line)
      continue
    }
    const after = PASSIVE.exec(text.slice(mention.end, to))
    const before = ACTIVE.exec(text.slice(Math.max(from, mention.start - 60), mention.start))
    if (after === null && before === null) continue
    const verbEnd = mention.end + (after?.[0].length ?? 0)
    const by = before?.groups?.['noun'] === undefined ? 'verb' : 'noun'
    if (!isDone(text.slice(from, to), by, text.slice(verbEnd, to))) continue
    const role = officeFrom(page, mention, verbEnd, to)
    if (role?.normal === undefined) continue
    const key = `${role.normal.office} ${role.normal.body ?? ''}`
    if (found.has(key)) continue
    const day = onlyDateIn(page, mention, from, to)
    if (isAhead(day.date, page.article.published?.date)) continue
    found.set(key, {
      text: role.text,
      normal: role.normal,
      ...day,
      attestation: attestationOf(page, mention, person.canonical),
    })
  }
  return [...found.values()]
}

/** The office printed before a name, and the day behind `nommé`: of the day no other word speaks. */
function apposedTo(
  page: Attesting,
  person: Person,
  at: Mention,
  from: number,
): AppointmentLine | undefined {
  const role = person.roles.find(({ at: { part, index, start, end } }) => {
    const isHere = part === at.part && index === at.index
    return isHere && start < at.start && at.start - end <= WORDS_BETWEEN
  })
  // Of two offices before a name, which was it?
  if (role?.normal === undefined || role.titles !== undefined) return undefined
  const day = onlyDateIn(page, at, from, from + DATE_WIDTH)
  if (day.printed === undefined || isAhead(day.date, page.article.published?.date)) return undefined
  return {
    text: role.text,
    normal: role.normal,
    ...day,
    attestation: attestationOf(page, at, person.canonical),
  }
}

/** `, M. `. */
const WORDS_BETWEEN = 6
const DATE_WIDTH = 32

/** `prend ses fonctions le 1er mars`, printed in February. */
const isAhead = (day: string | undefined, published: string | undefined): boolean =>
  day !== undefined && published !== undefined && compare(day, published.slice(0, day.length)) > 0

/** The title that stands behind the verb without an article: `président`, `au poste de directeur`. */
function officeFrom(page: Attesting, at: Mention, from: number, to: number) {
  const reading = readingAt(page, at)
  if (reading === undefined) return undefined
  const first = reading.tokens.findIndex(({ start }) => start >= from)
  if (first < 0) return undefined
  for (let token = first; token < first + TOKENS_AHEAD; token += 1) {
    const { start, plain } = reading.tokens[token] ?? {}
    if (start === undefined || start >= to || /^[;.:]$/u.test(plain!)) return undefined
    const title = titleAt(reading, token)
    if (title === undefined || DETERMINERS.has(reading.tokens[token - 1]?.plain ?? '')) continue
    const end = endOfRole(reading, token, reading.tokens.length, 'after')
    if (end === undefined) return undefined
    return roleOf(reading, { start: token, end, head: title.head, close: false })
  }
  return undefined
}

/** The part of a mention as titles are read: its countries and dates are known. */
function readingAt({ article, entities }: Attesting, at: Mention): Reading | undefined {
  const part = partsOf(article).find((one) => one.part === at.part && one.index === at.index)
  if (part === undefined) return undefined
  const found = entities.flatMap(({ kind, id, canonical, mentions, ...rest }): Candidate[] => {
    if (kind !== 'country' && kind !== 'date') return []
    const iso = 'iso' in rest && rest.iso !== undefined ? { iso: rest.iso } : {}
    return mentions
      .filter((mention) => mention.part === at.part && mention.index === at.index)
      .map((mention) => ({ ...mention, key: id, canonical, ...iso }))
  })
  return readingsOf([part], found)[0]
}

function onlyDateIn(
  { entities }: Attesting,
  at: Mention,
  from: number,
  to: number,
): { readonly date?: string; readonly printed?: string } {
  const dates = entities.flatMap((entity) => {
    if (entity.kind !== 'date') return []
    const mention = entity.mentions.find(
      ({ part, index, start, end }) =>
        part === at.part && index === at.index && start >= from && end <= to,
    )
    return mention === undefined ? [] : [{ date: entity.iso, printed: mention.surface }]
  })
  const [only] = dates
  if (only === undefined || dates.length > 1) return {}
  return only.date === undefined ? { printed: only.printed } : { ...only, date: only.date }
}

/** Lines of several pages: one an office and article, at most eight. */
export function joinedAppointments(lines: readonly AppointmentLine[]): readonly AppointmentLine[] {
  const distinct = new Map(
    lines.map((line) => [`${line.attestation.article} ${JSON.stringify(line.normal)}`, line]),
  )
  return [...distinct.values()].sort(surestFirst).slice(0, LINES_LIMIT)
}

export const appointmentsWithout = (lines: readonly AppointmentLine[], withdrawn: Withdrawn) =>
  lines.filter(({ attestation }) => !withdrawn(attestation.article))

/** Roles with the appointment to each, where a page prints it and no other role could be meant. */
export function withAppointments(
  roles: readonly AttestedRole[],
  lines: readonly AppointmentLine[],
): readonly AttestedRole[] {
  const appointed = new Map<AttestedRole, Appointment>()
  for (const { text: _, normal, ...appointment } of lines.toSorted(surestFirst)) {
    const meant = roles.filter((role) => role.normal !== undefined && fits(normal, role.normal))
    const [role] = meant
    if (role !== undefined && meant.length === 1 && !appointed.has(role))
      appointed.set(role, appointment)
  }
  return roles.map((role) => {
    const found = appointed.get(role)
    return found === undefined ? role : { ...role, appointed: found }
  })
}

const fits = (a: NormalRole, b: NormalRole): boolean =>
  isOne(a.office, b.office) && mayBeOne(a.body, b.body) && mayBeOne(a.country, b.country)

const isOne = (a: string, b: string): boolean => fold(a.toLowerCase()) === fold(b.toLowerCase())
const mayBeOne = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || isOne(a, b)

/** A day before a month, a month before none; then the earliest dispatch. */
const surestFirst = (a: AppointmentLine, b: AppointmentLine): number =>
  openIn(a) - openIn(b) || oldestFirst(a.attestation, b.attestation) || compare(a.text, b.text)

const openIn = ({ date }: AppointmentLine): number =>
  date === undefined ? Number.MAX_SAFE_INTEGER : widthOf(date)
