/**
 * How a role is worded of one person: never in the plural in which a page gives it to two, never as somebody's
 * counterpart without saying whose, and never as new.
 */
import type { Role } from '../../entities/entity.ts'
import { singular } from '../../french/singular.ts'
import { textOf, type Attesting } from '../attestation/attesting.ts'
import { isRelational } from './public-role.ts'
import { sentenceBounds } from '../attestation/sentence.ts'
import { personsIn } from '../attestation/place-in-text.ts'

/** `nouvel ambassadeur du Vietnam en Hongrie`: said of the moment, not of the office. */
export const withoutMoment = (text: string): string => text.replace(MOMENT, '')

const MOMENT = /^(?:nouve(?:l|au|lle|aux|lles)|actuel(?:le)?s?) (?=\p{L})/iu

/** Whether a wording is that of several persons: `les vice-ministres X et Y`. */
export const isOfSeveral = (text: string): boolean => singular(text) !== text

/**
 * `son homologue algérien` → `homologue algérien de Pham Minh Chinh`, where its clause has nobody else before it, or
 * nobody else is its subject; where a sentence begins with it, of the one whom the sentence before names.
 */
export function ofWhom(page: Attesting, { text, at, normal }: Role): string | undefined {
  if (normal === undefined || !isRelational(normal.office)) return undefined
  const whole = textOf(page.article, at)
  if (whole === undefined) return undefined
  const [from] = sentenceBounds(whole, at.start, at.end)
  const owner =
    onlyOne(page, at, from) ??
    onlyOne(page, at, clauseIn(whole, from, at.start)) ??
    subjectBefore(page, at, whole, from) ??
    (/^(?:son|sa) $/iu.test(whole.slice(from, at.start))
      ? onlyOne(page, at, sentenceBounds(whole, Math.max(0, from - 2), from)[0])
      : undefined)
  if (owner === undefined) return undefined
  return `${text} ${/^[aeiouyâàéèêëîïôöûü]/iu.test(owner) ? 'd’' : 'de '}${owner}`
}

/** Behind the last `, et`, `;` or `, puis`. */
function clauseIn(text: string, from: number, to: number): number {
  let start = from
  for (const { index } of text.slice(from, to).matchAll(/, (?:et|puis|tandis que) |; /gu)) {
    start = from + index
  }
  return start
}

/** `À la mort de A, le Premier ministre B a écrit à son homologue`: the nearest name, where its verb follows it. */
function subjectBefore(
  page: Attesting,
  at: Role['at'],
  text: string,
  from: number,
): string | undefined {
  const nearest = personsIn(page, at, from, at.start).at(-1)
  return nearest !== undefined && VERB.test(text.slice(nearest.end, at.start))
    ? nearest.person.canonical
    : undefined
}

const VERB = /^ (?:a|avait|est|était|s[’']est|s[’']était) /u

function onlyOne(page: Attesting, at: Role['at'], from: number): string | undefined {
  const [one, ...others] = new Set(personsIn(page, at, from, at.start).map(({ person }) => person))
  return others.length > 0 ? undefined : one?.canonical
}
