import type { Clause } from '../../search/ranking/asked.ts'
import type { WeightedTerm } from './query.ts'

/** What the engine is asked: any of the terms, weighed. */
export const clausesOf = (terms: readonly WeightedTerm[]): readonly Clause[] =>
  terms.map(({ term, weight }) => ({ term, boost: weight }))
