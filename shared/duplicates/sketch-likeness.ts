/**
 * What two sketches tell of their texts: how much one repeats of the other, and which figures and names both print.
 *
 * A related request compares dozens: a sketch is read where it stands, nothing is cut out of it.
 */
import type { Likeness } from './sameness.ts'
import { DIGITS, FIGURES, MINIMA, NAMES, type Sketch } from './sketch-form.ts'

/** Share of the shorter text that the longer one repeats, 0 to 1, within some five hundredths. */
export const containment = (a: Sketch, b: Sketch): number => likeness(a, b).containment

/** What two sketches tell of two texts. */
export function likeness(
  a: Sketch,
  b: Sketch,
): Omit<Likeness, 'masked' | 'sameHeadline' | 'column' | 'days'> {
  const sizes = [numberAt(a, 1), numberAt(b, 1)] as const
  const least = Math.min(...sizes)
  const dots = [a.indexOf('.', LISTS), b.indexOf('.', LISTS)] as const
  const figures = shareOf(numbersIn(a, LISTS, dots[0]), numbersIn(b, LISTS, dots[1]), FIGURES)
  const names = shareOf(
    numbersIn(a, dots[0] + 1, a.length),
    numbersIn(b, dots[1] + 1, b.length),
    NAMES,
  )
  return {
    sizes: [least, Math.max(...sizes)],
    containment: least === 0 ? 0 : containmentOf(a, b, sizes),
    names: names.share,
    nameCount: names.count,
    figures: figures.share,
    figureCount: figures.count,
  }
}

/** Where the minima of a sketch begin, and the lists behind them. */
const MINIMA_FROM = 3
const LISTS = MINIMA_FROM + MINIMA / 3

/** What each digit is worth, by its code. */
const VALUES = new Uint8Array(128)
for (let value = 0; value < DIGITS.length; value += 1) VALUES[DIGITS.charCodeAt(value)] = value

/** How many of the three pairs of bits of two digits are equal, by their difference. */
const EQUAL_PAIRS = Uint8Array.from(
  DIGITS,
  (_, difference) => [0, 2, 4].filter((shift) => ((difference >> shift) & 3) === 0).length,
)

function containmentOf(a: Sketch, b: Sketch, [here, there]: readonly [number, number]): number {
  let equal = 0
  for (let at = MINIMA_FROM; at < LISTS; at += 1)
    equal += EQUAL_PAIRS[VALUES[a.charCodeAt(at)]! ^ VALUES[b.charCodeAt(at)]!]!
  // Two bits agree by chance once in four.
  const jaccard = Math.max(0, (equal / MINIMA - 0.25) / 0.75)
  const shared = (jaccard * (here + there)) / (1 + jaccard)
  return Math.min(1, shared / Math.min(here, there))
}

// A full list is cut: beyond its last number nothing is known, so both are compared up to there only.
function shareOf(a: readonly number[], b: readonly number[], most: number) {
  const limit = Math.min(
    a.length < most ? Infinity : (a.at(-1) ?? Infinity),
    b.length < most ? Infinity : (b.at(-1) ?? Infinity),
  )
  let [here, there, shared] = [0, 0, 0]
  for (const x of a) {
    if (x > limit) continue
    here += 1
    if (b.includes(x)) shared += 1
  }
  for (let at = 0; at < b.length; at += 1)
    if (b[at]! <= limit && b.indexOf(b[at]!) === at) there += 1
  const count = Math.min(here, there)
  return { count, share: count === 0 ? 1 : shared / count }
}

const numberAt = (text: string, at: number): number =>
  VALUES[text.charCodeAt(at)]! * 64 + VALUES[text.charCodeAt(at + 1)]!

function numbersIn(text: string, from: number, to: number): readonly number[] {
  const found: number[] = []
  for (let at = from; at + 1 < to; at += 2) found.push(numberAt(text, at))
  return found
}
