/**
 * A text in some 130 printable characters, enough to recognise its copies.
 *
 * It travels in a card, and from a reader's browser for a page the corpus does not hold: nobody can read the
 * text back from it. It holds the text's size, two bits of each of 240 minima over its shingles (for
 * containment), and short hashes of its figures and names (to tell a copy from the next issue of a series).
 */
import type { Article } from '../article/article.ts'
import { factsOf } from './facts.ts'
import type { Likeness } from './sameness.ts'
import { hashOf, mix, shinglesOf } from './shingles.ts'
import { comparableWords } from './words.ts'

declare const sketch: unique symbol
/** `1` (format), two characters of size, 80 of minima, figures, `.`, names. */
export type Sketch = string & { readonly [sketch]: true }

const FORMAT = '1'
const MINIMA = 240
const FIGURES = 12
const NAMES = 16
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const SHAPE = /^1[\w-]{82}(?:[\w-]{2}){0,12}\.(?:[\w-]{2}){0,16}$/u

/** A sketch from outside, checked. */
export const readSketch = (text: string): Sketch | undefined =>
  SHAPE.test(text) ? (text as Sketch) : undefined

/** The paragraphs that copies share: captions are each outlet's own. */
export const comparedParagraphs = (
  article: Pick<Article, 'lead' | 'body' | 'captions'>,
): string[] => {
  const text = [...(article.lead === undefined ? [] : [article.lead]), ...article.body]
  return text.length > 0 ? text : article.captions.flatMap((caption) => caption.text ?? [])
}

/** The sketch of lead and body, of the captions where a page has nothing else. */
export function sketchOf(article: Pick<Article, 'lead' | 'body' | 'captions'>): Sketch {
  const paragraphs = comparedParagraphs(article)
  const words = paragraphs.map(comparableWords)
  const shingles = shinglesOf(words)
  const { figures, names } = factsOf(paragraphs, words)
  const size = Math.min(4095, shingles.length)
  return (FORMAT +
    pair(size) +
    minimaOf(shingles) +
    listOf(figures, FIGURES) +
    '.' +
    listOf(names, NAMES)) as Sketch
}

/** Share of the shorter text that the longer one repeats, 0 to 1, within some five hundredths. */
export const containment = (a: Sketch, b: Sketch): number => likeness(a, b).containment

/** What two sketches tell of two texts. */
export function likeness(
  a: Sketch,
  b: Sketch,
): Omit<Likeness, 'masked' | 'sameHeadline' | 'column' | 'days'> {
  const here = read(a)
  const there = read(b)
  const least = Math.min(here.size, there.size)
  const figures = shareOf(here.figures, there.figures, FIGURES)
  const names = shareOf(here.names, there.names, NAMES)
  return {
    sizes: [least, Math.max(here.size, there.size)],
    containment: least === 0 ? 0 : containmentOf(here, there, least),
    names: names.share,
    nameCount: names.count,
    figures: figures.share,
    figureCount: figures.count,
  }
}

interface Read {
  readonly size: number
  readonly minima: string
  readonly figures: readonly number[]
  readonly names: readonly number[]
}

function read(text: Sketch): Read {
  const dot = text.indexOf('.', 83)
  return {
    size: number(text, 1),
    minima: text.slice(3, 83),
    figures: numbers(text.slice(83, dot)),
    names: numbers(text.slice(dot + 1)),
  }
}

function containmentOf(a: Read, b: Read, least: number): number {
  let equal = 0
  for (let i = 0; i < a.minima.length; i += 1) {
    const difference = DIGITS.indexOf(a.minima[i]!) ^ DIGITS.indexOf(b.minima[i]!)
    for (let shift = 0; shift < 6; shift += 2) if (((difference >> shift) & 3) === 0) equal += 1
  }
  // Two bits agree by chance once in four.
  const jaccard = Math.max(0, (equal / MINIMA - 0.25) / 0.75)
  const shared = (jaccard * (a.size + b.size)) / (1 + jaccard)
  return Math.min(1, shared / least)
}

// One permutation cut into 240 bins; an empty bin borrows from the next full one, by a fixed rule.
function minimaOf(shingles: Uint32Array): string {
  // Nobody to borrow from: a million steps would find as much.
  if (shingles.length === 0) return DIGITS[0]!.repeat(MINIMA / 3)
  const bins = new Float64Array(MINIMA).fill(Infinity)
  for (const shingle of shingles) {
    const spread = mix(shingle, 0x5bd1e995)
    const bin = spread % MINIMA
    const value = mix(spread, 0x2545f491)
    if (value < bins[bin]!) bins[bin] = value
  }
  let text = ''
  for (let i = 0; i < MINIMA; i += 3) {
    let digit = 0
    for (let j = i; j < i + 3; j += 1) digit = digit * 4 + (borrowed(bins, j) & 3)
    text += DIGITS[digit]!
  }
  return text
}

function borrowed(bins: Float64Array, bin: number): number {
  if (bins[bin] !== Infinity) return bins[bin]!
  // A walk of its own for each bin, so that two borrowers do not agree by standing side by side.
  for (let attempt = 1; attempt <= 4096; attempt += 1) {
    const other = bins[mix(bin + 1, attempt) % MINIMA]!
    if (other !== Infinity) return mix(other, attempt)
  }
  return 0
}

function listOf(words: ReadonlySet<string>, most: number): string {
  const hashes = [...new Set([...words].map((word) => hashOf(word) >>> 20))]
  return hashes
    .sort((x, y) => x - y)
    .slice(0, most)
    .map(pair)
    .join('')
}

// A full list is cut: beyond its last number nothing is known, so both are compared up to there only.
function shareOf(a: readonly number[], b: readonly number[], most: number) {
  const limit = Math.min(
    a.length < most ? Infinity : (a.at(-1) ?? Infinity),
    b.length < most ? Infinity : (b.at(-1) ?? Infinity),
  )
  const here = a.filter((x) => x <= limit)
  const there = new Set(b.filter((x) => x <= limit))
  const count = Math.min(here.length, there.size)
  const shared = here.filter((x) => there.has(x)).length
  return { count, share: count === 0 ? 1 : shared / count }
}

const pair = (value: number): string => DIGITS[value >> 6]! + DIGITS[value & 63]!
const number = (text: string, at: number): number =>
  DIGITS.indexOf(text[at]!) * 64 + DIGITS.indexOf(text[at + 1]!)

function numbers(text: string): number[] {
  const found: number[] = []
  for (let i = 0; i + 1 < text.length; i += 2) found.push(number(text, i))
  return found
}
