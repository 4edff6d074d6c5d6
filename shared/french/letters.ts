/**
 * What kind of character a code point is, by Unicode's own categories, without a pattern for the letters in daily use.
 *
 * A pattern with a class of all letters takes a tenth of a millisecond to prepare, twice as the program starts and again
 * at its first use: fifty of them are most of what a cold start costs. Latin, French and Vietnamese are told by their
 * ranges; all other scripts by patterns made when one is met. `letters.test.ts` holds both against every code point.
 */

/** `\p{L}`, `\p{M}` or `\p{N}`. */
export const isWordPart = (code: number): boolean =>
  isLatinLetter(code) ||
  isDigit(code) ||
  (code > 0x7f && wordPart().test(String.fromCodePoint(code)))

/** `\p{L}` */
export const isLetter = (code: number): boolean =>
  isLatinLetter(code) || (code > 0x7f && letter().test(String.fromCodePoint(code)))

/** `\p{Lu}` */
export function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  if (code <= 0xff) return code >= 0xc0 && code <= 0xde && code !== 0xd7
  // Capital and small letter by turns: `Đ`, `đ`; `Ạ`, `ạ` and all the Vietnamese vowels.
  if (code <= 0x137 || (code >= 0x1ea0 && code <= 0x1eff)) return code % 2 === 0
  return capital().test(String.fromCodePoint(code))
}

/** `\p{Ll}` */
export function isSmall(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  if (code <= 0xff) return code === 0xb5 || (code >= 0xdf && code !== 0xf7)
  if (code <= 0x137 || (code >= 0x1ea0 && code <= 0x1eff)) return code % 2 === 1
  return small().test(String.fromCodePoint(code))
}

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** Whether the text has two letters at least and all are capitals, marks aside: `ASEAN`, not `A`. */
export function isShouted(text: string): boolean {
  let letters = 0
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at)!
    if (!isCapital(code) && !(letters > 0 && isMark(code))) return false
    letters += 1
    at += widthOf(code)
  }
  return letters > 1
}

/** `^\p{Lu}{2,}$`, or as many as are said. */
export function isAllCapitals(text: string, least = 2, most = Infinity): boolean {
  let letters = 0
  for (let at = 0; at < text.length; letters += 1) {
    const code = text.codePointAt(at)!
    if (!isCapital(code)) return false
    at += widthOf(code)
  }
  return letters >= least && letters <= most
}

/** `^\p{Lu}\p{Ll}+$`, or as many small letters as are said. */
export function isCapitalised(text: string, least = 1, most = Infinity): boolean {
  if (!isCapital(firstCode(text))) return false
  let letters = 0
  for (let at = widthOf(firstCode(text)); at < text.length; letters += 1) {
    const code = text.codePointAt(at)!
    if (!isSmall(code)) return false
    at += widthOf(code)
  }
  return letters >= least && letters <= most
}

/** `\p{Lu}.*\p{Lu}`, in one word. */
export function hasCapitals(word: string): boolean {
  let capitals = 0
  for (let at = 0; at < word.length && capitals < 2;) {
    const code = word.codePointAt(at)!
    if (isCapital(code)) capitals += 1
    at += widthOf(code)
  }
  return capitals === 2
}

/** `^\p{Ll}` */
export const startsLow = (text: string): boolean => isSmall(firstCode(text))

/** `\p{Ll}` */
export const hasSmall = (text: string): boolean => small().test(text)

const widthOf = (code: number): number => (code > 0xffff ? 2 : 1)

/** The code point that a text begins with; 0 where it is empty. */
export const firstCode = (text: string): number => text.codePointAt(0) ?? 0

/** A composed Latin letter or an ASCII character: what compatibility forms leave as it is. */
export const isComposed = (code: number): boolean => code < 0x80 || isLatinLetter(code)

/** Letters of ASCII, Latin-1, the first of Latin Extended-A with `œ`, the horned vowels, and Vietnamese. */
const isLatinLetter = (code: number): boolean =>
  code < 0x80
    ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
    : (code >= 0xc0 && code <= 0x131 && code !== 0xd7 && code !== 0xf7) ||
      (code >= 0x1ea0 && code <= 0x1eff) ||
      code === 0x152 ||
      code === 0x153 ||
      code === 0x1a0 ||
      code === 0x1a1 ||
      code === 0x1af ||
      code === 0x1b0

const isMark = (code: number): boolean =>
  code >= 0x300 && (code <= 0x36f || mark().test(String.fromCodePoint(code)))

/** A pattern made when first needed: in letters and not as a literal, which is read as the program starts. */
export function pattern(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined
  return () => (made ??= new RegExp(source, flags))
}

const wordPart = pattern('[\\p{L}\\p{M}\\p{N}]', 'u')
const letter = pattern('\\p{L}', 'u')
const capital = pattern('\\p{Lu}', 'u')
const small = pattern('\\p{Ll}', 'u')
const mark = pattern('\\p{M}', 'u')

/** With a capital where it begins: `loi` → `Loi`. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
