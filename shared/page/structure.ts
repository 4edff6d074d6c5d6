/**
 * Where the article stands on a page whose markup does not say so: its longest run of prose.
 *
 * Sentences count for a run, menus, cards and short scraps against it; the run with the greatest sum is the article.
 * Linear in the page, and it needs no knowledge of any site.
 */
import type { Block } from './block.ts'
import { printsAtMost } from './measure.ts'

export interface Run {
  /** First block of the article. */
  readonly from: number
  /** First block after it. */
  readonly to: number
}

// Below this there is no article to speak of: a tag page's heading, a consent notice.
const LEAST_WORTH = 140

export function longestRun(blocks: readonly Block[], cards: ReadonlySet<Block>): Run | undefined {
  let best = LEAST_WORTH
  let run: Run | undefined
  let sum = 0
  let from = 0
  for (const [i, block] of blocks.entries()) {
    if (sum <= 0) {
      sum = 0
      from = i
    }
    sum += worthOf(block, cards.has(block))
    if (sum > best) {
      best = sum
      run = { from, to: i + 1 }
    }
  }
  return run
}

function worthOf({ text, mark, linked, element }: Block, isCard: boolean): number {
  const { length } = text
  if (isCard || mark === 'boilerplate') return -30 - Math.min(length, 300) / 2
  if (isPointer(text)) return 0
  if (SIGN_OFF.test(text)) return 1
  if (linked > length / 2) return -20 - Math.min(length, 300) / 3
  if (mark === 'picture' || mark === 'credit') return length / 4
  if (isHeading({ element })) return -2
  const sentence = /[.!?…:»"”)]\s*(?:[-–—]?\s*[\p{Lu}/]{2,12})?$/u.test(text)
  if (length >= 80) return sentence ? length : length / 2
  if (length >= 25) return sentence ? length / 4 : -10
  return -12
}

// `VNA/CVN`, `-VNA`, `Linh Thao/CVN`, `Texte et photos : Mai Huong/VNA/CVN`: the last line of a dispatch, however short. Not
// `ACCUEIL`, nor `Photo : VNA`.
const SIGN_OFF =
  /^[-–—(\s]{0,3}(?:(?:VNA|AVI|CPV|NDEL)|[\p{Lu}][\p{L} ]{1,30}\/(?:VNA|CVN|AVI|VI|NDEL)|VNA\/\p{Lu}{2,6})[.)\s]{0,3}$|^(?:Textes?|Photos?|Vidéos?)(?:(?:,| et) (?:textes?|photos?|vidéos?)){1,3} ?: [^.!?]{2,60}$/u

/** `>> Une visite à Bakou`: an outlet's own link to an earlier story. */
export const isPointer = (text: string): boolean => /^(?:>|»|›){1,3}\s*\S/u.test(text)

const LONGEST_CARD = 600

/**
 * Headlines of other stories with what is printed beside them. A card is a linked line in a small box that has a
 * twin: the same element with the same classes right before or after it. Lists without boxes are told by their
 * linked headings, two or more.
 */
export function cardsAmong(blocks: readonly Block[]): ReadonlySet<Block> {
  const boxes = new Set<Element>()
  const headings: Block[] = []
  for (const block of blocks) {
    const { text, linked, element, body } = block
    if (body !== undefined || text.length < 20 || linked < text.length * 0.9 || isPointer(text))
      continue
    let box: Element | null = element
    while (box !== null && isSmall(box) && !hasTwin(box)) box = box.parentElement
    if (box !== null && isSmall(box)) boxes.add(box)
    if (isHeading(block)) headings.push(block)
  }
  const cards = new Set(blocks.filter(({ element }) => boxes.size > 0 && isWithin(element, boxes)))
  if (headings.length > 1)
    for (const heading of headings) for (const block of blurbOf(heading, blocks)) cards.add(block)
  return cards
}

const LONGEST_BLURB = 350

/** A linked heading and the line or two below it. */
function* blurbOf(heading: Block, blocks: readonly Block[]): Generator<Block> {
  yield heading
  const parent = heading.element.parentElement
  for (const block of blocks.slice(heading.at + 1, heading.at + 3)) {
    if (isHeading(block) || block.element.parentElement !== parent) return
    if (block.text.length <= LONGEST_BLURB) yield block
  }
}

export const isHeading = ({ element }: Pick<Block, 'element'>): boolean =>
  /^h[2-6]$/u.test(element.localName)

const isSmall = (element: Element): boolean => printsAtMost(element, LONGEST_CARD)

const hasTwin = (element: Element): boolean =>
  [element.previousElementSibling, element.nextElementSibling].some(
    (other) =>
      other !== null &&
      other.localName === element.localName &&
      other.getAttribute('class') === element.getAttribute('class'),
  )

function isWithin(element: Element, boxes: ReadonlySet<Element>): boolean {
  let up: Element | null = element
  for (let steps = 0; up !== null && steps < 8; steps += 1) {
    if (boxes.has(up)) return true
    up = up.parentElement
  }
  return false
}
