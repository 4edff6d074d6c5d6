/** Letters in brackets behind an event, and whose they are: `(DANAFF III)`, `(MRC)`. */
import { isAllCapitals, pattern } from '../../../french/letters.ts'
import type { Part } from '../../../article/article.ts'
import { isNoBodys } from '../../organisations/letters/acronyms.ts'
import type { Candidate } from '../../candidate.ts'
import { isOneOf } from '../../../french/word-list.ts'
import type { Word } from '../../words.ts'
import { isYear } from '../event-name.ts'

/** `Sommet de la Commission du Mékong (MRC)`: the letters are the body's, whose name ends before them. */
export const isAliasedAt = (
  before: readonly Candidate[],
  part: Part,
  words: readonly Word[],
  last: number,
): boolean => {
  const here = before.filter(
    ({ kind, part: where, index }) =>
      kind === 'organisation' && where === part.part && index === part.index,
  )
  const letters = words[last + 1]?.start
  return (
    here.some(({ start, rule }) => start === letters && rule === 'organisation/alias') &&
    here.some(
      ({ start, end }) => end === words[last]!.end && part.text.slice(start, end).includes(' '),
    )
  )
}

/** `(DANAFF III)`, `(FIHAV)`: the letters of the event named before them. */
export function lettersAfter(
  part: Part,
  words: readonly Word[],
  last: number,
): { readonly from: number; readonly to: number } | undefined {
  const first = words[last + 1]
  if (first?.gap !== ' (') return undefined
  if (!lettered().test(first.text)) return wordedAfter(part, words, last)
  // `négociations de l'Accord de partenariat économique global (CEPA)`
  // `(GMS 6)`: a number counts meetings
  if (isNoBodys(first.text) && !/^\d$/u.test(words[last + 2]?.text ?? '')) return undefined
  const worded = wordedAfter(part, words, last)
  if (worded !== undefined) return worded
  let to = last + 1
  // `ITE HCMC 2025`, `AMM-58`, `DANAFF III`
  while (
    to < last + 4 &&
    /^[ -]$/u.test(words[to + 1]?.gap ?? '') &&
    isEdition(words[to + 1]!.text)
  )
    to += 1
  return /^\+?\)/u.test(part.text.slice(words[to]!.end, words[to]!.end + 2))
    ? { from: last + 1, to }
    : undefined
}

/** `(VitaTex)`, `(MTA Vietnam 2025)`, `(Vietnam Gift Show 2025)`: words of the event's own, or any with its year. */
function wordedAfter(
  part: Part,
  words: readonly Word[],
  last: number,
): { readonly from: number; readonly to: number } | undefined {
  const from = last + 1
  if (!words[from]!.capital) return undefined
  let to = from
  while (
    to < from + 8 &&
    /^[ -]$/u.test(words[to + 1]?.gap ?? '') &&
    (words[to + 1]!.capital ||
      /^\d{1,4}$/u.test(words[to + 1]!.text) ||
      isOneOf(words[to + 1]!.text, 'of the for on and in'))
  )
    to += 1
  const dated = to > from + 1 && isYear(words[to])
  const named = to === from && camelled().test(words[from]!.text)
  return (dated || named) && part.text[words[to]!.end] === ')' ? { from, to } : undefined
}

/** `VitaTex`, `HawaExpo` */
const camelled = pattern(String.raw`^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$`, 'u')

/** What letters go on with: a number, a town's letters, a year. */
const isEdition = (text: string): boolean => /^\d{1,4}$/u.test(text) || isAllCapitals(text, 2, 6)

// `U23` is how old the players are.
const lettered = pattern(String.raw`^(?!U\d)\p{Lu}[\p{Lu}\d]{2,9}$`, 'u')
