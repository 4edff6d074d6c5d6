/** What only a person has or does, said before or behind a name: `la visite de X`, `X a souligné`. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { isOfPersons, SPEAKS } from '../../gazetteer/not-names.ts'
import { isSyllable } from '../../gazetteer/vietnamese-names.ts'
import type { NameSpan } from '../names/name-span.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../tokens.ts'

/** `la visite de Tô Lâm`, `le discours d'Ilham Aliyev`: what only a person has. */
export const belongsToPerson = ({ tokens }: Reading, address: number): boolean =>
  isOneOf(tokens[address - 1]?.plain, "de d'") && isPersonal(tokens, address - 2)

/** The noun before `de`, past its adjectives and complement: `visite` in `visite d'État de`. */
function isPersonal(tokens: Reading['tokens'], from: number): boolean {
  for (let at = from; at >= Math.max(0, from - 3); at -= 1) {
    const { plain, shape } = tokens[at]!
    // `les commerçants du centre de Wólka Kosowska`
    if (shape === 'mark' || isOneOf(plain, 'centre ville village quartier marche port'))
      return false
    if (isOfPersons(plain)) return true
  }
  return false
}

/** What a person says or does follows, or was just said: `X a souligné`, `a souligné X`. */
export function isSubject({ tokens }: Reading, { start, end }: NameSpan): boolean {
  const next = tokens[end]
  if (next === undefined) return isSaid(tokens[start - 1])
  if (SPEAKS.has(next.plain)) return true
  const auxiliary = isOneOf(next.plain, 'a ont avait avaient aurait')
  return (
    (auxiliary && (isSaid(tokens[end + 1]) || scores(tokens, end + 1))) ||
    (isSaid(tokens[start - 1]) && tokens[start - 2]?.plain === 'a')
  )
}

/** `a ouvert le score`, `a réduit l'écart`: what only players do, and their teams by one name. */
const scores = (tokens: Reading['tokens'], at: number): boolean =>
  /^(?:ouvert le score|reduit l' ecart|double la mise|aggrave le score|creuse l' ecart|remis les)$/u.test(
    [at, at + 1, at + 2].map((i) => tokens[i]?.plain ?? '').join(' '),
  )

/** `», a rappelé Mai Phan Dung`, `, explique Ha Anh`: who speaks stands behind the verb. */
export function isInverted({ tokens }: Reading, start: number): boolean {
  if (!SAYS.test(tokens[start - 1]?.plain ?? '')) return false
  const at = tokens[start - 2]?.plain === 'a' ? start - 3 : start - 2
  return tokens[at]?.shape === 'mark'
}

const SAYS = oneOf(
  'declare dit affirme souligne estime ajoute precise indique explique rappell?e confie raconte assure juge observe note remarque conclut conclu repond repondu insiste plaide martele temoigne',
)

const isSaid = (token: Token | undefined): boolean => token !== undefined && SPEAKS.has(token.plain)

/** `X et sa suite`, `X, accompagné de son épouse`: who comes along with somebody. */
export function hasCompany({ tokens }: Reading, end: number): boolean {
  // `la Mercedes Classe E et sa compagne`
  if (tokens[end - 1]!.text.length === 1) return false
  const along = tokens[end]?.plain === ',' && isOneOf(tokens[end + 1]?.plain, 'accompagnee?')
  const [link, whose, who] = along
    ? [tokens[end + 2], tokens[end + 3], tokens[end + 4]]
    : [tokens[end], tokens[end + 1], tokens[end + 2]]
  return (
    isOneOf(link?.plain, along ? 'de' : 'et') &&
    isOneOf(whose?.plain, 'son sa ses') &&
    isOneOf(
      who?.plain,
      'suite epouse epoux femme mari compagne compagnon fils fille enfants famille',
    )
  )
}

/** What an artist does, and what many do who are none. */
const MADE = oneOf('peint ecrit compose chante interprete sculpte illustre calligraphie')
const LED = oneOf('dirige preside entraine')
const MADE_TOO = oneOf('realise signe concu cree dessine filme photographie')
const ARTS = oneOf(
  'oeuvres? films? tableaux? photos? photographies? cliches? toiles? peintures? chansons? romans? livres? estampes? sculptures? dessins? documentaires? portraits? laques pieces? poemes? affiches? illustrations? courts?-metrages? longs?-metrages? ao-dai',
)

/** `un film réalisé par Tran Thanh`: no village makes any. */
function isFilm(tokens: Reading['tokens'], from: number): boolean {
  for (let at = from; at >= Math.max(0, from - 5); at -= 1) {
    if (FILMS.test(tokens[at]!.plain)) return true
    if (tokens[at]!.opens) return false
  }
  return false
}

const FILMS = oneOf(
  'films? documentaires? photos? photographies? cliches? courts?-metrages? longs?-metrages?',
)

/** `un roman de Balzac`, `les fables de La Fontaine`: what one writes alone, and no town or firm does. */
export const isAuthor = ({ tokens }: Reading, start: number): boolean =>
  isOneOf(tokens[start - 1]?.plain, "de d'") && WORKS.test(tokens[start - 2]?.plain ?? '')

const WORKS = oneOf(
  'comedies? tragedies? romans? poemes? fables? sonnets? contes? symphonies? concertos? sonates? saynetes?',
)

/** `des toiles réalisées par X`, `un roman écrit par X`: who made them. */
export function isMaker({ tokens }: Reading, { start, end }: NameSpan): boolean {
  const verb = tokens[start - 2]
  const link = tokens[start - 1]?.plain
  // `sous la baguette de Honna Tetsuji`, `sept toiles de Mai Trung Thu`
  if (isOneOf(link, "de d'"))
    return (
      verb?.plain === 'baguette' || (end - start > 2 && isOneOf(verb?.plain, 'toiles? tableaux?'))
    )
  // `la toile, attribuée à Mai Trung Thu`
  if (link === 'a' && isOneOf(verb?.plain, 'attribuee?s?')) return isArt(tokens, start - 3)
  if (link !== 'par' || verb?.shape !== 'lower') return false
  if (tokens.slice(start, end).some(({ shape }) => shape === 'acronym')) return false
  const done = verb.plain.replace(/s$/u, '').replace(/(?<=[etu])e$/u, '')
  const pair = end - start === 2 && !opensName(tokens[start]!.plain)
  const syllables = tokens.slice(start, end).every(({ plain }) => isSyllable(plain))
  // `réalisées par Dong Ho`, `interprétée par Black Pink`: villages and bands have two words too.
  if (pair && !syllables && isOneOf(done, 'chante interprete')) return false
  if (pair && syllables && !isOneOf(done, 'peint ecrit compose chante'))
    return MADE_TOO.test(done) && isFilm(tokens, start - 3)
  if (MADE.test(done) || LED.test(done)) return true
  return MADE_TOO.test(done) && isArt(tokens, start - 3)
}

function isArt(tokens: Reading['tokens'], from: number): boolean {
  for (let at = from; at >= Math.max(0, from - 5); at -= 1) {
    if (ARTS.test(tokens[at]!.plain)) return true
    if (tokens[at]!.opens) return false
  }
  return false
}
