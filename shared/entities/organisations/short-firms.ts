/** What a firm is called for short where its whole name says how it is held: `Mass Noble` for `Mass Noble Investments Limited`. */
import { oneOf } from '../../french/word-list.ts'
import type { Word } from '../words.ts'

const FORMS = oneOf(
  'Group Groupe Corporation Corp Holdings? Company Co Ltd Limited Inc JSC Plc LLC Bhd Tbk',
)

/** How a firm is registered: nothing but its whole name ends so. */
const REGISTERED = oneOf('Corporation Corp Ltd Limited Inc JSC Plc LLC Bhd Tbk')

/** What stands between the name and how it is held. */
const TRADES = oneOf(
  'Investments? Technology Technologies International Industries Industrial Global Enterprises? Development Trading Manufacturing',
)

const HELD_FIRST = oneOf('SARL Sarl JSC PT')

/** `SARL Solum Vina`, called `Solum Vina`: how it is held stands first. */
export const isHeldFirst = (words: readonly Word[]): boolean =>
  words.length > 2 && HELD_FIRST.test(words[0]!.text)

/** How many words the short name has, if the whole one has a short one. */
export function shortFirm(words: readonly Word[]): number | undefined {
  let count = words.length
  while (count > 1 && FORMS.test(words[count - 1]!.text)) count -= 1
  if (count === words.length) return undefined
  if (REGISTERED.test(words[words.length - 1]!.text))
    while (count > 1 && TRADES.test(words[count - 1]!.text)) count -= 1
  return count
}
