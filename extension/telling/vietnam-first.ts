/** Two countries as the agency names them: its own first, `Vietnam - Azerbaïdjan`; any others as they come. */
export const vietnamFirst = <T>(pair: readonly T[], isoOf: (one: T) => string): readonly T[] =>
  pair.toSorted((a, b) => Number(isoOf(b) === 'VN') - Number(isoOf(a) === 'VN'))
