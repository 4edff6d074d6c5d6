/**
 * Runs of capitals that may be a body's name: `Larsen & Toubro`, `B.Grimm Power`, `Bank of Tokyo`.
 */
import { isOneOf, oneOf } from '../../french/word-list.ts'
import { opensName } from '../gazetteer/given-names.ts'
import { FAMILY_NAMES } from '../gazetteer/vietnamese-names.ts'
import { isSyllable } from '../../french/syllable.ts'
import { knownPlaceAt } from '../places/known.ts'
import { bySpelling, textIn } from '../spelling.ts'
import { wordBefore, type Word } from '../words.ts'

/** The first and the last word, both included. */
export interface Run {
  readonly from: number
  readonly to: number
}

const isEnglish = textIn('of for and the to with without')

/** The last word of the run of capitals that begins here. */
export function runEnd(words: readonly Word[], from: number): number {
  let to = from
  for (let next = from + 1; next < from + 8; next += 1) {
    const word = words[next]
    if (word === undefined) break
    if (joins(words, next)) to = next
    else if (word.gap !== ' ' || !isEnglish(word)) break
  }
  return to
}

/** Whether a capitalised word goes on from the word before it. */
function joins(words: readonly Word[], at: number): boolean {
  const { gap, capital } = words[at]!
  if (!capital || gap === ' ') return capital && !isCivility(words[at]!)
  // `B.Grimm Power`, `J.D. Power`
  const before = words[at - 1]!
  const initial = before.text.length === 1 && (gap === '.' || (gap === '. ' && before.gap === '.'))
  return initial || JOINTS.has(gap)
}

/** `l'école Nguyen Thai Hoc Mme Hoang`, a comma lost: who comes next is no part of the name. */
export const isCivility = bySpelling(({ plain }) => CIVILITIES.test(plain))

const CIVILITIES = oneOf('mm mme mmes mlle mgr')

const JOINTS: ReadonlySet<string> = new Set(["'", '&', '+', '-', ' & ', ' + '])

/** Whether a word goes on from a capitalised one, so that no run begins at it. */
export const isInside = (words: readonly Word[], at: number): boolean =>
  wordBefore(words, at)?.capital === true && at < words.length && joins(words, at)

/** Whether a run reads like a person's name: `Nguyen Van Thang`, `Dave Calhoun`. */
export const isPersonal = (words: readonly Word[], { from, to }: Run): boolean =>
  to > from &&
  (opensName(words[from]!.plain) ||
    words.slice(from, to + 1).every(({ plain }) => isSyllable(plain)))

/** `Viet Bamboo Airlines Co., Ltd`: how a firm is held, behind a mark too. */
export function endOfForm(words: readonly Word[], last: number): number {
  let to = last
  while (
    FORMS.test(words[to + 1]?.text ?? '') &&
    (/^(?:\.?,)? $/u.test(words[to + 1]!.gap) ||
      // `Co. Ltd`
      (words[to]!.text === 'Co' && words[to + 1]!.gap === '. '))
  )
    to += 1
  // `Vestas Wind Systems A/S`
  const held = words[to]!.text === 'A' ? to : to + 1
  if (words[held]?.text === 'A' && words[held + 1]?.text === 'S' && words[held + 1]!.gap === '/')
    to = held + 1
  return to
}

const FORMS = oneOf('Co Corp Ltd LTD Limited Inc JSC Plc Bhd Berhad Pte LLC')

/** Two syllables, which persons seldom have alone: `Tan Long`, `Hung Thinh`; not `Le Duan`. */
export const isFirmsPair = (words: readonly Word[], { from, to }: Run): boolean =>
  to === from + 1 &&
  words[to]!.gap === ' ' &&
  isSyllable(words[from]!.plain) &&
  isSyllable(words[to]!.plain) &&
  !FAMILY_NAMES.has(words[from]!.plain) &&
  knownPlaceAt(words, from) === undefined

/** `le patron de Tesla Elon Musk`: whoever leads the company is named behind it. */
export function beforePerson(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1)
    // `Vie-Pan Techno Park Co., Ltd`
    if (
      opensName(words[at]!.plain) &&
      !isSyllable(words[at]!.plain) &&
      !isOneOf(words[at]!.text, 'Park')
    )
      return at - 1
  return to
}
