/** Country words with one slip of the typist's: `Vientam`, `cambogien`, `Aménie`. */
import { isOneOf, oneOf } from '../../french/word-list.ts'
import { fold } from '../../french/fold.ts'
import { COUNTRIES } from '../gazetteer/countries.ts'
import { countryWords, type CountryAt } from './words.ts'
import { bySpelling, type Spelling } from '../spelling.ts'
import type { Word } from '../words.ts'

let misspellable:
  | ReadonlyMap<string, readonly (readonly [plain: string, iso: string])[]>
  | undefined

/** Country words by first and last letter: where a misspelling is looked for. */
function candidates(word: string): readonly (readonly [plain: string, iso: string])[] {
  if (misspellable === undefined) {
    const lists = new Map<string, (readonly [string, string])[]>()
    for (const { iso, name, aliases, demonyms } of COUNTRIES) {
      for (const form of [name, ...aliases, ...demonyms]) {
        const plain = fold(form.toLowerCase())
        if (!/^[a-z]{7,}$/u.test(plain)) continue
        const place = plain[0]! + plain.at(-1)!
        lists.set(place, [...(lists.get(place) ?? []), [plain, iso]])
      }
    }
    misspellable = lists
  }
  return misspellable.get(word[0]! + word.at(-1)!) ?? []
}

// Words of their own, one letter from a country's: `Anglais` from `Angolais`, `Romain` from `Roumain`.
const WORDS = oneOf(
  'anglais anglaise anglaises romain romaine romaines romains francis georges? cameron litanies? malines colombes? albane hollandie emirates',
)

/** `Vientam`, `cambogien`, `Aménie`: one letter lost, doubled or exchanged with its neighbour. */
export function misspelt(words: readonly Word[], at: number): CountryAt | undefined {
  const word = words[at]!
  if (!isMisspelt(word) || countryWords()(words, at) !== undefined) return undefined
  if (word.capital && !standsAlone(words, at)) return undefined
  const [, iso] = meant(word.plain)!
  return { iso, form: isAdjective(word.plain) ? 'demonym' : 'name', from: at, to: at }
}

const isAdjective = (plain: string): boolean =>
  plain.length >= 9 && /(?:nne?s?|ais(?:e|es)?|ois(?:e|es)?|iens?)$/u.test(plain)

const meant = (plain: string): readonly [plain: string, iso: string] | undefined =>
  candidates(plain).find(([form]) => isOneSlipFrom(plain, form))

/** Whether a word is a slip from a country's, wherever it stands. */
export const isMisspelt = bySpelling(
  ({ plain, capital }: Spelling) =>
    plain.length >= (capital ? 6 : 9) &&
    (capital || isAdjective(plain)) &&
    !WORDS.test(plain) &&
    meant(plain) !== undefined,
)

/**
 * A slip is believed where a country would stand: `au Vientam`, `de l'Aménie`. `Francis Grignon` and
 * `typhon Molave` are names of other things.
 */
function standsAlone(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]]
  if (after?.capital === true && after.gap === ' ') return false
  if (before === undefined) return true
  if (words[at]!.gap === '-') return before.capital
  if (/[.!?:;,("«»]/u.test(words[at]!.gap)) return true
  return isOneOf(
    before.plain,
    'le la l les du de d des au aux en et a entre avec vers pour contre republique',
  )
}

function isOneSlipFrom(word: string, form: string): boolean {
  if (Math.abs(word.length - form.length) > 1) return false
  let same = 0
  while (same < word.length && word[same] === form[same]) same += 1
  if (word.length === form.length) {
    return (
      same < word.length - 1 &&
      word[same] === form[same + 1] &&
      word[same + 1] === form[same] &&
      word.slice(same + 2) === form.slice(same + 2)
    )
  }
  return word.length > form.length
    ? word.slice(same + 1) === form.slice(same)
    : word.slice(same) === form.slice(same + 1)
}
