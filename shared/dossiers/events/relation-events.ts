/**
 * What happened between two countries, as one page tells it: sessions, visits, anniversaries, signed agreements.
 *
 * Congresses, summits and games are everybody's. In the agency's own copy Vietnam goes without saying: beside
 * it, a sentence that names the other country alone is about the two.
 */
import type { Entity, EventEntity, Mention } from '../../entities/entity.ts'
import { attestationOf, textOf, type Attesting } from '../attestation/attesting.ts'
import type { EventKind } from '../dossier.ts'
import type { EventLine } from './event-line.ts'
import { areWithin } from '../time/date-spans.ts'
import { dateClaimsOf, type DateClaim } from '../time/event-dates.ts'
import { sentenceBounds } from '../attestation/sentence.ts'
import type { AgreementAt } from './agreements.ts'
import { isAbout, type Pair, type Understood } from './about-two.ts'
import { isAhead } from '../time/ahead.ts'
import { eventName, plain } from './event-names.ts'
import { offAt } from '../time/called-off.ts'
import { sidesAt } from './event-persons.ts'
import { establishedLines, visitLines } from './recalled-events.ts'
import { standsIn } from '../attestation/place-in-text.ts'

const EVENTS_A_PAGE = 8
/** What a page says of an event it says at the first mentions. */
const MENTIONS_AN_EVENT = 6

/** The events between two countries of which a page tells. */
export function eventsBetween(
  page: Attesting,
  pair: Pair,
  agreements: readonly AgreementAt[],
): readonly EventLine[] {
  const found: EventLine[] = []
  for (const event of page.entities) {
    if (event.kind !== 'event') continue
    if (found.length >= EVENTS_A_PAGE) break
    found.push(...namedLines(page, pair, event))
  }
  for (const agreement of agreements) {
    if (isAbout(page, agreement, pair, UNDERSTOOD.agreement))
      found.push(...agreementLines(page, pair, agreement))
  }
  // An event is named in the page's own words.
  if (page.isQuoted) found.push(...visitLines(page, pair), ...establishedLines(page, pair))
  return found.slice(0, EVENTS_A_PAGE)
}

/** A session, a visit, an anniversary, once a date that the page gives it. */
function namedLines(page: Attesting, pair: Pair, event: EventEntity): readonly EventLine[] {
  const kind = kindOf(event.canonical)
  if (kind === undefined) return []
  const mentions = event.mentions
    .slice(0, MENTIONS_AN_EVENT)
    .filter((mention) => isBetween(page, event, mention, kind, pair))
  if (mentions.length === 0) return []
  // A session that is still to come and has no day has not happened.
  const off = mentions.flatMap((mention) => offAt(page, mention) ?? [])
  const isToCome = off.length > 0 || mentions.every((mention) => isAhead(page, mention))
  const persons = sidesAt(page, event, mentions, pair, isToCome)
  const current = kind === 'visit' && mentions.some((mention) => isGoingOn(page, mention))
  // `a été annulée le 3 mars`: no day of the session.
  const isOfIt = ({ date, printed }: DateClaim) =>
    !(isToCome && date === undefined && printed === undefined) &&
    (off.length === 0 || off.some(({ isPlanned }) => isPlanned(printed ?? '')))
  return claimsOf(page, { ...event, mentions })
    .filter(isOfIt)
    .map((claim) => ({
      kind,
      ...eventName(page, event, mentions),
      ...claim,
      ...(isToCome ? { ahead: true as const } : {}),
      ...(off[0] === undefined ? {} : { off: off[0].as }),
      ...(current ? { current } : {}),
      ...persons,
      ...(kind === 'session' ? placeOf(page, mentions) : {}),
    }))
}

function agreementLines(page: Attesting, pair: Pair, agreement: AgreementAt): readonly EventLine[] {
  const { name } = agreement
  const mention: Mention = {
    ...agreement,
    kind: 'event',
    surface: name,
    rule: 'dossiers/agreement',
  }
  const event: Entity = { ...AGREEMENT, canonical: name, surfaces: [name], mentions: [mention] }
  const persons = sidesAt(page, event, [mention], pair)
  return claimsOf(page, event).map((claim) => ({
    kind: 'agreement',
    key: plain(name),
    name,
    ...claim,
    // Who renews an agreement of long ago did not sign it.
    ...(isOfThen(page, claim) ? {} : persons),
  }))
}

const AGREEMENT = { kind: 'event', id: 'event:accord' as Entity['id'] } as const

/** Whether a page tells weeks later of what was signed. */
const isOfThen = ({ article: { published } }: Attesting, { date }: DateClaim): boolean =>
  date !== undefined &&
  published?.date.length === 10 &&
  !areWithin(published.date, date, DAYS_OF_NEWS)

const DAYS_OF_NEWS = 30

