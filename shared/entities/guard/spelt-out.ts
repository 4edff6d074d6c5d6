/**
 * Bodies that their own letters or their last word tell: `Caisse nationale d'assurance maladie (CNAM)`,
 * `Centre de recherche pour l'étude des conditions de vie (Crédoc)`, `MIAT Mongolian Airlines`, `Georgia
 * Institute of Technology`.
 */
import { isOneOf, oneOf } from '../../french/word-list.ts'
import { countryAt } from '../countries/words.ts'
import { opensName } from '../gazetteer/given-names.ts'
import { GRAMMAR, isInstitutional, VERBS } from '../gazetteer/not-names.ts'
import { FAMILY_NAMES } from '../gazetteer/vietnamese-names.ts'
import { FOREIGN_HEADS } from '../organisations/foreign-heads.ts'
import type { Word } from '../words.ts'
import type { Guarded } from './guarded.ts'

const LONGEST = 18

const headsBody = (plain: string): boolean =>
  isInstitutional(plain) || isOneOf(plain, 'comite caisse observatoire commissariat groupement')

/** The body whose letters stand in brackets at this word, from the noun with a capital that heads it. */
export function speltOutBefore(words: readonly Word[], letters: number): Guarded | undefined {
  const { gap, text } = words[letters]!
  if (gap !== ' (' || !/^\p{Lu}[\p{L}\p{N}&-]*$/u.test(text)) return undefined
  if (words[letters + 1]?.gap.startsWith(')') === false) return undefined
  if (countryAt(words, letters) !== undefined || endsInPerson(words, letters - 1)) return undefined
  let nearest: number | undefined
  for (let at = letters - 1; at >= Math.max(0, letters - LONGEST); at -= 1) {
    const { plain, capital, gap: before } = words[at]!
    if (VERBS.has(plain) && !capital) break
    if (capital && headsBody(plain) && words[at - 1]?.capital !== true) {
      nearest ??= at
      if (spells(words, at, letters)) {
        nearest = at
        break
      }
    }
    if (!/^(?: |-|'| - |, |)$/u.test(before)) break
  }
  return nearest === undefined || nearest === letters - 1
    ? undefined
    : { kind: 'organisation', from: nearest, to: letters - 1 }
}

/** `le président de l'Assemblée Richard Ferrand (LREM)`: the letters are of somebody's party. */
function endsInPerson(words: readonly Word[], last: number): boolean {
  let from = last
  while (from > 0 && words[from]!.capital && words[from]!.gap === ' ' && words[from - 1]!.capital)
    from -= 1
  for (let at = from; at < last; at += 1)
    if (opensName(words[at]!.plain) || FAMILY_NAMES.has(words[at]!.plain)) return true
  return false
}

/** `CNAM` of `Caisse nationale d'assurance maladie`: its words begin with the letters, in their order. */
function spells(words: readonly Word[], from: number, letters: number): boolean {
  const wanted = words[letters]!.plain
  let at = 0
  for (const { plain } of words.slice(from, letters)) if (plain[0] === wanted[at]) at += 1
  return at === wanted.length
}

const ENGLISH = oneOf('of for and the')

/** A run of capitals that begins here and says at its end, in English, what it is. */
export function foreignFrom(words: readonly Word[], at: number): Guarded | undefined {
  const first = words[at]!
  if (!first.capital || GRAMMAR.has(first.plain)) return undefined
  let to = at
  let end: number | undefined
  for (let next = at + 1; next < at + 8; next += 1) {
    const word = words[next]
    if (word === undefined || !/^(?: |-|&| & |\.)$/u.test(word.gap)) break
    if (!word.capital && !ENGLISH.test(word.text)) break
    if (word.capital) to = next
    if (word.capital && word.gap !== '-' && FOREIGN_HEADS.test(word.text)) end = next
  }
  if (end === undefined) return undefined
  // `Georgia Institute of Technology`
  const goesOn = ENGLISH.test(words[end + 1]?.text ?? '') && words[end + 1]!.gap === ' '
  return { kind: 'organisation', from: at, to: goesOn ? to : end }
}
