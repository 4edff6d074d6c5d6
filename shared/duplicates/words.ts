/**
 * Text to the words by which copies of one dispatch are compared.
 *
 * What outlets change without changing the story is folded away: accents, case, quotes, dashes, elisions,
 * `14ᵉ` / `XIVe` / `14ème`, `5.000` / `5 000`, `dollars` / `USD` / `$`, function words. What changes the story
 * stays: figures, names, every other word. Pure; nothing is stemmed, so that a changed verb is a changed word.
 */

import { pattern } from '../french/letters.ts'

// Articles, prepositions, pronouns and auxiliaries: the words an editor moves without touching the sense.
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a ai ainsi alors apres au aucun aussi aux avant avec avoir c ce ceci cela celle celles celui ces cet ' +
    'cette ceux chez comme d dans de depuis des dont du elle elles en entre est et etaient etait etant ete ' +
    'etre eu eux il ils j jusqu l la le les leur leurs lors lorsqu lui m mais meme mes n ne ni nos notamment ' +
    'notre nous on ont or ou par parmi pas pendant plus pour puis puisqu qu quand que qui quoi s sa sans se ' +
    'selon ses si sien soit son sont sous sur t tandis tel telle tels telles tous tout toute toutes tres un ' +
    'une vers via vos votre vous y'
  ).split(' '),
)

const CURRENCY: ReadonlyMap<string, string> = new Map([
  ['$', 'usd'],
  ['usd', 'usd'],
  ['dollar', 'usd'],
  ['dollars', 'usd'],
  ['€', 'eur'],
  ['eur', 'eur'],
  ['euro', 'eur'],
  ['euros', 'eur'],
  ['dong', 'vnd'],
  ['dongs', 'vnd'],
  ['vnd', 'vnd'],
])

const marks = pattern(String.raw`\p{M}`, 'gu')
// `5.000`, `12 000`; never `3.66` or `2019 2020`.
const THOUSANDS = /(?<![\d,.])\d{1,3}(?:[.\s]\d{3})+(?![\d,])/gu
// `XIVe`, `XIV e`, `XXIèmes` before case is lost; never `Ce` or `Le`.
const romanNumber = pattern(
  String.raw`(?<![\p{L}\d])(?<roman>XL[IVX]{0,4}|LX{1,3}[IV]{0,4}|[IVX]{1,6}) ?(?:eme|e)s?(?![\p{L}\d])`,
  'gu',
)
// `1er`, `14e`, `80 e`, `31emes`; never `2 et`.
const ordinal = pattern(
  String.raw`(?<!\d)(?<number>\d{1,3}) ?(?:eres?|er?s?|res?|emes?|nde?s?)(?![\p{L}\d])`,
  'gu',
)
const comparable = pattern(String.raw`\d+(?:[,.]\d+)?(?:e(?![\p{L}\d]))?|\p{L}+|[$€]`, 'gu')

/** One spelling: `Hô Chi Minh-Ville` gives `ho chi minh-ville`, `XIVᵉ` gives `14e`. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(marks(), '')
    .replace(romanNumber(), (_, roman: string) => `${arabic(roman)}e`)
    .toLowerCase()
    .replace(/[đð]/gu, 'd')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(THOUSANDS, (digits) => digits.replace(/\D/gu, ''))
    .replace(ordinal(), '$<number>e')

/** A word that folding leaves as it is but for its case; not `Ve`, which is a number. */
const PLAIN = /^[A-HJ-UWYZ]?[a-z]+$/u

/** Words for comparison: `les 5.000 dollars de l’État` gives `5000 usd etat`. */
export const comparableWords = (text: string): string[] =>
  (PLAIN.test(text) ? [text.toLowerCase()] : (fold(text).match(comparable()) ?? []))
    .map((word) => CURRENCY.get(word) ?? word.replace('.', ','))
    .filter((word) => !FUNCTION_WORDS.has(word))

const VALUE: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

function arabic(roman: string): number {
  let sum = 0
  for (let i = 0; i < roman.length; i += 1) {
    const value = VALUE[roman[i]!]!
    sum += value < (VALUE[roman[i + 1] ?? ''] ?? 0) ? -value : value
  }
  return sum
}
