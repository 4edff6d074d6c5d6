/**
 * When a page says that an event was held: as printed, as resolved.
 *
 * Only a date that stands beside the event, alone in its sentence, is the event's: two would be a choice.
 */
import { compare } from '../search/order.ts'
import type { DateEntity, Entity, Mention } from '../entities/entity.ts'
import { attestationOf, textOf, type Attesting } from './attestations.ts'
import type { Attestation } from './dossier.ts'
import { shifted } from './date-spans.ts'
import { standsIn } from './place-in-text.ts'
import { sentenceBounds } from './sentence.ts'

export interface DateClaim {
  readonly date?: string
  readonly printed?: string
  /** `en visite jusqu’au 31 mai`: its last day, and nothing of its first. */
  readonly ends?: true
  readonly attestation: Attestation
}

/** Farther from the event than this, a date must be said of it in words. */
const FARTHEST = 120
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

interface Beside {
  readonly iso?: string
  readonly printed: string
  readonly ends?: true
}

/** The one date printed in the sentence of a mention that can be its own. */
function dateBeside({ article, entities }: Attesting, at: Mention): Beside | undefined {
  const text = textOf(article, at)
  if (text === undefined) return undefined
  const [from, to] = sentenceBounds(text, at.start, at.end)
  const before = text.slice(from, at.start)
  const isVisit = /^visite/iu.test(at.surface)
  const isAnniversary = /anniversaire/iu.test(at.surface)
  if (isAnniversary && LAUNCHED.test(text.slice(at.end, to))) return undefined
  const isOfSomethingElse =
    STANDS_ELSEWHERE.test(before) || (isAnniversary && IN_HONOUR.test(before))
  const found = new Map<string, Beside & { readonly isOwn: boolean; readonly isSaid: boolean }>()
  for (const entity of entities) {
    if (entity.kind !== 'date') continue
    for (const mention of entity.mentions) {
      if (!standsIn(mention, at, from, to)) continue
      const isBefore = mention.end <= at.start
      // `a quitté mardi le Laos, où il avait présidé la veille la`: the day is counted from the one that is printed.
      const counted = isBefore ? countedFrom(entity, text.slice(mention.end, at.start)) : undefined
      if (counted !== undefined && !isOfSomethingElse) {
        found.set(counted.iso, { ...counted, isOwn: true, isSaid: true })
        continue
      }
      // `le 11 avril, sept mois après la visite`: when something else was.
      if (isBefore && (isOfSomethingElse || NOT_THAT_DAY.test(text.slice(mention.end, at.start))))
        continue
      // `s'achève mardi`: of a day without a date, which is meant? The page reads it as the last one; its own day is meant by its own name.
      if (
        !/\d/u.test(mention.surface) &&
        entity.iso !== article.published?.date &&
        GOES_ON.test(text.slice(from, mention.start))
      )
        continue
      // `60e anniversaire (1959-2019)`, `la période 2016-2020`: years that bound a time date no event.
      if (/^\d{4}\/\d{4}$/u.test(entity.iso ?? '')) continue
      if (text[mention.start - 1] === '(' && entity.iso?.length === 4) continue
      found.set(entity.iso ?? mention.surface, {
        ...(entity.iso === undefined ? {} : { iso: entity.iso }),
        printed: mention.surface,
        ...(isEnd(text.slice(from, mention.start), entity) ||
        (isVisit && isBefore && isConcluded(text.slice(mention.end, at.start), entity))
          ? { ends: true as const }
          : {}),
        isOwn: isOwn(text, from, at, mention, entity),
        // `le traité signé le 18 juillet 1977`; and a visit lasts, an announcement does not.
        isSaid:
          (mention.start >= at.end &&
            (HELD_AT.test(text.slice(at.end, mention.start)) ||
              RIGHT_BEHIND.test(text.slice(at.end, mention.start)))) ||
          (isVisit &&
            (entity.iso?.includes('/') === true ||
              (mention.start >= at.end && UNTIL.test(text.slice(at.end, mention.start))) ||
              (mention.end <= at.start && ARRIVED_ON.test(text.slice(from, mention.start))))) ||
          (mention.end <= at.start && SIGNED_ON.test(text.slice(from, mention.start))),
      })
    }
  }
  const stay = isVisit ? stayIn(text.slice(from, to), [...found.values()]) : undefined
  if (stay !== undefined) return stay
  const said = [...found.values()].filter(
    ({ isSaid, printed }) =>
      isSaid ||
      (!isVisit && !isAnniversary && isWhenItMet(text.slice(from, to), at.start - from, printed)),
  )
  const dates = said.length > 0 ? said : [...found.values()].filter(() => found.size === 1)
  const [only] = dates
  if (dates.length !== 1 || only === undefined || !(only.isOwn || only.isSaid)) return undefined
  const { isOwn: _, isSaid: __, ...date } = only
  return date
}

