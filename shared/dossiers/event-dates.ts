/**
 * When a page says that an event was held: as printed, as resolved.
 *
 * Only a date that stands beside the event, alone in its sentence, is the event's: two would be a choice.
 */
import type { DateEntity, Entity, Mention } from '../entities/entity.ts'
import { attestationOf, textOf, type Attesting } from './attestations.ts'
import type { Attestation } from './dossier.ts'
import {
  besideOf,
  isAnniversary,
  isAnothers,
  isOfSomethingElse,
  isOwn,
  isSaid,
  isVisit,
} from './dated-by.ts'
import { shifted } from './date-spans.ts'
import { isLastDay, stayIn, type Printed } from './event-ends.ts'
import { standsIn } from './place-in-text.ts'
import { sentenceBounds } from './sentence.ts'

export interface DateClaim {
  readonly date?: string
  readonly printed?: string
  /** `en visite jusqu’au 31 mai`: its last day, and nothing of its first. */
  readonly ends?: true
  readonly attestation: Attestation
}

/** A page dates an event at its first mentions. */
const MENTIONS_AN_EVENT = 6

/** Every date that a page prints beside an event: each once, at its first mention. */
export function dateClaimsOf(page: Attesting, event: Entity): readonly DateClaim[] {
  const claims = new Map<string, DateClaim>()
  for (const mention of event.mentions.slice(0, MENTIONS_AN_EVENT)) {
    const found = dateBeside(page, mention)
    if (found === undefined) continue
    const key = found.iso ?? found.printed
    if (claims.has(key)) continue
    claims.set(key, {
      ...(found.iso === undefined ? {} : { date: found.iso }),
      printed: found.printed,
      ...(found.ends === undefined ? {} : { ends: found.ends }),
      attestation: attestationOf(page, mention, event.canonical),
    })
  }
  return [...claims.values()]
}

interface Candidate extends Printed {
  readonly isOwn: boolean
  readonly isSaid: boolean
}

/** The one date printed in the sentence of a mention that can be its own. */
function dateBeside({ article, entities }: Attesting, at: Mention): Printed | undefined {
  const text = textOf(article, at)
  if (text === undefined) return undefined
  const [from, to] = sentenceBounds(text, at.start, at.end)
  if (isAnniversary(at.surface) && LAUNCHED.test(text.slice(at.end, to))) return undefined
  const isElse = isOfSomethingElse(at.surface, text.slice(from, at.start))
  const found = new Map<string, Candidate>()
  for (const date of entities) {
    if (date.kind !== 'date') continue
    for (const mention of date.mentions) {
      if (!standsIn(mention, at, from, to)) continue
      const beside = besideOf(text, from, at, date, mention)
      const isBefore = beside.side === 'before'
      // `a quitté mardi le Laos, où il avait présidé la veille la`: the day is counted from the one that is printed.
      const counted = isBefore && !isElse ? countedFrom(date, beside.between) : undefined
      if (counted !== undefined) {
        found.set(counted.iso, { ...counted, isOwn: true, isSaid: true })
        continue
      }
      if ((isBefore && isElse) || isAnothers(beside, article.published?.date)) continue
      found.set(date.iso ?? mention.surface, {
        ...(date.iso === undefined ? {} : { iso: date.iso }),
        printed: mention.surface,
        ...(isLastDay(beside) ? { ends: true as const } : {}),
        isOwn: isOwn(beside),
        isSaid: isSaid(beside),
      })
    }
  }
  const sentence = text.slice(from, to)
  const isStay = isVisit(at.surface)
  const stay = isStay ? stayIn(sentence, [...found.values()]) : undefined
  if (stay !== undefined) return stay
  const mayMeet = !isStay && !isAnniversary(at.surface)
  const said = [...found.values()].filter(
    ({ isSaid, printed }) => isSaid || (mayMeet && isWhenItMet(sentence, at.start - from, printed)),
  )
  const dates = said.length > 0 ? said : [...found.values()].filter(() => found.size === 1)
  const [only] = dates
  if (dates.length !== 1 || only === undefined || !(only.isOwn || only.isSaid)) return undefined
  const { isOwn: _, isSaid: __, ...date } = only
  return date
}

/** An anniversary that opens a year of festivities falls on another day. */
const LAUNCHED = /^[^.;]{0,60}?(?:a été lancée?|lancement)(?!\p{L})/u

/** `la veille`, `le lendemain`, of the one day that is printed before it. */
function countedFrom(
  { iso }: DateEntity,
  between: string,
): { readonly iso: string; readonly printed: string } | undefined {
  const printed = COUNTED.exec(between)?.groups?.['printed']
  const days = printed === undefined ? undefined : DAYS_AWAY[printed.toLowerCase()]
  return days === undefined || iso?.length !== 10
    ? undefined
    : { iso: shifted(iso, days), printed: printed! }
}

const COUNTED =
  /(?<!\p{L})(?<printed>l[’']avant-veille|la veille|le lendemain|le surlendemain)(?! de| du| d[’'])(?=[ ,])[^;.]{0,60}$/iu
const DAYS_AWAY: Readonly<Record<string, number>> = {
  'l’avant-veille': -2,
  "l'avant-veille": -2,
  'la veille': -1,
  'le lendemain': 1,
  'le surlendemain': 2,
}

/** `La 6e session a permis, jeudi 23 novembre à Lima, de dresser le bilan des projets nés en août`: its own clause. */
function isWhenItMet(sentence: string, at: number, printed: string): boolean {
  if (at > OPENING || !/\d/u.test(printed)) return false
  const before = sentence.slice(at, sentence.indexOf(printed))
  return MET_ON.test(before) && !FORESEEN.test(before)
}

/** Letters before an event that opens its sentence: `À Lima, la`. */
const OPENING = 24
const MET_ON =
  /^[^,;]{5,110} (?:a|ont) (?:été |de nouveau |également )?\p{L}{3,}(?: \p{L}+){0,2}, (?:le |ce |les )?$/u
const FORESEEN = /(?<!\p{L})(?:prévue?s?|attendue?s?|programmée?s?|fixée?s?)(?!\p{L})/u
