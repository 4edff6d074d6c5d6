/**
 * What an outlet is to this project: where it stands, how its addresses read, how its pages are marked up.
 *
 * A site is data. `detect.ts` reads addresses by it, `extract.ts` pages; neither knows an outlet by name.
 */

export interface Site {
  /** Short name, as articles carry it: `vietnamplus`. */
  readonly outlet: string
  /** Hosts in lower case, without `www.`, `m.`, `amp.` and without a final dot. */
  readonly hosts: readonly string[]
  /** Forms of an article's path, best first. Group `number` is its identity at the outlet, where it has one. */
  readonly articles: readonly RegExp[]
  /** Forms of paths that list articles: tags, searches, mini-sites. They win over `articles`. */
  readonly lists?: readonly RegExp[]
  /** The outlet's French is made by a machine. */
  readonly machine?: true
  /** Numbers and the months in which they came out, both rising. */
  readonly calendar?: readonly NumberedMonth[]
  /** Where the content script runs; absent for outlets that are read on a click only. */
  readonly matches?: readonly string[]
  readonly layout?: Layout
}

/** An article's number and the month, `2019-03`, in which it was printed. */
export type NumberedMonth = readonly [number: number, month: string]

/** CSS selectors into an outlet's markup, several generations side by side. Absent: metadata and structure decide. */
export interface Layout {
  readonly headline?: string
  readonly kicker?: string
  readonly lead?: string
  /** The element that holds the article's paragraphs. Its presence is what tells that the layout applies. */
  readonly body?: string
  readonly time?: string
  /** Photo and caption that stand outside the body. */
  readonly photo?: string
  /** Inside or around the body, yet no part of the article. */
  readonly boilerplate?: string
  /** The outlet's own links to earlier stories. */
  readonly links?: string
}
