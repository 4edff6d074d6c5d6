/**
 * How much a reader may type to search for: told to who reads an answer too, which needs nothing else of searching.
 *
 * A long headline with its lead fits.
 */
export const LONGEST_QUERY = 600
