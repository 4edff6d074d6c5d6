/**
 * Bodies that copy leaves in Vietnamese, with their marks or without: `Quan khu 7`, `Tap Doan Loc Troi`. Teams of
 * cyclists and players bear such names most often.
 */
import { isOneOf } from '../../../french/word-list.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { isGrammar } from '../../gazetteer/not-names.ts'
import { bySpelling } from '../../spelling.ts'
import type { Word } from '../../words.ts'
import type { BodyAt } from '../found-body.ts'
import { endOfCapitals } from '../phrase.ts'

/** The first word of each, and what it goes on with. */
const NOUNS = new Map([
  ['quan', ['khu', 'doan', 'chung']],
  ['binh', ['doan', 'chung']],
  ['su', ['doan']],
  ['lu', ['doan']],
  ['trung', ['doan']],
  ['tap', ['doan']],
  ['tong', ['cong ty', 'cuc']],
  ['cong', ['ty']],
  ['ngan', ['hang']],
  ['benh', ['vien']],
  ['truong', ['dai hoc']],
  ['bo', ['tu lenh', 'doi bien phong']],
  ['nha', ['may', 'xuat ban']],
  ['hop', ['tac xa']],
])

const opensVietnamese = bySpelling(({ plain }) => NOUNS.has(plain))

/** Units of an army are told by a number. */
const COUNTED = 'khu doan'

/** The body that begins at this capital, if a number or a name closes it. */
export function vietnameseBodyAt(words: readonly Word[], at: number): BodyAt | undefined {
  if (!opensVietnamese(words[at])) return undefined
  const first = words[at]!
  const before = words[at - 1]
  if (!first.capital || (before?.capital === true && first.gap === ' ' && !isGrammar(before)))
    return undefined
  for (const noun of NOUNS.get(first.plain)!) {
    const rest = noun.split(' ')
    const last = at + rest.length
    if (!rest.every((plain, n) => isJoined(words[at + 1 + n], plain))) continue
    const next = words[last + 1]
    if (next?.gap !== ' ') return undefined
    const rule = `organisation/vietnamese:${first.plain}`
    if (isOneOf(noun, COUNTED) && /^(?:\d{1,3}|[IVX]{1,4})$/u.test(next.text))
      return { from: at, to: last + 1, rule }
    if (!next.capital) return undefined
    const to = endOfCapitals(words, last + 1)
    // `Ngan Hang Thuong`, `Quan Chung Hai`: three syllables are anybody's
    return to === at + 2 && isSyllable(words[to]!.text) ? undefined : { from: at, to, rule }
  }
  return undefined
}

const isJoined = (word: Word | undefined, plain: string): boolean =>
  word?.gap === ' ' && word.plain === plain
