/**
 * Visits that a page tells by a verb, with their year: `le président X s'est rendu à Hanoï en mars 1974, Y en 1996`.
 *
 * Who, where and when all stand in one sentence; whose visitor it was is printed, or plain from a page about two countries.
 */
import type { Person } from '../../entities/entity.ts'
import { isBilateral, isAbout, type Pair, type Place } from './about-two.ts'
import { textOf, type Attesting } from '../attestation/attesting.ts'
import { isTopLeader } from '../../related/partners/leaders.ts'
import { hasPublicRole } from '../offices/not-held.ts'
import { sentenceBounds } from '../attestation/sentence.ts'
import { HOME, isOf } from './sides.ts'
import { isOwnerOfAnother } from '../attestation/subject.ts'
import { stateOf } from '../../related/partners/capitals.ts'
import { isVietnamese } from '../../related/partners/vietnamese-name.ts'
import { isOneOf } from '../../french/word-list.ts'
import { fold } from '../../french/fold.ts'
import { areInOneText, datesIn, standsIn, type DateThere } from '../attestation/place-in-text.ts'

export interface VisitAt {
  readonly person: Person
  readonly of: string
  readonly at: Place
  readonly date: string
  readonly printed: string
}

export function visitsIn(page: Attesting, pair: Pair): readonly VisitAt[] {
  const found: VisitAt[] = []
  for (const person of page.entities) {
    if (person.kind !== 'person') continue
    for (const at of person.mentions) {
      if (found.length >= VISITS_A_PAGE) return found
      found.push(...toldOf(page, pair, person, at))
    }
  }
  return found
}

const VISITS_A_PAGE = 8
const A_VERB_AWAY = 140

/** The visit that a mention is the subject of, and those that the sentence counts behind it. */
function toldOf(page: Attesting, pair: Pair, person: Person, at: Place): readonly VisitAt[] {
  const text = textOf(page.article, at)
  const verb = WENT.exec(text?.slice(at.end, at.end + A_VERB_AWAY) ?? '')?.[0]
  if (text === undefined || verb === undefined) return []
  const [from, to] = sentenceBounds(text, at.start, at.end)
  if (at.end + verb.length > to || !isAbout(page, at, pair)) return []
  if (FOR_HIMSELF.test(text.slice(from, to))) return []
  const there = at.end + verb.length
  const goal = goalAt(page, at, there)
  const of = pair.find((iso) => iso !== goal?.iso)
  if (goal === undefined || of === undefined || !pair.includes(goal.iso)) return []
  const dates = datesIn(page, at, from, to).filter(isOfAYear)
  const behind = dates.find(({ start }) => start >= goal.end)
  const when =
    behind !== undefined && WHEN.test(text.slice(goal.end, behind.start))
      ? behind
      : dates.length === 1 && dates[0]!.end <= at.start && dates[0]!.start - from <= 12
        ? dates[0]!
        : undefined
  if (when === undefined) return []
  if (!isPublic(page, person, at)) return []
  const visits = [{ person, at, when }, ...othersBehind(page, text, at, when, dates)]
  return visits.flatMap(({ person: visitor, at: place, when: { date, printed } }) =>
    isPublic(page, visitor, place) && isVisitor(page, visitor, of, pair)
      ? [{ person: visitor, of, at: place, date, printed }]
      : [],
  )
}

/** Who travels for himself, or is somebody's wife or envoy, is nobody's to know. */
const isPublic = (page: Attesting, person: Person, at: Place): boolean =>
  (hasPublicRole(page, person) || isTopLeader(person.canonical)) &&
  !isOwnerOfAnother(page, person, at)

/** Of the country: by a printed role, by a Vietnamese name, or because the page is about the two and no third. */
function isVisitor(page: Attesting, person: Person, of: string, pair: Pair): boolean {
  if (isOf(page, person, of)) return true
  if (of === HOME) return isVietnamese(person.canonical)
  return (
    !isVietnamese(person.canonical) &&
    person.roles.every(({ normal }) => normal?.country === undefined) &&
    isBilateral(page, pair)
  )
}

