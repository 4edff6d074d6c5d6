/**
 * Who is said to come to an event that is still to be held: who will lead it, who will pay the visit.
 *
 * Whoever receives an ambassador on the page that announces a session is not at that session.
 */
import type { Entity, Mention, Person } from '../../entities/entity.ts'
import { textOf, type Attesting } from '../attestation/attesting.ts'
import { sentenceBounds } from '../attestation/sentence.ts'
import { isOwnerOfAnother } from '../attestation/subject.ts'
import { personsIn, type PersonThere } from '../attestation/place-in-text.ts'

/** Persons whom the sentence of a mention has at its event. */
export function toldToCome(page: Attesting, event: Entity, at: Mention): readonly Person[] {
  const text = textOf(page.article, at)
  if (text === undefined) return []
  const [from, to] = sentenceBounds(text, at.start, at.end)
  const named = personsIn(page, at, from, to)
  const before = named.filter(({ end }) => end <= at.start)
  const behind = named.filter(({ start }) => start >= at.end)
  return [
    ...subjectsOf(page, at, text, before),
    ...leadersBehind(text, behind, at.end, isVisit(event)),
  ]
}

/** `A et le ministre lao B coprésideront la`: the last name before the verb, and whom an `et` puts beside it. */
function subjectsOf(
  page: Attesting,
  at: Mention,
  text: string,
  names: readonly PersonThere[],
): readonly Person[] {
  const last = names.findLast(({ end }) => WILL.test(text.slice(end, at.start)))
  if (last === undefined) return []
  const place = { part: at.part, index: at.index, start: last.start, end: last.end }
  if (isOwnerOfAnother(page, last.person, place)) return []
  const other = names[names.indexOf(last) - 1]
  const isPair = other !== undefined && AND.test(text.slice(other.end, last.start))
  // `coprésidera avec son homologue lao B la`
  const beside = names.filter(
    ({ start }) => start > last.end && WITH.test(text.slice(last.end, start)),
  )
  return [...(isPair ? [other] : []), last, ...beside.slice(0, 1)].map(({ person }) => person)
}

/** `sera coprésidée par A et B`, `la visite du président A`, `la visite que le président A effectuera`. */
function leadersBehind(
  text: string,
  names: readonly PersonThere[],
  from: number,
  isVisit: boolean,
): readonly Person[] {
  const [first, second] = names
  if (first === undefined) return []
  const between = text.slice(from, first.start)
  const pays = QUE.test(between) && WILL.test(text.slice(first.end))
  if (!LED_BY.test(between) && !(isVisit && (pays || OF.test(between)))) return []
  const isPair = second !== undefined && AND.test(text.slice(first.end, second.start))
  return isPair ? [first.person, second.person] : [first.person]
}

const isVisit = ({ canonical }: Entity): boolean => /^visite/iu.test(canonical)

/** Right behind the name, or behind what is said of its bearer, or of who comes along: `et son épouse effectueront`. */
const WILL =
  /^(?:,(?:[^,;]{0,90},)?)?(?: et (?:son|sa|leur) \p{Ll}+)? (?:qui )?(?:(?:(?:co-?)?présid|particip|assist|effectu|diriger|conduir|mèner|emmèner|ouvr|accueill|(?:se|s[’']y|y) rendr)(?:era|eront|ira|iront|a|ont)|(?:doi(?:t|vent)|devr(?:a|ont|ait|aient)|va|vont|pourr(?:a|ont|ait|aient)) (?:\p{L}+ )?(?:co-?présider|présider|participer|assister|effectuer|diriger|conduire|mener|ouvrir|se rendre)|(?:est|sont|sera|seront) (?:attendu|convié)e?s?|attendue?s? )(?!\p{L})/u
const AND = /^(?:,[^,;]{0,90},)? (?:et|ainsi que|avec) [^,;:]{0,90}$/u
const WITH = /(?<!\p{L})(?:avec|aux côtés d(?:e|u)|et) [^,;]{0,90}$/u
const LED_BY =
  /(?:(?<!\p{L})(?:co-?)?présid(?:ée?s?|ence|eront|era)|dirigée?s?|conduite?s?|ouverte?s?)(?!\p{L})[^,;.]{0,90}$/u
const QUE = /^ (?:que |qu[’'])[^,;.]{0,90}$/u
const OF = /^ (?:[^,;.]{0,60} )?(?:du|de la|de l[’']|de|d[’']) ?[^,;.]{0,90}$/u
