/**
 * Who was at an event, by country, as the page that tells of it has them: named beside it, or where its news is told.
 *
 * Who recalls it, hopes for it or counts what it decided was not there for that.
 */
import type { Entity, Mention, Person } from '../../entities/entity.ts'
import { fold } from '../../french/fold.ts'
import { isBeside, type Pair } from './about-two.ts'
import { isAhead } from '../time/ahead.ts'
import { textOf, type Attesting } from '../attestation/attesting.ts'
import { isOnlyRecalled } from '../time/long-ago.ts'
import { sentenceBounds } from '../attestation/sentence.ts'
import { isOf } from './sides.ts'
import { isOwnerOfAnother } from '../attestation/subject.ts'
import { toldToCome } from './told-to-come.ts'
import { standsIn } from '../attestation/place-in-text.ts'

const PERSONS_A_SIDE = 6

export function sidesAt(
  page: Attesting,
  event: Entity,
  mentions: readonly Mention[],
  pair: Pair,
  isToCome = false,
): { readonly persons?: Readonly<Record<string, readonly string[]>> } {
  if (isToCome) {
    const coming = new Set(mentions.flatMap((mention) => toldToCome(page, event, mention)))
    return sided(page, [...coming], pair)
  }
  const isNews = mentions.some((mention) => isTold(mention) && !isRecalled(page, mention))
  // `sept mois après la visite du secrétaire général X`: whose visit it was, and nobody else.
  if (mentions.every((mention) => isOfBefore(page, mention))) {
    const owners = page.entities.filter(
      (entity): entity is Person =>
        entity.kind === 'person' && mentions.some((mention) => isOwner(page, mention, entity)),
    )
    return sided(page, owners, pair)
  }
  // Of two sessions on a page one is its news.
  if (!isNews && isEarlier(page, event)) return {}
  const persons = page.entities.filter((entity): entity is Person => entity.kind === 'person')
  const there = isNews
    ? persons.filter((person) => isInTheNews(page, person, event))
    : persons.filter((person) =>
        mentions.some(
          (mention) =>
            isBeside(page, mention, person) &&
            !isRecalled(page, mention) &&
            !speaksOf(page, person, mention),
        ),
      )
  // Where the news names nobody, who is named right behind it.
  const named =
    isNews && there.length === 0
      ? persons.filter((person) => isNearTheNews(page, person, event))
      : there
  const came = (person: Person) => mentions.some((mention) => isVisitor(page, mention, person))
  if (!/^visite/iu.test(event.canonical)) return sided(page, named, pair, came)
  // `le dirigeant était accompagné du ministre X`: of a visit told by who came along only, nobody is told.
  const led = named.filter((person) => !isBroughtAlong(page, person))
  return sided(
    page,
    named.filter((person) =>
      pair.some((iso) => isOf(page, person, iso) && led.some((one) => isOf(page, one, iso))),
    ),
    pair,
    came,
  )
}

/** Named only as who accompanies somebody else. */
const isBroughtAlong = ({ article }: Attesting, { mentions }: Person): boolean =>
  mentions
    .filter(({ part }) => part !== 'caption')
    .every((mention) =>
      ALONG.test(textOf(article, mention)?.slice(0, mention.start).slice(-90) ?? ''),
    )

const ALONG =
  /(?<!\p{L})accompagnée?s? (?:également |notamment )?(?:du|de la|de l[’']|de|par le|par la|par) ?[^;.]{0,70}$/u

/** `X a effectué une visite d'État`, `la visite de X`: who paid it, however long ago. */
const isVisitor = (page: Attesting, at: Mention, person: Person): boolean =>
  /^visite/iu.test(at.surface) &&
  (isOwner(page, at, person) ||
    person.mentions.some(
      (mention) =>
        standsIn(mention, at, 0, at.start) &&
        PAID.test(textOf(page.article, at)?.slice(mention.end, at.start) ?? '') &&
        !isOwnerOfAnother(page, person, mention),
    ))

const PAID =
  /^(?:,[^,;]{1,80},)? (?:(?:a|avait) (?:effectué|entamé|fait) (?:une|sa|la) (?:\p{L}+ )?|(?:s[’']est|s[’']était) rendue? en )$/u

/** Persons by whose side they stand on. */
function sided(
  page: Attesting,
  named: readonly Person[],
  pair: Pair,
  came: (person: Person) => boolean = () => false,
) {
  const sides = pair.flatMap((iso): readonly (readonly [string, readonly string[]])[] => {
    const names = named
      .filter(
        (person) => isOf(page, person, iso) && (came(person) || !isOnlyRecalled(page, person)),
      )
      .map(({ canonical }) => canonical)
    return names.length === 0 ? [] : [[iso, names.slice(0, PERSONS_A_SIDE)]]
  })
  return sides.length === 0 ? {} : { persons: Object.fromEntries(sides) }
}

const isTold = ({ part }: Mention): boolean => part === 'headline' || part === 'lead'

/** Named above the text or where it begins, or as who led or signed what the page tells. */
const isInTheNews = (page: Attesting, { mentions }: Person, event: Entity): boolean =>
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

/** `sept mois après la visite officielle`: of another time than what the sentence tells. */
const isOfBefore = ({ article }: Attesting, mention: Mention): boolean =>
  /^visite/iu.test(mention.surface) &&
  /(?<!\p{L})(?:après|depuis|avant) (?:la |l[’']|sa |leur |cette )(?:\p{L}+ )?$/iu.test(
    textOf(article, mention)?.slice(0, mention.start) ?? '',
  )

/** `visite officielle du secrétaire général X`: named right behind it. */
const isOwner = ({ article }: Attesting, at: Mention, { mentions }: Person): boolean =>
  mentions.some(
    (mention) =>
      standsIn(mention, at, at.end) &&
      /^ (?:du|de la|de l[’']|de) ?[^,;.]{0,90}$/u.test(
        textOf(article, at)?.slice(at.end, mention.start) ?? '',
      ),
  )

const isNearTheNews = ({ article }: Attesting, { mentions }: Person, event: Entity): boolean =>
  mentions.some((mention) => {
    const text = textOf(article, mention) ?? ''
    const [from] = sentenceBounds(text, mention.start, mention.end)
    return mention.index <= 1 && !isElsewhere(event, text.slice(from, mention.start))
  })

const LEADS =
  /(?<!\p{L})(?:(?:co-?)?présid(?:ée?s?|ait|aient|ence)|co-?présidente?s?|dirigée?s?|conduite?s?|menée?s?|emmenée?s?|[aà] la tête|signé|paraphé|apposé)(?!\p{L})/iu

/** `le bilan depuis la 18e réunion`: who is on the page was not there for that. */
const isRecalled = ({ article }: Attesting, mention: Mention): boolean =>
  /(?<!\p{L})(?:(?:depuis|après) (?=la |le |l[’'])|bilan de|issue de|résultats de|conclusions de|recommandations de|précédente? )[^.;]{0,16}$/iu.test(
    textOf(article, mention)?.slice(0, mention.start) ?? '',
  )

/** Whether another session of the same series is what the page tells. */
function isEarlier({ entities }: Attesting, event: Entity): boolean {
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
function speaksOf(page: Attesting, person: Person, at: Mention): boolean {
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
