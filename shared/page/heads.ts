/**
 * Headline and lead of a page: by mark, by what the page's metadata repeats, else by place.
 */
import type { Block } from './block.ts'

export interface Clues {
  /** What the page calls itself in its metadata. */
  readonly title?: string | undefined
  readonly description?: string | undefined
}

/** Of several headings the one that the page's title repeats, else the last one before the body. */
export function headlineOf(
  blocks: readonly Block[],
  start: number,
  { title }: Clues,
): Block | undefined {
  const headings = blocks.filter(
    ({ mark, linked, text }) => mark === 'headline' && linked < text.length,
  )
  return (
    headings.find(({ text }) => isSame(text, title)) ??
    blocks
      .slice(0, start)
      .find(({ text, element }) => /^h[2-4]$/u.test(element.localName) && isSame(text, title)) ??
    headings.findLast(({ at }) => at < start) ??
    headings[0]
  )
}

/** The lead among lines that stand apart from the body. */
export function leadAbove(blocks: readonly Block[], clues: Clues): Block | undefined {
  const texts = blocks.filter(isProse)
  const [first] = texts
  return (
    leadBySign(blocks, clues) ??
    // The only thing that a page prints between headline and body, and a sentence.
    (texts.length === 1 && first !== undefined && /[.!?…]["»”]?$/u.test(first.text)
      ? first
      : undefined)
  )
}

/** The lead among the first lines of a body that holds it: all bold or set as a heading, or told by the metadata. */
export const leadWithin = (blocks: readonly Block[], clues: Clues): Block | undefined =>
  leadBySign(blocks.slice(0, 3), clues)

function leadBySign(blocks: readonly Block[], { description }: Clues): Block | undefined {
  const marked = blocks.find(({ mark, text }) => mark === 'lead' && text.length >= 15)
  if (marked !== undefined) return marked
  const texts = blocks.filter(isProse)
  return (
    texts.find(({ text }) => isSame(text, description)) ??
    texts
      .slice(0, 1)
      .find(
        ({ bold, element, text }) =>
          (bold || element.localName === 'h2') && !DATELINE.test(text) && text.length >= 60,
      )
  )
}

// A paragraph with a dateline opens the body, bold or not.
const DATELINE = /^[^.]{0,60}\((?:VNA|AVI)\)/u

const isProse = ({ mark, text, linked }: Block): boolean =>
  (mark === undefined || mark === 'body' || mark === 'lead') &&
  text.length >= 40 &&
  linked < text.length / 2

/** The same words, or one cut short: descriptions end in `…` after 150 characters. */
export function isSame(text: string, other: string | undefined): boolean {
  if (other === undefined) return false
  const [a, b] = [lettersOf(text), lettersOf(other)]
  if (a === b) return a !== ''
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 40 && long.startsWith(short)
}

const LONGEST_COMPARED = 2000

const lettersOf = (text: string): string =>
  text
    .slice(0, LONGEST_COMPARED)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