/** The dates a page gives an event, or its first mention alone. */
function claimsOf(page: Attesting, event: Entity): readonly DateClaim[] {
  const claims = dateClaimsOf(page, event)
  return claims.length > 0
    ? claims
    : [{ attestation: attestationOf(page, event.mentions[0], event.canonical) }]
}

function kindOf(canonical: string): EventKind | undefined {
  const name = plain(canonical)
  if (/^visite\b/u.test(name)) return 'visit'
  if (OF_MANY.test(name)) return undefined
  if (/\banniversaire\b/u.test(name)) {
    return /\b(?:relations?|amitie|cooperation|partenariat|visite|traite|accord)\b/u.test(name)
      ? 'anniversary'
      : undefined
  }
  return /\b(?:reunion|session|dialogue|consultations?|commission|forum|table ronde|entretien|round)\b/u.test(
    name,
  )
    ? 'session'
    : undefined
}

/** A body of many, their ministers, a summit: it is everybody's, whoever meets beside it. */
const OF_MANY =
  /\b(?:sommet|congres|jeux|asean|aipa|asem|apec|onu|nations unies|unesco|unicef|oms|omc|fao|francophonie|union europeenne|mekong|g7|g20|brics|non[- ]alignes|cop ?\d*|(?:reunion|conference|rencontre)s? (?:elargie )?des (?:vice-)?ministres|conference des parties|assemblee generale)\b/u

/** What may go without saying: of a session or a paper that Vietnam is the other party, of an anniversary nothing. */
const UNDERSTOOD: Readonly<Record<EventKind, Understood>> = {
  session: 'where the page is about the two',
  visit: 'yes',
  agreement: 'where the page is about the two',
  anniversary: 'no',
  establishment: 'where the page is about the two',
}

function isBetween(
  page: Attesting,
  event: Entity,
  mention: Mention,
  kind: EventKind,
  pair: Pair,
): boolean {
  const owners = ownersOf(event, page)
  if (owners !== undefined) return owners.every((iso) => pair.includes(iso))
  // A forum is everybody's, unless its sentence says whose.
  const isOpen = /\b(?:forum|table ronde)\b/u.test(plain(event.canonical))
  // `2e Forum | sur l'avenir de l'ASEAN`
  if (isOpen && OF_MANY.test(plain(aboutIn(page, mention)))) return false
  return isAbout(page, mention, pair, isOpen ? 'no' : UNDERSTOOD[kind])
}

/** What a forum is about: `Forum | sur l'avenir du Mékong`. */
const aboutIn = ({ article }: Attesting, at: Mention): string =>
  ABOUT.exec(textOf(article, at)?.slice(at.end) ?? '')?.[0] ?? ''
const ABOUT = /^ (?:sur|pour|de|du|des|d[’'])[^,;.]{1,50}/u

/** `comite-intergouvernemental-az-vn`: the series itself says whose it is. */
function ownersOf(event: Entity, page: Attesting): readonly string[] | undefined {
  const series = (event.kind === 'event' ? event.session?.series : undefined) ?? ''
  const last = /(?<a>[a-z]{2})[- ](?<b>[a-z]{2})$/u.exec(plain(series))?.groups
  if (last === undefined) return undefined
  const owners = [last['a']!.toUpperCase(), last['b']!.toUpperCase()]
  const named = new Set(page.entities.flatMap((one) => (one.kind === 'country' ? one.iso : [])))
  return owners.every((iso) => named.has(iso)) ? owners : undefined
}

/** The one town that the sentence of a session says it was held at. */
function placeOf(page: Attesting, mentions: readonly Mention[]): { readonly place?: string } {
  const towns = new Set<string>()
  for (const at of mentions) {
    const text = textOf(page.article, at)
    if (text === undefined) continue
    const [, to] = sentenceBounds(text, at.start, at.end)
    for (const { kind, canonical, mentions: named } of page.entities) {
      const isVenue = named.some(
        (mention) =>
          standsIn(mention, at, at.end, to) &&
          mention.rule !== 'place/wide' &&
          HELD_IN.test(text.slice(at.end, mention.start)),
      )
      if (kind === 'place' && isVenue) towns.add(canonical)
    }
  }
  const [town] = towns
  return town === undefined || towns.size > 1 ? {} : { place: town }
}

/** `s'est tenue mardi à`, `a eu lieu le 12 mars à`: nothing but when between the verb and the town. */
const HELD_IN =
  /(?:tenue?|lieu|ouverte?|achevée?|déroulée?|organisée?)(?: [\p{L}\d]+){0,5},? à (?:la |l[’'])?$/u

const isGoingOn = ({ article }: Attesting, mention: Mention): boolean =>
  /\ben $/u.test(textOf(article, mention)?.slice(0, mention.start) ?? '')
