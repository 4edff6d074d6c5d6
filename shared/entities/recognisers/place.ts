/**
 * Places: towns, provinces, regions, seas, named buildings and sites.
 *
 * The noun of a territory stays outside the span (`province de Quang Tri` gives `Quang Tri`), that of a
 * building or a water belongs to the name (`stade national My Dinh`, `delta du Mékong`). A capital that
 * stands for its government is a place still. A name that is also a person's wants evidence.
 */
import { knownPlaceAt, opensKnownPlace, type PlaceAt } from '../places/known.ts'
import { nameEnd } from '../places/name-end.ts'
import { foreignSiteAt, partAt } from '../places/sites/parts.ts'
import { headsSite } from '../places/sites/site-heads.ts'
import { siteAt } from '../places/sites/sites.ts'
import { localityAt, townAt } from '../places/cued/localities.ts'
import { headsTerritory, territoriesFrom } from '../places/cued/territories.ts'
import { cuedPlaceAt } from '../places/cued/cued.ts'
import { besidePlace } from '../places/cued/beside.ts'
import { locatedAt, locates } from '../places/cued/located.ts'
import { otherNames } from '../places/cued/other-names.ts'
import { remembering } from '../../french/remembering.ts'
import { isSyllable } from '../../french/syllable.ts'
import { opensName } from '../gazetteer/given-names.ts'
import { FAMILY_NAMES } from '../gazetteer/vietnamese-names.ts'
import { countriesHolding } from '../places/in-country.ts'
import { joinSites } from '../places/sites/joined.ts'
import type { Part } from '../../article/article.ts'
import type { Candidate } from '../candidate.ts'
import type { Recogniser } from '../recogniser.ts'
import { bySpelling } from '../spelling.ts'
import { isOneOf } from '../../french/word-list.ts'
import { opensSentence, textOf, wordsOf, type Word } from '../words.ts'

/** Where any of the rules may begin: at a capital, at a noun of places, at a preposition. */
const opensPlace = bySpelling((spelling) => {
  const word = { spelling }
  return (
    spelling.capital ||
    headsTerritory(word) ||
    headsSite(word) ||
    locates(word) ||
    opensKnownPlace(word)
  )
})

/** What a page has told of its places so far. */
interface Told {
  readonly found: Candidate[]
  /** Keys of names that are places' wherever the page prints them. */
  readonly learnt: Set<string>
  /** Keys of what is the land itself, and no site in it for short. */
  readonly lands: Set<string>
}

export const recognisePlaces: Recogniser = ({ parts, found: before = [] }) => {
  const told: Told = { found: [], learnt: new Set(), lands: new Set() }
  for (const part of parts) readPart(part, told)
  const { found, learnt, lands } = told
  const people = surnamesAmong(parts, found)
  for (const key of people) learnt.delete(key)
  const isInCountry = countriesHolding(before)
  const sure = found.filter((each) => !isPersons(each, people) && !isInCountry(each))
  return joinSites(learnt.size === 0 ? sure : [...sure, ...echoes(parts, learnt, sure)], lands)
}

// One part, one call: a loop that an engine compiles while it runs has met little of what it may meet.
function readPart(part: Part, told: Told): void {
  const words = wordsOf(part)
  for (let at = 0; at < words.length; at += 1) {
    if (!opensPlace(words[at]!)) continue
    learnAt(part, words, at, told)
    const place = placeAt(words, at)
    const located = locatedAt(words, at) ?? cuedPlaceAt(words, at)
    if (located !== undefined) keep(part, words, located, told, false)
    if (located !== undefined) told.learnt.add(keyOf(located.canonical))
    if (place === undefined) continue
    keep(part, words, place, told, true)
    if (isLand(words, at)) told.lands.add(keyOf(place.canonical))
    if (place.rule !== 'place/site:part') at = place.to
  }
}

/** Towns and territories, whose names the page may print again alone. */
function learnAt(part: Part, words: readonly Word[], at: number, { found, learnt }: Told): void {
  const locality = localityAt(words, at)
  if (locality !== undefined) learnt.add(keyOf(locality.canonical))
  const town = townAt(words, at)
  const territories = territoriesFrom(words, at)
  for (const place of town === undefined ? territories : [...territories, town]) {
    found.push(candidateOf(part, words, place))
    learnt.add(keyOf(place.canonical))
  }
}

