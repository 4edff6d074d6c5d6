/** Where the name of a place ends that begins with a capital: `Quang Phu Câu`, `Pinar del Rio`. */
import { isOneOf, oneOf } from '../../french/word-list.ts'
import { isSyllable } from '../../french/syllable.ts'
import { FAMILY_NAMES } from '../gazetteer/vietnamese-names.ts'
import { plainIn } from '../spelling.ts'
import type { Word } from '../words.ts'

const isForeignParticle = plainIn('del do da dos das di della upon am de la los las')

const isArabic = plainIn('al el as ash ach an ar ad ed et ez')

/** `Pinar del Rio`, `Santa Cruz de la Sierra`: French has no `del`, and `de la` only after a saint. */
function isParticle(words: readonly Word[], from: number, at: number): boolean {
  let next = at
  while (
    words[next] !== undefined &&
    next < at + 2 &&
    !words[next]!.capital &&
    words[next]!.gap === ' '
  )
    next += 1
  if (words[next]?.capital !== true || words[next]!.gap !== ' ') return false
  if (!isOneOf(words[at]!.plain, 'de la los las')) return true
  if (isOneOf(words[at - 1]!.plain, 'del de')) return true
  // `Charles de Gaulle`, `Alexandre de Rhodes`
  if (words[at]!.plain === 'de' && isEponym(words, from, next)) return true
  return (
    isOneOf(
      words[from]!.plain,
      'san santa santo santiago rio ciudad villa vila sao palma puerto porto la juiz foz feira',
    ) && words[at]!.plain === 'de'
  )
}

const EPONYMS = oneOf('charles alexandre honore simon antoine vasco jeanne marie miguel')

/** Who was called so, and no town of theirs: a site is called after them. */
const isEponym = (words: readonly Word[], from: number, next: number): boolean =>
  next === from + 2 && EPONYMS.test(words[from]!.plain)

/** `hôpital Bach Mai Dao Xuan Co`: behind a name that is whole, a family's name and two syllables are somebody. */
export function startsPerson(words: readonly Word[], from: number, at: number): boolean {
  if (at - from < 2 && isSyllable(words[from]!.text)) return false
  const [family, second, third] = [words[at]!, words[at + 1], words[at + 2]]
  return (
    FAMILY_NAMES.has(family.plain) &&
    family.gap === ' ' &&
    isGivenPart(second) &&
    isGivenPart(third) &&
    !(family.plain === 'ho' && second!.plain === 'chi')
  )
}

const isGivenPart = (word: Word | undefined): boolean =>
  word?.capital === true && word.gap === ' ' && isSyllable(word.text)

/** `Lê Xuân Mai`: a family's name and two syllables or more are somebody, whatever stands before. */
export const isFullName = (words: readonly Word[], from: number, to: number): boolean =>
  to - from > 1 &&
  FAMILY_NAMES.has(words[from]!.plain) &&
  words.slice(from, to + 1).every(({ text }) => isSyllable(text))

const isPinyin = ({ text }: Word): boolean => text.length > 1 && text !== 'Qu'

/** The last word of a run of capitals: `Quang Phu Câu`, `Saint-Pétersbourg`, `Ba Ria-Vung Tau`. */
export function nameEnd(words: readonly Word[], from: number): number {
  let to = from
  for (let at = from + 1; at < Math.min(words.length, from + 12); at += 1) {
    const word = words[at]!
    // `Cu M'gar`, `M'Drak`: a letter of its own before an apostrophe is no elision.
    if (word.gap === "'" && isOneOf(words[at - 1]!.text, 'H M N K B')) {
      to = at
      continue
    }
    // `aéroport O.R. Tambo`, `avenue G. Clemenceau`
    if (
      (word.gap === '.' || word.gap === '. ') &&
      word.capital &&
      words[at - 1]!.text.length === 1 &&
      at - from < 3
    ) {
      to = at
      continue
    }
    // `Pu'er`, `Xi'an`
    if (word.gap === "'" && isOneOf(word.text, 'er an ai en ao') && isPinyin(words[at - 1]!)) {
      to = at
      continue
    }
    if (!(word.gap === ' ' || word.gap === '-' || word.gap === "'")) break
    if (word.capital && startsPerson(words, from, at)) break
    if (word.capital) to = at
    // `Deir al-Balah`, `Charm el-Cheikh`
    else if (
      word.gap === ' ' &&
      isArabic(word) &&
      words[at + 1]?.gap === '-' &&
      words[at + 1]!.capital
    ) {
      to = at + 1
      at += 1
    } else if (isForeignParticle(word) && isParticle(words, from, at)) continue
    else if (!(word.gap === '-' && words[at + 1]?.capital === true && words[at + 1]!.gap === '-'))
      break
  }
  return to
}
