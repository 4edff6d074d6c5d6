/**
 * Whether a date that a sentence prints is that of the event beside it: near to it, or said of it in words; and what tells
 * that it is of something else.
 */
import type { DateEntity, Mention } from '../../entities/entity.ts'
import { shifted } from './date-spans.ts'

/** A date as a sentence has it. */
export interface Dated {
  readonly iso?: string
  readonly printed: string
  /** The event's last day, and nothing of its first. */
  readonly ends?: true
}

export interface DateSaid extends Dated {
  /** Near enough to be the event's, where no other date is. */
  readonly isNear: boolean
  /** Said of the event in words. */
  readonly isSaid: boolean
}

export const isVisit = ({ surface }: Mention): boolean => /^visite/iu.test(surface)
export const isAnniversary = ({ surface }: Mention): boolean => /anniversaire/iu.test(surface)

/** What the sentence that begins at `from` says of a date in it; nothing where that is of something else than the event. */
export function dateSaid(
  text: string,
  from: number,
  event: Mention,
  date: DateEntity,
  at: Mention,
  published: string | undefined,
): DateSaid | undefined {
  const { iso } = date
  const isAfter = at.start >= event.end
  const isBefore = at.end <= event.start
  const until = text.slice(from, at.start)
  const between = isAfter ? text.slice(event.end, at.start) : text.slice(at.end, event.start)
  if (isBefore) {
    if (isOfSomethingElse(event, text.slice(from, event.start))) return undefined
    const counted = countedFrom(iso, between)
    if (counted !== undefined) return { ...counted, isNear: true, isSaid: true }
    // `le 11 avril, sept mois après la visite`: when something else was.
    if (NOT_THAT_DAY.test(between)) return undefined
  }
  // `s'achève mardi`: of a day without a date, which is meant? The page reads it as the last one; its own day is meant by its own name.
  if (!/\d/u.test(at.surface) && iso !== published && GOES_ON.test(until)) return undefined
  // `60e anniversaire (1959-2019)`, `la période 2016-2020`: years that bound a time date no event.
  if (/^\d{4}\/\d{4}$/u.test(iso ?? '') || (iso?.length === 4 && until.endsWith('(')))
    return undefined
  // `75e anniversaire des relations diplomatiques (4 février 1950)`: what is remembered; beside it another would be a choice.
  if (isAnniversary(event) && isYearsAgo(iso, published))
    return { printed: at.surface, isNear: false, isSaid: false }
  const isStay = isVisit(event)
  const isRange = iso?.includes('/') === true
  const isLast = ENDS.test(until) || (isStay && isBefore && CONCLUDED.test(between))
  return {
    ...(iso === undefined ? {} : { iso }),
    printed: at.surface,
    ...(isLast && !isRange ? { ends: true } : {}),
    isNear: isNear(date, isAfter, until, between),
    isSaid:
      // `le traité signé le 18 juillet 1977`.
      (isAfter && (HELD_AT.test(between) || RIGHT_BEHIND.test(between))) ||
      (isBefore && SIGNED_ON.test(until)) ||
      // A visit lasts, an announcement does not.
      (isStay &&
        (isRange || (isAfter && UNTIL.test(between)) || (isBefore && ARRIVED_ON.test(until)))),
  }
}

const isYearsAgo = (iso: string | undefined, published: string | undefined): boolean =>
  iso !== undefined &&
  published !== undefined &&
  Number(published.slice(0, 4)) - Number(iso.slice(0, 4)) > A_FEW

/** Years: a page tells of anniversaries of its own time. */
const A_FEW = 4

/** Whether what is dated before an event is another thing, by the sentence until the event. */
const isOfSomethingElse = (event: Mention, until: string): boolean =>
  STANDS_ELSEWHERE.test(until) || (isAnniversary(event) && IN_HONOUR.test(until))

