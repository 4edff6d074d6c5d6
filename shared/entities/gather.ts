/**
 * From what recognisers found to one list of entities.
 *
 * The longest span wins among persons, organisations, places, dates and events, which do not nest;
 * countries count everywhere but inside a person's name. Candidates of one kind and key become one
 * entity, in order of first mention.
 */
import { partsOf, type Article, type Part } from '../article/article.ts'
import type { Entity, EntityKind, Mention, Role, Span } from './entity.ts'
import { entityId } from './entity-id.ts'
import { placeOf } from './part-place.ts'
import type { Candidate } from './candidate.ts'
import type { Context, Recogniser, RoleReader } from './recogniser.ts'
import { shipsIn } from './ships.ts'

/** Which kind stays where two spans are equally long: a person is claimed only against evidence. */
const PRECEDENCE: readonly EntityKind[] = [
  'person',
  'date',
  'event',
  'organisation',
  'place',
  'country',
]

/** What the recognisers find, each seeing what those before it found, as entities in order of first mention. */
export function gather(
  article: Article,
  recognisers: readonly Recogniser[],
  roleOf?: RoleReader,
): readonly Entity[] {
  const parts = partsOf(article)
  const found: Candidate[] = []
  const ships = shipsIn(parts)
  for (const recogniser of recognisers) {
    const context: Context = {
      parts,
      found,
      ...(roleOf === undefined ? {} : { roleOf }),
      ...(article.published === undefined ? {} : { published: article.published }),
    }
    for (const each of recogniser(context))
      if (ships.length === 0 || !isShips(each, ships)) found.push(each)
  }
  return entitiesOf(withoutOverlap(found, parts), parts)
}

/** `le cargo Luzon Pearl`: no island, nobody and no firm. */
const isShips = ({ kind, part, index, start, end }: Candidate, ships: readonly Span[]): boolean =>
  (kind === 'place' || kind === 'person' || kind === 'organisation') &&
  ships.some(
    (ship) => ship.start < end && ship.end > start && ship.part === part && ship.index === index,
  )

function withoutOverlap(
  candidates: readonly Candidate[],
  parts: readonly Part[],
): readonly Candidate[] {
  const byPart: Candidate[][] = []
  for (const part of parts) byPart[placeOf(part)] = []
  for (const candidate of candidates) {
    if (candidate.end > candidate.start) byPart[placeOf(candidate)]?.push(candidate)
  }
  return parts.flatMap((part) => longest(byPart[placeOf(part)]!, part.text.length))
}

/** What a letter is taken by; countries stand inside all but persons. */
const OTHER = 1
const PERSON = 2

// Used again for each part: an array of its own for each is most of what this costs.
let room = new Uint8Array(4096)

function roomFor(length: number): Uint8Array {
  if (room.length < length) room = new Uint8Array(2 * length)
  return room.fill(0, 0, length)
}

/** In the order of the text. In most parts none overlaps another. */
function longest(candidates: Candidate[], length: number): readonly Candidate[] {
  candidates.sort(byStart)
  if (!candidates.some(({ start }, at) => start < (candidates[at - 1]?.end ?? 0))) return candidates
  const taken = roomFor(length)
  const isFree = ({ start, end }: Candidate, from: number): boolean => {
    for (let at = start; at < end; at += 1) if (taken[at]! >= from) return false
    return true
  }
  const kept = candidates
    .filter(({ kind }) => kind !== 'country')
    .sort(byLength)
    .filter((candidate) => {
      const free = isFree(candidate, OTHER)
      if (free)
        taken.fill(candidate.kind === 'person' ? PERSON : OTHER, candidate.start, candidate.end)
      return free
    })
  const countries = candidates.filter(
    (candidate) => candidate.kind === 'country' && isFree(candidate, PERSON),
  )
  return [...kept, ...countries].sort(byStart)
}

const byStart = (a: Candidate, b: Candidate): number =>
  a.start - b.start || b.end - a.end || precedence(a) - precedence(b)

const byLength = (a: Candidate, b: Candidate): number =>
  b.end - b.start - (a.end - a.start) || precedence(a) - precedence(b) || a.start - b.start

/** `le guide Lonely Planet`, `la marque Ralph Lauren`: a name of two words that a noun of firms introduces, or that is known. */
const isFirm = ({ kind, rule, start, end }: Candidate): boolean =>
  kind === 'organisation' &&
  (end - start > 7 ||
    rule === 'organisation/introduced:cabinet' ||
    rule === 'organisation/fixed:trade') &&
  /^organisation\/(?:fixed|introduced:(?!foreign|genitive))/u.test(rule)

/** `Centre méridional du Vietnam` is no centre. */
const isPart = ({ rule }: Candidate): boolean => rule === 'place/site:part'

const precedence = (candidate: Candidate): number =>
  isFirm(candidate) || isPart(candidate) ? -1 : PRECEDENCE.indexOf(candidate.kind)

function entitiesOf(candidates: readonly Candidate[], parts: readonly Part[]): readonly Entity[] {
  const texts: string[] = []
  for (const part of parts) texts[placeOf(part)] = part.text
  const groups: Candidate[][] = []
  // One map for all kinds: few keys are of two.
  const byKey = new Map<string, Candidate[][]>()
  for (const candidate of candidates) {
    const { key, kind } = candidate
    const known = byKey.get(key)
    const group = known?.find((each) => each[0]!.kind === kind)
    if (group !== undefined) {
      group.push(candidate)
      continue
    }
    const first = [candidate]
    groups.push(first)
    if (known === undefined) byKey.set(key, [first])
    else known.push(first)
  }
  return groups.map((group) => entityOf(group, texts))
}

function entityOf(group: readonly Candidate[], texts: readonly string[]): Entity {
  const first = group[0]!
  const mentions = group.map(({ kind, part, index, start, end, rule }): Mention => {
    const surface = texts[placeOf({ part, index })]!.slice(start, end)
    return { kind, part, index, start, end, surface, rule }
  })
  const named = {
    id: entityId(first.kind, first.kind === 'country' ? (first.iso ?? first.key) : first.key),
    canonical: first.canonical,
    surfaces: distinctSurfaces(mentions),
    mentions,
  }
  switch (first.kind) {
    case 'person':
      return { kind: 'person', ...named, roles: distinctRoles(group) }
    case 'country':
      return { kind: 'country', ...named, iso: first.iso ?? first.key }
    case 'date':
      return { kind: 'date', ...named, ...(first.iso === undefined ? {} : { iso: first.iso }) }
    case 'event': {
      // The headline may name it without its number.
      const session = group.find((each) => each.session !== undefined)?.session
      return { kind: 'event', ...named, ...(session === undefined ? {} : { session }) }
    }
    case 'organisation':
    case 'place':
      return { kind: first.kind, ...named }
  }
}

const distinctSurfaces = (mentions: readonly Mention[]): readonly string[] =>
  mentions.length === 1
    ? [mentions[0]!.surface]
    : [...new Set(mentions.map(({ surface }) => surface))]

/** Each distinct wording once, whatever its case and what stands in brackets; the fullest print stays. */
function distinctRoles(group: readonly Candidate[]): readonly Role[] {
  const roles = new Map<string, Role>()
  const all = group.flatMap((candidate) => candidate.roles ?? [])
  if (all.length < 2) return all
  for (const role of all) {
    const key = role.text
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/ \([^()]*\)/gu, '')
    const known = roles.get(key)
    if (known === undefined || role.text.length > known.text.length) roles.set(key, role)
  }
  return [...roles.values()]
}
