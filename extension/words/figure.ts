/** `412`, `36 152`: a number as a language groups it. `Intl` is slow to begin, and most numbers have no groups. */
export const figure = (n: number, locale: string): string =>
  n < 1_000 ? `${n}` : n.toLocaleString(locale)
