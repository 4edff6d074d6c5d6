/**
 * A page as it was read, before any judgement: the trust boundary of the domain.
 *
 * Text extracts and HTML pages arrive in the same shape: lines in reading order. Markup, where there
 * was any, leaves a hint on the line; the cleaner weighs hints and text alike.
 */

export interface RawExtract {
  readonly lines: readonly RawLine[]
  /** The page's address, canonical if it is known: `https://fr.vietnamplus.vn/…-post9000102.vnp`. */
  readonly url?: string
  /** What `shared/page/detect.ts` reads from the address. */
  readonly address?: Address
  /** ISO date from metadata that came with the page, never read from its text. */
  readonly published?: string
  /** ISO day on which the page was saved. */
  readonly captured?: string
}

/** What an address alone says of a page. */
export interface Address {
  readonly outlet: string
  /** The article's number there: with the outlet, its identity. Absent for other pages of the outlet. */
  readonly number?: string
  /** A date the address itself carries, to the precision it has. */
  readonly date?: string
  /**
   * The outlet translates by machine, or the page is a list, by its address; of a mini-site its text tells whether it is
   * a list or one long read.
   */
  readonly kind?: 'machine-translation' | 'tag' | 'mini-site'
}

export interface RawLine {
  /** As printed: not normalised, not trimmed. */
  readonly text: string
  /** How many empty lines stand before it. */
  readonly gap: number
  /** What the markup says the line is; absent in text extracts. */
  readonly hint?: Hint
}

export type Hint =
  | 'headline'
  | 'lead'
  | 'body'
  | 'subheading'
  | 'caption'
  | 'credit'
  | 'link'
  | 'kicker'
  | 'boilerplate'

/** The lines of a text extract, `\n`, `\r\n` or `\r` ended. */
export function readText(text: string, about: Omit<RawExtract, 'lines'> = {}): RawExtract {
  const lines: RawLine[] = []
  let gap = 0
  for (const line of text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r|\u2028|\u2029/u)) {
    if (line.trim() === '') gap += 1
    else {
      lines.push({ text: line, gap })
      gap = 0
    }
  }
  return { ...about, lines }
}
