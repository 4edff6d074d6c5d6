/**
 * Bodies whose name the grammar composes from a head noun: `ministère des Affaires étrangères`, `Comité populaire
 * de Hanoï`. What only describes a body, or is a country (`Fédération de Russie`), is none.
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isAllCapitals } from '../../../french/letters.ts'
import type { Part } from '../../../article/article.ts'
import { countrySpan } from '../../countries/formal.ts'
import { countryAt } from '../../countries/words.ts'
import { endsInOwnName, isLettered, isOfUnion } from './bracketed.ts'
import { actsAsBody, isGivenThings, isOfGoods } from './no-bodies.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import { readName } from './grammar.ts'
import { isHouse } from '../introduced/introduced.ts'
import { isHead, SEATED } from '../lexicon/heads.ts'
import { isPersonal, runEnd } from '../runs.ts'
import type { FoundBody } from '../found-body.ts'
import { isOneGiven } from './one-given.ts'
import { quotedAt } from './quoted.ts'
import { isBody, isStage } from './says-enough.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { bySpelling } from '../../spelling.ts'
import { opensSentence, type Word } from '../../words.ts'

const BEFORE_HEAD = oneOf(
  'haute? grande? nouvel nouvelle petite? jeune rotary lions kiwanis automobile jockey yacht',
)

/** `Première Commission`; `« Première compagnie aérienne d'Asie »` is a prize. */
const COUNTS = oneOf('premiere deuxieme troisieme quatrieme cinquieme sixieme')

/** `sous-comite`, `etat-major`: a head of two words, or the one word. */
function headAt(words: readonly Word[], at: number): string {
  const { plain } = words[at]!
  const joined =
    HALVES.test(plain) && words[at + 1]?.gap === '-' ? `${plain}-${words[at + 1]!.plain}` : plain
  return isHead(joined) ? joined : plain
}

const HALVES = oneOf('sous etat haut opera radio')

/** `Haute Cour populaire`, `Grand Conseil`: an adjective with a capital stands before some heads. */
const qualifies = (words: readonly Word[], at: number): boolean =>
  words[at]!.capital &&
  (BEFORE_HEAD.test(words[at]!.plain) ||
    (COUNTS.test(words[at]!.plain) && words[at + 1]?.capital === true)) &&
  words[at + 1]?.gap === ' ' &&
  isHead(words[at + 1]!.plain)

/** What somebody has that a body may be of. */
const OWNERS = 'pays parti peuple nation etat gouvernement ministere province ville armee'

/** Most capitals head nothing: their words need not be read. */
export const mayHead = bySpelling(
  ({ plain, capital }) =>
    isHead(plain) ||
    HALVES.test(plain) ||
    (capital && (BEFORE_HEAD.test(plain) || COUNTS.test(plain))),
)

