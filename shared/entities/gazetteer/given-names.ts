/**
 * First words of names outside Vietnam: given names, and family names where the family comes first.
 *
 * One spelling a name is enough: they are compared by sound (`persons/sound.ts`), so that `Sergey`
 * covers `Sergueï`. Not complete and not meant to be: a title, a civility or a verb also shows a name.
 * Source: given-names.txt, written by hand for this project from general knowledge of names.
 */
import { remembering } from '../../french/remembering.ts'
import { soundOf } from '../persons/sameness/sound.ts'
import { PACKED_SOUNDS } from './given-names.packed.ts'
import { unpacked } from './packed.ts'

let sounds: ReadonlySet<string> | undefined
const isKnown = (plain: string): boolean =>
  (sounds ??= new Set(unpacked(PACKED_SOUNDS))).has(soundOf(plain))

/**
 * Whether a plain word is a known first word of a name, in any transliteration: asked by several recognisers of the same
 * words of a page.
 */
export const opensName = remembering((plain) => {
  const hyphen = plain.indexOf('-')
  return isKnown(plain) || (hyphen > 1 && isKnown(plain.slice(0, hyphen)))
}, 5000)

// Family names by their endings: Slavic, Caucasian, Turkic, Greek, Scandinavian, Iberian, Armenian, Georgian.
const SURNAME_END =
  /(?:[oeiy]v|[oeiy]va|[oi]n[ae]?|ovich|evich|ovna|evna|ovitch|evitch|sky|ski|skiy|skaya|skaia|tsky|enko|chuk|tchouk|yuk|ian|yan|dze|shvili|chvili|oglu|oglou|zade|zadeh|zada|bayev|baev|beko|poulos|opoulos|idis|akis|aki|sson|ssen|nsen|berg|stein|mann|ez|escu|eanu|ic|itch|wicz|wski|lingam|singh|rao|wati|warna|nto|vong|vath|sith|soulith|vihane|mone|khounh|chai|kul|porn|wong|akul)$/u

/** Whether a plain word ends as many family names do: `hasanov`, `simonyan`, `phomvihane`. */
export const closesName = (plain: string): boolean => plain.length > 4 && SURNAME_END.test(plain)
