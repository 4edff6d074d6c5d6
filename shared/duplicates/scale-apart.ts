/**
 * One number on two scales: `2,5 milliards de dollars` in one copy, `2,5 millions de dollars` or `2,5 milliards d’euros` in
 * the other. The number is in both, what it counts is not.
 */
import type { Difference } from './difference.ts'
import { printedOf } from './printed-fact.ts'
import { kindOf } from './sentence-facts.ts'
import type { Sentence, Token } from './sentences.ts'
import { areOneAmount } from './told-otherwise.ts'

const SCALE = /^(?:milliers?|millions?|milliards?|usd|eur|vnd)$/u

/** Of a run of words in which two sentences part. */
export function scaleApart(
  [here, ours]: readonly [Sentence, readonly Token[]],
  [there, theirs]: readonly [Sentence, readonly Token[]],
): readonly Difference[] {
  const [a, b] = [amountBefore(here, ours), amountBefore(there, theirs)]
  if (a === undefined || b === undefined || areOneAmount(a, b)) return []
  return [{ kind: 'figure', here: a, there: b }]
}

/** The amount, as printed, that a run of scales and currencies alone belongs to. */
function amountBefore(sentence: Sentence, run: readonly Token[]): string | undefined {
  if (run.length === 0 || !run.every(isScale)) return undefined
  const before = sentence.tokens.slice(0, sentence.tokens.indexOf(run[0]!))
  const number = before.findLast((token) => !isScale(token))
  if (number === undefined || kindOf(sentence, number) !== 'figure') return undefined
  const printed = printedOf(sentence, { kind: 'figure', tokens: [number] })
  // Told on to the last of the run: `2,5 milliards, en dollars` is none.
  return number.start + printed.length >= run.at(-1)!.end ? printed : undefined
}

const isScale = ({ key }: Token): boolean => SCALE.test(key)
