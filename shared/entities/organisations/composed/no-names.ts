/** Names that the grammar has read whole and that name nobody: one of many, a sitting, a country, what introduces a name. */
import { isOneOf } from '../../../french/word-list.ts'
import { countrySpan } from '../../countries/formal.ts'
import { countryAt } from '../../countries/words.ts'
import { knownPlaceAt } from '../../places/known.ts'
import type { Word } from '../../words.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import { SEATED } from '../lexicon/heads.ts'
import { isPersonal, runEnd } from '../runs.ts'
import { endsInOwnName } from './bracketed.ts'
import type { BodyName } from './grammar.ts'
import { actsAsBody, isOfGoods } from './no-bodies.ts'
import { isOneGiven } from './one-given.ts'
import type { Printed } from './own-measures.ts'
import { isStage } from './says-enough.ts'

/** A name as read: its first word, what it holds, whether brackets behind it tell whose it is. */
interface Read {
  readonly at: number
  readonly printed: Printed
  readonly name: BodyName
  readonly lettered: boolean
}

/** Whether a name that says enough only describes all the same. */
export const namesNone = (words: readonly Word[], read: Read): boolean =>
  isAny(words, read) ||
  isWhereOneGoes(words, read) ||
  isDone(words, read) ||
  (isOneOf(read.printed.head, 'federation union confederation') &&
    isCountry(words, read.at, read.name.to)) ||
  introduces(words, read) ||
  isOfSomebody(words, read)

/** `la création d'une Cour spécialisée`, `une opération de police en Italie`: one of many. */
const isAny = (words: readonly Word[], { at, printed, name, lettered }: Read): boolean =>
  ((!words[at]!.capital || (name.complements === 0 && !lettered)) &&
    isOneOfMany(words, at, name.to)) ||
  (!printed.capital &&
    (isOneOf(printed.head, 'police club') || SEATED.test(printed.head)) &&
    !isOneGiven(words, at))

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

/** An exchange whose goods are spoken of; a zoo, a theatre: `la troupe du Théâtre Phuong Nam` is a body, elsewhere one goes there. */
function isWhereOneGoes(words: readonly Word[], { at, printed, name, lettered }: Read): boolean {
  const { head, plain } = printed
  const abroad = name.countries.length > 0
  if (head === 'bourse') return !abroad && isOfGoods(words, at, name.to)
  const house =
    isOneOf(head, 'zoo opera philharmonie') || (head === 'theatre' && !abroad && !isStage(plain))
  return house && !lettered && !actsAsBody(words, at, name.to)
}

/** What a noun says is done, and no body that does it. */
function isDone(words: readonly Word[], { at, printed: { head } }: Read): boolean {
  const before = words[at - 1]?.plain
  // `adopté en Conseil des ministres`: a sitting
  if (head === 'conseil')
    return words[at + 2]?.plain === 'ministres' && !isOneOf(before, 'le du au')
  // `le 95e anniversaire de la fondation du Parti`: what was founded
  if (head === 'fondation')
    return !words[at]!.capital && isOneOf(words[at + 1]?.plain, 'de du des d')
  // `la 12e Assemblée générale de l'Union des villes` is counted, and held.
  return head === 'assemblee' && /^\d+(?:e|eme|re)$/u.test(before ?? '')
}

/** `Fédération de Russie` is a country, though a federation. */
function isCountry(words: readonly Word[], at: number, to: number): boolean {
  for (let inner = at; inner <= to; inner += 1) {
    const country = countryAt(words, inner)
    if (country !== undefined && country.to === to && countrySpan(words, country).from <= at)
      return true
  }
  return false
}

/** Whether the name itself stands behind what was read. */
function introduces(words: readonly Word[], { at, printed: { head }, name }: Read): boolean {
  const small = !words[at]!.capital
  // `la compagnie d'import-export de fruits Nam Viet`
  if (small && isOneOf(head, 'compagnie societe') && endsInOwnName(words, name.to)) return true
  const own = name.to + 1
  if (words[own]?.gap !== ' ' || !words[own]!.capital) return false
  return (
    // `l'association humanitaire française Coup de Pouce`
    (small &&
      name.complements === 0 &&
      isOneOf(head, 'association fondation cooperative compagnie societe banque') &&
      !isPersonal(words, { from: own, to: runEnd(words, own) })) ||
    // `l'Agence de presse chinoise Xinhua`; `Banque commerciale par actions Tien Phong`: a bank has a paper's name
    isOneOf(fixedAt(words, own)?.kind, head === 'banque' ? 'company' : 'media company party')
  )
}

/** `le Bureau du Comité central de ce parti` describes, and does not name. */
function isOfSomebody(words: readonly Word[], { printed, name: { to } }: Read): boolean {
  const [of, whose] = [words[to + 1], words[to + 2]?.plain]
  if (of?.gap !== ' ' || !isOneOf(of.plain, 'de du')) return false
  return (
    isOneOf(whose, 'ce cet cette ces') ||
    // `le Comité de gestion du parc`
    (/^[a-z]+ de gestion$/u.test(printed.plain) && isOneOf(whose, 'parc port projet'))
  )
}
