/**
 * Events whose French name a noun with a capital heads: `Festival international du film de Hanoï`, `Journée mondiale
 * de lutte contre le sida`, `Semaine de la culture lao au Vietnam`. A noun and its adjectives alone name nothing.
 */
import { isOneOf, oneOf } from '../../french/word-list.ts'
import { countryAt } from '../countries/words.ts'
import { GRAMMAR } from '../gazetteer/not-names.ts'
import { isAdjective, isPortfolio, isTheme } from '../organisations/adjectives.ts'
import { ARTICLE, DE, PRENOMINAL } from '../organisations/phrase.ts'
import { fixedAt } from '../organisations/fixed.ts'
import { knownPlaceAt } from '../places/known.ts'
import { bySpelling } from '../spelling.ts'
import { continues, opensSentence, type Word } from '../words.ts'
import { nameOf, type NamedEventAt } from './event-name.ts'

const HEADS =
  /^(?:annees?|journees?|semaines?|mois|saison|festival|forum|foire|salon|exposition|concours|coupe|championnats?|jeux|fete|nuit|biennale|revolution|operation|dialogue|trophee|grand|marathon|tournoi|carnaval|printemps|conference|sommet|tour|olympiades?|jours|masters|rallye|rencontres)$/u
const isHead = bySpelling(({ plain, capital }) => capital && HEADS.test(plain))

/** In small letters these are names where a year closes them: `salon international de l'aquaculture du Vietnam 2025`. */
export const headsEdition = bySpelling(
  ({ plain, capital }) =>
    !capital && isOneOf(plain, 'festival salon foire exposition forum biennale'),
)

/** A theme is name enough for these: `Journée du patrimoine`, `Festival de l'ao dai`. */
const DAYS = oneOf('journees? annees? semaines? mois')
const FEASTS = oneOf('festival fete foire salon nuit championnats? olympiades?')
/** These want to say what they are and what they are about: `Conférence internationale sur l'avenir de l'Asie`. */
const TALKS = oneOf('conference sommet forum')
/** Nouns of anything else but for their second word: `Grand Prix`, `Tour cycliste`. */
const SECOND = /^(?:grand prix|tour cycliste)$/u

/** These bear the name of who gave them or of what they crown. */
const BEARS = oneOf('coupe trophee tournoi concours festival marathon')

interface Reading {
  to: number
  adjectives: number
  complements: number
  /** A country, a place, a body or another proper name stands in it. */
  named: boolean
  closed: boolean
  /** What it is about stands in it: `sur la paix`. */
  aim: boolean
  /** Two partners: `Vietnam-France`. */
  pair: boolean
  /** Where it is held stands in it: `à Hanoï`. */
  where: boolean
}

export function headedAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  const head = words[at]!
  const small = headsEdition(head)
  if (!isHead(head) && !small) return undefined
  const opens = opensSentence(words, at)
  if (
    isOneOf(head.plain, 'grand tour') &&
    !SECOND.test(`${head.plain} ${words[at + 1]?.plain ?? ''}`)
  )
    return undefined
  // `Forum économique mondial 2025`: the body's yearly meeting
  const body = fixedAt(words, at)
  if (body !== undefined)
    return isYear(words, body.to + 1) && head.plain === 'forum'
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
  if (isYear(words, name.to + 1)) {
    // `Année Vietnam-France 2013-2014`
    name.to += words[name.to + 2]?.gap === '-' && /^\d{4}$/u.test(words[name.to + 2]!.text) ? 2 : 1
    name.named = true
  }
  if (
    small &&
    !(isYear(words, name.to) && (name.adjectives > 0 || name.complements > 0 || name.to > at + 1))
  )
    return undefined
  if (opens && !RETURNS.test(head.plain) && !isEdition(words, name)) return undefined
  return saysEnough(head.plain, opens, at, name) ? nameOf(words, at, name.to) : undefined
}

/** What returns each year is one with a capital, wherever it stands. */
const RETURNS = oneOf('festival journees? annees? semaines?')

/** At the head of a line the capital says nothing: two partners do, a year, or how far it reaches. */
const isEdition = (
  words: readonly Word[],
  { to, pair, adjectives, named, where }: Reading,
): boolean => pair || isYear(words, to) || (adjectives > 0 && named && !where)