export function composedAt(
  part: Part,
  words: readonly Word[],
  at: number,
  // `Haut commandement`: the capital stands before it.
  behind = false,
): FoundBody | undefined {
  if (!mayHead(words[at])) return undefined
  if (qualifies(words, at)) {
    const body = composedAt(part, words, at + 1, true)
    return body && { ...body, from: at, words: [words[at]!, ...body.words] }
  }
  const word = words[at]!
  const head = headAt(words, at)
  // `le Bureau politique et le Secrétariat`
  if (
    word.text === 'Secrétariat' &&
    !/^(?:d(?:e|es|u)?|à|général|permanent)$/u.test(words[at + 1]?.text ?? '') &&
    words[at - 3]?.plain === 'politique' &&
    words[at - 2]!.plain === 'et'
  )
    return {
      part,
      from: at,
      to: at,
      words: [word],
      head,
      countries: [],
      rule: `organisation/${head}`,
    }
  if (!isHead(head) || (words[at - 1]?.gap !== undefined && word.gap === '-' && at > 0))
    return undefined
  // `en compagnie du président de l'Assemblée`, `en agence`: a way of being, no body; so is `au service de l'éducation`.
  if (!word.capital && words[at - 1]?.plain === 'en') return undefined
  if (word.text === 'service' && words[at - 1]?.plain === 'au') return undefined
  if (isGone(words, at) || isGivenThings(words, at)) return undefined
  // `une équipe d'inspection de la Banque d'État`, `les recteurs d'université du Vietnam`: what sort, and which none
  if (!word.capital && isOneOf(words[at - 1]?.plain, 'd de recherche')) return undefined
  // `la troupe du Théâtre Phuong Nam`, `la clinique vétérinaire du Centre`: whose it is has the name
  if (!word.capital && isOneOf(head, 'troupe chorale clinique')) {
    const of = words[at + 1]?.plain === 'du' ? at + 1 : at + 2
    const owner = words[of]?.plain === 'du' ? words[of + 1] : undefined
    if (owner?.capital === true && isHead(owner.plain)) return undefined
    // `la troupe belge`: whichever it is
    if (head === 'troupe' && countryAt(words, at + 1)?.form === 'demonym') return undefined
  }
  // `Musique de Cour de Huê`: what was played there
  if (
    head === 'cour' &&
    isOneOf(words[at - 1]?.plain, 'de') &&
    isOneOf(words[at - 2]?.plain, 'musiques? danses? arts? theatre costumes? chants? ballet poesie')
  )
    return undefined
  // `le Grand séminaire de Hanoï`; other seminars are held
  if (head === 'seminaire' && !behind) return undefined
  // `Centre-Val de Loire`
  if (head === 'centre' && words[at + 1]?.gap === '-') return undefined
  if (isAllCapitals(word.text) !== isOneOf(head, 'cc chu ens cdc insa iut')) return undefined
  // `la Compagnie Canon Vietnam`: the firm is known without the noun.
  if (
    word.capital &&
    isOneOf(head, 'compagnie societe') &&
    words[at + 1]?.gap === ' ' &&
    fixedAt(words, at + 1)?.kind === 'company'
  )
    return undefined
  // `l'institut de sondage Ipsos`
  if (!word.capital && isHouse(words, at)) return undefined
  const first = head === word.plain ? at : at + 1
  const name = readName(words, first, head)
  const span = words.slice(at, name.to + 1)
  const plain = [head, ...span.slice(first - at + 1).map((each) => each.plain)].join(' ')
  const printed = {
    head,
    capital: word.capital || behind,
    opens: word.capital && opensSentence(words, at),
    plain,
  }
  const lettered = isLettered(words, at, first, printed, name)
  const quoted = head === 'fonds' && word.capital ? quotedAt(part, words, at, name.to) : undefined
  if (quoted !== undefined) return quoted
  if (
    !isBody(printed, name) &&
    !lettered &&
    !isIntergovernmental(plain) &&
    !isOfUnion(words, plain, at, name.to)
  )
    return undefined
  if (word.capital === false && isIntergovernmental(plain) && !name.pair) return undefined
  // `la compagnie d'import-export de fruits Nam Viet`: what the noun introduces is the name.
  if (!word.capital && isOneOf(head, 'compagnie societe') && endsInOwnName(words, name.to))
    return undefined
  // `la création d'une Cour spécialisée`
  if ((!word.capital || (name.complements === 0 && !lettered)) && isOneOfMany(words, at, name.to))
    return undefined
  if (
    !printed.capital &&
    (isOneOf(head, 'police club') || SEATED.test(head)) &&
    !isOneGiven(words, at)
  )
    return undefined
  if (head === 'bourse' && name.countries.length === 0 && isOfGoods(words, at, name.to))
    return undefined
  // `la troupe du Théâtre Phuong Nam`; elsewhere it is where one plays
  const house =
    isOneOf(head, 'zoo opera philharmonie') ||
    (head === 'theatre' && name.countries.length === 0 && !isStage(plain))
  if (house && !lettered && !actsAsBody(words, at, name.to)) return undefined
  // `adopté en Conseil des ministres`: a sitting
  if (
    head === 'conseil' &&
    words[at + 2]?.plain === 'ministres' &&
    !isOneOf(words[at - 1]?.plain, 'le du au')
  )
    return undefined
  // `le 95e anniversaire de la fondation du Parti`: what was founded
  if (!word.capital && head === 'fondation' && isOneOf(words[at + 1]?.plain, 'de du des d'))
    return undefined
  // `la 12e Assemblée générale de l'Union des villes` is counted, and held.
  if (
    head === 'assemblee' &&
    /\d/u.test(words[at - 1]?.text ?? '') &&
    /^\d+(?:e|eme|re)$/u.test(words[at - 1]!.plain)
  )
    return undefined
  if (isOneOf(head, 'federation union confederation') && isCountry(words, at, name.to))
    return undefined
  // `le Bureau du Comité central de ce parti` describes, and does not name.
  const next = words[name.to + 1]
  // `l'association humanitaire française Coup de Pouce`: the noun introduces
  if (
    !word.capital &&
    name.complements === 0 &&
    next?.gap === ' ' &&
    next.capital &&
    isOneOf(head, 'association fondation cooperative compagnie societe banque') &&
    !isPersonal(words, { from: name.to + 1, to: runEnd(words, name.to + 1) })
  )
    return undefined
  // `l'Agence de presse chinoise Xinhua`: a description before the name itself.
  if (
    next?.gap === ' ' &&
    next.capital &&
    // `Banque commerciale par actions Tien Phong`: a bank has a paper's name.
    isOneOf(
      fixedAt(words, name.to + 1)?.kind,
      head === 'banque' ? 'company' : 'media company party',
    )
  )
    return undefined
  if (
    next?.gap === ' ' &&
    isOneOf(next.plain, 'de du') &&
    (isOneOf(words[name.to + 2]?.plain, 'ce cet cette ces') ||
      // `l'armée de son pays`; but `a remercié le Service de la Santé de Huê de son accueil`
      (isOneOf(words[name.to + 2]?.plain, 'son sa leurs?') &&
        isOneOf(words[name.to + 3]?.plain, OWNERS)) ||
      // `le Comité de gestion du parc`
      (/^[a-z]+ de gestion$/u.test(plain) &&
        isOneOf(words[name.to + 2]?.plain, 'parc port projet')))
  )
    return undefined
  return {
    part,
    from: at,
    to: name.to,
    words: span,
    head,
    countries: name.countries,
    rule: `organisation/${head}`,
  }
}

