/**
 * Events whose French name a noun with a capital heads: `Festival international du film de Hanoï`, `Journée mondiale
 * de lutte contre le sida`, `Semaine de la culture lao au Vietnam`. A noun and its adjectives alone name nothing.
 */
import { isAllCapitals, pattern } from '../../../french/letters.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { GRAMMAR } from '../../gazetteer/not-names.ts'
import { fixedAt } from '../../organisations/lexicon/fixed.ts'
import { isAdjective } from '../../organisations/lexicon/adjectives.ts'
import { DE } from '../../organisations/phrase.ts'
import { endOfPlaceName, knownPlaceAt } from '../../places/known.ts'
import { isSide } from '../../places/sites/parts.ts'
import { bySpelling } from '../../spelling.ts'
import { continues, opensSentence, wordBefore, type Word } from '../../words.ts'
import { isYear, nameOf, type NamedEventAt } from '../event-name.ts'
import { coordinates, takeAdjective, takeAim, takeComplement, takeWhere, TALKS } from './pieces.ts'
import { partnerAt, takeBoth, takePartner } from './event-partners.ts'
import { endOfPlayers } from './players.ts'
import { isTitle } from '../../persons/title.ts'
import type { Reading } from './reading.ts'

const HEADS =
  /^(?:annees?|journees?|semaines?|mois|saison|festival|forum|foire|salon|exposition|concours|coupe|championnats?|jeux|fete|nuit|biennale|revolution|operation|dialogue|trophee|grand|marathon|tournoi|carnaval|printemps|conference|sommet|tour|olympiades?|jours|masters|rallye|rencontres|open|camp)$/u
export const headsNamed = bySpelling(({ plain, capital }) => capital && HEADS.test(plain))

/** In small letters these are names where a year closes them: `salon international de l'aquaculture du Vietnam 2025`. */
export const headsEdition = bySpelling(
  ({ plain, capital }) =>
    !capital && isOneOf(plain, 'festival salon foire exposition forum biennale'),
)

/** A theme is name enough for these: `Journée du patrimoine`, `Festival de l'ao dai`. */
const DAYS = oneOf('journees? annees? semaines? mois')
const FEASTS = oneOf('festival fete foire salon exposition nuit championnats? olympiades?')
/** Nouns of anything else but for their second word: `Grand Prix`, `Tour cycliste`. */
const SECOND = /^(?:grand prix|tour cycliste|camp d (?:ete|hiver))\b/u

/** These bear the name of who gave them or of what they crown. */
const BEARS = oneOf('coupe trophee tournoi concours festival marathon')

export function headedAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  const head = words[at]!
  const small = headsEdition(head)
  if (!headsNamed(head) && !small) return undefined
  // `le « Mois de l'action humanitaire »`: what an article stands before is no sentence.
  const opens =
    opensSentence(words, at) &&
    !(
      /^ ?["«“] ?$/u.test(head.gap) && isOneOf(wordBefore(words, at)?.plain, 'le la l les du de au')
    )
  if (
    isOneOf(head.plain, 'grand tour camp') &&
    !SECOND.test(`${head.plain} ${words[at + 1]?.plain} ${words[at + 2]?.plain}`)
  )
    return undefined
  // `Forum économique mondial 2025`: the body's yearly meeting
  const body = fixedAt(words, at)
  if (body !== undefined)
    return isYear(words[body.to + 1]) && head.plain === 'forum'
      ? nameOf(words, at, body.to + 1)
      : undefined
  const name: Reading = {
    to: at,
    adjectives: 0,
    complements: 0,
    named: false,
    closed: false,
    aim: false,
    pair: false,
    where: false,
  }
  for (let steps = 0; steps < 12 && !name.closed; steps += 1) if (!goesOn(words, at, name)) break
  // `Festival du tourisme de 2016`
  if (words[name.to + 1]?.text === 'de' && name.complements > 0 && isYear(words[name.to + 2]))
    name.to += 1
  if (isYear(words[name.to + 1])) {
    // `Année Vietnam-France 2013-2014`
    name.to += words[name.to + 2]?.gap === '-' && /^\d{4}$/u.test(words[name.to + 2]!.text) ? 2 : 1
    name.named = true
  }
  if (small) {
    const says = name.adjectives > 0 || name.complements > 0 || name.to > at + 1
    const called = (name.named || name.adjectives > 0) && isCalledBehind(words, name.to + 1)
    if (!says || !(isYear(words[name.to]) || called)) return undefined
    if (called) return nameOf(words, at, name.to)
  }
  if (opens && !RETURNS.test(head.plain) && !isEdition(words, name)) return undefined
  return saysEnough(head.plain, opens, at, name) ? nameOf(words, at, name.to) : undefined
}

/** `le salon du style extérieur (Q-Fair)`: a name of its own behind what it is, no body's and no place's. */
function isCalledBehind(words: readonly Word[], at: number): boolean {
  if (words[at]?.gap !== ' (' || !words[at]!.capital) return false
  if (
    partnerAt(words, at) !== undefined ||
    fixedAt(words, at) !== undefined ||
    isSide(words[at]!) ||
    opensName(words[at]!.plain)
  )
    return false
  let to = at
  while (
    /^[ -]$/u.test(words[to + 1]?.gap ?? '') &&
    (words[to + 1]!.capital || isYear(words[to + 1]))
  )
    to += 1
  const letters = isAllCapitals(words[at]!.text, 3, 10) || turnsHigh().test(words[at]!.text)
  return (letters || to > at) && (words[to + 1]?.gap ?? ')').startsWith(')')
}

const turnsHigh = pattern(String.raw`\p{Ll}\p{Lu}`, 'u')

