/**
 * What a firm is called for short: `Mass Noble` for `Mass Noble Investments Limited`; `Hoang Gia`, where the page has `la
 * Compagnie Hoang Gia`.
 */
import { isSyllable } from '../../../french/syllable.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isGrammar } from '../../gazetteer/not-names.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { textOf, type Word } from '../../words.ts'
import type { FoundBody } from '../found-body.ts'

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

/** `Hoang Gia`: the capitals that end the name, if they are two or three Vietnamese syllables that no small word governs. */
export function calledAlone({ head, words }: FoundBody): string | undefined {
  if (
    !isOneOf(head, 'compagnie societe corporation cooperative groupe') &&
    words[0]!.plain !== 'chantier'
  )
    return undefined
  let from = words.length
  while (
    from > 1 &&
    words[from - 1]!.capital &&
    (from === words.length || words[from]!.gap === ' ')
  )
    from -= 1
  const count = words.length - from
  if (count < 2 || count > 3 || words[from]!.gap !== ' ' || isGrammar(words[from - 1]))
    return undefined
  const own = words.slice(from)
  return own.every(({ text }) => isSyllable(text)) && knownPlaceAt(own, 0) === undefined
    ? textOf(own)
    : undefined
}
