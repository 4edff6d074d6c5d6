/**
 * First words of names outside Vietnam: given names, and family names where the family comes first.
 *
 * One spelling a name is enough: they are compared by sound (`persons/sound.ts`), so that `Sergey`
 * covers `Sergueï`. Not complete and not meant to be: a title, a civility or a verb also shows a name.
 * Source: given-names.txt, written by hand for this project from general knowledge of names.
 */
import { soundOf } from '../persons/sound.ts'
import { PACKED_SOUNDS } from './given-names.packed.ts'
import { unpacked } from './packed.ts'

let sounds: ReadonlySet<string> | undefined
const isKnown = (plain: string): boolean =>
  (sounds ??= new Set(unpacked(PACKED_SOUNDS))).has(soundOf(plain))

// Several recognisers ask for the same words of a page.
const asked = new Map<string, boolean>()
const LIMIT = 5000

/** Whether a plain word is a known first word of a name, in any transliteration. */
export function opensName(plain: string): boolean {
  const known = asked.get(plain)
  if (known !== undefined) return known
  const hyphen = plain.indexOf('-')
  const opens = isKnown(plain) || (hyphen > 1 && isKnown(plain.slice(0, hyphen)))
  if (asked.size >= LIMIT) asked.clear()
  asked.set(plain, opens)
  return opens
}

// Family names by their endings: Slavic, Caucasian, Turkic, Greek, Scandinavian, Iberian, Armenian, Georgian.
const SURNAME_END =
  /(?:[oeiy]v|[oeiy]va|[oi]n[ae]?|ovich|evich|ovna|evna|ovitch|evitch|sky|ski|skiy|skaya|skaia|tsky|enko|chuk|tchouk|yuk|ian|yan|dze|shvili|chvili|oglu|oglou|zade|zadeh|zada|bayev|baev|beko|poulos|opoulos|idis|akis|aki|sson|ssen|nsen|berg|stein|mann|ez|escu|eanu|ic|itch|wicz|wski|lingam|singh|rao|wati|warna|nto|vong|vath|sith|soulith|vihane|mone|khounh|chai|kul|porn|wong|akul)$/u

/** Whether a plain word ends as many family names do: `hasanov`, `simonyan`, `phomvihane`. */
export const closesName = (plain: string): boolean => plain.length > 4 && SURNAME_END.test(plain)
