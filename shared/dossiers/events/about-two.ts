/**
 * Whether a page, or a sentence of it, is about two countries and no third.
 *
 * In the agency's own copy Vietnam goes without saying; what may be understood so depends on what is told.
 */
import type { PartRef } from '../../article/article.ts'
import type { Entity, Person } from '../../entities/entity.ts'
import { textOf, type Attesting } from '../attestation/attesting.ts'
import { sentenceBounds } from '../attestation/sentence.ts'
import { isTopLeader } from '../../related/partners/leaders.ts'
import { isOnlyRecalled } from '../time/long-ago.ts'
import { HOME, isOf } from './sides.ts'
import { standsIn } from '../attestation/place-in-text.ts'

export type Pair = readonly [string, string]
export type Understood = 'yes' | 'where the page is about the two' | 'no'
export type Place = PartRef & { readonly start: number; readonly end: number }

/** Whether the sentence at a place is about two countries and no third. */
export function isAbout(
  page: Attesting,
  at: Place,
  pair: Pair,
  understood: Understood = 'yes',
): boolean {
  const named = countriesBeside(page, at)
  const others = named.filter((iso) => !pair.includes(iso))
  if (others.length > 0) return false
  const missing = pair.filter((iso) => iso !== HOME && !named.includes(iso))
  const isSaid = missing.length === 0
  // `La 48e session se tiendra à Busan, en République de Corée`: whose session?
  if (isSaid && understood !== 'where the page is about the two') return true
  if (isSaid && (!pair.includes(HOME) || named.includes(HOME))) return true
  return understood !== 'no' && pair.includes(HOME) && isBilateral(page, pair)
}

/** Headline and lead, or the first paragraph where there is no lead, name one foreign country: what the page tells without a name is about it. */
export function isBilateral(page: Attesting, pair: Pair): boolean {
  const ahead = abroadAbove(page)
  const [only] = ahead
  return ahead.size === 1 && only !== undefined && pair.includes(only)
}

/**
 * Whether a page tells of Vietnam without its name: a Vietnamese leader or minister on a page whose headline and lead
 * name one foreign country, `To Lam, en visite d'État en Indonésie`.
 */
export function isHomeUnderstood(page: Attesting, persons: readonly Person[]): boolean {
  const isNamed = page.entities.some((one) => one.kind === 'country' && one.iso === HOME)
  const abroad = [...abroadIn(page, ({ part, index }) => part !== 'caption' && index === 0)]
  return (
    !isNamed &&
    abroad.length === 1 &&
    isBilateral(page, [abroad[0]!, HOME]) &&
    persons.some(
      (person) =>
        person.mentions.some(({ part, index }) => part !== 'caption' && index === 0) &&
        isOf(page, person, HOME) &&
        // Two syllables may be those of a name from elsewhere.
        (isTopLeader(person.canonical) || person.canonical.split(' ').length > 2) &&
        !isOnlyRecalled(page, person),
    )
  )
}

/** Whether the two are what the page is about: each named where it tells its news. */
export function isNewsOf(page: Attesting, pair: Pair): boolean {
  const ahead = abroadIn(page, ({ part, index }) => part !== 'body' || index === 0)
  // Of several the first words tell which: `des étudiants indiens` may stand in any paragraph.
  const first = ahead.size < 2 ? ahead : abroadAbove(page)
  return ahead.size <= MOST_PARTIES && pair.every((iso) => iso === HOME || first.has(iso))
}

/** News of more countries than this lists them. */
const MOST_PARTIES = 3

/** In headline and lead, or the first paragraph where there is no lead. */
const abroadAbove = (page: Attesting): ReadonlySet<string> =>
  abroadIn(
    page,
    ({ part, index }) =>
      part === 'headline' ||
      part === 'lead' ||
      (part === 'body' && index === 0 && page.article.lead === undefined),
  )

const abroadIn = (page: Attesting, isThere: (at: PartRef) => boolean): ReadonlySet<string> =>
  new Set(
    page.entities.flatMap((entity) =>
      entity.kind === 'country' && entity.iso !== HOME && entity.mentions.some(isThere)
        ? entity.iso
        : [],
    ),
  )

const countriesBeside = (page: Attesting, at: Place): readonly string[] =>
  page.entities.flatMap((entity) =>
    entity.kind === 'country' && isBeside(page, at, entity) ? [entity.iso] : [],
  )

/** Whether an entity is named in the sentence at a place. */
export function isBeside({ article }: Attesting, at: Place, entity: Entity): boolean {
  const text = textOf(article, at)
  if (text === undefined) return false
  const [from, to] = sentenceBounds(text, at.start, at.end)
  return entity.mentions.some((mention) => standsIn(mention, at, from, to))
}
