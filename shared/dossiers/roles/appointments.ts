/**
 * Appointments that a page prints: `X a été nommé ministre de la Santé`, `l'Assemblée a élu X président`.
 *
 * The one beginning a dossier tells: all else is attested, never "since". What will or may be is none, and
 * the day is the one printed in the sentence, where it is the only one.
 */
import { compare } from '../../search/order.ts'
import type { Mention, NormalRole, Person } from '../../entities/entity.ts'
import { fold } from '../../french/fold.ts'
import { attestationOf, textOf, type Attesting, type Withdrawn } from '../attestation/attesting.ts'
import { oldestFirst } from '../attestation/sources.ts'
import { officeBefore, officeBehind } from './appointed-office.ts'
import type { Appointment, AttestedRole } from '../dossier.ts'
import { isDone } from './come-to-pass.ts'
import { widthOf } from '../time/date-spans.ts'
import { sentenceBounds } from '../attestation/sentence.ts'
import { standsIn } from '../attestation/place-in-text.ts'

/** What a page says of one appointment: the office as printed, and in one form. */
export interface AppointmentLine extends Appointment {
  readonly text: string
  readonly normal: NormalRole
}

const MENTIONS_READ = 8
const LINES_LIMIT = 8

/** `X, 55 ans, a été nommé`, `X est élu`, `X prend ses fonctions de`. */
const PASSIVE =
  /^(?:, [^,;.]{1,80},)?(?:, qui)? (?:(?:a|avait) été|vient d[’']être|est|s[’']est vu) (?:ré)?(?:élue?|nommée?|désignée?|reconduite?|promue?|investie?|confier) |^(?:, [^,;.]{1,80},)? (?:prend|a pris|prenait) (?:officiellement )?ses (?:nouvelles )?fonctions |^ (?:a prêté|prête) serment /u
/** `le Premier ministre X, nommé en mars`: the office stands before the name. */
const APPOSED =
  /^, (?:ré)?(?:élu|nommé|désigné|promu|investi|reconduit)e?(?: à ce poste| à cette fonction| dans ses fonctions)? (?:depuis )?(?=(?:le|en|ce|cette|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|fin|début|mi-)(?!\p{L}))/u
/** `d'autre candidat`, `son ancienne attachée`: of nothing that somebody is appointed to. */
const NO_OFFICE = /^(?:ex-|(?:ancien|ancienne|autre|candidate?)(?!\p{L}))/iu

const endOfClause = (text: string, from: number, to: number): number => {
  const comma = text.indexOf(',', from)
  return comma < 0 ? to : Math.min(comma, to)
}

/** `a élu M. X`, `a nommé le 18 février Mme X`, `la nomination de X`. */
const ACTIVE = new RegExp(
  '(?<!\\p{L})(?:(?:a|ont|avait|avaient) (?:officiellement |également |ensuite )?(?:ré)?' +
    `(?:élu|nommé|désigné|reconduit|promu)(?:,? (?:${[
      "hier|aujourd[’']hui|officiellement|à l[’']unanimité|à nouveau",
      '(?:(?:le|ce) )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:matin|soir|dernier))?)?' +
        '(?: ?\\d{1,2}(?:er)?(?: \\p{Ll}{3,9})?(?: \\d{4})?)?',
      'en (?:\\p{Ll}{3,9} )?\\d{4}',
    ].join('|')}),?){0,2}` +
    "|(?<noun>(?:nomination|(?:ré)?élection|désignation) d(?:e |[’'])))(?: ?M\\.| ?Mme)? ?$",
  'u',
)

/** The appointments of a person that a page prints, each at its first mention. */
export function appointmentsIn(page: Attesting, person: Person): readonly AppointmentLine[] {
  const found = new Map<string, AppointmentLine>()
  for (const mention of person.mentions.slice(0, MENTIONS_READ)) {
    const text = textOf(page.article, mention)
    if (text === undefined) continue
    const [from, to] = sentenceBounds(text, mention.start, mention.end)
    const rest = text.slice(mention.end, to)
    const after = PASSIVE.exec(rest)
    const apposed = APPOSED.exec(rest)
    const before = ACTIVE.exec(text.slice(Math.max(from, mention.start - 90), mention.start))
    if (after === null && apposed === null && before === null) continue
    const verbEnd = mention.end + ((after ?? apposed)?.[0].length ?? 0)
    const by = before?.groups?.['noun'] === undefined ? 'verb' : 'noun'
    if (!isDone(text.slice(from, to), by, text.slice(verbEnd, to))) continue
    const clause = apposed === null ? to : endOfClause(text, verbEnd, to)
    const role =
      officeBehind(page, person, mention, verbEnd, clause) ??
      (apposed === null ? undefined : officeBefore(person, mention))
    if (role?.normal === undefined || NO_OFFICE.test(role.text)) continue
    const key = `${role.normal.office} ${role.normal.body ?? ''}`
    if (found.has(key)) continue
    const day =
      apposed === null
        ? onlyDateIn(page, mention, from, to)
        : onlyDateIn(page, mention, verbEnd, clause)
    if (apposed !== null && day.printed === undefined) continue
    if (isAfter(day.date, page.article.published?.date)) continue
    found.set(key, {
      text: role.text,
      normal: role.normal,
      ...day,
      attestation: attestationOf(page, mention, person.canonical),
    })
  }
  return [...found.values()]
}

/** `prend ses fonctions le 1er mars`, printed in February. */
const isAfter = (day: string | undefined, published: string | undefined): boolean =>
  day !== undefined && published !== undefined && compare(day, published.slice(0, day.length)) > 0

/** `jusqu'en mai`, `a annoncé mardi`: the end of it, the news of it. */
const OF_ANOTHER =
  /(?:jusqu[’'](?:en|au|à)|avant|annonc(?:é|ée|e|ent|ait)|indiqué|déclaré|rapporté|appris|précisé|confirmé|publiée?)(?: (?:le|ce|en|la))? ?$/u

function onlyDateIn(
  { article, entities }: Attesting,
  at: Mention,
  from: number,
  to: number,
): { readonly date?: string; readonly printed?: string } {
  const text = textOf(article, at) ?? ''
  const dates = entities.flatMap((entity) => {
    if (entity.kind !== 'date') return []
    const mention = entity.mentions.find(
      (one) => standsIn(one, at, from, to) && !OF_ANOTHER.test(text.slice(from, one.start)),
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
    const meant = roles.filter(
      (role) => role.normal !== undefined && canBeOneOffice(normal, role.normal),
    )
    const [role] = meant
    if (role !== undefined && meant.length === 1 && !appointed.has(role))
      appointed.set(role, appointment)
  }
  return roles.map((role) => {
    const found = appointed.get(role)
    return found === undefined ? role : { ...role, appointed: found }
  })
}

export const canBeOneOffice = (a: NormalRole, b: NormalRole): boolean =>
  isOne(a.office, b.office) && mayBeOne(a.body, b.body) && mayBeOne(a.country, b.country)

const isOne = (a: string, b: string): boolean => fold(a.toLowerCase()) === fold(b.toLowerCase())
const mayBeOne = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || isOne(a, b)

/** A day before a month, a month before none; then the earliest dispatch. */
const surestFirst = (a: AppointmentLine, b: AppointmentLine): number =>
  openIn(a) - openIn(b) || oldestFirst(a.attestation, b.attestation) || compare(a.text, b.text)

const openIn = ({ date }: AppointmentLine): number =>
  date === undefined ? Number.MAX_SAFE_INTEGER : widthOf(date)
