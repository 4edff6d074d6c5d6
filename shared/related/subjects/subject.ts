/**
 * A desk of a news agency and the words it writes with.
 *
 * Whole classes of general words, written by hand: crops, diseases, arms, sports, arts, courts. No names of persons or
 * of single events. Folded, words parted by one hyphen; an entry stands for all words it begins, and of two entries that
 * fit the longer one counts.
 *
 *     fregat    frégate, frégates         riz$                    riz, and its plural
 *     ~pont     says little by itself     !climat-des-affaires    says nothing
 *
 * Behind the adjective in `films vietnamiens de` stands an `x`: it is no noun (`topics.ts`).
 *
 * Matters have a letter. The forms of diplomacy have a digit.
 */
export interface Subject {
  readonly code: TopicCode
  /** In French, as a reader names it. */
  readonly name: string
  readonly words: string
}

/** One character, so that a card can hold it. */
export type TopicCode = string
