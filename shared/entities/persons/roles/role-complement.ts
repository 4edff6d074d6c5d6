/**
 * A complement inside a role: a preposition with its noun group, `des Affaires étrangères`, `à Moscou`.
 *
 * What `en` and `à` may bring depends on the head: offices are held at places, learning is in something.
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { GRAMMAR, VERBS } from '../../gazetteer/not-names.ts'
import { BEFORE_TITLE, isOffice } from '../../gazetteer/titles.ts'
import type { Reading } from '../reading.ts'
import { isInfinitive } from './role-words.ts'
import { titleAt } from '../title.ts'
import type { Token } from '../tokens.ts'

/** `before` reads up to a name and may be generous; `after` has no such limit and is strict. */
export type Side = 'before' | 'after'

/** What a head takes with it: a place it is posted to, a subject it has learned. */
export interface Post {
  readonly posted: boolean
  readonly learns: boolean
}

export interface Complement {
  /** The token after its noun; a quotation's opening mark where it `quotes`. */
  readonly end: number
  readonly quotes: boolean
  /** Its noun is a body that sits somewhere: `chef du bureau de la VNA à Moscou`. */
  readonly posts: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Offices that are held at a place: `consul général à Hô Chi Minh-Ville`, `ambassadeur en Russie`. */
const POSTED =
  /^(?:(?:ex|vice|co|sous)-)*(?:ambass|consul|represent|envoye|corresp|attache|charge|delegue|observat|prof|chercheu|enseign|etudiant|eleve$|lyceen|collegien|ecolier|doctorant|medecin|mission|legat|nonce|porte|conseill)/u
/** `docteur en économie`, `ingénieur en chef`: who has learned something. */
const LEARNS =
  /^(?:docteur|ingenieur|expert|specialiste|professeur|etudiant|maitre|chercheur|champion|technicien|doctorant|conseiller|consultant|redacteur)/u
/** Bodies that sit somewhere. */
const POSTS = set(
  'bureau antenne mission ambassade consulat representation universite filiale succursale institut section restaurant centre usine ecole hopital entreprise ferme magasin boutique agence atelier galerie hotel lycee cabinet clinique club',
)
/** Adjectives that stand before their noun: `des hautes technologies`. */
const PREPOSED =
  /^(?:(?:haut|grand|petit|gros|bon|moyen|premier|second)(?:ne|e)?s?|autres|lointaine?|pleine|plein|libre|nouve(?:aux|lles)|jeunes|divers(?:es)?|differente?s|memes|vieux|belles|beaux)$/u
const WITH_EN = oneOf('chef retraite reserve scene charge exercice poste fonctions? residence')
const TIME_AND_PLACE = set(
  'occasion tete issue cours terme lendemain siege cote cotes palais debut fin veille milieu moment suite sein nom bord lieu cause',
)
const NUMERAL =
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|plusieurs|\d{1,3})$/u
const DEFINITE = set("le la l' les")
const POSSESSIVE = set('son sa ses leur leurs ce cet cette ces notre')
const OF = set("de d' du des dudit desdits")
const AT = set('a au aux')
const OTHERS = set('en es pour sur chez aupres pres charge chargee charges chargees contre hors')

export const postOf = (head: string): Post => ({
  // `coiffeuse à Drammen`, `tisserande à Hôi An`: who works somewhere is no office.
  posted: POSTED.test(head) || !isOffice(head),
  learns: LEARNS.test(head),
})

export const isOf = ({ plain }: Token): boolean => OF.has(plain)

export const isPreposition = ({ plain, shape }: Token): boolean =>
  shape !== 'capital' && (OF.has(plain) || AT.has(plain) || OTHERS.has(plain))

const PARTICIPLE = /(?:é|i|u|is|it|ert|aint)e?s?$/u

/** `Le Premier ministre a remercié X`: what looks like an `à` that lost its accent is a verb. */
export const isAuxiliary = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'a' &&
  tokens[at + 1]?.shape === 'lower' &&
  PARTICIPLE.test(tokens[at + 1]!.text)

/** `dans le district de Choucha`, where an office is held; `les relations avec les États`. */
export function opensPlaceOrTie(tokens: readonly Token[], at: number, limit: number): boolean {
  const plain = (i: number): string => (i < limit ? (tokens[i]?.plain ?? '') : '')
  if (plain(at) === 'dans')
    return isOneOf(
      plain(at + 2),
      'pays district districts province provinces region regions commune communes ville villes zone zones',
    )
  return (
    plain(at) === 'avec' &&
    isOneOf(plain(at - 1), 'relations? cooperation amitie solidarite liaison dialogue')
  )
}

/** `au sein du Comité populaire`, `relevant du ministère`: how many words tie a body to the one it is part of. */
export function tieTo(tokens: readonly Token[], at: number): number {
  const { plain } = tokens[at]!
  // `la criminalité liée à la drogue`
  if (isOneOf(plain, 'liee?s? lie lies')) return AT.has(tokens[at + 1]?.plain ?? '') ? 1 : 0
  const count =
    plain === 'au' && tokens[at + 1]?.plain === 'sein'
      ? 2
      : isOneOf(plain, 'relevant dependant')
        ? 1
        : 0
  return isOneOf(tokens[at + count]?.plain, "de d' du des") ? count : 0
}

