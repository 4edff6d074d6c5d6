/**
 * Stemmer and stop words of lunr-languages, taken without the rest of it.
 *
 * The plug-in writes on the object it is handed. Given this stand-in it cannot register labels on
 * lunr, patch its query parser, or bring lunr into the popup. Its stems are stored terms: another
 * version of it is another version of the index.
 */
import french from 'lunr-languages/lunr.fr'
import support from 'lunr-languages/lunr.stemmer.support'

interface Plugged {
  readonly stemmer: (word: string) => string
  readonly stopWordFilter: ReadonlySet<string>
}

const standIn: { fr?: Plugged; [key: string]: unknown } = {
  Pipeline: { registerFunction() {} },
  generateStopWordFilter: (words: readonly string[]): ReadonlySet<string> => new Set(words),
}
support(standIn)
french(standIn)
if (standIn.fr === undefined) throw new Error('stem: lunr-languages no longer sets lunr.fr')

/** Accents still on: `première` and `premier` meet only if the stemmer sees the è. */
export const stem = standIn.fr.stemmer

/** Lower case, accents still on: `à`, `été`, `même`. */
export const STOP_WORDS = standIn.fr.stopWordFilter