/** `sept mois après la visite`, `venu préparer la 10e session`, `le programme de la 11e`: what is dated before is another thing. */
const STANDS_ELSEWHERE =
  /(?<!\p{L})(?:(?:après|depuis|avant|prépar(?:er|e|ent|é|ait|aient|ant|era|eront)) |(?:d[’']ici à|invitation à|suite à) |(?:à la suite|au lendemain|à la veille|en prélude|en vue|dans la perspective|à l[’']approche|(?:programme|préparatifs|préparation|calendrier)) d(?:e |u |es |[’'] ?))(?:(?:la|le|les|sa|son|leur|cette|ce) |l[’'])?(?:\p{L}+ )?$/iu
/** `à l’occasion du 50e anniversaire`: the concert has a date, and the anniversary another. */
const IN_HONOUR =
  /(?<!\p{L})(?:(?:pour (?:marquer|célébrer|fêter)|marquant|célébrant|marque|marquent) |(?:à l[’']occasion|dans le cadre|en l[’']honneur|(?:sous|dans) le signe|(?<!\p{L})(?:année|activités|timbre|logo)) d(?:e |u |es ))(?:(?:la|le|les|sa|son|leur|cette|ce) |l[’'])?$/iu

/** `la veille`, `le lendemain`, of the one day that is printed before it. */
function countedFrom(
  iso: string | undefined,
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

/** `a quitté mardi le Laos, où il avait présidé la veille la`: another day than the one that is printed. */
const NOT_THAT_DAY =
  /(?<!\p{L})(?:(?:l[’']avant-|la )veille(?! de| du| d[’'])|le lendemain(?! de| du| d[’'])|le surlendemain|jours? (?:plus tôt|plus tard|auparavant|après|avant)|semaines? (?:plus tôt|plus tard|auparavant|après|avant))(?!\p{L})/iu

/** A present tense beside a day of the week: the next one. */
const GOES_ON =
  /(?:s[’'](?:achève(?:ra)?|ouvre|ouvrira|achèvent)|(?:se )?(?:termine|conclut|tient|déroule|poursuit)(?:ra)?|prend(?:ra)? fin|débute(?:ra)?|commence(?:ra)?|arrive(?:ra|nt|ront)?|entame(?:ra)?|jusqu[’']à|dès|attendue?s?|prévue?s?)(?: \p{L}+){0,2} ?$/u

/** Behind words that end something. */
const ENDS =
  /(?<!\p{L})(?:jusqu[’']à|jusqu[’']au|prend(?:ra)? fin|pris fin|s[’'](?:achève(?:ra)?|est achevée?)|(?:se |s[’']est )?(?:termine(?:ra)?|terminée?|conclut|conclura|conclue?)|achève(?:ra)?|achevée?) ?(?:le |ce |au )?$/u
/** `a quitté Hanoï samedi, au terme d'une visite`: the day on which it ended. */
const CONCLUDED =
  /(?<!\p{L})(?:(?:au terme|à l[’']issue|à la fin|en conclusion) d(?:e |[’'])|(?:concluant|achevant|terminant|clôturant|mettant fin à) )(?:la |sa |une |cette |leur |son )?(?:(?:\p{L}+ )?(?:jours|journées|heures) de )?(?:\p{Ll}+ )?$/u

/** `en visite officielle au Vietnam jusqu’au`: its last day, whatever else the sentence dates. */
const UNTIL = /^[^,;.]{0,50}jusqu[’']au? (?:le )?$/u
/** `au moment de la 7e session du Comité mixte, en 2018`: nothing but its name, and that without a verb. */
const RIGHT_BEHIND =
  /^(?:,? | (?:du|de la|de l[’'])(?:(?! (?:a|ont|est|sont|était|avait|sera|qui|que) )[^,;.]){3,80}, )(?:en|le|les|du) $/u
/** `est arrivé lundi à Hanoï pour une visite officielle`: however long the two have known each other. */
const ARRIVED_ON = /(?<!\p{L})(?:arrivée?s?|atterri|entam(?:e|ée?)|commencé|débuté) (?:le |ce )?$/u
/** `ont signé mardi l’accord`: right behind the verb. */
const SIGNED_ON = /(?<!\p{L})(?:signé|paraphé)e?s?,? (?:le |ce |au |en )?$/u

/** Whether a date is near enough to be the event's: "tenue en juin", beside it, or at the head of its sentence. */
function isNear(date: DateEntity, isAfter: boolean, until: string, between: string): boolean {
  if (between.includes(';') || between.length > FARTHEST)
    return isAfter && HELD.test(between.slice(-FAR_VERB))
  if (isDay(date)) return true
  // A month or a year is easily that of something else.
  return isAfter
    ? HELD.test(between) ||
        (between.length <= OWNER && /(?:(?:^|\s)en |^ d(?:e |[’'])) ?$/u.test(between))
    : until.length <= 3
}

/** Farther from the event than this, a date must be said of it in words. */
const FARTHEST = 120

const isDay = ({ iso, surfaces }: DateEntity): boolean =>
  iso === undefined ? /\d/u.test(surfaces[0] ?? '') : iso.split('/')[0]!.length === 10

/** What is said of an event that took place. */
const HELD =
  /(?:tenue?s?|organisée?s?|lieu|déroulée?s?|ouverte?s?|accueillie?s?|effectuée?s?|célébrée?s?|convoquée?s?|signée?s?|paraphée?s?|conclue?s?)(?=\s)/u
const FAR_VERB = 40
/** ... and nothing but where and by whom stands between that and the date. */
const HELD_AT =
  /^,?[^,;]{0,40}(?:tenue?s?|organisée?s?|lieu|déroulée?s?|ouverte?s?|signée?s?|paraphée?s?|conclue?s?|datait|date|remontait|remonte)(?: à \p{L}+)?,? (?:le |du |de |ce |en |les |à )?(?:\p{L}+ )?$/u
/** `visite d'État de Tô Lâm, en mai 2025`. */
const OWNER = 60
