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
  /** Forms of paths that list articles: tags, searches. They win over `articles`. */
  readonly lists?: readonly RegExp[]
  /** Forms of paths of mini-sites, which list articles or are one. They win over `lists`. */
  readonly miniSites?: readonly RegExp[]
  /** The outlet's French is made by a machine. */
  readonly machine?: true
  /** Numbers and the months in which they came out, both rising. */
  readonly calendar?: readonly NumberedMonth[]
  /** Where the content script runs; absent for outlets that are read on a click only. */
  readonly matches?: readonly string[]
  /** Absent where no markup is known: structure decides. */
  readonly layout?: Layout
  /** What the outlet puts behind a headline in a page's title: `VietnamPlus`. */
  readonly titles?: readonly string[]
}

/** An article's number and the month, `2019-03`, in which it was printed. */
export type NumberedMonth = readonly [number: number, month: string]

/**
 * Classes (`.cms-title`) and identifiers (`#selectedtext`) and what they mark, several generations of markup
 * side by side. Only names that say one thing alone: `.cms-body`, never `.content`.
 */
export type Layout = Readonly<Record<`.${string}` | `#${string}`, Mark>>

/** What an element is for. `picture` marks a photo's box: whatever is printed in it is its caption. */
export type Mark =
  | 'headline'
  | 'kicker'
  | 'lead'
  | 'body'
  | 'picture'
  | 'credit'
  | 'time'
  | 'boilerplate'
