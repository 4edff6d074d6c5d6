/**
 * Exchanges of towns: `Bourse de Hô Chi Minh-Ville` lists firms and is a body; `le café à la Bourse de Londres` says
 * where goods are quoted.
 */
import { oneOf } from '../../french/word-list.ts'
import type { Word } from '../words.ts'

const GOODS = oneOf(
  'cafe robusta arabica cacao poivre sucre caoutchouc coton mais soja ble cereales riz petrole brent or argent cuivre nickel acier aluminium zinc the noix soufre gaz matieres tonnes? baril',
)

const AROUND = 14

/** Whether the sentence around a name speaks of goods. */
export function isOfGoods(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from - 1; at > from - AROUND && at >= 0; at -= 1) {
    if (GOODS.test(words[at]!.plain) && !words[at]!.capital) return true
    if (/[.;!?]\s/u.test(words[at + 1]!.gap)) break
  }
  for (let at = to + 1; at < to + AROUND && at < words.length; at += 1) {
    if (/[.;!?]\s/u.test(words[at]!.gap)) return false
    if (GOODS.test(words[at]!.plain) && !words[at]!.capital) return true
  }
  return false
}
