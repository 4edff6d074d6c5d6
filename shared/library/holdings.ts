/** What a corpus shows of each article that it holds, and what all of them cover. */
import type { ArticleId, PageKind, Published } from '../article/article.ts'

/** What a result list shows of an article, without its text. */
export interface Card {
  readonly id: ArticleId
  readonly kind: PageKind
  readonly outlet?: string
  readonly url?: string
  readonly headline?: string
  readonly lead?: string
  /** How a text begins that has neither headline nor lead, bounded; absent where no text may be shown. */
  readonly opening?: string
  readonly published?: Published
  readonly captured?: string
  /** The same for every copy of one dispatch; absent for a text printed once. */
  readonly dispatch?: string
}

/** How an operator lets texts be shown: `none` headline only, `excerpt` headline, lead and a bounded passage, `full`. */
export type TextPolicy = 'none' | 'excerpt' | 'full'

export interface Coverage {
  /** Names this version of the corpus: changes with every publication. */
  readonly version: string
  /** ISO moment of the last publication. */
  readonly updated?: string
  readonly articles: number
  readonly outlets: Readonly<Record<string, number>>
  /** Dated articles per year, `{ "2019": 12 }`. */
  readonly years: Readonly<Record<string, number>>
  readonly first?: string
  readonly last?: string
  readonly undated: number
  readonly text: TextPolicy
}
