/**
 * Who was at an event, by country, as the page that tells of it has them: named beside it, or where its news is told.
 *
 * Who recalls it, hopes for it or counts what it decided was not there for that.
 */
import type { Entity, Mention, Person } from '../../entities/entity.ts'
import { isBeside, type Pair } from './about-two.ts'
import { textOf, type Attesting } from '../attestation/attesting.ts'
import { isOnlyRecalled } from '../time/long-ago.ts'
import { isOf } from './sides.ts'
import { isOwnerOfAnother } from '../attestation/subject.ts'
import { toldToCome } from './told-to-come.ts'
import { standsIn } from '../attestation/place-in-text.ts'
import {
  isEarlier,
  isInTheNews,
  isNearTheNews,
  isRecalled,
  isTold,
  speaksOf,
} from './in-the-news.ts'

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
