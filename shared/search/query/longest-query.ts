/**
 * The longest query that a reader may type, in UTF-16 units. In a file of its own: whoever reads an answer needs it, and
 * nothing else of searching.
 *
 * A long headline with its lead fits.
 */
export const LONGEST_QUERY = 600