/** `une école de Binh Duong`: a noun and where it is name none of them. */
function isOneOfMany(words: readonly Word[], at: number, to: number): boolean {
  if (!isOneOf(words[at - 1]?.plain, 'une? plusieurs chaque aucune? quelque autre')) return false
  for (let next = at + 1; next <= to; next += 1) {
    const seat = words[next]!.capital
      ? (countryAt(words, next) ?? knownPlaceAt(words, next))
      : undefined
    if (seat !== undefined) next = seat.to
    else if (words[next]!.capital) return false
  }
  return true
}

/** `Parti de Tan Son Nhat à huit heures, l'avion …`: no party is a town's. */
const isGone = (words: readonly Word[], at: number): boolean =>
  words[at]!.text === 'Parti' &&
  words[at + 1]?.plain === 'de' &&
  opensSentence(words, at) &&
  countryAt(words, at + 2) === undefined &&
  knownPlaceAt(words, at + 2) !== undefined

/** `Fédération de Russie` is a country, though a federation. */
function isCountry(words: readonly Word[], at: number, to: number): boolean {
  for (let inner = at; inner <= to; inner += 1) {
    const country = countryAt(words, inner)
    if (country !== undefined && country.to === to && countrySpan(words, country).from <= at)
      return true
  }
  return false
}

export const isIntergovernmental = (plain: string): boolean =>
  /^(?:comite|commission) (?:mixte\b|inter ?gouvernementale?)/u.test(plain)
