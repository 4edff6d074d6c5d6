/**
 * A saved page's bytes to a document, over linkedom; or the reason why there is none.
 *
 * Runs no script and fetches nothing. What the bytes say of their encoding is believed in this order: a byte order
 * mark, being valid UTF-8, the page's own declaration, Windows-1252.
 */
import { parseHTML } from 'linkedom'
import type { extract } from '../../shared/page/extract.ts'
import { number } from '../program/terminal.ts'
import { decode, type Decoded } from './decode.ts'
import { markupIn, MOST_MARKUP } from './markup-count.ts'

// Only `shared/page` may name what a document is.
type Document = Parameters<typeof extract>[0]

export type ReadHtml =
  | { readonly kind: 'page'; readonly document: Document; readonly remark?: string }
  | Extract<Decoded, { kind: 'refused' }>

export function readHtml(bytes: Uint8Array): ReadHtml {
  const decoded = decode(bytes)
  if (decoded.kind === 'refused') return decoded
  // A remark says that the bytes are no UTF-8: then the page may know better than a guess.
  const declared = decoded.remark === undefined ? undefined : decodeAsDeclared(bytes)
  const { text, remark } = declared ?? decoded
  const markup = markupIn(text)
  if (markup > MOST_MARKUP)
    return {
      kind: 'refused',
      reason: 'too-large',
      detail: `${number(markup)} pieces of markup (tags, attributes, texts, entities); a page may have ${number(MOST_MARKUP)}: save the article alone, or its text as *.txt`,
    }
  return { kind: 'page', document: documentOf(text), ...(remark !== undefined && { remark }) }
}

/** HTML text to a document with `html`, `head` and `body`, whatever the text leaves out. */
export function documentOf(html: string): Document {
  const framed = `<!doctype html><html><body>${html}</body></html>`
  const { document } = parseHTML(/<html[\s>]/iu.test(html) ? html : framed)
  // The tag may stand in a comment, or never end: linkedom then makes a document that holds no element.
  const isEmpty = (document.documentElement as unknown) === null
  return (isEmpty ? parseHTML(framed).document : document) as unknown as Document
}

const DECLARED =
  /<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*(?<label>[\w:.-]{2,40})/iu

function decodeAsDeclared(bytes: Uint8Array): { text: string; remark: string } | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 8192))
  const label = DECLARED.exec(head)?.groups?.['label']
  if (label === undefined) return undefined
  try {
    const text = new TextDecoder(label).decode(bytes)
    const damaged = text.split('\uFFFD').length - 1
    // Whole UTF-8 that was read otherwise was written as such twice.
    if (damaged === 0 && /^utf-?8$/iu.test(label)) return undefined
    // Declared as what it plainly is not: hardly a letter beyond ASCII came out whole.
    if (damaged > 0 && damaged > (text.match(/[\u0080-\uFFFC]/gu)?.length ?? 0)) return undefined
    return {
      text,
      remark: `read as ${label.toLowerCase()}, as it says${damaged > 0 ? `; ${damaged} damaged characters` : ''}`,
    }
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
