/**
 * The shape of a Vietnamese syllable, marks aside: `Duc`, `Thanh`, `Nguyễn`; not `Chine`, `Vietnam`.
 *
 * Shape only: `loi` and `bon` have it too. Callers use it to decide about a neighbour, never alone.
 */
import { fold } from './fold.ts'
import { remembering } from './remembering.ts'

const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|th|tr|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u

const hasShape = remembering((word) => SYLLABLE.test(fold(word.toLowerCase())), 5000)

/** Takes a word in any case, with or without its marks. */
export const isSyllable = (word: string): boolean => word.length <= 7 && hasShape(word)
