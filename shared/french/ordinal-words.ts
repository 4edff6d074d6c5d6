/** The words that ordinals are written out with, without marks. Pure. */

/** Those of one word, from the second on. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  (
    'deuxieme:2 troisieme:3 quatrieme:4 cinquieme:5 sixieme:6 septieme:7 huitieme:8 neuvieme:9 dixieme:10 ' +
    'onzieme:11 douzieme:12 treizieme:13 quatorzieme:14 quinzieme:15 seizieme:16 vingtieme:20 trentieme:30 ' +
    'quarantieme:40 cinquantieme:50 soixantieme:60 centieme:100'
  )
    .split(' ')
    .map((row) => row.split(':'))
    .map(([word = '', value = '']) => [word, Number(value)] as const),
)

/** What may open one of several words. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ['dix', 10],
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
])