const isYear = (words: readonly Word[], at: number): boolean =>
  words[at]?.gap === ' ' && /^(?:19|20)\d\d$/u.test(words[at]!.text)

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

/** Takes the next piece of the name, if there is one. */
function goesOn(words: readonly Word[], at: number, name: Reading): boolean {
  const next = words[name.to + 1]
  if (next === undefined || !(continues(next) || next.gap === '+')) return false
  if (next.gap === '-') {
    // `Foire-exposition`
    if (name.to > at || next.capital) return false
    name.to += 1
    return true
  }
  const partner = partnerAt(words, name.to + 1)
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
  // `Coupe AFC`, `Concours Tchaïkovski`
  if (name.to === at && next.capital && BEARS.test(words[at]!.plain) && !GRAMMAR.has(next.plain)) {
    while (words[name.to + 1]?.capital === true && words[name.to + 1]!.gap === ' ') name.to += 1
    name.named = true
    return true
  }
  if (next.plain === 'et') return coordinates(words, at, name)
  if (DE.test(next.plain) && !next.capital) return takeComplement(words, name, name.to + 1)
  if (isOneOf(next.plain, 'au aux en a'))
    return !TALKS.test(words[at]!.plain) && takeWhere(words, name)
  return (
    isOneOf(next.plain, 'contre pour sur sans') &&
    (name.complements > 0 ||
      (TALKS.test(words[at]!.plain) &&
        (name.adjectives > 0 || (next.plain === 'sur' && name.to === at))) ||
      (next.plain === 'sans' && name.adjectives > 0) ||
      name.named) &&
    takeAim(words, name)
  )
}

interface Partner {
  readonly to: number
}

/** A country or a place, two of which a dash joins: `Hoi An - Japon`, `Vietnam-Russie`. */
const partnerAt = (words: readonly Word[], at: number): Partner | undefined => {
  const country = countryAt(words, at)
  if (country !== undefined) return country.form === 'demonym' ? undefined : country
  return words[at]?.capital === true
    ? (knownPlaceAt(words, at) ?? (isOneOf(words[at]!.text, 'ASEAN UE') ? { to: at } : undefined))
    : undefined
}

function takePartner(words: readonly Word[], name: Reading, { to }: Partner): boolean {
  name.to = to
  name.named = true
  const dash = /^ ?- ?$/u.test(words[to + 1]?.gap ?? '')
  const other = dash ? partnerAt(words, to + 1) : undefined
  if (other !== undefined) {
    name.to = other.to
    name.closed = true
    name.pair = true
  }
  return true
}

function takeAdjective(words: readonly Word[], at: number, name: Reading, next: number): boolean {
  const whose = countryAt(words, next)
  if (name.complements === 0) name.adjectives += 1
  // `Journées de la culture kazakhe`: whose culture it is tells them from all others.
  if (whose !== undefined && (words[at]!.plain === 'revolution' || name.complements > 0))
    name.named = true
  name.to = whose?.to ?? next
  return true
}

/** `culturelle et touristique`, `du commerce et du tourisme`. */
function coordinates(words: readonly Word[], at: number, name: Reading): boolean {
  const next = name.to + 2
  if (words[next]?.gap !== ' ') return false
  // `des Sciences et Technologies`
  if (
    name.complements > 0 &&
    words[name.to]!.text.endsWith('s') &&
    words[name.to]!.capital === words[next]!.capital &&
    isTheme(words[next]!)
  ) {
    name.to = next
    return true
  }
  if (words[next]!.capital) return false
  if (
    isAdjective(words, next) &&
    isAdjective(words, name.to) &&
    (name.complements > 0 || isOneOf(words[at]!.plain, 'festival semaines? journees? foire salon'))
  )
    return takeAdjective(words, at, name, next)
  const noun = ARTICLE.test(words[next + 1]?.plain ?? '') ? next + 2 : next + 1
  return (
    DE.test(words[next]!.plain) &&
    name.complements > 0 &&
    !name.named &&
    words[noun]?.capital === false &&
    takeComplement(words, name, next)
  )
}

