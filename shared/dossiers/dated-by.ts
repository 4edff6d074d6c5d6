/**
 * Whether a date that a sentence prints is that of the event beside it: near to it, or said of it in words; and what tells
 * that it is of something else.
 */
import type { DateEntity, Mention } from '../entities/entity.ts'

/** A date and an event in one sentence. */
export interface DateBeside {
  readonly date: DateEntity
  /** As printed: `mardi 12 mars`. */
  readonly printed: string
  /** What the event is called there: `visite d’État`. */
  readonly event: string
  /** Where the date stands; within, `session de mars` is one of its own name. */
  readonly side: 'before' | 'within' | 'after'
  /** The sentence until the date. */
  readonly until: string
  /** What stands between the two. */
  readonly between: string
}

/** `from`: where the sentence of both begins. */
export function besideOf(
  text: string,
  from: number,
  event: Mention,
  date: DateEntity,
  at: Mention,
): DateBeside {
  const isAfter = at.start >= event.end
  return {
    date,
    printed: at.surface,
    event: event.surface,
    side: isAfter ? 'after' : at.end <= event.start ? 'before' : 'within',
    until: text.slice(from, at.start),
    between: isAfter ? text.slice(event.end, at.start) : text.slice(at.end, event.start),
  }
}

export const isVisit = (event: string): boolean => /^visite/iu.test(event)
export const isAnniversary = (event: string): boolean => /anniversaire/iu.test(event)

/** Whether what is dated before an event is another thing, by the sentence until the event. */
export const isOfSomethingElse = (event: string, until: string): boolean =>
  STANDS_ELSEWHERE.test(until) || (isAnniversary(event) && IN_HONOUR.test(until))

/** `sept mois après la visite`, `le programme de la 10e session`: what is dated before them is another thing. */
const STANDS_ELSEWHERE =
  /(?<!\p{L})(?:(?:après|depuis|avant|(?:pour|afin de) préparer) |(?:d[’']ici à|invitation à|suite à) |(?:à la suite|au lendemain|à la veille|en prélude|en vue|dans la perspective|à l[’']approche|(?:programme|préparatifs|préparation|calendrier)) d(?:e |u |es |[’'] ?))(?:(?:la|le|les|sa|son|leur|cette|ce) |l[’'])?(?:\p{L}+ )?$/iu
/** `à l’occasion du 50e anniversaire`: the concert has a date, and the anniversary another. */
const IN_HONOUR =
  /(?<!\p{L})(?:(?:pour (?:marquer|célébrer|fêter)|marquant|célébrant|marque|marquent) |(?:à l[’']occasion|dans le cadre|en l[’']honneur|(?:sous|dans) le signe) d(?:e |u |es ))(?:(?:la|le|les|sa|son|leur|cette|ce) |l[’'])?$/iu

/** Whether a date can be no event's, or not this one's, on a page of that day. */
export const isAnothers = (
  { date: { iso }, printed, side, until, between }: DateBeside,
  published: string | undefined,
): boolean =>
  // `le 11 avril, sept mois après la visite`: when something else was.
  (side === 'before' && NOT_THAT_DAY.test(between)) ||
  // `s'achève mardi`: of a day without a date, which is meant? The page reads it as the last one; its own day is meant by its own name.
  (!/\d/u.test(printed) && iso !== published && GOES_ON.test(until)) ||
  // `60e anniversaire (1959-2019)`, `la période 2016-2020`: years that bound a time date no event.
  /^\d{4}\/\d{4}$/u.test(iso ?? '') ||
  (iso?.length === 4 && until.endsWith('('))

/** `a quitté mardi le Laos, où il avait présidé la veille la`: another day than the one that is printed. */
const NOT_THAT_DAY =
  /(?<!\p{L})(?:(?:l[’']avant-|la )veille(?! de| du| d[’'])|le lendemain(?! de| du| d[’'])|le surlendemain|jours? (?:plus tôt|plus tard|auparavant|après|avant)|semaines? (?:plus tôt|plus tard|auparavant|après|avant))(?!\p{L})/iu

/** A present tense beside a day of the week: the next one. */
const GOES_ON =
  /(?:s[’'](?:achève(?:ra)?|ouvre|ouvrira|achèvent)|(?:se )?(?:termine|conclut|tient|déroule|poursuit)(?:ra)?|prend(?:ra)? fin|débute(?:ra)?|commence(?:ra)?|arrive(?:ra|nt|ront)?|entame(?:ra)?|jusqu[’']à|dès|attendue?s?|prévue?s?)(?: \p{L}+){0,2} ?$/u

/** Whether words say a date of the event: `le traité signé le 18 juillet 1977`; and a visit lasts, an announcement does not. */
export const isSaid = ({ date, event, side, until, between }: DateBeside): boolean =>
  (side === 'after' && (HELD_AT.test(between) || RIGHT_BEHIND.test(between))) ||
  (isVisit(event) &&
    (date.iso?.includes('/') === true ||
      (side === 'after' && UNTIL.test(between)) ||
      (side === 'before' && ARRIVED_ON.test(until)))) ||
  (side === 'before' && SIGNED_ON.test(until))

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
export function isOwn({ date, side, until, between }: DateBeside): boolean {
  const isAfter = side === 'after'
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
