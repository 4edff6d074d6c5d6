/** What a firm that the grammar composes is called alone: `Hoang Gia`, where the page has `la Compagnie Hoang Gia`. */
import { isOneOf } from '../../french/word-list.ts'
import { isSyllable } from '../../french/syllable.ts'
import { knownPlaceAt } from '../places/known.ts'
import { isGrammar } from '../gazetteer/not-names.ts'
import { textOf } from '../words.ts'
import type { FoundBody } from './naming.ts'

/** The capitals that end the name, if they are two or three Vietnamese syllables that no small word governs. */
export function calledAlone({ head, words }: FoundBody): string | undefined {
  if (!isOneOf(head, 'compagnie societe corporation cooperative groupe')) return undefined
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
