/**
 * What an article is about, in the few marks by which two articles are compared: partner countries, persons,
 * bodies, numbered sessions, topics, the outlet's own links.
 *
 * The same for an article of the corpus and for a page outside it. Small enough for a card: names are numbers
 * there, since the page that asks knows its own names.
 */
import { partsOf, type Article, type Part } from '../../article/article.ts'
import type { Entity, Mention, Person, Span } from '../../entities/entity.ts'
import { fold } from '../../french/fold.ts'
import { isAbroad } from '../partners/abroad.ts'
import { bodyCode } from '../partners/bodies.ts'
import { isSeat, stateIn, stateOf } from '../partners/capitals.ts'
import { happeningsOf } from '../series/happening.ts'
import { headlineNumber } from './headline-number.ts'
import { lawsOf } from '../series/laws.ts'
import { isTopPost, isTopLeader } from '../partners/leaders.ts'
import { numberOf } from '../number.ts'
import { namedSessions } from '../series/named-sessions.ts'
import { successorOf, type Partner } from '../partners/partners.ts'
import { isNews, sessionsOf, type NumberedSession } from '../series/sessions.ts'
import { topicsOf, type Topic } from '../subjects/topics.ts'

export interface Profile {
  /** Foreign states and the bodies dealt with like one, with their share of what the article says of such. */
  readonly partners: readonly Partner[]
  /** Numbers of persons, the leaders' apart. */
  readonly persons: readonly number[]
  readonly leaders: readonly number[]
  /** And of what is followed by its name, told where the news is: storms, games, bridges. */
  readonly bodies: readonly number[]
  readonly places: readonly number[]
  readonly sessions: readonly NumberedSession[]
  readonly topics: readonly Topic[]
  /** Numbers of the headlines its outlet links to. */
  readonly links: readonly number[]
  /** The number of its own headline. */
  readonly headline?: number
  /** A bound printed in an undated text: `1919-2019`. */
  readonly printed?: string
  /** It names nothing of Vietnam. */
  readonly isAbroad?: true
}

const MOST_PERSONS = 12
const MOST_BODIES = 10
const MOST_TOPICS = 8
const MOST_PARTNERS = 4
/** Fewer mentions, outside headline, lead and opening, do not make an article about a country. */
const LEAST_PARTNER = 0.1
/** Mentions that make no article about a country by themselves. */
const IN_PASSING = 1.5
/** The first customer of a harvest, the visitor of a match: named once, outside the headline. */
const ONCE = 0.35
/** The host of the next session, the maker of an aircraft: named more than once, and never where the news is told. */
const FURTHER_DOWN = 0.45
/** Names of states that are weighed; a page of ten thousand is none of ours. */
const MOST_STATED = 200

export function profileOf(article: Article, entities: readonly Entity[]): Profile {
  const parts = partsOf(article)
  const persons = entities.filter((entity) => entity.kind === 'person')
  const printed = article.published === undefined ? printedBoundOf(parts) : undefined
  const partners = partnersOf(article, entities)
  const sessions = sessionsOf(parts, partners[0]?.iso)
  const headline = headlineNumber(article.headline)
  return {
    partners,
    persons: numbersOf(
      persons.filter((person) => !isLeader(person)),
      MOST_PERSONS,
    ),
    leaders: numbersOf(persons.filter(isLeader), MOST_PERSONS),
    bodies: [
      ...happeningsOf(entities).map(({ id }) => numberOf(id)),
      ...numbersOf(
        entities.filter(({ kind }) => kind === 'organisation'),
        MOST_BODIES,
      ),
    ].slice(0, MOST_BODIES),
    places: numbersOf(entities.filter(isTellingPlace), MOST_BODIES),
    sessions: [...sessions, ...namedSessions(entities, sessions), ...lawsOf(parts)],
    topics: topicsOf(article, persons).slice(0, MOST_TOPICS),
    links: article.links.flatMap((link) => headlineNumber(link) ?? []).slice(0, 6),
    ...(headline === undefined ? {} : { headline }),
    ...(printed === undefined ? {} : { printed }),
    ...(isAbroad(article, entities) ? { isAbroad: true } : {}),
  }
}

const numbersOf = (entities: readonly Entity[], most: number): readonly number[] => [
  ...new Set(
    [...entities]
      .sort((a, b) => b.mentions.length - a.mentions.length)
      .slice(0, most)
      .map(({ id }) => numberOf(id)),
  ),
]

// A capital stands for its state, and the two great cities of Vietnam for nothing: copy is filed there.
const isTellingPlace = ({ kind, canonical }: Entity): boolean =>
  kind === 'place' &&
  stateOf(canonical) === undefined &&
  !/^(?:hanoi|ho chi minh(?: ville)?)$/u.test(plain(canonical))

const isLeader = (person: Person): boolean =>
  isTopLeader(person.canonical) || person.roles.some((role) => isTopPost(role))

const PLACE_WEIGHT: Readonly<Record<Part['part'], number>> = {
  headline: 3,
  lead: 2,
  caption: 1,
  body: 1,
}
/**
 * Which foreign states an article is about: mentions by where they stand, less in a list of many, and capitals
 * that stand for their state. The dateline only where nothing else is said: a correspondent sits in Moscow for
 * half of Asia. Bodies named further down than the news are scenery, nearly every communiqué ends on ASEAN and
 * the United Nations; they are a partner in passing where no state is named at all.
 */