/** `et du directeur …`: another person, not another complement. */
export function personFollows(reading: Reading, preposition: number, limit: number): boolean {
  let at = preposition + 1
  while (at < limit && isDeterminer(reading.tokens[at]!.plain)) at += 1
  // `vice-président de l'AN et de nombreux officiels`
  if (
    isOneOf(
      reading.tokens[at]?.plain,
      'nombreux nombreuses plusieurs certaine?s quelques diverse?s',
    )
  )
    return true
  return titleAt(reading, at) !== undefined
}

const isDeterminer = (plain: string): boolean => DEFINITE.has(plain) || POSSESSIVE.has(plain)

/** The complement whose preposition stands here. */
export function complementAt(
  reading: Reading,
  preposition: number,
  limit: number,
  side: Side,
  post: Post,
): Complement | undefined {
  const { tokens } = reading
  const plainAt = (at: number): string => (at < limit ? (tokens[at]?.plain ?? '') : '')
  const { plain } = tokens[preposition]!
  let at = preposition + 1
  if (/^(?:au)?pres$|^charge|^hors$/u.test(plain) && OF.has(plainAt(at))) at += 1
  // `de lutte contre des catastrophes naturelles`
  const definite = DEFINITE.has(plainAt(at)) || (plain === 'contre' && plainAt(at) === 'des')
  const bare = !definite && plain !== 'au' && plain !== 'aux'
  if (!definite && POSSESSIVE.has(plainAt(at))) {
    // `président du comité pour ses fautes`: why
    if (side === 'after' && (plain === 'pour' || titleAt(reading, at + 1) !== undefined))
      return undefined
    at += 1
  } else if (definite) at += 1
  // `cheffe d'un restaurant`, `mère d'une étudiante`
  else if (plain === "d'" && isOneOf(plainAt(at), 'une?')) at += 1
  if (tokens[at]?.shape === 'elided') at += 1
  // `chef de la délégation aux 33es SEA Games`
  const event = reading.claims[at]
  if (AT.has(plain) && event?.kind === 'event' && event.from === at && event.to <= limit)
    return { end: beforeBracket(reading.tokens, at, event.to), quotes: false, posts: false }
  // `patron de trois chalutiers`
  if (OF.has(plain) && !definite && NUMERAL.test(plainAt(at)) && tokens[at + 1]?.shape === 'lower')
    at += 1
  const noun = tokens[at]
  if (noun === undefined || at >= limit) return undefined
  if (/[«“"]/u.test(noun.plain)) return { end: at, quotes: true, posts: false }
  if (!isNoun(reading, at, side)) return undefined
  if (plain === 'en' && !goesWithEn(noun, side, post)) return undefined
  if (AT.has(plain) && !goesWithAt(reading, at, side, post, bare)) return undefined
  // `des anciens combattants`, `de la jeune chambre`: the adjective stands first.
  const adjectiveFirst =
    BEFORE_TITLE.has(noun.plain) || noun.shape === 'number' || PREPOSED.test(noun.plain)
  const end = adjectiveFirst && at + 1 < limit && isNoun(reading, at + 1, side) ? at + 2 : at + 1
  // `directrice de la BM au Vietnam`: bodies sit somewhere.
  return { end, quotes: false, posts: POSTS.has(noun.plain) || noun.shape === 'acronym' }
}

/** `aux SEA Games 33 (Jeux d'Asie du Sud-Est)`: what an event is spelt out by is no part of a title. */
function beforeBracket(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) if (tokens[at]!.plain === '(') return at
  return to
}

export const isDateAt = ({ claims }: Reading, at: number): boolean => claims[at]?.kind === 'date'

function isNoun(reading: Reading, at: number, side: Side): boolean {
  const { shape, plain } = reading.tokens[at]!
  if (shape === 'mark' || shape === 'elided' || isDateAt(reading, at)) return false
  if (shape !== 'lower') return true
  // `médaillée d'or`
  const gold = plain === 'or' && reading.tokens[at - 1]!.plain === "d'"
  if (GRAMMAR.has(plain) && !BEFORE_TITLE.has(plain) && plain !== 'autres' && !gold) return false
  return !(VERBS.has(plain) && side === 'after') && !isInfinitive(plain)
}

const isWritten = (token: Token | undefined): boolean =>
  token?.shape === 'capital' || token?.shape === 'acronym'

const goesWithEn = ({ shape, plain }: Token, side: Side, { posted, learns }: Post): boolean =>
  shape === 'lower'
    ? WITH_EN.test(plain) || learns
    : shape !== 'number' && (side === 'before' || posted)

function goesWithAt(
  { tokens, country }: Reading,
  at: number,
  side: Side,
  { posted }: Post,
  bare: boolean,
): boolean {
  const { shape, plain } = tokens[at]!
  if (TIME_AND_PLACE.has(plain) || shape === 'number') return false
  if (side === 'before') return true
  // `directrice au Vietnam de la Banque mondiale`
  const of = tokens[at + 1]
  const whose = isOneOf(tokens[at + 2]?.plain, "la l'") ? at + 3 : at + 2
  if (of !== undefined && isOf(of) && isWritten(tokens[whose])) return true
  return (country[at] !== undefined && shape !== 'lower') || bare ? posted : true
}
