/**
 * Whether a full name is Vietnamese: family name first, then syllables that Vietnamese has: `Nguyen Phu Trong`.
 *
 * Families that are few, `Mai`, `Ha`, `Be`, are syllables of other languages too: `Ma Ying Jeou`, `Kim Ki Nam`, `Mai Lan`.
 * Such a name needs more behind it. From general knowledge of names.
 */
import {
  FAMILY_NAMES,
  isSyllable,
  RARE_FAMILY_NAMES,
} from '../../entities/gazetteer/vietnamese-names.ts'
import { fold } from '../../french/fold.ts'
import { oneOf } from '../../french/word-list.ts'
import { isTopLeader } from './leaders.ts'

export function isVietnamese(name: string): boolean {
  const [family = '', ...given] = fold(name.toLowerCase()).split(' ')
  if (isTopLeader(name)) return true
  if (given.length === 0 || given.length > MOST_GIVEN) return false
  // Their given names have sounds of their own: `Ksor Phuoc`, `Y Thanh Ha Nie Kdam`.
  if (HIGHLAND.test(family)) return true
  if (!given.every((syllable) => isSyllable(syllable))) return false
  if (FAMILY_NAMES.has(family)) return true
  if (!RARE_FAMILY_NAMES.has(family) || given.length < 2) return false
  return !OF_ELSEWHERE.test(family) || MIDDLE.test(given[0]!)
}

const MOST_GIVEN = 4

/** Families of the peoples of the Central Highlands. */
const HIGHLAND = oneOf("ksor rmah rcom rlan rahlan kpa h'yim kbuor eban adrong mlo y")

/** Families of Koreans, Chinese, Burmese, Thais and Khmers as well. */
const OF_ELSEWHERE = oneOf(
  'kim an ban lu ma man co chung la lac can cam sam tan thong pan on mo ho hang hong sung siu nay moon in yen',
)

/** What stands between family and given name in Vietnamese, and hardly elsewhere. */
const MIDDLE = oneOf(
  'van thi xuan minh duc quang thanh dinh ngoc huu cong trong quoc ba dang trung hoang tuan hai gia bao nhu phuong manh hung khac duy viet the vinh thuy bich thu phuc anh nguyen tran le pham',
)