/** `sept mois après la visite`, `le programme de la 10e session`: what is dated before them is another thing. */
const STANDS_ELSEWHERE =
  /(?<!\p{L})(?:(?:après|depuis|avant|(?:pour|afin de) préparer) |(?:d[’']ici à|invitation à|suite à) |(?:à la suite|au lendemain|à la veille|en prélude|en vue|dans la perspective|à l[’']approche|(?:programme|préparatifs|préparation|calendrier)) d(?:e |u |es |[’'] ?))(?:(?:la|le|les|sa|son|leur|cette|ce) |l[’'])?(?:\p{L}+ )?$/iu
/** `à l’occasion du 50e anniversaire`: the concert has a date, and the anniversary another. */
const IN_HONOUR =
  /(?<!\p{L})(?:(?:pour (?:marquer|célébrer|fêter)|marquant|célébrant|marque|marquent) |(?:à l[’']occasion|dans le cadre|en l[’']honneur|(?:sous|dans) le signe) d(?:e |u |es ))(?:(?:la|le|les|sa|son|leur|cette|ce) |l[’'])?$/iu
/** `a quitté mardi le Laos, où il avait présidé la veille la`: another day than the one that is printed. */
const NOT_THAT_DAY =
  /(?<!\p{L})(?:(?:l[’']avant-|la )veille(?! de| du| d[’'])|le lendemain(?! de| du| d[’'])|le surlendemain|jours? (?:plus tôt|plus tard|auparavant|après|avant)|semaines? (?:plus tôt|plus tard|auparavant|après|avant))(?!\p{L})/iu
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

/** `en visite officielle au Vietnam jusqu’au`: its last day, whatever else the sentence dates. */
const UNTIL = /^[^,;.]{0,50}jusqu[’']au? (?:le )?$/u
/** `au moment de la 7e session du Comité mixte, en 2018`: nothing but its name, and that without a verb. */
const RIGHT_BEHIND =
  /^(?:,? | (?:du|de la|de l[’'])(?:(?! (?:a|ont|est|sont|était|avait|sera|qui|que) )[^,;.]){3,80}, )(?:en|le|les|du) $/u
/** `est arrivé lundi à Hanoï pour une visite officielle`: however long the two have known each other. */
const ARRIVED_ON = /(?<!\p{L})(?:arrivée?s?|atterri|entam(?:e|ée?)|commencé|débuté) (?:le |ce )?$/u
/** `ont signé mardi l’accord`: right behind the verb. */
const SIGNED_ON = /(?<!\p{L})(?:signé|paraphé)e?s?,? (?:le |ce |au |en )?$/u
/** An anniversary that opens a year of festivities falls on another day. */
const LAUNCHED = /^[^.;]{0,60}?(?:a été lancée?|lancement)(?!\p{L})/u

/** One day, behind words that end something. */
const isEnd = (before: string, { iso }: DateEntity): boolean =>
  iso?.includes('/') !== true && ENDS.test(before)

const ENDS =
  /(?<!\p{L})(?:jusqu[’']à|jusqu[’']au|prend(?:ra)? fin|pris fin|s[’'](?:achève(?:ra)?|est achevée?)|(?:se |s[’']est )?(?:termine(?:ra)?|terminée?|conclut|conclura|conclue?)|achève(?:ra)?|achevée?) ?(?:le |ce |au )?$/u

/** `a quitté Hanoï samedi, au terme d'une visite`: the day on which it ended. */
const isConcluded = (between: string, { iso }: DateEntity): boolean =>
  iso?.includes('/') !== true && CONCLUDED.test(between)

const CONCLUDED =
  /(?<!\p{L})(?:(?:au terme|à l[’']issue|à la fin|en conclusion) d(?:e |[’'])|(?:concluant|achevant|terminant|clôturant|mettant fin à) )(?:la |sa |une |cette |leur |son )?(?:(?:\p{L}+ )?(?:jours|journées|heures) de )?(?:\p{Ll}+ )?$/u

/** `arrivé lundi 28 juin, effectue jusqu'au 29 juin une visite`: from one day to the other. */
function stayIn(sentence: string, [first, last, ...more]: readonly Beside[]): Beside | undefined {
  if (last?.iso?.length !== 10 || first?.iso?.length !== 10 || more.length > 0) return undefined
  const [from, to] = [first, last].toSorted((a, b) => compare(a.iso!, b.iso!)) as [Beside, Beside]
  const isUntil = /jusqu[’']au $/u.test(sentence.slice(0, sentence.indexOf(to.printed)))
  if (!isUntil || !ARRIVED.test(sentence)) return undefined
  return { iso: `${from.iso}/${to.iso}`, printed: `${from.printed} … ${to.printed}` }
}

const ARRIVED = /(?<!\p{L})(?:arrivée?s?|entamée?s?|entame|commencée?|débutée?)(?!\p{L})/iu

/** Whether a date is said of the event: "tenue en juin", near to it, or at the head of its sentence. */
function isOwn(
  text: string,
  from: number,
  at: Mention,
  mention: Mention,
  date: DateEntity,
): boolean {
  const isAfter = mention.start >= at.end
  const between = isAfter ? text.slice(at.end, mention.start) : text.slice(mention.end, at.start)
  if (between.includes(';') || between.length > FARTHEST) {
    return isAfter && HELD.test(between.slice(-FAR_VERB))
  }
  if (isDay(date)) return true
  // A month or a year is easily that of something else.
  return isAfter
    ? HELD.test(between) ||
        (between.length <= OWNER && /(?:(?:^|\s)en |^ d(?:e |[’'])) ?$/u.test(between))
    : mention.start - from <= 3
}

const isDay = ({ iso, surfaces }: DateEntity): boolean =>
  iso === undefined ? /\d/u.test(surfaces[0] ?? '') : iso.split('/')[0]!.length === 10

/** A present tense beside a day of the week: the next one. */
const GOES_ON =
  /(?:s[’'](?:achève(?:ra)?|ouvre|ouvrira|achèvent)|(?:se )?(?:termine|conclut|tient|déroule|poursuit)(?:ra)?|prend(?:ra)? fin|débute(?:ra)?|commence(?:ra)?|arrive(?:ra|nt|ront)?|entame(?:ra)?|jusqu[’']à|dès|attendue?s?|prévue?s?)(?: \p{L}+){0,2} ?$/u

/** What is said of an event that took place. */
const HELD =
  /(?:tenue?s?|organisée?s?|lieu|déroulée?s?|ouverte?s?|accueillie?s?|effectuée?s?|célébrée?s?|convoquée?s?|signée?s?|paraphée?s?|conclue?s?)(?=\s)/u
const FAR_VERB = 40
/** ... and nothing but where and by whom stands between that and the date. */
const HELD_AT =
  /^,?[^,;]{0,40}(?:tenue?s?|organisée?s?|lieu|déroulée?s?|ouverte?s?|signée?s?|paraphée?s?|conclue?s?|datait|date|remontait|remonte)(?: à \p{L}+)?,? (?:le |du |de |ce |en |les |à )?(?:\p{L}+ )?$/u
/** `visite d'État de Tô Lâm, en mai 2025`. */
const OWNER = 60
