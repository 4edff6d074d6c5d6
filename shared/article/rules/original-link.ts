/** The button of a page that a machine translated, wherever the markup puts it: it opens what was translated. */
export const ORIGINAL_LINK = /^(?:lire|voir) l['’]article original(?: ici)?$/iu