function partnersOf(article: Article, entities: readonly Entity[]): readonly Partner[] {
  const weights = new Map<string, number>()
  const add = (iso: string, weight: number) => weights.set(iso, (weights.get(iso) ?? 0) + weight)
  const isAtSeat = entities.some(isBodyInNews)
  const speakers = entities.flatMap((entity) => (entity.kind === 'person' ? entity.roles : []))
  const named = entities.flatMap((entity): (readonly [string, Mention, number])[] => {
    if (isAtSeat && entity.kind === 'place' && isSeat(entity.canonical)) return []
    const [iso, factor] = stateNamed(entity)
    if (iso === undefined || iso === 'VN') return []
    return entity.mentions.map((mention) => [iso, mention, factor] as const)
  })
  const states = new Set(named.flatMap(([iso]) => (isState(iso) ? iso : [])))
  const [only] = states.size === 1 ? states : []
  if (only !== undefined) named.push(...townsOf(only, entities))
  const stated = named.filter(([iso, { part, index }]) => isState(iso) || isNews(part, index))
  stated.length = Math.min(stated.length, MOST_STATED)
  for (const [iso, mention, factor] of stated) {
    const crowd = new Set(
      stated.filter(([, other]) => isNear(mention, other)).map(([other]) => other),
    )
    const opening = mention.part === 'body' && mention.index === 0 ? 0.5 : 0
    const weight = (PLACE_WEIGHT[mention.part] + opening) * factor
    const isOnce =
      mention.part !== 'headline' && !stated.some(([i, m]) => i === iso && m !== mention)
    const isTold = stated.some(([i, { part, index }]) => i === iso && isNews(part, index))
    const isSpokenFor = speakers.some(({ text, at }) =>
      isWithin(mention, at)
        ? ENVOY.test(text) || (GUEST.test(text) && isNews(at.part, at.index))
        : iso === only && ENVOY.test(text) && isNews(at.part, at.index),
    )
    const said =
      isSpokenFor || (isTold && !isOnce) ? weight : (isOnce ? ONCE : FURTHER_DOWN) * weight
    add(iso, said / (crowd.size > 2 ? crowd.size : 1))
  }
  if (weights.size === 0) for (const iso of new Set(named.map(([code]) => code))) add(iso, ONCE)
  const place = article.dateline?.place
  const dateline = place === undefined || (isAtSeat && isSeat(place)) ? undefined : stateOf(place)
  if (dateline !== undefined) add(dateline, 0.6)
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0)
  return [...weights]
    .map(([iso, weight]) => ({ iso, share: weight / (sum + IN_PASSING) }))
    .filter(({ share }) => share >= LEAST_PARTNER)
    .sort((a, b) => b.share - a.share || (a.iso < b.iso ? -1 : 1))
    .slice(0, MOST_PARTNERS)
}

/** Where one foreign state alone is named, a foreign town of the headline is its own: `Rennes`, beside `architectes français`. */
const townsOf = (
  iso: string,
  entities: readonly Entity[],
): readonly (readonly [string, Mention, number])[] =>
  entities
    .filter(({ kind, canonical }) => kind === 'place' && stateOf(canonical) === undefined)
    .flatMap(({ mentions }) => mentions)
    .filter(({ rule, part }) => rule === 'place/world' && part === 'headline')
    .map((mention) => [iso, mention, 0.7])

/** Who speaks for a country has come for it: `l’ambassadeur d’Inde`, said once. */
const ENVOY = /^(?:ambassad|consul|chargée? d['’]affaires)/iu
/** Whose name the news begins with: `le Premier ministre cambodgien`. Further down he is one of many. */
const GUEST =
  /^(?:vice-)?(?:premi(?:er|ère) ministre|présidente?|ministre|roi|reine|prince|princesse|sultan|empereur|chanceli|secrétaire générale?|secrétaire d['’]État|gouverneur|chef de l['’]État)(?![\p{L}])/iu

const isWithin = (mention: Mention, at: Span): boolean =>
  mention.part === at.part &&
  mention.index === at.index &&
  mention.start >= at.start &&
  mention.end <= at.end

/** An international body in headline, lead or opening: its seat is then no partner. */
const isBodyInNews = ({ kind, canonical, mentions }: Entity): boolean =>
  (kind === 'organisation' || kind === 'event') &&
  /^[a-z]/u.test(bodyCode(canonical) ?? '') &&
  mentions.some(({ part, index }) => isNews(part, index))

const plain = (name: string): string =>
  fold(name.toLowerCase())
    .replace(/[^a-z]+/gu, ' ')
    .trim()

/** And the European Union, which is one in what it signs. */
const isState = (iso: string): boolean => /^[A-Z]/u.test(iso)

function stateNamed(entity: Entity): readonly [iso: string | undefined, factor: number] {
  switch (entity.kind) {
    case 'country':
      return [entity.iso && successorOf(entity.iso), 1]
    case 'place':
      return [stateOf(entity.canonical), 0.7]
    case 'organisation':
    case 'event': {
      const body = bodyCode(entity.canonical)
      // A court, a university, an opera speaks for its country as its city does.
      return body === undefined ? [stateIn(entity.canonical), 0.7] : [body, 1]
    }
    default:
      return [undefined, 0]
  }
}

// Countries of one list stand within a line of each other.
const isNear = (a: Mention, b: Mention): boolean =>
  a.part === b.part && a.index === b.index && Math.abs(a.start - b.start) < 120

const BOUND = /\((?<from>(?:1[89]|20)\d\d) ?[-–] ?(?<to>(?:19|20)\d\d)\)/u

function printedBoundOf(parts: readonly Part[]): string | undefined {
  for (const { text } of parts) {
    const found = BOUND.exec(text)
    if (found !== null) return found[0]
  }
  return undefined
}