const placeAt = (words: readonly Word[], at: number): PlaceAt | undefined =>
  partAt(words, at) ??
  longer(siteAt(words, at), () => knownPlaceAt(words, at)) ??
  foreignSiteAt(words, at) ??
  knownPlaceAt(words, at)

/** Tells a place with its other names and what stands beside it, which a place of itself makes known. */
function keep(
  part: Part,
  words: readonly Word[],
  place: PlaceAt,
  { found, learnt }: Told,
  teaches: boolean,
): void {
  found.push(candidateOf(part, words, place))
  for (const other of otherNames(words, place)) found.push(candidateOf(part, words, other))
  for (const beside of besidePlace(words, place.from, place.to)) {
    found.push(candidateOf(part, words, beside))
    if (teaches) learnt.add(keyOf(beside.canonical))
  }
}

const candidateOf = (
  { part, index }: Part,
  words: readonly Word[],
  { from, to, canonical, rule }: PlaceAt,
): Candidate => ({
  kind: 'place',
  part,
  index,
  start: words[from]!.start,
  end: words[to]!.end,
  rule,
  key: keyOf(canonical),
  canonical,
})

/** `l'archipel de Con Dao`, `le district de Long Thanh`: the land itself, and no site in it for short. */
const isLand = (words: readonly Word[], at: number): boolean =>
  isOneOf(words[at - 1]?.plain, 'de d') &&
  isOneOf(
    words[at - 2]?.plain,
    'ile iles archipel district commune region arrondissement village hameau quartier bourg ville',
  )

/** `lac de l'Épée restituée`: known whole, where the grammar of sites would stop before. */
function longer(place: PlaceAt | undefined, known: () => PlaceAt | undefined): PlaceAt | undefined {
  if (place === undefined) return undefined
  const named = known()
  return named !== undefined && named.to > place.to ? named : place
}

/** What only a preposition tells may be a person's: `à Vallaud`, where the page has `Boris Vallaud`. */
const isPersons = ({ rule, key }: Candidate, people: ReadonlySet<string>): boolean =>
  people.has(key) && TOLD.test(rule)

const TOLD = /^place\/site:(?:at|toward|cued|within|in|beside)$/u

/** The keys among these places that stand behind a given name somewhere on the page. */
function surnamesAmong(parts: readonly Part[], found: readonly Candidate[]): ReadonlySet<string> {
  const told = new Set(found.flatMap(({ rule, key }) => (TOLD.test(rule) ? [key] : [])))
  const people = new Set<string>()
  if (told.size === 0) return people
  for (const part of parts) {
    const words = wordsOf(part)
    for (let at = 1; at < words.length; at += 1) {
      const { capital, gap, plain } = words[at]!
      if (!capital || gap !== ' ' || !told.has(plain)) continue
      const before = words[at - 1]!
      if (before.capital && opensName(before.plain) && !isSyllable(before.plain)) people.add(plain)
      // `le peintre Bui Xuan Phai`, `les rues de Phai`
      const family = words[at - 2]
      if (
        before.capital &&
        before.gap === ' ' &&
        family?.capital === true &&
        FAMILY_NAMES.has(family.plain) &&
        !(words[at + 1]?.capital === true && words[at + 1]!.gap === ' ')
      )
        people.add(plain)
    }
  }
  return people
}

/** A name the article shows to be a place's is one wherever it stands whole. */
function echoes(
  parts: readonly Part[],
  learnt: ReadonlySet<string>,
  known: readonly Candidate[],
): readonly Candidate[] {
  const taken = new Set(known.map(({ part, index, start }) => `${part} ${index} ${start}`))
  const found: Candidate[] = []
  for (const part of parts) {
    const words = wordsOf(part)
    for (let at = 0; at < words.length; at += 1) {
      if (!words[at]!.capital || (isOneOf(words[at]!.text, 'Le La') && opensSentence(words, at)))
        continue
      const to = nameEnd(words, at)
      const canonical = textOf(words, at, to)
      if (
        learnt.has(keyOf(canonical)) &&
        !taken.has(`${part.part} ${part.index} ${words[at]!.start}`)
      ) {
        found.push({
          kind: 'place',
          part: part.part,
          index: part.index,
          start: words[at]!.start,
          end: words[to]!.end,
          rule: 'place/echo',
          key: keyOf(canonical),
          canonical,
        })
      }
      at = to
    }
  }
  return found
}

const keyOf = remembering(
  (canonical): string =>
    canonical
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[-–’' ]+/gu, ' ')
      .toLowerCase(),
  5000,
)
