/**
 * What an article is about, in the few marks by which two articles are compared: partner countries, persons,
 * bodies, numbered sessions, topics, the outlet's own links.
 *
 * The same for an article of the corpus and for a page outside it. Small enough for a card: names are numbers
 * there, since the page that asks knows its own names.
 */
import { partsOf, type Article, type Part } from '../../article/article.ts'
import type { Entity, Person } from '../../entities/entity.ts'
import { fold } from '../../french/fold.ts'
import { isAbroad } from '../partners/abroad.ts'
import { stateOf } from '../partners/capitals.ts'
import { happeningsOf } from '../series/happening.ts'
import { headlineNumber } from './headline-number.ts'
import { lawsOf } from '../series/laws.ts'
import { isTopLeader, isTopPost } from '../partners/leaders.ts'
import { numberOf } from '../number.ts'
import { namedSessions } from '../series/named-sessions.ts'
import type { Partner } from '../partners/partners.ts'
import { sessionsOf, type NumberedSession } from '../series/sessions.ts'
import { topicsOf, type Topic } from '../subjects/topics.ts'
import { partnersOf } from '../partners/stated-partners.ts'

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

const plain = (name: string): string =>
  fold(name.toLowerCase())
    .replace(/[^a-z]+/gu, ' ')
    .trim()

const BOUND = /\((?<from>(?:1[89]|20)\d\d) ?[-–] ?(?<to>(?:19|20)\d\d)\)/u

function printedBoundOf(parts: readonly Part[]): string | undefined {
  for (const { text } of parts) {
    const found = BOUND.exec(text)
    if (found !== null) return found[0]
  }
  return undefined
}
