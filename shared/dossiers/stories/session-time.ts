/** How a page stands to a session that it names: before its time, at it or after it; put off or cancelled. */
import type { EventEntity, Mention } from '../../entities/entity.ts'
import type { NumberedSession } from '../../related/series/sessions.ts'
import { isAhead } from '../time/ahead.ts'
import { textOf, type Attesting } from '../attestation/attesting.ts'
import { offAt } from '../time/called-off.ts'
import { areWithin } from '../time/date-spans.ts'
import type { CalledOff } from '../dossier.ts'
import { dateClaimsOf } from '../time/event-dates.ts'

/**
 * Whether a page speaks of a session before or after its time: `préparent la 9e`, `félicite du succès du 14e Congrès`,
 * `la 1re, tenue l'an dernier`.
 */
export function isOfAnotherTime(
  { article, entities }: Pick<Attesting, 'article' | 'entities'>,
  { ordinal }: NumberedSession,
): boolean {
  const events = entities.filter(
    (entity): entity is EventEntity =>
      entity.kind === 'event' && entity.session?.ordinal === ordinal,
  )
  const page = { article, entities, isQuoted: false }
  return (
    events.length > 0 &&
    events.every(
      (event) =>
        isLongPast(page, event) ||
        event.mentions.every((mention) => isAhead(page, mention) || isLookedBackOn(page, mention)),
    )
  )
}

/** What became of a session that its page never tells of as held. */
export function offIn(
  { article, entities }: Pick<Attesting, 'article' | 'entities'>,
  { ordinal }: NumberedSession,
): CalledOff | undefined {
  const page = { article, entities, isQuoted: false }
  const told = entities.flatMap((entity) =>
    entity.kind === 'event' && entity.session?.ordinal === ordinal
      ? entity.mentions
          .filter(({ part }) => part !== 'headline')
          .map((mention) => offAt(page, mention)?.as)
      : [],
  )
  return told.every((as) => as !== undefined) ? told[0] : undefined
}

/** Whether the page itself dates the session months before its own day. */
function isLongPast(page: Attesting, event: EventEntity): boolean {
  const day = page.article.published?.date
  if (day?.length !== 10) return false
  const dates = dateClaimsOf(page, event).flatMap(({ date }) => date ?? [])
  return dates.length > 0 && dates.every((date) => date < day && !areWithin(date, day, MONTHS))
}

/** Days: a session is news for weeks. */
const MONTHS = 60

const isLookedBackOn = ({ article }: Attesting, mention: Mention): boolean =>
  /(?<!\p{L})(?:félicit\p{L}+|succès|réussite|au lendemain|célébr\p{L}+)(?!\p{L})[^.;]{0,60}$/iu.test(
    textOf(article, mention)?.slice(0, mention.start) ?? '',
  )
