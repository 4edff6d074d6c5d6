/**
 * One fact in two forms: `UE` and `Union européenne`, `3` and `trois`, `1,2 million` and `1.200.000`, `directeur adjoint`
 * and `vice-directeur`. Each outlet has its own; none is a difference.
 */
import { isCapital } from '../french/letters.ts'
import { numbersSpelt } from '../french/number-words.ts'
import { comparableWords, fold } from './words.ts'
import type { Sentence, Token } from './sentences.ts'

/** The words of one sentence whose letters stand in the other, and letters whose words do. */
export function inLetters(here: Sentence, there: Sentence): ReadonlySet<Token> {
  return new Set([...lettersOf(here, there), ...lettersOf(there, here)])
}

function* lettersOf(short: Sentence, long: Sentence): Generator<Token> {
  const initials = long.tokens.map(({ key }) => key[0]).join('')
  for (const token of short.tokens) {
    if (!LETTERS.test(short.text.slice(token.start, token.end)) || long.keys.has(token.key))
      continue
    for (let at = initials.indexOf(token.key); at >= 0; at = initials.indexOf(token.key, at + 1)) {
      const words = long.tokens.slice(at, at + token.key.length)
      if (!isCapital(long.text.codePointAt(words[0]!.start) ?? 0)) continue
      yield token
      yield* words
    }
  }
}

const LETTERS = /^\p{Lu}{2,6}$/u

/** The numbers that a sentence writes out, as the other prints them: `trois` is `3`, `troisième` is `3e`. */
export const inFigures = ({ text }: Sentence): ReadonlySet<string> => numbersSpelt(fold(text))

/** Whether two figures as printed count the same, of the same. */
export function areOneAmount(a: string, b: string): boolean {
  const [ours, theirs] = [amountOf(a), amountOf(b)]
  return ours !== undefined && ours.value === theirs?.value && ours.unit === theirs.unit
}

function amountOf(printed: string): { readonly value: number; readonly unit: string } | undefined {
  const [number = '', ...units] = comparableWords(printed)
  const value = Number(number.replace(',', '.'))
  if (number === '' || Number.isNaN(value)) return undefined
  const times = units.map((unit) => TIMES[unit.replace(/s$/u, '')] ?? 1)
  return {
    // A million and a fifth is no binary fraction.
    value: Math.round(times.reduce((product, one) => product * one, value) * 1000),
    unit: units.filter((_, at) => times[at] === 1).join(' '),
  }
}

const TIMES: Readonly<Record<string, number>> = {
  millier: 1e3,
  mille: 1e3,
  million: 1e6,
  milliard: 1e9,
}

/** `directeur adjoint`, `vice-directeur`. */
export const areOneRank = (a: string, b: string): boolean => rankOf(a) === rankOf(b)

const rankOf = (printed: string): string =>
  comparableWords(printed)
    .map((word) => word.replace(/^adjointe?$/u, 'vice'))
    .sort()
    .join(' ')
