/**
 * A document as a reader sees it: its lines from top to bottom, each with what the markup around it says.
 *
 * One pass, no recursion: pages come nested as deep as their systems please. Reads the live DOM and a parsed one
 * alike, and changes neither.
 */
import { addText, endLine, newLine, type Within } from './line.ts'
import { markOf, type Marks } from './marks.ts'
import type { Mark } from './site.ts'
import type { Block } from './block.ts'

export interface Blocks {
  readonly blocks: readonly Block[]
  /** How many marked bodies the page has, empty ones included. */
  readonly bodies: number
  /** What the page prints or states as a moment, in order: `2019-03-12 18:04`. `at` is how many lines stand before. */
  readonly times: readonly { readonly text: string; readonly at: number; readonly mark?: Mark }[]
}

const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
)

interface Frame extends Within {
  readonly element: Element
}

const ELEMENT = 1
const TEXT = 3

export function blocksOf(root: Element, marks: Marks): Blocks {
  const blocks: Block[] = []
  const times: { text: string; at: number; mark?: Mark }[] = []
  /** The body that an element holds, by its number. */
  const bodies = new Map<Element | null, number>()
  let line = newLine()
  let gap = 1

  const flush = (frame: Frame, nextGap: number): void => {
    const isWritten = endLine(line, blocks, gap, frame)
    // A second `<br>` leaves a line empty.
    gap = isWritten ? nextGap : 1
    line = newLine(line.pictured && !isWritten)
  }

  /** A line ends where a block begins or ends, and where the mark changes: a credit has its own, even inside its caption. */
  const border = (inner: Frame, outer: Frame | undefined, frame: Frame): void => {
    const isBlock = inner.element === inner.block
    if (isBlock || inner.mark !== outer?.mark) flush(frame, isBlock ? 1 : 0)
  }

  const enter = (element: Element, tag: string, parent: Frame | undefined): Frame | undefined => {
    const around = parent?.mark
    const own = markOf(element, tag, marks, around)
    if (own === 'unseen') return undefined
    if (own === 'time' && around !== 'time')
      times.push({
        text:
          element.getAttribute('datetime') ??
          element.getAttribute('content') ??
          element.textContent ??
          '',
        at: blocks.length,
        ...(around !== undefined && { mark: around }),
      })
    let body = parent?.body
    if (own === 'body' && body === undefined && around !== 'boilerplate') {
      // Two bodies side by side are one article cut in two by an advertisement.
      const { parentElement } = element
      body = bodies.get(parentElement) ?? bodies.size
      bodies.set(parentElement, body)
    }
    return {
      element,
      mark: markWithin(own, around),
      body,
      block: parent === undefined || BLOCK_TAGS.has(tag) ? element : parent.block,
      link: tag === 'a' ? (element.getAttribute('href') ?? '') : parent?.link,
      bold: tag === 'b' || tag === 'strong' || (parent?.bold ?? false),
    }
  }

  const first = enter(root, root.localName, undefined)
  if (first === undefined) return { blocks, times, bodies: bodies.size }
  const frames: Frame[] = [first]
  let node: Node | null = root.firstChild
  while (frames.length > 0) {
    const frame = frames.at(-1)!
    if (node === null) {
      frames.pop()
      border(frame, frames.at(-1), frame)
      node = frame.element.nextSibling
    } else if (node.nodeType === TEXT) {
      addText(line, node.nodeValue ?? '', frame)
      node = node.nextSibling
    } else if (node.nodeType === ELEMENT) {
      const element = node as Element
      const tag = element.localName
      if (tag === 'br') flush(frame, 0)
      else if (tag === 'img') line.pictured = true
      const inner = tag === 'br' || tag === 'img' ? undefined : enter(element, tag, frame)
      if (inner === undefined) node = element.nextSibling
      else {
        border(inner, frame, frame)
        frames.push(inner)
        node = element.firstChild
      }
    } else node = node.nextSibling
  }
  return { blocks, times, bodies: bodies.size }
}

/** What holds inside an element: its own mark, unless what is around it is no article at all. */
const markWithin = (own: Mark | undefined, around: Mark | undefined): Mark | undefined =>
  own === 'time' || (own !== undefined && around !== 'boilerplate') ? own : around
