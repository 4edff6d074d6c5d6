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
import { isAliasedAt, isInBody, lettersAfter } from '../events/naming/letters.ts'
import { asLonger, longerNames } from '../events/naming/longer-names.ts'
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

export const recogniseEvents: Recogniser = ({ parts, found: before = [] }) => {
  const found: Candidate[] = []
  const known = new Map<string, EventAt>()
  const owners = new Map<Candidate, string>()
  const aliases = new Map<string, EventAt>()
  for (const part of parts) {
    const words = wordsOf(part)
    let previous: EventAt | undefined
    for (let at = 0; at < words.length; at += 1) {
      if (!opensEvent(words[at]!)) continue
      const event =
        countedAt(words, at, parts) ??
        namedAt(words, at) ??
        visitAt(words, at) ??
        summitAt(words, at) ??
        stormAt(words, at)
      if (event === undefined) continue
      // `Jeux militaires internationaux 2019 (Army Games 2019)`: one event, two names.
      const alias =
        previous !== undefined &&
        previous.to === event.from - 1 &&
        /^ \($/u.test(words[event.from]!.gap)
      const one: EventAt = alias
        ? { ...event, key: previous!.key, canonical: previous!.canonical }
        : event
      if (alias) aliases.set(event.key, previous!)
      found.push(candidateOf(part, words, one))
      const storm = stormsWord(words, one)
      if (storm !== undefined && !known.has(storm)) known.set(storm, one)
      if (one.owner !== undefined) owners.set(found.at(-1)!, one.owner)
      previous = one
      at = event.to
      // `Conseil international du Vesak (ICDV)`: the letters of a body that bears an event's name.
      const letters =
        isOneOf(event.rule, 'event/visit event/edition event/storm') ||
        (event.end ?? event.to) === event.from ||
        isInBody(before, found.at(-1)!) ||
        isAliasedAt(before, part, words, event.end ?? event.to)
          ? undefined
          : lettersAfter(part, words, event.end ?? event.to)
      if (letters === undefined || isChaired(parts, words[letters.from]!.text)) continue
      const short = { ...one, ...letters, rule: 'event/letters' }
      found.push(candidateOf(part, words, short))
      // `WEF-ASEAN`: its first letters are somebody else's.
      if (
        (short.from === short.to || /^(?:\d+|[IVXL]+)$/u.test(words[short.to]!.text)) &&
        // `45e Assemblée générale de l'AIPA (AIPA-45)`: whose it is has them.
        !words.slice(one.from, short.from).some(({ text }) => text === words[short.from]!.text) &&
        // `45e Assemblée générale (AIPA-45)`: the letters before the number are the body's.
        !(short.to > short.from && fixedAt(words, short.from)?.kind === 'international')
      )
        known.set(textOf(words, short.from, short.from), short)
      at = letters.to
    }
  }
  const all = [...withoutForums(found, before), ...printedAgain(parts, found, known)]
  return setApart(joined(all, parts, aliases), all, owners)
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
      const from =
        at > 0 && edition?.gap !== '-' && ordinalAt(words, at - 1)?.spelt === false ? at - 1 : at
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
  const quoted =
    words.slice(from + 1, to + 1).some(({ gap }) => /[»”]/u.test(gap)) &&
    /[«“]/u.test(words[from]!.gap)
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

/**
 * Names given to one event in brackets hold in the whole article, and a bare `19e réunion` is that of
 * the one series the article counts so.
 */
function joined(
  all: readonly Candidate[],
  parts: readonly Part[],
  aliases: ReadonlyMap<string, EventAt>,
): readonly Candidate[] {
  const series = new Map<string, Candidate>()
  for (const each of all) {
    const known = series.get(each.key)
    if (
      known === undefined ||
      (each.session !== undefined && each.canonical.length > known.canonical.length)
    )
      series.set(each.key, each)
  }
  const found = all.map((candidate) => {
    const named = aliases.get(candidate.key)
    const each =
      named === undefined ? candidate : { ...candidate, key: named.key, canonical: named.canonical }
    const fullest = series.get(each.key)
    if (fullest?.session === undefined) return each
    const { session, canonical } = fullest
    return { ...each, key: `${session.series} ${session.ordinal}`, canonical, session }
  })
  const surface = ({ part, index, start, end }: Candidate) =>
    parts
      .find((each) => each.part === part && each.index === index)!
      .text.slice(start, end)
      .toLowerCase()
      .replace(/[«»“” ]+/gu, ' ')
      .trim()
  // `les Army Games` are those of the one edition the article names.
  const editions = new Map<string, Set<string>>()
  for (const { key } of found) {
    const bare = /^(?<bare>\D+) (?:\d{1,4}|[ivxl]+)$/u.exec(key)?.groups?.['bare']
    if (bare !== undefined) editions.set(bare, (editions.get(bare) ?? new Set()).add(key))
  }
  const first = new Map<string, Candidate>()
  for (const each of found) if (!first.has(each.key)) first.set(each.key, each)
  const wholes = longerNames(found, first)
  const owner = new Map<string, Candidate>()
  for (const each of found) {
    const text = surface(each)
    const known = owner.get(text)
    if (known === undefined) owner.set(text, each)
  }
  return found.map((each) => {
    const edition = editions.get(each.key) ?? editions.get(each.key.replaceAll(' ', '-'))
    const full = edition?.size === 1 ? first.get([...edition][0]!) : undefined
    if (full !== undefined) return { ...each, key: full.key, canonical: full.canonical }
    const longer = wholes.get(each.key)
    if (longer !== undefined) return asLonger(each, longer)
    const known = owner.get(surface(each))
    return known === undefined || known.key === each.key
      ? each
      : { ...each, key: known.key, canonical: known.canonical }
  })
}

function namedAt(words: readonly Word[], at: number): EventAt | undefined {
  const named = pageantAt(words, at) ?? namedEventAt(words, at)
  if (named === undefined) return undefined
  return { from: at, to: named.to, key: named.key, canonical: named.canonical, rule: 'event/named' }
}