/** What returns each year is one with a capital, wherever it stands. */
const RETURNS = oneOf('festival journees? annees? semaines?')

/** At the head of a line the capital says nothing: two partners do, a year, or how far it reaches. */
const isEdition = (
  words: readonly Word[],
  { to, pair, adjectives, named, where }: Reading,
): boolean => pair || isYear(words[to]) || (adjectives > 0 && named && !where)

function saysEnough(head: string, opens: boolean, at: number, name: Reading): boolean {
  const { to, adjectives, complements, named, aim } = name
  // `Révolution cubaine`
  if (named && head === 'revolution') return to > at
  if (DAYS.test(head))
    return (complements > 0 && (adjectives > 0 || !opens)) || aim || (named && to > at + 1)
  if (TALKS.test(head) && !opens && complements > 0 && (adjectives > 0 || aim))
    return isOneOf(head, 'forum sommet') || adjectives > 0 || named
  if (isOneOf(head, 'conference sommet')) return false
  return (named && to > at) || (FEASTS.test(head) && !opens && complements > 0)
}

const HELD_THERE = oneOf('festival foire salon biennale carnaval marathon')

const endsInPlace = (words: readonly Word[], last: number): boolean =>
  [0, 1, 2].some((back) => knownPlaceAt(words, last - back)?.to === last)

/** Takes the next piece of the name, if there is one. */
function goesOn(words: readonly Word[], at: number, name: Reading): boolean {
  const next = words[name.to + 1]
  if (next === undefined) return false
  // `Festival de la culture, des sports et du tourisme`
  if (next.gap === ', ' && isInList(words, name.to + 1, name))
    return takeComplement(words, name, name.to + 1)
  // `de l'agent orange/dioxine`
  if (next.gap === '/' && name.complements > 0 && !next.capital) {
    name.to += 1
    return true
  }
  if (!(continues(next) || next.gap === '+')) return false
  if (next.gap === '-') {
    // `Année nationale du tourisme-Huê 2012`
    const place = name.to > at ? endOfPlaceName(words, name.to + 1) : undefined
    const host = place === undefined ? partnerAt(words, name.to + 1) : { to: place }
    if (name.to > at && host !== undefined) return takePartner(words, name, host)
    // `Foire-exposition`
    if (name.to > at || next.capital) return false
    name.to += 1
    return true
  }
  const partner = partnerAt(words, name.to + 1)
  // `le salon Vietnam Motor Show`: the name behind the noun goes on
  const longer = words[(partner?.to ?? 0) + 1]
  if (partner !== undefined && name.to === at && longer?.capital === true && longer.gap === ' ')
    return false
  if (partner !== undefined) return takePartner(words, name, partner)
  // `Championnat U23 d'Asie`
  if (name.to === at && /^U-?\d\d$/u.test(next.text)) {
    name.to += 1
    return true
  }
  // `ASEAN+3`
  if (next.gap === '+' && /^\d$/u.test(next.text)) {
    name.to += 1
    return true
  }
  if (isAdjective(words, name.to + 1) && (!next.capital || isOneOf(next.plain, 'prix')))
    return takeAdjective(words, at, name, name.to + 1)
  if (
    isOneOf(next.plain, 'prix croisees? consacrees?') ||
    (next.plain === 'amitie' && name.to === at)
  ) {
    name.to += 1
    return true
  }
  // `Championnat AFC U23 2024`
  if (
    name.to === at &&
    isOneOf(words[at]!.plain, 'championnats?') &&
    isOneOf(next.text, 'AFC FIFA AFF UEFA AVC FIVB FIBA ASEAN')
  ) {
    name.to += 1
    name.named = true
    return true
  }
  if (name.named && /^U-?\d\d$/u.test(next.text)) {
    name.to += 1
    return true
  }
  // `Coupe AFC`, `Concours Tchaïkovski`
  if (
    // `Coupe cycliste VTV 2019`; not `le directeur du Festival international Nguyen Van Nam`
    (name.to === at ||
      (name.adjectives > 0 &&
        name.complements === 0 &&
        !name.named &&
        !isTitle(words[at - 2]?.plain ?? ''))) &&
    next.capital &&
    BEARS.test(words[at]!.plain) &&
    !GRAMMAR.has(next.plain)
  ) {
    while (words[name.to + 1]?.capital === true && words[name.to + 1]!.gap === ' ') name.to += 1
    name.named = true
    return true
  }
  if (next.plain === 'et') return coordinates(words, at, name)
  // `Championnat de football d'Asie des moins de 23 ans`
  if (next.plain === 'des' && words[name.to + 2]?.plain === 'moins') {
    const last = name.to
    name.to = endOfPlayers(words, last)
    return name.to > last
  }
  if (DE.test(next.plain) && !next.capital) return takeComplement(words, name, name.to + 1)
  if (next.plain === 'entre' && name.complements + name.adjectives > 0) return takeBoth(words, name)
  if (isOneOf(next.plain, 'au aux en a'))
    return (
      !TALKS.test(words[at]!.plain) &&
      // `Foire de Canton à Hanoï`: its name says where it is held
      !(HELD_THERE.test(words[at]!.plain) && endsInPlace(words, name.to)) &&
      takeWhere(words, name)
    )
  return (
    isOneOf(next.plain, 'contre pour sur sans') &&
    (name.complements > 0 ||
      (TALKS.test(words[at]!.plain) &&
        (name.adjectives > 0 || (next.plain === 'sur' && name.to === at))) ||
      (next.plain === 'sans' && name.adjectives > 0) ||
      // `la foire-exposition sur les villages de métiers du Vietnam 2017`
      headsEdition(words[at]) ||
      name.named) &&
    takeAim(words, name)
  )
}

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
