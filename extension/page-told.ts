/**
 * What a page's script answers: untrusted, since it comes from the page's document. It is read field by field, capped.
 */
import type { Hint, RawExtract, RawLine } from '../shared/article/raw.ts'
import {
  count,
  httpUrl,
  isoDate,
  oneOf,
  shape,
  text,
  token,
  type Read,
} from '../shared/answers/untrusted.ts'

/** What it read. */
export interface PageRead {
  readonly raw: RawExtract
  /** Where the reader is, without query and fragment. */
  readonly url: string
  readonly title?: string
}

/** The page as the reader sees it. */
export interface PageCopy {
  readonly html: string
  readonly url: string
}

export const LIMITS = {
  lines: 4_000,
  line: 20_000,
  page: 600_000,
  html: 8_000_000,
} as const

const HINTS = [
  'headline',
  'lead',
  'body',
  'subheading',
  'caption',
  'credit',
  'link',
  'kicker',
  'boilerplate',
] as const satisfies readonly Hint[]

const address = shape(
  { outlet: token(/^[\p{L}\p{N}.-]+$/u, 80) },
  {
    number: token(/^\d+$/u, 12),
    date: isoDate,
    kind: oneOf('machine-translation', 'tag', 'mini-site'),
  },
)

const line: Read<RawLine> = (value) => {
  // Not `text`: a raw line keeps every character the page prints.
  const found = shape({ text: rawText, gap: count }, { hint: oneOf(...HINTS) })(value)
  return found && { ...found, gap: Math.min(Math.floor(found.gap), 1_000) }
}

const rawText: Read<string> = (value) =>
  typeof value === 'string' ? value.slice(0, LIMITS.line) : undefined

const lines: Read<readonly RawLine[]> = (value) => {
  if (!Array.isArray(value)) return undefined
  const kept: RawLine[] = []
  let left = LIMITS.page
  for (const item of value.slice(0, LIMITS.lines)) {
    const one = line(item)
    if (one === undefined) continue
    left -= one.text.length
    if (left < 0) break
    kept.push(one)
  }
  return kept
}

/** What a page's script answered, or `undefined` where that is no reading of a page. */
export const readPageRead: Read<PageRead> = shape(
  {
    raw: shape({ lines }, { url: httpUrl, address, published: isoDate, captured: isoDate }),
    url: httpUrl,
  },
  { title: text(500) },
)

export const readPageCopy: Read<PageCopy> = shape({
  html: (value) => (typeof value === 'string' && value.length <= LIMITS.html ? value : undefined),
  url: httpUrl,
})
