/**
 * Words that go on with a title, or with a noun of its complement, without a preposition: `Directeur Exécutif`, `membre
 * suppléant`, `la région Est`, `le mandat 2024-2029`. An article or another word of grammar ends it.
 */
import { isOneOf } from '../../../french/word-list.ts'
import { isGrammar } from '../../gazetteer/not-names.ts'
import { isDateAt } from './role-complement.ts'
import type { Reading } from '../reading.ts'
import { isApposedAt, isOnCard } from './role-adjective.ts'
import { isHead } from '../title.ts'
import type { Token } from '../tokens.ts'

/** Whether the word here belongs to the role; `inNoun` inside a complement's noun, where capitals go on. */
export function goesOn(reading: Reading, at: number, inNoun: boolean): boolean {
  const { tokens } = reading
  const token = tokens[at]!
  // `Secrétaire Général`, `Directeur Exécutif`: printed as on a card.
  if (!inNoun && token.shape === 'capital' && isOnCard(tokens, at)) return true
  // `membre suppléant`, `ingénieur agronome`, `président fondateur`: a second head as adjective.
  if (!inNoun && token.shape === 'lower' && isHead(tokens, at)) return true
  // `commandant de la région Est`, `la branche avions commerciaux`
  if (inNoun && isOneOf(token.text, 'Nord Sud Est Ouest')) return true
  // `pêcheur de Ly Son`: inside a sentence no grammar word has a capital.
  if (inNoun && token.shape === 'capital' && !token.opens) return true
  if (token.shape === 'elided' || isGrammar(token)) return false
  if (isApposedAt(tokens, at)) return true
  if (token.shape === 'number')
    return inNoun && (!isDateAt(reading, at) || isTerm(tokens[at - 1]?.plain))
  return inNoun && token.shape !== 'lower'
}

/** Where a complement of the title's own begins behind a comma: `chargé du Commerce extérieur`, `du ministère des Affaires étrangères`. */
export function ownBehindComma(
  tokens: Reading['tokens'],
  first: number,
  limit: number,
): number | undefined {
  if (first + 1 >= limit) return undefined
  const [word, next] = [tokens[first]!.plain, tokens[first + 1]!.plain]
  if (isOneOf(word, 'chargee?') && isOneOf(next, "de d' du des")) return first + 1
  return word === 'du' && next === 'ministere' ? first : undefined
}

/** `président de l'association pour le mandat 2024-2029`: the years of an office belong to it. */
const isTerm = (plain: string | undefined): boolean =>
  isOneOf(plain, 'mandat periode exercice legislature saison quinquennat')

/** `par intérim`, `a.i.`, `ad interim`: how many words; none where the preposition brings something else. */
export function actingLength(tokens: readonly Token[], at: number): number | undefined {
  const { plain } = tokens[at]!
  const next = tokens[at + 1]?.plain
  if (plain === 'par') return isOneOf(next, 'interime? actions') ? 2 : 0
  if (plain === 'ad') return next === 'interim' ? 2 : 0
  return /^[ap]\.\s?i/u.test(plain) ? 1 : undefined
}
