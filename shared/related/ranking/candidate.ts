/** An article that may be related, as the engine and its card tell it, and what is known of the corpus around it. */
import type { ArticleId } from '../../article/article.ts'
import type { Profile } from '../query/profile.ts'
import type { Weights } from './weights.ts'

/** An article the engine found, as its card tells it. */
export interface Candidate {
  readonly id: ArticleId
  /** The engine's score of the query, in its own unit. */
  readonly score: number
  readonly profile: Profile
  readonly date?: string
  readonly outlet?: string
  readonly dispatch?: string
  /** It repeats whole sentences of the page and is no copy: a series, a background paragraph. */
  readonly isKin?: boolean
  /** Tag pages are no articles and are left out by the caller, or here. */
  readonly isList?: boolean
  /** Whether a term of the query stands in it, as far as that is known. */
  holds?(term: string): boolean
}

/** A word as the page prints it, and as articles are found by it. */
export interface PrintedWord {
  readonly term: string
  readonly word: string
}

export interface RankContext {
  /** Articles of the corpus. */
  readonly documents: number
  /** In how many of them a term stands; absent where it was not fetched. */
  frequency(term: string): number | undefined
  /** What the page itself would score; absent, likeness in words relates nothing. */
  readonly own?: number
  /** The dispatch and outlet of the page itself: its copies are not related to it. */
  readonly dispatch?: string
  readonly outlet?: string
  /** Copies found by sketch, for a page outside the corpus. */
  readonly copies?: ReadonlySet<ArticleId>
  /** Others than those in use, where they are fitted. */
  readonly weights?: Weights
  /** What headline and lead of the page print, the rarest first: what is said to be shared where no mark is. */
  words?(): readonly PrintedWord[]
}
