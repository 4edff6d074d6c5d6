/**
 * A profile as text, in some hundred characters of a card.
 *
 * What is read back compares as what was written, but for shares and weights, kept to a 35th. Text from outside
 * is checked; what is no profile is `undefined`.
 */
import type { Partner } from '../partners/partners.ts'
import type { Profile } from './profile.ts'
import type { Topic } from '../subjects/topics.ts'

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** What each digit is worth, by its code. */
const VALUES = Array.from({ length: 128 }, (_, code) =>
  Math.max(0, DIGITS.indexOf(String.fromCharCode(code))),
)
const SHAPE =
  /^(?<partners>(?:[A-Za-z]{2}[0-9a-z]){0,8})\|(?<persons>(?:[\w-]{4}){0,20})\|(?<leaders>(?:[\w-]{4}){0,20})\|(?<bodies>(?:[\w-]{4}){0,20})\|(?<places>(?:[\w-]{4}){0,20})\|(?<sessions>(?:\d{1,3}[.!][\w-]{4}){0,16})\|(?<topics>(?:[0-9A-Za-z][0-9a-z]!?){0,30})\|(?<links>(?:[\w-]{4}){0,10})\|(?<headline>(?:[\w-]{4})?)\|(?<printed>[^|]{0,40})(?<abroad>\|!)?$/u

/** `AZt|…|12!x1Yz|c4!e2|…`: partners, persons, leaders, bodies, places, sessions, topics, links, headline, bound; `|!` where all is abroad. */
export const writeProfile = (profile: Profile): string =>
  [
    profile.partners.map(({ iso, share }) => iso + small(share * 35)).join(''),
    four(profile.persons),
    four(profile.leaders),
    four(profile.bodies),
    four(profile.places),
    profile.sessions
      .map(({ series, ordinal, isNews }) => `${ordinal}${isNews ? '!' : '.'}${four([series])}`)
      .join(''),
    profile.topics
      .map(({ code, weight, isMain }) => code + small(weight) + (isMain ? '!' : ''))
      .join(''),
    four(profile.links),
    profile.headline === undefined ? '' : four([profile.headline]),
    profile.printed?.replaceAll('|', ' ') ?? '',
    ...(profile.isAbroad === true ? ['!'] : []),
  ].join('|')

export function readProfile(text: string): Profile | undefined {
  if (!SHAPE.test(text)) return undefined
  const [
    partners,
    persons,
    leaders,
    bodies,
    places,
    sessions,
    topics,
    links,
    headlines,
    printed,
    abroad,
  ] = text.split('|')
  const [headline] = numbers(headlines)
  return {
    partners: partnersIn(partners),
    persons: numbers(persons),
    leaders: numbers(leaders),
    bodies: numbers(bodies),
    places: numbers(places),
    sessions: sessionsIn(sessions),
    topics: topicsIn(topics),
    links: numbers(links),
    ...(headline === undefined ? {} : { headline }),
    ...(printed ? { printed } : {}),
    ...(abroad ? { isAbroad: true } : {}),
  }
}

const small = (value: number): string => Math.max(0, Math.min(35, Math.round(value))).toString(36)

const four = (values: readonly number[]): string =>
  values
    .map((value) => [18, 12, 6, 0].map((shift) => DIGITS[(value >> shift) & 63]!).join(''))
    .join('')

// Columns as `SHAPE` has checked them, read character by character: a request reads those of forty articles.

/** `AZt`: a state and its share. */
function partnersIn(text = ''): Profile['partners'] {
  const found: Partner[] = []
  for (let at = 0; at + 3 <= text.length; at += 3)
    found.push({ iso: text.slice(at, at + 2), share: smallAt(text, at + 2) / 35 })
  return found
}

/** `19!x1Yz`: an ordinal, whether it is the news, a series. */
function sessionsIn(text = ''): Profile['sessions'] {
  const found: Profile['sessions'][number][] = []
  let ordinal = 0
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at]
    if (mark === '.' || mark === '!') {
      found.push({ series: numberAt(text, at + 1), ordinal, isNews: mark === '!' })
      ordinal = 0
      at += 4
    } else ordinal = 10 * ordinal + smallAt(text, at)
  }
  return found
}

/** `c4!`: a topic, its weight, whether it is the main one. */
function topicsIn(text = ''): Profile['topics'] {
  const found: Topic[] = []
  for (let at = 0; at < text.length; at += 2) {
    const isMain = text[at + 2] === '!'
    found.push({ code: text[at]!, weight: smallAt(text, at + 1), isMain })
    if (isMain) at += 1
  }
  return found
}

/** A digit or a small letter, as `small` writes it. */
const smallAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code < A_LETTER ? code - 48 : code - A_LETTER + 10
}
const A_LETTER = 'a'.charCodeAt(0)

/** Four digits a number. */
function numbers(text = ''): readonly number[] {
  const found: number[] = []
  for (let at = 0; at + 4 <= text.length; at += 4) found.push(numberAt(text, at))
  return found
}

function numberAt(text: string, at: number): number {
  let value = 0
  for (let digit = at; digit < at + 4; digit += 1)
    value = value * 64 + VALUES[text.charCodeAt(digit)]!
  return value
}
