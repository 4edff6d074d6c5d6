/** A sketch as it is written, for who reads one and makes none: `sketch.ts`. */

declare const sketch: unique symbol
/** `1` (format), two characters of size, 80 of minima, figures, `.`, names. */
export type Sketch = string & { readonly [sketch]: true }

/** What a sketch begins with. */
export const FORMAT = '1'
/** Minima over a text's shingles, two bits kept of each: three to a character. */
export const MINIMA = 240
/** Figures and names kept at the most, twelve bits of a hash of each: two characters. */
export const FIGURES = 12
export const NAMES = 16
/** Characters of six bits, in their order. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const SHAPE = /^1[\w-]{82}(?:[\w-]{2}){0,12}\.(?:[\w-]{2}){0,16}$/u

/** A sketch from outside, checked. */
export const readSketch = (text: string): Sketch | undefined =>
  SHAPE.test(text) ? (text as Sketch) : undefined
