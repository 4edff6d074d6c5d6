/** Courts and prosecutors that their matter and rank tell from all others: `Haute Cour populaire`, `Cour militaire centrale`. */
import { oneOf } from '../../french/word-list.ts'
import type { Word } from '../words.ts'

const HEADS = oneOf('cour tribunal parquet')

/** `Cour` in `de la Haute Cour populaire` */
export const isCourtHead = (word: Word | undefined): boolean =>
  word?.capital === true && word.gap === ' ' && HEADS.test(word.plain)

/** What a court judges. */
const MATTER = oneOf(
  'populaire militaire constitutionnel constitutionnelle penale? criminel criminelle administratif administrative judiciaire economique commerciale? civile? martiale? federale? nationale? electorale? islamique',
)

/** How high it stands. */
const RANK = oneOf('supreme superieure? centrale? specialisee? speciale? federale? generale?')

/** Whether these plain words, head first, name one court: two at most behind the noun, the last its rank or its matter. */
export function isCourt(plain: string): boolean {
  const [head = '', first = '', second, ...more] = plain.split(' ')
  if (!HEADS.test(head) || more.length > 0) return false
  if (second === undefined) return RANK.test(first) || MATTER.test(first)
  return (MATTER.test(first) || RANK.test(first)) && (RANK.test(second) || MATTER.test(second))
}
