/** A body as it is found: where its name stands, and what is known of it before the names of a page are compared. */
import type { Part } from '../../article/article.ts'
import type { Word } from '../words.ts'

/** The first and the last word of a body's name, both included, and what found it. */
export interface BodyAt {
  readonly from: number
  readonly to: number
  readonly rule: string
}

export interface FoundBody extends BodyAt {
  readonly part: Part
  readonly words: readonly Word[]
  readonly head: string
  readonly countries: readonly string[]
  readonly canonical?: string
  readonly aliasOf?: FoundBody
  /** What closes a name that is set between marks: `Fonds "Pour les pauvres"`. */
  readonly tail?: string
}

/** A company that stands in these words. */
export const companyIn = (part: Part, words: readonly Word[], at: BodyAt): FoundBody => ({
  part,
  ...at,
  head: 'company',
  countries: [],
  words: words.slice(at.from, at.to + 1),
})
