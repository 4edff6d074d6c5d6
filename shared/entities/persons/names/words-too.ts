/** Words of daily use that are names too. */
import { oneOf } from '../../../french/word-list.ts'
import { opensName } from '../../gazetteer/given-names.ts'

/** Words of bodies and sites, of nouns of time and quality, that are families' names too: `Sungho Park`, `Peter Beach`. */
export const SURNAMES_TOO = oneOf(
  'park hall beach bay banks bush day east west north south gold silver green house league power powers school steel stock street summers? winters? star stone young grand marine week weeks plateau sainte? journee salon',
)
/** Virtues and feasts that are given names too: `Clémence Aubry`, `Victoire Dupont`. */
const GIVEN_TOO = oneOf(
  'victoire clemence constance prudence esperance providence garance maxence fulgence hortence terence clarence aurore noel france marine',
)

export const isGiven = (plain: string): boolean => opensName(plain) || GIVEN_TOO.test(plain)
