/**
 * Events: what counts (`19e réunion`, `30e anniversaire`), what has a name (`SEA Games 31`, `Têt du
 * Dragon`), visits of a protocol rank, storms, summits with an ordinal.
 *
 * The span of a counted event is its ordinal, its noun and the adjective beside it; the canonical name
 * spells the event out with its owner. A visit's destination stays outside.
 */
import { isAllCapitals } from '../../french/letters.ts'
import { isOneOf } from '../../french/word-list.ts'
import { setApart } from '../events/naming/apart.ts'
import { isChaired } from '../events/naming/chaired.ts'
import { countedAt } from '../events/counted/counted.ts'
import { opensOrdinal, ordinalAt } from '../events/counted/ordinal.ts'
import type { EventAt } from '../events/event-at.ts'
import { isAliasedAt, lettersAfter } from '../events/naming/letters.ts'
import { joined } from '../events/naming/joined.ts'
import { namedEventAt, opensNamedEvent } from '../events/named/named.ts'
import { pageantAt } from '../events/named/pageants.ts'
import { headsSummit, summitAt } from '../events/counted/summits.ts'
import { headsStorm, isStormAlone, stormAt, stormsWord } from '../events/named/storms.ts'
import { headsVisit, visitAt } from '../events/counted/visits.ts'
import type { Part } from '../../article/article.ts'
import type { Candidate } from '../candidate.ts'
import type { Recogniser } from '../recogniser.ts'
import { fixedAt } from '../organisations/lexicon/fixed.ts'
import { bySpelling } from '../spelling.ts'
import { textOf, wordsOf, type Word } from '../words.ts'

/** Where any of the rules may begin. */
const opensEvent = bySpelling((spelling) => {
  const word = { spelling }
  return (
    spelling.capital ||
    opensOrdinal(word) ||
    opensNamedEvent(word) ||
    headsVisit(word) ||
    headsStorm(word) ||
    headsSummit(word)
  )
})

/** What a page has told of its events so far. */
interface Told {
  readonly parts: readonly Part[]
  /** What other recognisers found. */
  readonly before: readonly Candidate[]
  readonly found: Candidate[]
  /** Letters and storms that may stand alone from here on. */
  readonly known: Map<string, EventAt>
  readonly owners: Map<Candidate, string>
  readonly aliases: Map<string, EventAt>
}

export const recogniseEvents: Recogniser = ({ parts, found: before = [] }) => {
  const [found, known, owners, aliases] = [[], new Map(), new Map(), new Map()]
  const told: Told = { parts, before, found, known, owners, aliases }
  for (const part of parts) readPart(part, told)
  const all = [...withoutForums(told.found, before), ...printedAgain(parts, told.found, known)]
  return setApart(joined(all, parts, aliases), all, owners)
}

// A loop that an engine compiles while it runs has met little of what it may meet: one part, one call.
function readPart(part: Part, told: Told): void {
  const words = wordsOf(part)
  let previous: EventAt | undefined
  for (let at = 0; at < words.length; at += 1) {
    if (!opensEvent(words[at]!)) continue
    const event = eventAt(words, at, told.parts)
    if (event === undefined) continue
    previous = underOneName(words, event, previous, told)
    at = keep(part, words, previous, told)
  }
}

const eventAt = (words: readonly Word[], at: number, parts: readonly Part[]): EventAt | undefined =>
  countedAt(words, at, parts) ??
  namedAt(words, at) ??
  visitAt(words, at) ??
  summitAt(words, at) ??
  stormAt(words, at)

