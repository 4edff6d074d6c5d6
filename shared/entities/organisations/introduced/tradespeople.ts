/** Who a trade is told of rather than a firm: `le producteur Harvey Weinstein`, `le fournisseur Nguyen Van Hung`. */
import { isCapitalised } from '../../../french/letters.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { countryAt } from '../../countries/words.ts'
import { SPEAKS } from '../../gazetteer/not-names.ts'
import { FAMILY_NAMES, RARE_FAMILY_NAMES } from '../../gazetteer/vietnamese-names.ts'
import type { Word } from '../../words.ts'
import { isTitle } from '../../persons/title.ts'
import { FOREIGN_HEADS } from '../foreign/foreign-heads.ts'
import { isGiven } from './introduced-ends.ts'
import type { Run } from '../runs.ts'
import { isTrade, TRADES } from '../lexicon/trades.ts'

/** Trades that people are called by at least as often as firms. */
const OF_PEOPLE = oneOf(
  'producteur developpeur armateur chocolatier maroquinier chausseur fromager chimiste specialiste negociant courtier cafetier horloger',
)

/** Whether a run behind the noun at `head` is who does the trade, and no firm. */
export function tellsPerson(words: readonly Word[], head: number, run: Run): boolean {
  const { plain } = words[head]!
  if (isHeldBy(words, head, run) || isBesideBody(words, head, run)) return true
  if (!isTrade(plain)) return false
  const name = words.slice(run.from, run.to + 1)
  if (name.some(({ text }) => FOREIGN_HEADS.test(text))) return false
  if (isVietnamese(name)) return true
  return (
    TRADES.test(plain) &&
    (isGiven(name[0]!) || (run.from === head + 1 && OF_PEOPLE.test(plain) && isPair(name)))
  )
}

/** Papers, which somebody tells something. */
const MEDIA = oneOf(
  'journal quotidien magazine hebdomadaire mensuel revue chaine radio site portail',
)

/** `a confié au quotidien Claire Rossi`, `le PDG de la compagnie aérienne Paul Smith`: who speaks or leads, with a given name. */
function isBesideBody(words: readonly Word[], head: number, { from, to }: Run): boolean {
  const { plain } = words[head]!
  const name = words.slice(from, to + 1)
  if (!isPair(name) || !(isGiven(name[0]!) || isVietnamese(name))) return false
  // `le magazine France Dimanche`
  if (countryAt(words, from) !== undefined) return false
  // `convoyeur de fonds`
  if (plain === 'fonds' && words[head - 1]?.plain === 'de') return true
  if (MEDIA.test(plain)) {
    const next = words[to + 1]
    return (
      (next?.gap === ', ' && isTitle(next.plain)) ||
      words.slice(Math.max(0, head - 6), head).some((word) => SPEAKS.has(word.plain))
    )
  }
  if (from === head + 1 || !isOneOf(plain, 'groupe compagnie societe entreprise banque agence'))
    return false
  // `le président du groupe pharmaceutique Pierre Fabre, Anne Roy`: the leader is named behind the firm
  if (words[to + 1]?.gap === ', ' && words[to + 1]!.capital) return false
  const of = isOneOf(words[head - 1]?.plain, 'l la') ? head - 2 : head - 1
  return (
    isOneOf(words[of]?.plain, 'de du') &&
    [of - 1, of - 2].some(
      (at) =>
        isOneOf(words[at]?.plain, 'pdg patron patronne dg') || isTitle(words[at]?.plain ?? ''),
    )
  )
}

/** What many are members of, and what few are called after somebody alive. */
const JOINED = oneOf('association club syndicat organisation troupe collectif ong')

/** `le président de l'association Tran Van Hoa`: behind an office and a bare noun stands who holds it. */
function isHeldBy(words: readonly Word[], head: number, { from, to }: Run): boolean {
  if (from !== head + 1 || !JOINED.test(words[head]!.plain)) return false
  const of = isOneOf(words[head - 1]?.plain, 'l la') ? head - 2 : head - 1
  if (!isOneOf(words[of]?.plain, 'de du') || words[head - 1]!.capital) return false
  const title = isTitle(words[of - 1]?.plain ?? '') ? of - 1 : of - 2
  return isTitle(words[title]?.plain ?? '') && isVietnamese(words.slice(from, to + 1))
}

/** A family's name and two syllables or three: `Trinh Van Quyet`; of names that firms begin with too, `Mai Thi Hoa`. */
const isVietnamese = (name: readonly Word[]): boolean => {
  const [family, middle] = name
  return (
    name.length > 2 &&
    name.length < 6 &&
    name.every(({ text, gap }, i) => (i === 0 || gap === ' ') && isSyllable(text)) &&
    (FAMILY_NAMES.has(family!.plain) ||
      (RARE_FAMILY_NAMES.has(family!.plain) && MIDDLE.test(middle!.plain)))
  )
}

const MIDDLE = oneOf('van thi')

/** Two or three words written as a person's name is: `Anna Ivanova`; two Vietnamese syllables are a firm's as often. */
const isPair = (name: readonly Word[]): boolean =>
  name.length > 1 &&
  name.length < 4 &&
  name.every(({ text, gap }, i) => isCapitalised(text) && (i === 0 || gap === ' ')) &&
  !name.every(({ text }) => isSyllable(text))
