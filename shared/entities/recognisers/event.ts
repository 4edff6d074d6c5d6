/**
 * Events: what counts (`19e réunion`, `30e anniversaire`), what has a name (`SEA Games 31`, `Têt du
 * Dragon`), visits of a protocol rank, storms, summits with an ordinal.
 *
 * The span of a counted event is its ordinal, its noun and the adjective beside it; the canonical name
 * spells the event out with its owner. A visit's destination stays outside.
 */
import { isAdjective } from '../organisations/grammar.ts'
import { namedEventAt } from '../events/named.ts'
import { ordinalAt } from '../events/ordinal.ts'
import { sessionOf } from '../events/session.ts'
import { countryAt } from './country.ts'
import type { Part } from '../../article/article.ts'
import type { Candidate, Recogniser } from '../recogniser.ts'
import { continues, wordsOf, type Word } from '../words.ts'

interface EventAt {
  readonly from: number
  readonly to: number
  readonly key: string
  readonly canonical: string
  readonly rule: string
  readonly session?: { readonly series: string; readonly ordinal: number }
}

export const recogniseEvents: Recogniser = ({ parts }) => {
  const found: Candidate[] = []
  for (const part of parts) {
    const words = wordsOf(part)
    let previous: EventAt | undefined
    for (let at = 0; at < words.length; at += 1) {
      const event =
        countedAt(words, at, parts) ??
        namedAt(words, at) ??
        visitAt(words, at) ??
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
      found.push(candidateOf(part, words, one))
      previous = one
      at = event.to
    }
  }
  return joined(found, parts)
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
    end: words[to]!.end,
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
function joined(all: readonly Candidate[], parts: readonly Part[]): readonly Candidate[] {
  const series = new Map<string, Candidate>()
  for (const each of all) {
    const known = series.get(each.key)
    if (
      known === undefined ||
      (each.session !== undefined && each.canonical.length > known.canonical.length)
    )
      series.set(each.key, each)
  }
  const found = all.map((each) => {
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
  const owner = new Map<string, Candidate>()
  for (const each of found) {
    const text = surface(each)
    const known = owner.get(text)
    if (known === undefined || (known.key !== each.key && each.rule.startsWith('event/alias')))
      owner.set(text, each)
  }
  return found.map((each) => {
    const edition = editions.get(each.key)
    const full = edition?.size === 1 ? found.find(({ key }) => edition.has(key)) : undefined
    if (full !== undefined) return { ...each, key: full.key, canonical: full.canonical }
    const known = owner.get(surface(each))
    return known === undefined || known.key === each.key
      ? each
      : { ...each, key: known.key, canonical: known.canonical }
  })
}

const COUNTED =
  /^(?:reunion|session|congres|conference|consultation|consultations|dialogue|sommet|anniversaire|edition|forum|round|plenum|festival|exposition|foire|salon|jeux|championnat|championnats|coupe|assises|colloque|seminaire|symposium|table|rencontre|assemblee|seance|olympiade|concours|semaine|fete|biennale|marathon|cycle|tour|cop|universiade|exercice|pleniere|rendez|convention|conclave|grand|comite|commission|gala|camp|caucus|tournoi|rallye|regate|trophee|series)$/u
// An ordinal before these says a rank or a turn, no event: `première édition du livre`, `premier tour`.
const SPELT_ONLY =
  /^(?:reunion|session|congres|conference|consultation|dialogue|sommet|forum|plenum|assises|festival|anniversaire|seance)$/u

function countedAt(
  words: readonly Word[],
  at: number,
  parts: readonly Part[],
): EventAt | undefined {
  const ordinal = ordinalAt(words, at)
  if (ordinal === undefined) return undefined
  const head = words[ordinal.to + 1]
  if (head === undefined || !continues(head)) return undefined
  const named = namedEventAt(words, ordinal.to + 1)
  if (named !== undefined) {
    return {
      from: at,
      to: named.to,
      key: `${named.key} ${ordinal.value}`,
      canonical: `${named.canonical} ${ordinal.value}`,
      rule: 'event/named',
      session: { series: slug(named.canonical), ordinal: ordinal.value },
    }
  }
  if (!COUNTED.test(head.plain) || (ordinal.spelt && !SPELT_ONLY.test(head.plain))) return undefined
  if (
    /^(?:comite|commission|series|grand|tour|rendez|assemblee|camp|table)$/u.test(head.plain) &&
    !isWhole(words, ordinal.to + 1)
  )
    return undefined
  let to = ordinal.to + 1
  if (/^(?:table|rendez|grand)$/u.test(head.plain)) to += head.plain === 'table' ? 1 : 2
  const longest = /^(?:sommet|assises)$/u.test(head.plain)
  const adjectives = to
  while (
    to < adjectives + 2 &&
    words[to + 1] !== undefined &&
    words[to + 1]!.gap === ' ' &&
    isAdjective(words, to + 1) &&
    countryAt(words, to + 1) === undefined &&
    !NOT_BESIDE.test(words[to + 1]!.plain)
  )
    to += 1
  const session = sessionOf(words, at, ordinal.to + 1, to, ordinal.value, parts)
  return {
    from: at,
    to: longest ? session.end : to,
    key: `${ordinal.value} ${GROUP[head.plain] ?? head.plain}`,
    canonical: session.canonical,
    rule: `event/${head.plain}`,
    ...(session.series === undefined
      ? {}
      : { session: { series: session.series, ordinal: ordinal.value } }),
  }
}

// A session and a meeting of one body are one thing to agency copy.
const GROUP: Readonly<Record<string, string>> = { session: 'reunion', seance: 'reunion' }
const NOT_BESIDE = /^(?:tenue?|organisee?|prevue?|ouverte?|durant|suivant|portant)$/u

/** `table ronde`, `Assemblée générale`: nouns that need their second word. */
const isWhole = (words: readonly Word[], at: number): boolean =>
  (words[at]!.plain === 'table' && words[at + 1]?.plain === 'ronde') ||
  (words[at]!.plain === 'assemblee' &&
    /^(?:generale|pleniere|parlementaire)$/u.test(words[at + 1]?.plain ?? ''))

function namedAt(words: readonly Word[], at: number): EventAt | undefined {
  const named = namedEventAt(words, at)
  if (named === undefined) return undefined
  return { from: at, to: named.to, key: named.key, canonical: named.canonical, rule: 'event/named' }
}

const RANKS = /^(?:officielle|amicale|historique)$/u

/** `visite d'État`, `visite d'amitié officielle`, `visite officielle et de travail`. */
function visitAt(words: readonly Word[], at: number): EventAt | undefined {
  if (words[at]!.plain !== 'visite') return undefined
  let to = at
  for (let next = at + 1; next < at + 9;) {
    const word = words[next]
    if (word === undefined || !continues(word)) break
    if (/^(?:officielle|amicale)$/u.test(word.plain)) {
      to = next
      next += 1
    } else if (
      /^(?:de|d)$/u.test(word.plain) &&
      /^(?:etat|travail|amitie|courtoisie|adieu|adieux)$/u.test(words[next + 1]?.plain ?? '') &&
      continues(words[next + 1]!)
    ) {
      to = next + 1
      next += 2
    } else if (word.plain === 'et' && to > at) next += 1
    else break
  }
  if (to === at || RANKS.test(words[at]!.plain)) return undefined
  const canonical = words
    .slice(at, to + 1)
    .map(({ text, gap }, i) => (i === 0 ? '' : gap) + text)
    .join('')
    .replace(/^V/u, 'v')
  return {
    from: at,
    to,
    key: words
      .slice(at, to + 1)
      .map(({ plain }) => plain)
      .join(' '),
    canonical,
    rule: 'event/visit',
  }
}

/** `typhon Bualoi`, `tempête tropicale Trami`, `super-typhon Yagi`. */
function stormAt(words: readonly Word[], at: number): EventAt | undefined {
  const head = words[at]!
  if (!/^(?:typhon|supertyphon|cyclone|ouragan|tempete)$/u.test(head.plain)) return undefined
  const name = /^(?:tropicale?|violent|violente)$/u.test(words[at + 1]?.plain ?? '')
    ? at + 2
    : at + 1
  const word = words[name]
  if (
    word === undefined ||
    !word.capital ||
    !/^ ["«“]? ?$/u.test(word.gap) ||
    /^N[o°]?$/u.test(word.text) ||
    countryAt(words, name) !== undefined
  )
    return undefined
  let to = name
  while (words[to + 1]?.gap === '-' && words[to + 1]!.capital) to += 1
  const from = head.gap === '-' && words[at - 1]?.plain === 'super' ? at - 1 : at
  return {
    from,
    to,
    key: `storm ${word.plain}`,
    canonical: `${head.plain === 'supertyphon' ? 'typhon' : head.text.toLowerCase()} ${word.text}`,
    rule: 'event/storm',
  }
}

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