function takeComplement(words: readonly Word[], name: Reading, at: number): boolean {
  const noun = ARTICLE.test(words[at + 1]?.plain ?? '') ? at + 2 : at + 1
  const word = words[noun]
  if (
    word === undefined ||
    !continues(word) ||
    /^\d/u.test(word.text) ||
    isOneOf(word.plain, 'son sa ses ce cet cette ces leurs? un une plusieurs nombreux nombreuses')
  )
    return false
  const partner = partnerAt(words, noun)
  if (partner !== undefined) return takePartner(words, name, partner)
  // `Journée du Vesak des Nations unies`
  const talks = TALKS.test(words[name.to]!.plain)
  const body = name.named || talks ? fixedAt(words, noun) : undefined
  if (body?.kind === 'international') {
    name.to = body.to
    // `Conférence des Nations unies sur l'océan`
    name.closed = !talks
    name.named = true
    return true
  }
  if (name.named && word.capital) return false
  name.to =
    PRENOMINAL.test(word.plain) && words[noun + 1]?.gap === ' ' && !words[noun + 1]!.capital
      ? noun + 1
      : noun
  name.complements += 1
  // `des cerfs-volants`
  if (!word.capital && words[name.to + 1]?.gap === '-' && !words[name.to + 1]!.capital) name.to += 1
  if (!word.capital) return takeBearer(words, name)
  name.named = true
  while (words[name.to + 1]?.gap === '-' && words[name.to + 1]!.capital) name.to += 1
  return true
}

/** `Fête du temple Hung`, `des rois Hung`: whose temple it is. */
function takeBearer(words: readonly Word[], name: Reading): boolean {
  if (!isOneOf(words[name.to]!.plain, 'temple pagode rois? village general genie ao banh'))
    return takeOwn(words, name)
  const next = words[name.to + 1]
  if (isOneOf(words[name.to]!.plain, 'ao banh')) {
    if (next?.gap === ' ') name.to += 1
    return true
  }
  while (words[name.to + 1]?.capital === true && words[name.to + 1]!.gap === ' ') {
    name.to += 1
    name.named = true
  }
  return true
}

/** `Festival de musique Monsoon`, `Concours de piano Chopin`: an art, and the name it is held under. */
function takeOwn(words: readonly Word[], name: Reading): boolean {
  const next = words[name.to + 1]
  if (next?.gap !== ' ' || !next.capital || !ARTS.test(words[name.to]!.plain)) return true
  if (GRAMMAR.has(next.plain) || countryAt(words, name.to + 1) !== undefined) return true
  if (partnerAt(words, name.to + 1) !== undefined) return true
  while (words[name.to + 1]?.capital === true && words[name.to + 1]!.gap === ' ') name.to += 1
  name.named = true
  name.closed = true
  return true
}

const ARTS = oneOf(
  'musique jazz danse piano violon chant theatre cinema cirque rock poesie photographie',
)

/** `au Maroc`, `à Hanoï`: where it is held closes its name. */
function takeWhere(words: readonly Word[], name: Reading): boolean {
  const noun = ARTICLE.test(words[name.to + 2]?.plain ?? '') ? name.to + 3 : name.to + 2
  // `Journée du Vietnam à l'étranger`
  if (words[noun]?.plain === 'etranger' && name.named) {
    name.to = noun
    name.closed = true
    return true
  }
  const partner =
    name.complements + name.adjectives > 0 || name.named ? partnerAt(words, noun) : undefined
  if (partner === undefined || words[noun]!.gap === '-') return false
  name.to = partner.to
  name.named = true
  name.closed = true
  name.where = true
  return true
}

/** `de lutte contre le sida`, `des Nations unies pour la paix`. */
function takeAim(words: readonly Word[], name: Reading): boolean {
  // `Journée mondiale sans tabac`
  if (words[name.to + 1]!.plain === 'sans') {
    if (words[name.to + 2]?.capital !== false) return false
    name.to += 2
    name.aim = true
    name.complements += 1
    return true
  }
  const noun = name.to + 3
  if (!ARTICLE.test(words[name.to + 2]?.plain ?? '') || words[noun]?.capital !== false) return false
  // `le Salon de Genève pour les raisons`
  if (words[name.to + 1]!.plain === 'pour' && !isTheme(words[noun]) && !isPortfolio(words[noun]))
    return false
  name.to = noun
  name.aim = true
  name.complements += 1
  return true
}
