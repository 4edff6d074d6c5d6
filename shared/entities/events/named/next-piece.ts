/** What follows in the name of an event that a French noun heads: which piece, by the word it begins with. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { GRAMMAR } from '../../gazetteer/not-names.ts'
import { isAdjective } from '../../organisations/lexicon/adjectives.ts'
import { DE } from '../../organisations/phrase.ts'
import { isTitle } from '../../persons/title.ts'
import { endOfPlaceName, knownPlaceAt } from '../../places/known.ts'
import { continues, type Word } from '../../words.ts'
import { headsEdition } from './event-heads.ts'
import { partnerAt, takeBoth, takePartner } from './event-partners.ts'
import { coordinates, takeAdjective, takeAim, takeComplement, takeWhere, TALKS } from './pieces.ts'
import { endOfPlayers } from './players.ts'
import type { Reading } from './reading.ts'

/** These bear the name of who gave them or of what they crown. */
const BEARS = oneOf('coupe trophee tournoi concours festival marathon')
const HELD_THERE = oneOf('festival foire salon biennale carnaval marathon')
/** `U23`, `U-20`: how old the players are. */
const AGES = /^U-?\d\d$/u

/** Takes the next piece of the name of which the noun stands at `at`, if there is one. */
export function takeNext(words: readonly Word[], at: number, name: Reading): boolean {
  const next = words[name.to + 1]
  if (next === undefined) return false
  // `Festival de la culture, des sports et du tourisme`
  if (next.gap === ', ')
    return isInList(words, name.to + 1, name) && takeComplement(words, name, name.to + 1)
  // `de l'agent orange/dioxine`
  if (next.gap === '/') return name.complements > 0 && !next.capital && takeWord(name)
  if (next.gap === '-') return takeBehindHyphen(words, at, name)
  if (!continues(next) && next.gap !== '+') return false
  const partner = partnerAt(words, name.to + 1)
  if (partner === undefined)
    return takeBare(words, at, name, next) || takeLinked(words, at, name, next)
  // `le salon Vietnam Motor Show`: the name behind the noun goes on
  const longer = words[partner.to + 1]
  if (name.to === at && longer?.capital === true && longer.gap === ' ') return false
  return takePartner(words, name, partner)
}

function takeWord(name: Reading): true {
  name.to += 1
  return true
}

function takeBehindHyphen(words: readonly Word[], at: number, name: Reading): boolean {
  // `Foire-exposition`
  if (name.to === at) return !words[at + 1]!.capital && takeWord(name)
  // `Année nationale du tourisme-Huê 2012`
  const place = endOfPlaceName(words, name.to + 1)
  const host = place === undefined ? partnerAt(words, name.to + 1) : { to: place }
  return host !== undefined && takePartner(words, name, host)
}

/** What stands there without a preposition. */
function takeBare(words: readonly Word[], at: number, name: Reading, next: Word): boolean {
  const head = words[at]!.plain
  const isFirst = name.to === at
  // `Championnat U23 d'Asie`, `ASEAN+3`
  if (
    ((isFirst || name.named) && AGES.test(next.text)) ||
    (next.gap === '+' && /^\d$/u.test(next.text))
  )
    return takeWord(name)
  if (isAdjective(words, name.to + 1) && (!next.capital || isOneOf(next.plain, 'prix')))
    return takeAdjective(words, at, name, name.to + 1)
  if (isOneOf(next.plain, 'prix croisees? consacrees?') || (next.plain === 'amitie' && isFirst))
    return takeWord(name)
  // `Championnat AFC U23 2024`
  if (
    isFirst &&
    isOneOf(head, 'championnats?') &&
    isOneOf(next.text, 'AFC FIFA AFF UEFA AVC FIVB FIBA ASEAN')
  ) {
    name.named = true
    return takeWord(name)
  }
  // `Coupe AFC`, `Concours Tchaïkovski`, `Coupe cycliste VTV 2019`; not `le directeur du Festival international Nguyen
  // Van Nam`
  const bare = name.adjectives > 0 && name.complements === 0 && !name.named
  if (
    !next.capital ||
    !BEARS.test(head) ||
    GRAMMAR.has(next.plain) ||
    !(isFirst || (bare && !isTitle(words[at - 2]?.plain ?? '')))
  )
    return false
  while (words[name.to + 1]?.capital === true && words[name.to + 1]!.gap === ' ') name.to += 1
  name.named = true
  return true
}

/** What a preposition or `et` joins. */
function takeLinked(words: readonly Word[], at: number, name: Reading, next: Word): boolean {
  const { plain } = next
  const talks = TALKS.test(words[at]!.plain)
  if (plain === 'et') return coordinates(words, at, name)
  // `Championnat de football d'Asie des moins de 23 ans`
  if (plain === 'des' && words[name.to + 2]?.plain === 'moins') {
    const last = name.to
    name.to = endOfPlayers(words, last)
    return name.to > last
  }
  if (DE.test(plain) && !next.capital) return takeComplement(words, name, name.to + 1)
  if (plain === 'entre' && name.complements + name.adjectives > 0) return takeBoth(words, name)
  if (isOneOf(plain, 'au aux en a'))
    return (
      !talks &&
      // `Foire de Canton à Hanoï`: its name says where it is held
      !(HELD_THERE.test(words[at]!.plain) && endsInPlace(words, name.to)) &&
      takeWhere(words, name)
    )
  return (
    isOneOf(plain, 'contre pour sur sans') &&
    (name.complements > 0 ||
      (talks && (name.adjectives > 0 || (plain === 'sur' && name.to === at))) ||
      (plain === 'sans' && name.adjectives > 0) ||
      // `la foire-exposition sur les villages de métiers du Vietnam 2017`
      headsEdition(words[at]) ||
      name.named) &&
    takeAim(words, name)
  )
}

const endsInPlace = (words: readonly Word[], last: number): boolean =>
  [0, 1, 2].some((back) => knownPlaceAt(words, last - back)?.to === last)

/** Whether a theme behind a comma is one of several, of which `et` opens the last. */
function isInList(words: readonly Word[], at: number, { complements, named }: Reading): boolean {
  if (complements === 0 || named || words[at]!.capital || !DE.test(words[at]!.plain)) return false
  for (let next = at + 1; next < at + 8 && words[next] !== undefined; next += 1) {
    const { plain, capital, gap } = words[next]!
    if (capital || !(gap === ', ' || continues(words[next]!))) return false
    if (plain === 'et') return DE.test(words[next + 1]?.plain ?? '')
  }
  return false
}
