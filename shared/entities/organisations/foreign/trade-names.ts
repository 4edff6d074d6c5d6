/**
 * Companies that their own spelling tells: `Vinapharm`, `Petrosetco`, `Agrimex`, `Saigontourist`, `Tatneft`. Vietnamese
 * and Russian firms join the country's, the sector's and the trade's short names in one word.
 */
import { pattern } from '../../../french/letters.ts'
import { isGrammar } from '../../gazetteer/not-names.ts'
import { bySpelling } from '../../spelling.ts'
import { countryAt } from '../../countries/words.ts'
import type { Word } from '../../words.ts'
import { isInside } from '../runs.ts'
import type { BodyAt } from '../found-body.ts'

// A country's or a town's whole name before small letters is a space lost in print: `Vietnamet`.
const begins = pattern(
  String.raw`^(?:Vina[a-z]{2,}|Viet(?!nam)[a-z]{4,}|Petro[a-z]{3,}|(?:Azer|Bel|Gaz|Kaz|Mos|Ros|Rus|Ukr|Uz)\p{Lu}\p{L}{2,})$`,
  'u',
)
const ends = pattern(
  String.raw`^\p{Lu}(?:[a-z]*imex(?:co)?|[a-z]{2,}(?:exim|fone|bank|milk|tourist|pharm|pharma|seafood|telecom|soft|invest|neft|gazprom|energo|kali|avia|azot|atomprom|neftegaz))$`,
  'u',
)

/** Peoples, chemistry and common words that begin or end alike. */
const NONE =
  /^(?:vinasat|vietminh|vietcong|vietkieu|petro(?:les|lier|liere|chimi.*|grad|vna|vic|vich|vski|vsk|dollars?|nas|polis)|vinaigre.*|burbank|batavia|moldavia|scandinavia|octavia)$/u

const isTradeName = bySpelling(
  ({ text, plain }) => (begins().test(text) || ends().test(text)) && !NONE.test(plain),
)

export function tradeNameAt(words: readonly Word[], at: number): BodyAt | undefined {
  const word = words[at]!
  if (!word.capital || !isTradeName(word) || countryAt(words, at) !== undefined) return undefined
  // `Jean Petrossian`
  if (isInside(words, at) && !isGrammar(words[at - 1])) return undefined
  return { from: at, to: at, rule: 'organisation/trade-name' }
}
