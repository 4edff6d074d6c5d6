/**
 * Bodies whose name the grammar composes from a head noun: `ministère des Affaires étrangères`, `Comité populaire
 * de Hanoï`. What only describes a body, or is a country (`Fédération de Russie`), is none.
 */
import type { Part } from '../../../article/article.ts'
import { oneOf } from '../../../french/word-list.ts'
import { bySpelling } from '../../spelling.ts'
import { opensSentence, type Word } from '../../words.ts'
import type { FoundBody } from '../found-body.ts'
import { isHead } from '../lexicon/heads.ts'
import { isLettered, isOfUnion } from './bracketed.ts'
import { readName } from './grammar.ts'
import { headsNone } from './no-heads.ts'
import { namesNone } from './no-names.ts'
import { quotedAt } from './quoted.ts'
import { isBody } from './says-enough.ts'

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
  const head = headAt(words, at)
  const body = (to: number, countries: readonly string[]): FoundBody => ({
    part,
    from: at,
    to,
    words: words.slice(at, to + 1),
    head,
    countries,
    rule: `organisation/${head}`,
  })
  if (isSecretariat(words, at)) return body(at, [])
  const { capital, gap, plain: noun } = words[at]!
  if (!isHead(head) || (gap === '-' && at > 0) || headsNone(words, at, head, behind))
    return undefined
  const first = head === noun ? at : at + 1
  const name = readName(words, first, head)
  const plain = [head, ...words.slice(first + 1, name.to + 1).map((word) => word.plain)].join(' ')
  const printed = {
    head,
    capital: capital || behind,
    opens: capital && opensSentence(words, at),
    plain,
  }
  const quoted = head === 'fonds' && capital ? quotedAt(part, words, at, name.to) : undefined
  if (quoted !== undefined) return quoted
  const lettered = isLettered(words, at, first, printed, name)
  const joint = /^(?:comite|commission) (?:mixte\b|inter ?gouvernementale?)/u.test(plain)
  const said = lettered || joint || isBody(printed, name) || isOfUnion(words, plain, at, name.to)
  // `une commission mixte`: in small letters two countries tell which
  if (!said || (joint && !capital && !name.pair)) return undefined
  return namesNone(words, { at, printed, name, lettered })
    ? undefined
    : body(name.to, name.countries)
}

/** `le Bureau politique et le Secrétariat`: the Party's, which nothing more tells. */
const isSecretariat = (words: readonly Word[], at: number): boolean =>
  words[at]!.text === 'Secrétariat' &&
  !/^(?:d(?:e|es|u)?|à|général|permanent)$/u.test(words[at + 1]?.text ?? '') &&
  words[at - 3]?.plain === 'politique' &&
  words[at - 2]!.plain === 'et'
