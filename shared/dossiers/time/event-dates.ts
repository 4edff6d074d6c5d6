/**
 * When a page says that an event was held: as printed, as resolved.
 *
 * Only a date that stands beside the event, alone in its sentence, is the event's: two would be a choice.
 */
import type { Entity, Mention } from '../../entities/entity.ts'
import { compare } from '../../search/order.ts'
import { attestationOf, textOf, type Attesting } from '../attestation/attesting.ts'
import type { Attestation } from '../dossier.ts'
import { dateSaid, isAnniversary, isVisit, type Dated, type DateSaid } from './dated-by.ts'
import { standsIn } from '../attestation/place-in-text.ts'
import { sentenceBounds } from '../attestation/sentence.ts'

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

/** The one date printed in the sentence of a mention that can be its own. */
function dateBeside({ article, entities }: Attesting, at: Mention): Dated | undefined {
  const text = textOf(article, at)
  if (text === undefined) return undefined
  const [from, to] = sentenceBounds(text, at.start, at.end)
  if (isAnniversary(at) && LAUNCHED.test(text.slice(at.end, to))) return undefined
  const found = new Map<string, DateSaid>()
  for (const date of entities) {
    if (date.kind !== 'date') continue
    for (const mention of date.mentions) {
      if (!standsIn(mention, at, from, to)) continue
      const said = dateSaid(text, from, at, date, mention, article.published?.date)
      if (said !== undefined) found.set(said.iso ?? said.printed, said)
    }
  }
  const sentence = text.slice(from, to)
  const all = [...found.values()]
  const stay = isVisit(at) ? stayIn(sentence, all) : undefined
  if (stay !== undefined) return stay
  const mayMeet = !isVisit(at) && !isAnniversary(at)
  const said = all.filter(
    ({ isSaid, printed }) => isSaid || (mayMeet && isWhenItMet(sentence, at.start - from, printed)),
  )
  const [only, ...more] = said.length > 0 ? said : all
  if (only === undefined || more.length > 0 || !(only.isNear || only.isSaid)) return undefined
  const { isNear: _, isSaid: __, ...date } = only
  return date
}

/** An anniversary that opens a year of festivities falls on another day. */
const LAUNCHED = /^[^.;]{0,60}?(?:a été lancée?|lancement)(?!\p{L})/u

/** `arrivé lundi 28 juin, effectue jusqu'au 29 juin une visite`: from one day to the other. */
function stayIn(sentence: string, [first, last, ...more]: readonly Dated[]): Dated | undefined {
  if (last?.iso?.length !== 10 || first?.iso?.length !== 10 || more.length > 0) return undefined
  const [from, to] = [first, last].toSorted((a, b) => compare(a.iso!, b.iso!)) as [Dated, Dated]
  const isUntil = /jusqu[’']au $/u.test(sentence.slice(0, sentence.indexOf(to.printed)))
  if (!isUntil || !ARRIVED.test(sentence)) return undefined
  return { iso: `${from.iso}/${to.iso}`, printed: `${from.printed} … ${to.printed}` }
}

const ARRIVED = /(?<!\p{L})(?:arrivée?s?|entamée?s?|entame|commencée?|débutée?)(?!\p{L})/iu

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
