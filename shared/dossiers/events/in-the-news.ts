/** Whether an event is the news of its page, and who is named there: who recalls it or speaks of it was not at it. */
import type { Entity, Mention, Person } from '../../entities/entity.ts'
import { fold } from '../../french/fold.ts'
import { isBeside } from './about-two.ts'
import { isAhead } from '../time/ahead.ts'
import { textOf, type Attesting } from '../attestation/attesting.ts'
import { sentenceBounds } from '../attestation/sentence.ts'
import { standsIn } from '../attestation/place-in-text.ts'

export const isTold = ({ part }: Mention): boolean => part === 'headline' || part === 'lead'

/** Named above the text or where it begins, or as who led or signed what the page tells. */
export const isInTheNews = (page: Attesting, { mentions }: Person, event: Entity): boolean =>
  mentions.some((mention) => {
    const text = textOf(page.article, mention)
    if (text === undefined) return isTold(mention)
    const [from, to] = sentenceBounds(text, mention.start, mention.end)
    if (isElsewhere(event, text.slice(from, mention.start))) return false
    if (isTold(mention)) return true
    // A picture may show another hour of the same day: its own words tell whether it is of the event.
    if (mention.part === 'caption' && isBeside(page, mention, event)) return true
    const isOpening = mention.part === 'body' && mention.index === 0 && from === 0
    return isOpening || LEADS.test(text.slice(from, to))
  })

/** Whether a name stands there as that of whoever paid another visit, by what is printed before it. */
const isElsewhere = ({ canonical }: Entity, before: string): boolean =>
  /^visite/iu.test(canonical)
    ? AFTER_A_VISIT.test(before)
    : A_VISIT_OF.test(before) && !ON_A_VISIT.test(before)
/** `en marge de la visite officielle du président X`: who travels is not at the session for that. */
const A_VISIT_OF =
  /(?<!\p{L})(?:la|le|l[’']|les|sa|son|cette) ?(?:visite|venue|passage|séjour|voyage|déplacement|tournée)s?(?: [\p{L}’']+){0,3}? (?:du|de la|de l[’']|de|d[’']) ?[^,;]{0,90}$/iu
const ON_A_VISIT =
  /(?<!\p{L})(?:à l[’']occasion|lors|pendant|durant|au cours|dans le cadre|jour(?:née)?|au terme|au début|à la faveur) ?(?:de )?(?:la|le|l[’']|les|sa|son|cette) ?(?:visite|venue|passage|séjour|voyage|déplacement|tournée)s?(?!\p{L})[^,;]{0,120}$/iu
const AFTER_A_VISIT =
  /(?<!\p{L})(?:après|avant|depuis|à la veille de|en prélude à) (?:celle|celui|(?:la|le|l[’']|sa|son|cette) ?(?:visite|venue|passage|séjour|voyage|déplacement|tournée))(?!\p{L})[^,;]{0,90}$/iu

export const isNearTheNews = (
  { article }: Attesting,
  { mentions }: Person,
  event: Entity,
): boolean =>
  mentions.some((mention) => {
    const text = textOf(article, mention) ?? ''
    const [from] = sentenceBounds(text, mention.start, mention.end)
    return mention.index <= 1 && !isElsewhere(event, text.slice(from, mention.start))
  })

const LEADS =
  /(?<!\p{L})(?:(?:co-?)?présid(?:ée?s?|ait|aient|ence)|co-?présidente?s?|dirigée?s?|conduite?s?|menée?s?|emmenée?s?|[aà] la tête|signé|paraphé|apposé)(?!\p{L})/iu

/** `le bilan depuis la 18e réunion`: who is on the page was not there for that. */
export const isRecalled = ({ article }: Attesting, mention: Mention): boolean =>
  /(?<!\p{L})(?:(?:depuis|après) (?=la |le |l[’'])|bilan de|issue de|résultats de|conclusions de|recommandations de|précédente? )[^.;]{0,16}$/iu.test(
    textOf(article, mention)?.slice(0, mention.start) ?? '',
  )

/** Whether another session of the same series is what the page tells. */
export function isEarlier({ entities }: Attesting, event: Entity): boolean {
  const series = seriesOf(event)
  return (
    series !== undefined &&
    entities.some(
      (other) =>
        other.id !== event.id &&
        seriesOf(other) === series &&
        other.mentions.some(({ part, index }) => part !== 'body' || index === 0),
    )
  )
}

const seriesOf = (entity: Entity): string | undefined =>
  entity.kind === 'event' && entity.session !== undefined
    ? fold(entity.session.series.toLowerCase())
    : undefined

/** `X a rappelé la 1re session`, `X souhaite que la 5e session …`: it speaks of what it was not at, or is not yet at. */
export function speaksOf(page: Attesting, person: Person, at: Mention): boolean {
  const text = textOf(page.article, at)
  if (text === undefined) return false
  const [from] = sentenceBounds(text, at.start, at.end)
  return person.mentions.some(
    (mention) =>
      standsIn(mention, at, from, at.start) &&
      (RECALLS.test(text.slice(mention.end, at.start)) ||
        (isAhead(page, at) && SPEAKS.test(text.slice(mention.end, at.start)))),
  )
}

const RECALLS =
  /(?<!\p{L})(?:rappel(?:le|é|ait|lent)|évoqu(?:e|é|ait|ent)|cit(?:e|é)|remercié?e?|se souvient|souvenu|commémor(?:e|é))(?!\p{L})/u
const SPEAKS =
  /(?<!\p{L})(?:(?:a|ont) \p{L}+é|déclar|souhait|espèr|attend|plaid|annonc|propos|indiqu|estim)/u
