/** A saved page to a raw extract: bytes, document, lines; or why it has none. */
import type { RawExtract } from '../../shared/article/raw.ts'
import { extract } from '../../shared/page/extract.ts'
import { readability } from '../../shared/page/fallback.ts'
import type { RefusalReason } from './decode.ts'
import { readHtml } from './read-html.ts'

export type HtmlPage =
  | { readonly kind: 'page'; readonly raw: RawExtract; readonly remarks: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly detail: string }

/** What `about` gives was written by the operator: it counts for more than what the page says of itself. */
export function readHtmlPage(bytes: Uint8Array, about: Omit<RawExtract, 'lines'> = {}): HtmlPage {
  try {
    return pageOf(bytes, about)
  } catch (error) {
    // An attribute of a million words, eight million spaces in a row: nothing an editor wrote.
    if (!(error instanceof RangeError)) throw error
    const detail = `its markup cannot be parsed (${error.message})`
    return { kind: 'refused', reason: 'unreadable', detail }
  }
}

function pageOf(bytes: Uint8Array, about: Omit<RawExtract, 'lines'>): HtmlPage {
  const read = readHtml(bytes)
  if (read.kind === 'refused') return read
  const url = about.url !== undefined && URL.canParse(about.url) ? new URL(about.url) : undefined
  const raw = extract(read.document, url, readability)
  if (raw.lines.every(({ hint }) => hint === 'boilerplate'))
    return { kind: 'refused', reason: 'no-article', detail: 'no text on it reads like an article' }
  // An address that names no article, as an archive's, says less than the page's own.
  const { url: _url, address: _address, ...rest } = about
  const isNamed = about.address?.number !== undefined || raw.url === undefined
  return {
    kind: 'page',
    raw: { ...raw, ...(isNamed ? about : rest) },
    remarks: read.remark === undefined ? [] : [read.remark],
  }
}
