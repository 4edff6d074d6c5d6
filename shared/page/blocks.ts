/**
 * A document as a reader sees it: its lines from top to bottom, each with what the markup around it says.
 *
 * One pass, no recursion: pages come nested as deep as their systems please. Reads the live DOM and a parsed one
 * alike, and changes neither.
 */
import { markOf, type Marks } from './marks.ts'
import type { Mark } from './site.ts'

/** One line of the page. */
export interface Block {
  /** Its place among the page's lines. */
  readonly at: number
  /** Spaces collapsed as a browser does; no-break spaces kept. Never empty. */
  readonly text: string
  /** Empty lines before it: 1 where an element begins, 0 after a `<br>`. */
  readonly gap: number
  readonly mark?: Mark
  /** The element that makes it a line: `p`, `h2`, `td`. */
  readonly element: Element
  /** Which marked body it stands in, counted from 0. */
  readonly body?: number
  /** Characters within links. */
  readonly linked: number
  /** Where its first link leads, as written. */
  readonly href?: string
  /** All of it is bold. */
  readonly bold: boolean
  /** A picture stands before it in the same element. */
  readonly pictured: boolean
}

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

interface Frame {
  readonly element: Element
  readonly isBlock: boolean
  readonly mark: Mark | undefined
  readonly body: number | undefined
  readonly block: Element
  readonly link: string | undefined
  readonly bold: boolean
}

const ELEMENT = 1
const TEXT = 3

export function blocksOf(root: Element, marks: Marks): Blocks {
  const blocks: Block[] = []
  const times: { text: string; at: number; mark?: Mark }[] = []
  const bodies: Element[] = []
  let line = newLine()
  let gap = 1

  const flush = (frame: Frame, nextGap: number): void => {
    if (line.text === '') {
      gap = 1
      return
    }
    const text = collapsed(line.text)
    const before = blocks.at(-1)
    if (
      text !== '' &&
      gap === 0 &&
      before?.element === frame.block &&
      isOneSentence(before, line, text)
    ) {
      blocks[blocks.length - 1] = {
        ...before,
        text: `${before.text} ${text}`,
        linked: before.linked + Math.min(line.linked, text.length),
        bold: before.bold && line.bold >= text.length,
      }
      gap = nextGap
    } else if (text !== '') {
      blocks.push({
        at: blocks.length,
        text,
        gap,
        element: frame.block,
        linked: Math.min(line.linked, text.length),
        bold: line.bold >= text.length,
        pictured: line.pictured,
        ...(line.mark !== undefined && { mark: line.mark }),
        ...(frame.body !== undefined && { body: frame.body }),
        ...(line.href !== undefined && { href: line.href }),
      })
      gap = nextGap
      // A second `<br>` leaves a line empty.
    } else gap = 1
    line = newLine(line.pictured && text === '')
  }

  const enter = (element: Element, tag: string, parent: Frame | undefined): Frame | undefined => {
    const own = markOf(element, tag, marks, parent?.mark)
    if (own === 'unseen') return undefined
    if (own === 'time' && parent?.mark !== 'time')
      times.push({
        text:
          element.getAttribute('datetime') ??
          element.getAttribute('content') ??
          element.textContent ??
          '',
        at: blocks.length,
        ...(parent?.mark !== undefined && { mark: parent.mark }),
      })
    let body = parent?.body
    if (own === 'body' && body === undefined && parent?.mark !== 'boilerplate') {
      // Two bodies side by side are one article cut in two by an advertisement.
      const beside = bodies.findIndex((other) => other.parentElement === element.parentElement)
      body = beside === -1 ? bodies.push(element) - 1 : beside
    }
    const isBlock = BLOCK_TAGS.has(tag)
    return {
      element,
      isBlock,
      mark: markWithin(own, parent?.mark),
      body,
      block: isBlock || parent === undefined ? element : parent.block,
      link: tag === 'a' ? (element.getAttribute('href') ?? '') : parent?.link,
      bold: tag === 'b' || tag === 'strong' || (parent?.bold ?? false),
    }
  }

  const first = enter(root, root.localName, undefined)
  if (first === undefined) return { blocks, times, bodies: bodies.length }
  const frames: Frame[] = [first]
  let node: Node | null = root.firstChild
  while (frames.length > 0) {
    const frame = frames.at(-1)!
    if (node === null) {
      frames.pop()
      if (frame.isBlock) flush(frame, 1)
      else if (frame.mark !== frames.at(-1)?.mark) flush(frame, 0)
      if (frame.element === root) break
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
        if (inner.isBlock) flush(frame, 1)
        // A credit has a line of its own, even inside its caption.
        else if (inner.mark !== frame.mark) flush(frame, 0)
        frames.push(inner)
        node = element.firstChild
      }
    } else node = node.nextSibling
  }
  return { blocks, times, bodies: bodies.length }
}

/** Spaces as a browser prints them. Most lines have single ones already. */
const collapsed = (text: string): string =>
  (/[\t\n\r\f]| {2}/u.test(text) ? text.replace(/[ \t\n\r\f]+/gu, ' ') : text).trim()

/** `Hanoï, 20 novembre <br> (VNA)`: a line end inside a sentence is the editor's typewriter, not a paragraph. */
const isOneSentence = (before: Block, line: Line, text: string): boolean =>
  before.mark === line.mark &&
  before.text.length < LONGEST_JOIN &&
  !ENDS.has(before.text.at(-1)!) &&
  /^[\p{Ll}(]/u.test(text)

const ENDS = new Set('.!?…:;»"”)')
// Joining on and on would copy the text as often as it has lines.
const LONGEST_JOIN = 2000

interface Line {
  text: string
  linked: number
  bold: number
  href: string | undefined
  pictured: boolean
  mark: Mark | undefined
}

const newLine = (pictured = false): Line => ({
  text: '',
  linked: 0,
  bold: 0,
  href: undefined,
  pictured,
  mark: undefined,
})

function addText(line: Line, text: string, frame: Frame): void {
  const length = text.trim().length
  if (length > 0) {
    line.mark ??= frame.mark
    if (frame.bold) line.bold += text.length
    if (frame.link !== undefined) {
      line.linked += length
      line.href ??= frame.link
    }
  } else if (frame.bold || line.bold > 0) line.bold += text.length
  line.text += text
}

/** What holds inside an element: its own mark, unless what is around it is no article at all. */
function markWithin(own: Mark | undefined, around: Mark | undefined): Mark | undefined {
  if (own === undefined || own === 'time') return own === 'time' ? 'time' : around
  return around === 'boilerplate' ? around : own
}