/** Printed with its year, and no range. */
const isOfAYear = ({ date, printed }: DateThere): boolean =>
  !date.includes('/') && /\d{4}/u.test(printed)

/** The country, or the town of one, that stands where the verb leads. */
function goalAt(
  { entities }: Attesting,
  at: Place,
  there: number,
): { readonly iso: string; readonly end: number } | undefined {
  for (const entity of entities) {
    const mention = entity.mentions.find((one) => areInOneText(one, at) && one.start === there)
    if (mention === undefined) continue
    if (entity.kind === 'country') return { iso: entity.iso, end: mention.end }
    if (entity.kind !== 'place') continue
    const iso = isOneOf(fold(entity.canonical.toLowerCase()), TOWNS)
      ? HOME
      : stateOf(entity.canonical)
    if (iso !== undefined) return { iso, end: mention.end }
  }
  return undefined
}

const TOWNS = 'hanoi saigon hue'

/** `, Liamine Zeroual en octobre 1996 et Y en 2000`: the same way, at another time. */
function othersBehind(
  page: Attesting,
  text: string,
  at: Place,
  first: DateThere,
  dates: readonly DateThere[],
): readonly { readonly person: Person; readonly at: Place; readonly when: DateThere }[] {
  const found = []
  let last = first
  for (const when of dates.filter(({ start }) => start > first.end)) {
    const next = page.entities
      .flatMap((person) =>
        person.kind === 'person' ? person.mentions.map((mention) => ({ person, mention })) : [],
      )
      .find(
        ({ mention }) =>
          standsIn(mention, at, last.end, when.start - 1) &&
          AND_ALSO.test(text.slice(last.end, mention.start)) &&
          IN.test(text.slice(mention.end, when.start)),
      )
    if (next === undefined) break
    found.push({ person: next.person, at: next.mention, when })
    last = when
  }
  return found
}

/** Right behind the name; a visit by its noun is an event of its own. */
const WENT =
  /^(?:, [^,;]{1,60},)? ?(?:(?:s[’']est|s[’']était) (?:déjà |lui-même |elle-même )?rendue?|(?:est|était) venue?) (?:à |en |au |aux )(?:la |l[’'])?|^(?:, [^,;]{1,60},)? ?(?:a|avait) visité (?:le |la |l[’']|les )?/u
/** Right behind the goal, or behind what the visit was for; `avant la guerre de 1959` is another time. */
const WHEN =
  /^(?: (?:(?:pour (?:la|le|les|l[’']|une?|des|sa|son|deux|trois)|à l[’'](?:occasion|invitation)|à la tête|en visite|lors)(?!\p{L})(?! ?(?!premier|dernier)\p{L}+(?:er|ir|oir)(?!\p{L}))(?![^,;:.]{0,40}(?<!\p{L})(?:avant|après|depuis|jusqu|guerre|pour)(?!\p{L}))[^,;:.]{0,40}?))? \(?(?:en |le |du |fin |début |courant |à la mi-)?$/u
/** `pour se soigner`, `en vacances`: a journey that is its traveller's own. */
const FOR_HIMSELF =
  /(?<!\p{L})(?:soins|soigner|soignée?|(?:raisons?|motifs?) (?:de santé|médica\p{L}+|personnel\p{L}*|famili\p{L}+)|traitement médical|hospitalis\p{L}+|hôpital|convalescence|vacances|congés?|touristes?|mariage|noces|se reposer|(?:en|sa|leur) famille|(?:titre|voyage|séjour|visite|déplacement) (?:strictement )?(?:privée?|personnel|familiale?))(?!\p{L})/u
const AND_ALSO = /^(?:,| et|, et) (?:(?!puis |(?:à|au|aux|en) )[^,;]{0,60} )?$/u
const IN = /^ \(?(?:en |le |fin |début )?$/u
