/** What the words of a possible name say by themselves: a person's, a chain of places, or nothing. */
import { pattern } from '../../../french/letters.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { closesName, opensName } from '../../gazetteer/given-names.ts'
import { isGrammar } from '../../gazetteer/not-names.ts'
import { FAMILY_NAMES, isSyllable } from '../../gazetteer/vietnamese-names.ts'
import { bySpelling } from '../../spelling.ts'
import type { NameSpan } from '../names/name-span.ts'
import type { Reading } from '../reading.ts'

const goesOnHigh = pattern(String.raw`-\p{Lu}`, 'u')
const joinedLow = pattern(String.raw`^\p{Lu}\p{Ll}+[-‐‑]\p{Ll}+$`, 'u')

const isJoined = bySpelling(({ text }) => goesOnHigh().test(text))

/** `Yen Tu-Vinh Nghiem-Con Son`: places joined to one another. */
export const isChain = ({ tokens }: Reading, { start, end }: NameSpan): boolean =>
  tokens.slice(start, end).filter(isJoined).length > 1 &&
  tokens
    .slice(start, end)
    .every(({ plain }) =>
      plain
        .split('-')
        .every((part) => isSyllable(part) || isOneOf(part, 'hanoi haiphong saigon danang')),
    )

/** `Diep Ngoc Vu Minh`, `Ha Thi Nguyen`: a second syllable that stands between family and given name. */
const MIDDLE = oneOf(
  'thi van ngoc duc huu dinh xuan quoc cong quang minh hong kim thanh tuan trong viet nhu hoang bao hoai khac sy si ba the anh thuy phuong hoa tien manh nhat dang chi mai bich cam diem my tuyet',
)

export const hasMiddleName = ({ tokens }: Reading, { start, end }: NameSpan): boolean => {
  const { plain } = tokens[start + 1]!
  // `À Quang Phu Câu`
  if (tokens[start]!.text.length === 1) return false
  const grammar = isGrammar(tokens[start])
  return (
    isOneOf(plain, 'thi van duc huu quoc') || (end - start > 3 && !grammar && MIDDLE.test(plain))
  )
}

/** `Cua Lo`, `Kiêp Bac`: two syllables that begin with no family's name are as well a place. */
export const isSyllablePair = ({ tokens }: Reading, { start, end, form }: NameSpan): boolean =>
  form === 'other' &&
  end - start === 2 &&
  isSyllable(tokens[start]!.plain) &&
  isSyllable(tokens[end - 1]!.plain)

/** Whether the form alone makes it a person: three syllables behind a family name, a known given name. */
export const isSure = ({ tokens }: Reading, { start, end, form }: NameSpan): boolean =>
  form === 'vietnamese'
    ? end - start > 2
    : opensName(tokens[start]!.plain) &&
      // `anciens cadres de la société Nhat Cuong`
      !tokens.slice(start, end).every(({ plain }) => isSyllable(plain))

/** `Nguyen Philip`, `Tuan Andrew Nguyen`: a Vietnamese family's name and a given name of elsewhere. */
const isOverseas = (words: readonly string[]): boolean => {
  const [first, last] = [words[0]!, words.at(-1)!]
  const given = (plain: string): boolean => opensName(plain) && !isSyllable(plain)
  return (
    words.length > 1 &&
    ((FAMILY_NAMES.has(first) && given(last)) ||
      (FAMILY_NAMES.has(last) && words.slice(0, -1).some(given)))
  )
}

/** A known given name, an initial, or a surname by its ending. */
export function isForeignName(reading: Reading, span: NameSpan): boolean {
  const { tokens } = reading
  const { start, end } = span
  const first = tokens[start]!
  const last = tokens[end - 1]!
  if (isSyllablePair(reading, span)) return false
  if (first.shape === 'initial') return last.shape === 'capital'
  // `The Silent Valley`: a title
  if (first.text === 'The' && !isSyllable(tokens[start + 1]!.plain)) return false
  if (isOverseas(tokens.slice(start, end).map(({ plain }) => plain))) return true
  const known = opensName(first.plain)
  // `Sun Yat-sen`, `Tsai Ing-wen`: two given names with a hyphen, the second written small.
  if (joinedLow().test(last.text) && end - start > 1) return true
  const closes = closesName(last.plain)
  if (first.opens && !known) return closes && end - start > 1
  return known || closes
}
