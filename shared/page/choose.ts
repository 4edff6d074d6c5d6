/**
 * Which lines of a page are its article, and what each of them is.
 *
 * By marked body where the markup names one; else by a reader handed in from outside; else by structure. Lines that
 * are not chosen are not lost: they come after the article, as boilerplate.
 */
import type { Hint } from '../article/raw.ts'
import type { Blocks } from './blocks.ts'
import type { Block } from './block.ts'
import { headlineOf, isSame, leadAbove, leadWithin, type Clues } from './heads.ts'
import { cardsAmong, isHeading, isPointer, longestRun } from './structure.ts'

export interface Choice {
  /** What each chosen block is; `undefined` where the markup leaves that to the text. */
  readonly hints: ReadonlyMap<Block, Hint | undefined>
  /** First block of the body. */
  readonly start: number
  /** First block after the article: dates printed later are other stories'. */
  readonly end: number
}

const LEAST_BODY = 140
// Kicker, section and time stamp stand this close above a headline.
const ABOVE = 4

/** `prose`: the texts that a general reader takes for the article's paragraphs. */
export function choose(
  { blocks, bodies }: Blocks,
  clues: Clues,
  prose?: ReadonlySet<string>,
): Choice | undefined {
  const marked = markedBody(blocks)
  // A body that is marked and empty is a film's or a picture's page.
  const found =
    marked ??
    (bodies > 0 ? leadAlone(blocks, clues) : undefined) ??
    proseBody(blocks, prose) ??
    runOf(blocks)
  if (found === undefined) return leadAlone(blocks, clues)
  return 'hints' in found ? found : around(blocks, found, clues)
}

/** A body with what belongs to it above: headline, kicker, lead, pictures. */
function around(blocks: readonly Block[], body: readonly Block[], clues: Clues): Choice {
  const start = body[0]!.at
  const end = body.at(-1)!.at + 1
  const headline = headlineOf(blocks, start, clues)
  const at = headline?.at ?? -1
  const kept = at > start && at < end ? bodyBelow(body, at) : body
  const hints = new Map<Block, Hint | undefined>()
  if (headline !== undefined) hints.set(headline, 'headline')
  const isHeaded = at >= 0 && at < start
  for (const block of blocks.slice(Math.max(0, isHeaded ? at - ABOVE : start - ABOVE), start))
    if (block.mark === 'kicker') hints.set(block, 'kicker')
  const between = isHeaded ? blocks.slice(at + 1, start) : []
  const lead = leadAbove(between, clues) ?? leadWithin(kept, clues)
  for (const block of between)
    if (isPicture(block) || (block.mark === 'lead' && block.at > (lead?.at ?? start)))
      hints.set(block, hintOf(block))
  if (lead !== undefined) hints.set(lead, 'lead')
  for (const [block, hint] of hintsOf(kept)) if (!hints.has(block)) hints.set(block, hint)
  // Without a lead above it, the first paragraph may be the lead: the text decides.
  const first = kept.find((block) => hints.get(block) === 'body')
  if (lead === undefined && first !== undefined) hints.set(first, undefined)
  // A box of ">>" links may be named as any box of related stories is.
  for (const block of blocks.slice(isHeaded ? at : start, end))
    if (!hints.has(block) && isPointer(block.text) && block.linked > 0) hints.set(block, 'link')
  return { hints, start, end }
}

/** On long reads the headline stands inside the body: what is above it is none of the article, but for pictures. */
function bodyBelow(body: readonly Block[], at: number): readonly Block[] {
  const below = body.filter((block) => block.at > at || isPicture(block))
  // A heading far down that repeats the title heads nothing.
  return lengthOf(below) * 2 > lengthOf(body) ? below : body
}

function* hintsOf(body: readonly Block[]): Generator<readonly [Block, Hint | undefined]> {
  const captions = new Set(body.filter(isPicture).map(({ text }) => text))
  for (const [i, block] of body.entries()) {
    const isCaption = captions.has(block.text) || isUnderPicture(block, body[i + 1])
    yield [block, isCaption && block.mark !== 'credit' ? 'caption' : hintOf(block)]
  }
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
  return lengthOf(body) >= LEAST_BODY ? withoutLastHeading(body) : undefined
}

/** No article ends on a heading: it heads what comes next on the page. */
function withoutLastHeading(body: readonly Block[]): readonly Block[] | undefined {
  const last = body.findLastIndex((block) => !isHeading(block))
  return last < 0 ? undefined : body.slice(0, last + 1)
}

function runOf(blocks: readonly Block[]): readonly Block[] | undefined {
  const cards = cardsAmong(blocks)
  const run = longestRun(blocks, cards)
  const body = blocks
    .slice(run?.from ?? 0, run?.to ?? 0)
    .filter((block) => isText(block) && !cards.has(block))
  return withoutLastHeading(body)
}

/** A photo or film with one sentence: headline and lead, no body. */
function leadAlone(blocks: readonly Block[], clues: Clues): Choice | undefined {
  const headline = headlineOf(blocks, blocks.length, clues)
  if (headline === undefined) return undefined
  const start = headline.at + 1
  const after = blocks.slice(start)
  const lead =
    after.find(({ mark }) => mark === 'lead') ??
    after.find(({ text }) => isSame(text, clues.description))
  if (lead === undefined) return undefined
  const hints = new Map<Block, Hint | undefined>([
    [headline, 'headline'],
    [lead, 'lead'],
  ])
  for (const block of after.slice(0, lead.at + ABOVE - start))
    if (isPicture(block)) hints.set(block, hintOf(block))
  return { hints, start, end: lead.at + 1 }
}

function hintOf({ text, mark, linked, element, bold, pictured, body }: Block): Hint | undefined {
  if (mark === 'credit') return 'credit'
  if (mark === 'picture') return 'caption'
  if (isPointer(text) || linked > text.length * 0.9) return 'link'
  if (isHeading({ element })) return 'subheading'
  if (bold && SUBHEADING.test(text)) return 'subheading'
  const isCredited = /(?:photos?|source|crédits?)\s*[:;]/iu.test(text)
  if (pictured && text.length < 400 && isCredited) return 'caption'
  // Captions, credits and sign-offs stand in paragraphs too, as any text does: only a sentence in a marked body is sure.
  return body !== undefined && !isCredited && SENTENCE.test(text) ? 'body' : undefined
}

const SENTENCE = /^.{60,}[.!?…][»"”]?$/su
// `Une appellation en préparation`; not `VNA/CVN`, not `Texte : Bao Anh`, not a sentence.
const SUBHEADING = /^(?=.*\p{Ll}{3})(?=.*\s)[^:]{12,119}(?<![.!?;,…])$/u

const isText = ({ mark }: Block): boolean =>
  mark !== 'boilerplate' && mark !== 'time' && mark !== 'kicker'

const isPicture = ({ mark }: Block): boolean => mark === 'picture' || mark === 'credit'

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text, linked }) => sum + text.length - linked, 0)
