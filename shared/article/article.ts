/**
 * An article as the rest of the project knows it: cleaned, split into parts, never mutated.
 *
 * Every text is NFC, trimmed, with single spaces, its glued words repaired. What the page does not
 * print is a missing property, never an empty string.
 */

/** What a page is. Only `article` and `machine-translation` have a body. */
export type PageKind = 'article' | 'lead-only' | 'gallery' | 'tag' | 'machine-translation'

export interface Article {
  readonly id: ArticleId
  readonly kind: PageKind
  /** `vietnamplus`, `lecourrier`, `vnanet`, `nhandan`, `vovworld`, `azertag`, or another's short name. */
  readonly outlet?: string
  /** The page's canonical address, where it is known. */
  readonly url?: string
  readonly headline?: string
  readonly lead?: string
  readonly dateline?: Dateline
  /** Paragraphs in reading order, without dateline, credits, links and sign-off. */
  readonly body: readonly string[]
  readonly captions: readonly Caption[]
  readonly signOff?: string
  /** Headlines of the outlet's own ">>" links, in order. */
  readonly links: readonly string[]
  readonly published?: Published
  /** When the page was saved: ISO day. Tells revisions of one page apart. */
  readonly captured?: string
}

/** Where a story was filed and by whom: `Hanoï, 20 novembre (VNA)`. */
export interface Dateline {
  readonly place?: string
  readonly agency?: string
  /** As printed: `20 novembre`. */
  readonly date?: string
}

/** A picture's text and credit, at least one of them: `{ text: 'Vue de Hanoï', credit: 'Photo: VNA' }`. */
export interface Caption {
  readonly text?: string
  readonly credit?: string
}

/** When an article came out, to the precision known (`2019`, `2019-03` or `2019-03-12`), and how that is known. */
export interface Published {
  readonly date: string
  /** `correction`: an operator says so, against or without what the page prints. */
  readonly basis: 'metadata' | 'url' | 'text' | 'correction'
}

declare const articleId: unique symbol
/** `vietnamplus-160915`, or `x-` and a hash. Made only by `identity.ts` and `readArticleId`. */
export type ArticleId = string & { readonly [articleId]: true }

export const ARTICLE_ID = /^[a-z0-9][a-z0-9-]{0,79}$/u

/** An identifier from outside: `vietnamplus-160915` passes, a headline or a URL does not. */
export const readArticleId = (text: string): ArticleId | undefined =>
  ARTICLE_ID.test(text) ? (text as ArticleId) : undefined

/** One text of an article, by its place: where a mention or an excerpt points. */
export interface PartRef {
  readonly part: 'headline' | 'lead' | 'caption' | 'body'
  /** Which caption or paragraph, from 0; 0 for headline and lead. */
  readonly index: number
}

export interface Part extends PartRef {
  readonly text: string
}

/** The article's texts in reading order: headline, lead, captions, body. */
export function partsOf(article: Article): readonly Part[] {
  const single = (part: 'headline' | 'lead', text: string | undefined): Part[] =>
    text === undefined ? [] : [{ part, index: 0, text }]
  return [
    ...single('headline', article.headline),
    ...single('lead', article.lead),
    ...article.captions.flatMap(({ text }, index) =>
      text === undefined ? [] : [{ part: 'caption', index, text } as const],
    ),
    ...article.body.map((text, index) => ({ part: 'body', index, text }) as const),
  ]
}
