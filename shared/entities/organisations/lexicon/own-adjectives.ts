/** Bodies that an adjective or a matter of their own tells from all others: churches by faith, parties by belief, courts by rank. */
import { oneOf } from '../../../french/word-list.ts'
import type { Word } from '../../words.ts'

/** `Église catholique`, `Église bouddhique`: which faith's. */
export const isChurch = (plain: string): boolean => CHURCHES.test(plain)

const CHURCHES =
  /^eglise (?:catholique|bouddhi(?:qu|st)e|orthodoxe|protestante|evangelique|anglicane|armenienne|cao ?dai|presbyterienne|baptiste|adventiste|mennonite|lutherienne|copte|maronite)/u

/** Whether a party's own adjective, right behind its noun, tells it. */
export const isPartyAlone = (plain: string): boolean => ALONE.test(plain)

const ALONE =
  /^parti (?:ecologiste|radical|national|nationaliste|progressiste|populaire|centriste|democrate|democratique|republicain|travailliste|socialiste|conservateur|liberal)/u

/** Whether what a party is for tells it. */
export const isPartyFor = (plain: string): boolean => FOR.test(plain)

const FOR =
  /^parti (?:de la |du |de l |des |pour (?:la |l |le ))(?:justice|peuple|travail|liberte|democratie|progres|renouveau|solidarite|unite|travailleurs|gauche|independance|avenir|socialisme|congres|reforme|prosperite|patrie|nation|revolution)|^parti de gauche/u

const COURTS = oneOf('cour tribunal parquet')

/** `Cour` in `de la Haute Cour populaire` */
export const isCourtHead = (word: Word | undefined): boolean =>
  word?.capital === true && word.gap === ' ' && COURTS.test(word.plain)

/** What a court judges. */
const MATTER = oneOf(
  'populaire militaire constitutionnel constitutionnelle penale? criminel criminelle administratif administrative judiciaire economique commerciale? civile? martiale? federale? nationale? electorale? islamique',
)

/** How high it stands. */
const RANK = oneOf('supreme superieure? centrale? specialisee? speciale? federale? generale?')

/** `haute cour populaire`, `cour militaire centrale`: whether these plain words, head first, name one court: two at most behind the noun, the last its rank or its matter. */
export function isCourt(plain: string): boolean {
  const [head = '', first = '', second, ...more] = plain.split(' ')
  if (!COURTS.test(head) || more.length > 0) return false
  if (second === undefined) return RANK.test(first) || MATTER.test(first)
  return (MATTER.test(first) || RANK.test(first)) && (RANK.test(second) || MATTER.test(second))
}
