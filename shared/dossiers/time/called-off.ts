/**
 * Whether a sentence puts an event off or takes it back: `la visite, prévue du 29 au 30 janvier, a été reportée`.
 *
 * The day that it prints is then the one that was planned. Put off to a day that is printed, an event is still to come:
 * `reportée au 10 mars`.
 */
import type { Mention } from '../../entities/entity.ts'
import { textOf, type Attesting } from '../attestation/attesting.ts'
import type { CalledOff } from '../dossier.ts'
import { sentenceBounds } from '../attestation/sentence.ts'

/** What became of it, and whether a date that the sentence prints is said to be the planned one. */
export interface Off {
  readonly as: CalledOff
  readonly isPlanned: (printed: string) => boolean
}

export function offAt({ article }: Attesting, at: Mention): Off | undefined {
  const text = textOf(article, at)
  if (text === undefined) return undefined
  const [from, to] = sentenceBounds(text, at.start, at.end)
  const [before, behind] = [text.slice(from, at.start), text.slice(at.end, to)]
  const verb = verbOf(before, behind, at.surface)
  if (verb === undefined || HELD.test(behind)) return undefined
  return {
    as: CANCELLED.test(verb) ? 'cancelled' : 'postponed',
    isPlanned: (printed) => {
      const place = text.indexOf(printed, from)
      return place >= 0 && PLANNED.test(text.slice(Math.max(from, place - 60), place))
    },
  }
}

/** `a été reportée au 10 mars`: on another day than was planned. */
export const isPutOffTo = (behind: string): boolean => {
  const { after } = BEHIND.exec(behind)?.groups ?? {}
  return after !== undefined && TO_A_DAY.test(after)
}

function verbOf(before: string, behind: string, surface: string): string | undefined {
  const done = DOING.exec(before)?.groups?.['verb']
  if (done !== undefined) return TO_A_DAY.test(behind) ? undefined : done
  // `lors de la 8e réunion, la taxe a été annulée`
  if (!SUBJECT.test(before)) return undefined
  if (NOT_HELD.test(behind)) return 'annulé'
  const { verb, after = '' } = BEHIND.exec(behind)?.groups ?? {}
  if (verb === undefined || TO_A_DAY.test(after)) return undefined
  // `la visite du ministre, dont le vol a été annulé`: another thing than the visit.
  return FEMININE.test(surface) && !/es?$/u.test(verb) ? undefined : verb
}

/** `a annulé la`, `annule sa`, `le report de la`: nothing but a word between that and the event. */
const DOING =
  /(?<!\p{L})(?:(?:a|ont|avait|avaient|va|vont|doit|doivent) (?:d[ûu] )?)?(?<verb>(?:report|ajourn|annul|différ|repouss)(?:é|er|e|ent)|report|annulation|ajournement)(?: sine die)? (?:d(?:e |u |es ))?(?:(?:la|le|sa|son|leur|cette|ce) |l[’'])?(?:\p{L}+ )?$/iu
/** At the head of its clause: `la`, `, sa prochaine`, `que cette`. */
const SUBJECT =
  /(?:^|[,:;–—-]\s|\bqu(?:e |[’'])|\bet )(?:(?:la|le|sa|son|leur|cette|ce|une?) |l[’'])?(?:\p{L}+ )?$/iu
/** `, prévue en mars, a été reportée`; what another clause says is of another thing. */
const BEHIND =
  /^(?:(?!(?:,| )(?:dont|où) |, (?:la|le|les|une?|des|cette|ces?|ils?|elles?) |, l[’'])[^;]){0,200}? (?:(?:a|ont|avait|avaient) (?:donc |finalement |à nouveau |de nouveau ){0,2}(?:été|dû être) |(?:est|sont|sera|seront) )(?:donc |finalement |à nouveau |de nouveau ){0,2}(?<verb>(?:report|ajourn|annul|différ|repouss|déprogramm)ée?s?|remise?s?(?= (?:à plus tard|à une date|sine)))(?!\p{L})(?<after>[^;]{0,40})/u
/** `, qui avait été reportée, s'est tenue le 3 mars`: put off once, and held since. */
const HELD =
  /^(?:(?!(?:,| )(?:dont|où|alors|tandis|quand|lorsque|comme|après) |, (?:la|le|les|une?|des|cette|ces?|ils?|elles?) |, l[’'])[^;]){0,200}?(?<!\p{L})(?:(?:s[’'](?:est|était)|se (?:sont|étaient)) (?:enfin |finalement |bien ){0,2}(?:tenue?s?|ouverte?s?|achevée?s?|déroulée?s?)|(?:a|ont|avait|avaient) (?:enfin |finalement |bien ){0,2}(?:eu lieu|été (?:enfin |finalement |bien ){0,2}(?:tenue?s?|organisée?s?)))(?!\p{L})/u
const NOT_HELD =
  /^(?:(?!(?:,| )(?:dont|où) |, (?:la|le|les|une?|des|cette|ces?|ils?|elles?) |, l[’'])[^;]){0,200}?(?<!\p{L})(?:n[’'](?:aur(?:a|ont) pas|a pas eu|ont pas eu|avai(?:t|ent) pas eu) lieu|ne se (?:tiendr|dérouler|fer)(?:a|ont) pas|ne s[’'](?:est|était) pas (?:tenue?|déroulée?)|n[’'](?:aura|auront) finalement pas lieu)(?!\p{L})/u
const TO_A_DAY =
  /^ (?:d[’']un (?:mois|an)|de \p{L}+ (?:jours|semaines|mois)|aux?|à|en|du|pour le|jusqu[’']aux?) ?(?:(?:début|fin|mi)[ -])?(?:le |les )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:\d|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|l[’']année prochaine|un (?:mois|an)(?!\p{L}))/u
const CANCELLED = /^(?:annul|déprogramm)/iu
const FEMININE = /^(?:\d+\p{L}* )?(?:visite|réunion|session|consultation)/iu
const PLANNED =
  /(?<!\p{L})(?:prévue?s?|programmée?s?|fixée?s?|attendue?s?|initialement|devai(?:t|ent)|censée?s?|calée?s?)(?!\p{L})[^,;.]{0,50}$/u
