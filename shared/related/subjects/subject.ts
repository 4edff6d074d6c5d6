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
 * Matters have a letter. The forms of diplomacy have a digit.
 */
export interface Subject {
  /** One character, so that a card can hold it. */
  readonly code: string
  /** In French, as a reader names it. */
  readonly name: string
  readonly words: string
  /**
   * How much of two pages must be about it before it joins them: least of what is one matter and named by its own words
   * (storms, crops, trade, matches), most of what stands in pages on every other (hospitals, schools, airports, soldiers).
   */
  readonly breadth?: 'narrow' | 'broad' | 'wide'
  /**
   * A desk of many matters: a hospital and an epidemic, a factory and a car, a song and a temple. Two pages of it are
   * neighbours only where some of their words agree, too.
   */
  readonly isManifold?: true
}
