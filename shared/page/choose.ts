/**
 * Which lines of a page are its article, and what each of them is.
 *
 * By marked body where the markup names one; else by a reader handed in from outside; else by structure. Lines that
 * are not chosen are not lost: they come after the article, as boilerplate.
 */
import type { Hint } from '../article/raw.ts'
import type { Block } from './blocks.ts'
import { cardsAmong, isPointer, longestRun } from './structure.ts'

export interface Choice {
  /** What each chosen block is. */
  readonly hints: ReadonlyMap<Block, Hint>
  /** First block of the body: dates printed later are other stories'. */
  readonly start: number
}

export interface Clues {
  /** What the page calls itself in its metadata. */
  readonly title?: string | undefined
  readonly description?: string | undefined
  /** Texts that a general reader takes for the article's paragraphs. */
  readonly prose?: ReadonlySet<string> | undefined
}

const LEAST_BODY = 140

export function choose(blocks: readonly Block[], clues: Clues): Choice | undefined {
  const body = markedBody(blocks) ?? proseBody(blocks, clues.prose) ?? runOf(blocks)
  if (body === undefined || body.length === 0) return leadAlone(blocks, clues)
  const start = body[0]!.at
  const headline = headlineOf(blocks, start, clues.title)
  const hints = new Map<Block, Hint>()
  const at = headline?.at ?? -1
  // A headline inside the body, as on long reads: what stands before it is none of the article.
  const kept = at > start ? body.filter((block) => block.at > at || isPicture(block)) : body
  const above = blocks.slice(Math.max(0, at < start ? at - 3 : 0), start)
  for (const block of above) {
    if (block === headline) hints.set(block, 'headline')
    else if (block.mark === 'kicker') hints.set(block, 'kicker')
    else if (at < start && block.at > at && isPicture(block)) hints.set(block, hintOf(block))
  }
  const between = at < 0 ? above : blocks.slice(at + 1, start)
  const lead = leadAmong(between, clues) ?? leadAmong(kept.slice(0, 3), clues)
  if (lead !== undefined) hints.set(lead, 'lead')
  if (headline !== undefined) hints.set(headline, 'headline')
  const captions = new Set(kept.filter(isPicture).map(({ text }) => text))
  for (const [i, block] of kept.entries()) {
    if (hints.has(block)) continue
    const isCaption = captions.has(block.text) || isUnderPicture(block, kept[i + 1])
    hints.set(block, isCaption && !isPicture(block) ? 'caption' : hintOf(block))
  }
  return { hints, start }
}

const CREDIT = /^\(?(?:photos?|source|crédit(?:s|\s+photo)?)\b/iu

/** Old pages print picture, caption and credit one below the other, with nothing but line ends between them. */
const isUnderPicture = ({ pictured, text }: Block, next: Block | undefined): boolean =>
  pictured && text.length < 400 && (CREDIT.test(text) || CREDIT.test(next?.text ?? ''))

/** The first marked body that holds a paragraph, else the longest: pages that scroll on append other stories. */
function markedBody(blocks: readonly Block[]): readonly Block[] | undefined {
  const bodies: Block[][] = []
  for (const block of blocks)
    if (block.body !== undefined && isText(block)) (bodies[block.body] ??= []).push(block)
  const filled = bodies.filter((body) => body !== undefined)
  const first = filled.find((body) => lengthOf(body) >= LEAST_BODY)
  return first ?? filled.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]
}

function proseBody(
  blocks: readonly Block[],
  prose: ReadonlySet<string> | undefined,
): readonly Block[] | undefined {
  if (prose === undefined) return undefined
  const cards = cardsAmong(blocks)
  const body = blocks.filter(
    (block) =>
      prose.has(block.text) && isText(block) && block.mark !== 'headline' && !cards.has(block),
  )
  return lengthOf(body) >= LEAST_BODY ? body : undefined
}

function runOf(blocks: readonly Block[]): readonly Block[] | undefined {
  const cards = cardsAmong(blocks)
  const run = longestRun(blocks, cards)
  return run && blocks.slice(run.from, run.to).filter((block) => isText(block) && !cards.has(block))
}

/** A photo or film with one sentence: headline and lead, no body. */
function leadAlone(blocks: readonly Block[], clues: Clues): Choice | undefined {
  const headline = headlineOf(blocks, blocks.length, clues.title)
  if (headline === undefined) return undefined
  const start = headline.at + 1
  const after = blocks.slice(start)
  const lead =
    after.find(({ mark }) => mark === 'lead') ??
    after.find(({ text }) => isSame(text, clues.description))
  if (lead === undefined) return undefined
  const hints = new Map<Block, Hint>([
    [headline, 'headline'],
    [lead, 'lead'],
  ])
  for (const block of after) if (isPicture(block)) hints.set(block, hintOf(block))
  return { hints, start }
}

/** Of several headings the one that the page's title repeats, else the last one before the body. */
function headlineOf(
  blocks: readonly Block[],
  start: number,
  title: string | undefined,
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

function leadAmong(blocks: readonly Block[], { description }: Clues): Block | undefined {
  const marked = blocks.find(({ mark, text }) => mark === 'lead' && text.length >= 15)
  if (marked !== undefined) return marked
  const texts = blocks.filter(
    (block) => isText(block) && !isPicture(block) && block.text.length >= 40,
  )
  return (
    texts.find(({ text }) => isSame(text, description)) ??
    // Without dateline, all bold or set as a heading: the way a lead is printed where no class says so.
    texts
      .slice(0, 1)
      .find(
        ({ text, bold, element }) =>
          (bold || element.localName === 'h2') &&
          text.length >= 60 &&
          !/^[^.]{0,60}\((?:VNA|AVI)\)/u.test(text),
      )
  )
}

// `Une appellation en préparation`; not `VNA/CVN`, not `Texte : Bao Anh`, not a sentence.
const SUBHEADING = /^(?=.*\p{Ll}{3})(?=.*\s)[^:]{12,119}(?<![.!?;,…])$/u

function hintOf(block: Block): Hint {
  const { text, mark, linked, element, bold, pictured } = block
  if (mark === 'credit') return 'credit'
  if (mark === 'picture') return 'caption'
  if (isPointer(text) || linked > text.length * 0.9) return 'link'
  if (/^h[2-6]$/u.test(element.localName)) return 'subheading'
  if (bold && SUBHEADING.test(text)) return 'subheading'
  if (pictured && text.length < 400 && /(?:photos?|source|crédit)\s*[:;]/iu.test(text))
    return 'caption'
  return 'body'
}

const isText = ({ mark }: Block): boolean =>
  mark !== 'boilerplate' && mark !== 'time' && mark !== 'kicker'

const isPicture = ({ mark }: Block): boolean => mark === 'picture' || mark === 'credit'

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text, linked }) => sum + text.length - linked, 0)

/** The same words, or one cut short: descriptions end in `…` after 150 characters. */
function isSame(text: string, other: string | undefined): boolean {
  if (other === undefined) return false
  const [a, b] = [lettersOf(text), lettersOf(other)]
  if (a === b) return a !== ''
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 40 && long.startsWith(short)
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
