/** Figures in words. `Intl` is slow to begin, and most numbers are too small to be grouped. */

/** `412`, `36 152`: a number as a language groups it. */
export const figure = (n: number, locale: string): string =>
  n < 1_000 ? `${n}` : n.toLocaleString(locale)

/** What counts nouns in a language: `1 article`, `412 articles`. */
export const counter =
  (locale: string, isOne: (n: number) => boolean, space = ' ') =>
  (n: number, one: string, many: string): string =>
    `${figure(n, locale)}${space}${isOne(n) ? one : many}`