/** `Jeux militaires internationaux 2019 (Army Games 2019)`: one event, two names. */
function underOneName(
  words: readonly Word[],
  event: EventAt,
  previous: EventAt | undefined,
  { aliases }: Told,
): EventAt {
  if (previous?.to !== event.from - 1 || !/^ \($/u.test(words[event.from]!.gap)) return event
  aliases.set(event.key, previous)
  return { ...event, key: previous.key, canonical: previous.canonical }
}

/** Tells an event, with the letters behind it; the last word of both. */
function keep(part: Part, words: readonly Word[], event: EventAt, told: Told): number {
  const { parts, before, found, known, owners } = told
  const candidate = candidateOf(part, words, event)
  found.push(candidate)
  const storm = stormsWord(words, event)
  if (storm !== undefined) known.set(storm, event)
  if (event.owner !== undefined) owners.set(candidate, event.owner)
  // `Conseil international du Vesak (ICDV)`: the letters of a body that bears an event's name.
  const end = event.end ?? event.to
  const letters =
    isOneOf(event.rule, 'event/visit event/edition event/storm') ||
    end === event.from ||
    isAliasedAt(before, part, words, end)
      ? undefined
      : lettersAfter(part, words, end)
  if (letters === undefined || isChaired(parts, words[letters.from]!.text)) return event.to
  const short = { ...event, ...letters, rule: 'event/letters' }
  found.push(candidateOf(part, words, short))
  // `WEF-ASEAN`: its first letters are somebody else's.
  if (
    (short.from === short.to || /^(?:\d+|[IVXL]+)$/u.test(words[short.to]!.text)) &&
    // `45e Assemblée générale de l'AIPA (AIPA-45)`: whose it is has them.
    !words.slice(event.from, short.from).some(({ text }) => text === words[short.from]!.text) &&
    // `45e Assemblée générale (AIPA-45)`: the letters before the number are the body's.
    !(short.to > short.from && fixedAt(words, short.from)?.kind === 'international')
  )
    known.set(textOf(words, short.from, short.from), short)
  return letters.to
}

/** `le Forum de São Paulo` that a page shows to be a body is no event of it. */
const withoutForums = (
  found: readonly Candidate[],
  before: readonly Candidate[],
): readonly Candidate[] => {
  const forums = before.filter(({ rule }) => rule === 'organisation/forum')
  return forums.length === 0
    ? found
    : found.filter(
        ({ part, index, start }) =>
          !forums.some(
            (body) => body.part === part && body.index === index && body.start === start,
          ),
      )
}

/** Letters that the page explains, wherever else it prints them. */
function printedAgain(
  parts: readonly Part[],
  found: readonly Candidate[],
  known: ReadonlyMap<string, EventAt>,
): readonly Candidate[] {
  if (known.size === 0) return []
  const taken = new Set(found.map(({ part, index, start }) => `${part} ${index} ${start}`))
  const isTaken = (part: Part, { start }: Word): boolean =>
    taken.has(`${part.part} ${part.index} ${start}`)
  // `la tempête Daniel`, and `Daniel Martin, pêcheur`: alone the name may be his.
  const shared = new Set<string>()
  for (const part of parts)
    for (const [at, word] of wordsOf(part).entries())
      if (known.get(word.text)?.rule === 'event/storm' && !isStormAlone(wordsOf(part), at))
        if (!isTaken(part, word)) shared.add(word.text)
  return parts.flatMap((part) => {
    const words = wordsOf(part)
    return words.flatMap((word, at) => {
      const event = known.get(word.text)
      if (event === undefined || isTaken(part, word)) return []
      if (event.rule === 'event/storm')
        return isStormAlone(words, at) && !shared.has(word.text)
          ? [candidateOf(part, words, { ...event, from: at, to: at })]
          : []
      const edition = words[at + 1]
      const counted = /^[ -]$/u.test(edition?.gap ?? '') && /^\d{1,4}$/u.test(edition!.text)
      // `les 13es ASG`
      const from = at > 0 && ordinalAt(words, at - 1)?.spelt === false ? at - 1 : at
      // `l'ITE-HCMC`
      let last = at
      while (words[last + 1]?.gap === '-' && isAllCapitals(words[last + 1]!.text, 2, 6)) last += 1
      return [candidateOf(part, words, { ...event, from, to: counted ? at + 1 : last })]
    })
  })
}

function candidateOf(
  part: Part,
  words: readonly Word[],
  { from, to, key, canonical, rule, session }: EventAt,
): Candidate {
  // `« Army Games » 2019`: the opening mark belongs to the printed name when the closing one does.
  const quoted = words.slice(from + 1, to + 1).some(({ gap }) => /[»”]/u.test(gap))
  const opening = quoted
    ? Math.max(
        part.text.lastIndexOf('«', words[from]!.start),
        part.text.lastIndexOf('“', words[from]!.start),
      )
    : -1
  return {
    kind: 'event',
    part: part.part,
    index: part.index,
    start: opening >= 0 ? opening : words[from]!.start,
    // `ADMM+`
    end: words[to]!.end + (rule === 'event/letters' && part.text[words[to]!.end] === '+' ? 1 : 0),
    rule,
    key,
    canonical,
    ...(session === undefined ? {} : { session }),
  }
}

function namedAt(words: readonly Word[], at: number): EventAt | undefined {
  const named = pageantAt(words, at) ?? namedEventAt(words, at)
  if (named === undefined) return undefined
  return { from: at, to: named.to, key: named.key, canonical: named.canonical, rule: 'event/named' }
}
