/**
 * A text in some 130 printable characters, enough to recognise its copies.
 *
 * It travels in a card, and from a reader's browser for a page the corpus does not hold: nobody can read the
 * text back from it. It holds the text's size, two bits of each of 240 minima over its shingles (for
 * containment), and short hashes of its figures and names (to tell a copy from the next issue of a series).
 */
import type { Article } from '../article/article.ts'
import { factsOf } from './facts.ts'
import { hashOf, mix, shinglesOf } from './shingles.ts'
import { DIGITS, FIGURES, FORMAT, MINIMA, NAMES, type Sketch } from './sketch-form.ts'
import { comparableWords } from './words.ts'

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

const pair = (value: number): string => DIGITS[value >> 6]! + DIGITS[value & 63]!
