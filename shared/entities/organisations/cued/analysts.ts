/** Houses that count and analyse, behind `selon`: their name or what they count tells them from a spokesman. */
import { isOneOf } from '../../../french/word-list.ts'
import type { Word } from '../../words.ts'

/** `selon Marketdata`, `les ventes progressent selon Euromondo`; not `selon Dujarric`. */
export const countsSales = (words: readonly Word[], at: number): boolean =>
  ANALYSES.test(words[at]!.plain) || isOnSales(words, at)

/** How houses of analysts end their name. */
const ANALYSES = /(?:monitor|metrics?|data|stat|intel|tech|index|watch|rating|bank)$/u

/** What they count, in the same sentence: `les ventes progressent selon X`. */
function isOnSales(words: readonly Word[], at: number): boolean {
  const isSales = (next: number) =>
    isOneOf(
      words[next]?.plain,
      'ventes livraisons expeditions consommateurs internautes utilisateurs abonnes smartphones',
    )
  for (let next = at + 1; next < at + 12; next += 1) {
    if (words[next] === undefined || /[.;:!?]/u.test(words[next]!.gap)) break
    if (isSales(next)) return true
  }
  for (let next = at - 1; next > at - 12 && next >= 0; next -= 1) {
    if (isSales(next)) return true
    if (/[.;:!?]/u.test(words[next]!.gap)) break
  }
  return false
}
