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
import { besidePlace, facingPlace } from '../places/cued/beside.ts'
import { locatedAt, locates } from '../places/cued/located.ts'
import { otherNames } from '../places/cued/other-names.ts'
import { remembering } from '../../french/remembering.ts'
import { isSyllable } from '../../french/syllable.ts'
import { opensName } from '../gazetteer/given-names.ts'
import { FAMILY_NAMES } from '../gazetteer/vietnamese-names.ts'
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

export const recognisePlaces: Recogniser = ({ parts, found: before = [] }) => {
  const found: Candidate[] = []
  const learnt = new Set<string>()
  const lands = new Set<string>()
  const add = (part: Part, words: readonly Word[], { from, to, canonical, rule }: PlaceAt) => {
    found.push({
      kind: 'place',
      part: part.part,
      index: part.index,
      start: words[from]!.start,
      end: words[to]!.end,
      rule,
      key: keyOf(canonical),
      canonical,
    })
  }
  for (const part of parts) {
    const words = wordsOf(part)
    for (let at = 0; at < words.length; at += 1) {
      if (!opensPlace(words[at]!)) continue
      const locality = localityAt(words, at)
      if (locality !== undefined) learnt.add(keyOf(locality.canonical))
      const town = townAt(words, at)
      const territories = territoriesFrom(words, at)
      for (const place of town === undefined ? territories : [...territories, town]) {
        add(part, words, place)
        learnt.add(keyOf(place.canonical))
      }
      const place =
        partAt(words, at) ??
        longer(siteAt(words, at), () => knownPlaceAt(words, at)) ??
        foreignSiteAt(words, at) ??
        knownPlaceAt(words, at)
      const located = locatedAt(words, at) ?? cuedPlaceAt(words, at)
      if (located !== undefined) {
        add(part, words, located)
        learnt.add(keyOf(located.canonical))
        for (const other of otherNames(words, located)) add(part, words, other)
        for (const beside of besidePlace(words, located.from, located.to)) add(part, words, beside)
      }
      if (place === undefined) continue
      add(part, words, place)
      for (const other of otherNames(words, place)) add(part, words, other)
      if (isLand(words, at)) lands.add(keyOf(place.canonical))
      for (const beside of besidePlace(words, place.from, place.to)) {
        add(part, words, beside)
        learnt.add(keyOf(beside.canonical))
      }
      if (place.rule !== 'place/site:part') at = place.to
    }
  }
  const people = surnamesAmong(parts, found)
  for (const key of people) learnt.delete(key)
  const isInCountry = countriesHolding(before)
  const sure = found.filter((each) => !isPersons(each, people) && !isInCountry(each))
  return joinSites(learnt.size === 0 ? sure : [...sure, ...echoes(parts, learnt, sure)], lands)
}

/** `l'archipel de Con Dao`, `le district de Long Thanh`: the land itself, and no site in it for short. */
const isLand = (words: readonly Word[], at: number): boolean =>
  isOneOf(words[at - 1]?.plain, 'de d') &&
  isOneOf(
    words[at - 2]?.plain,
    'ile iles archipel district commune region arrondissement village hameau quartier bourg ville',
  )

/** `Afrique du Sud`, `Guinée-Bissau`: part of a country's longer name. */
const holds = (country: Candidate, { start, end }: Candidate): boolean =>
  country.start <= start && country.end >= end && country.end - country.start > end - start

/** Whether a longer country's name holds a place; each place asks the few that stand about it. */
function countriesHolding(before: readonly Candidate[]): (place: Candidate) => boolean {
  const about = new Map<string, Candidate[]>()
  for (const country of before) {
    if (country.kind !== 'country') continue
    const last = stretchOf(country.end)
    for (let stretch = stretchOf(country.start); stretch <= last; stretch += 1) {
      const key = `${country.part} ${country.index} ${stretch}`
      const here = about.get(key)
      if (here === undefined) about.set(key, [country])
      else here.push(country)
    }
  }
  return (place) =>
    about
      .get(`${place.part} ${place.index} ${stretchOf(place.start)}`)
      ?.some((country) => holds(country, place)) === true
}

const stretchOf = (offset: number): number => Math.floor(offset / 128)

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
        // `les postes Ta Lung - Shuikou`
        for (const { from, to: end, canonical: other } of facingPlace(words, to))
          found.push({
            kind: 'place',
            part: part.part,
            index: part.index,
            start: words[from]!.start,
            end: words[end]!.end,
            rule: 'place/echo',
            key: keyOf(other),
            canonical: other,
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
