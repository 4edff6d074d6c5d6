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
