/**
 * Capitals inside a run of letters: `duComité`, `SevinjFataliyeva`, `PCVet`; but `McCarthy`, `VietnamPlus`.
 *
 * A small word before a capital is always a lost space. Two capitalised words are two names only where the
 * page shows it: one of them stands apart, or the page is glued throughout.
 */
import { FUNCTION_WORDS } from './function-words.ts'
import { isGivenName } from './known-names.ts'
import type { Split } from './split-word.ts'
import { isNameSyllable, isVietnameseSyllable } from './syllables.ts'
import type { Vocabulary } from './vocabulary.ts'
import { CAPITALISED } from './word-parts.ts'

// What companies, media and products are made of: written together on purpose.
const BRAND_HEADS = new Set(
  'vietnam viet azer kaz uz turk gaz asia nord petro vin vn vna vov agri techcom vietin vietcom sacom lien saco mc mac o i e fitz you tik linked face what micro power play black snap pay air war soft deep open bio astra glaxo fed master master chat star euro franco inter tele télé media info cyber smart mobi vina vinda hdb sea se pv ev hub eco co life new red next big data block git lao agro zoo blue'.split(
    ' ',
  ),
)
const BRAND_TAILS = new Set(
  'plus gold oil energy power steel cement holding capital finance telecom rail sky sun green blue aluminium prom neft bank express jet air fone phone tech net tube book pay coin group pharm gas gaz soft corp post star mart lab labs foods food tel tok app apps land home fast pearl com com travel invest trade tv news media point box cloud seek gpt mind ai in ed force chain pass way line link edu id os pad pod max pro x go hub one next care med science zeneca ntech kline ex card up store shop play station drive meet world vision sat'.split(
    ' ',
  ),
)

/** `next` is what follows the run: an initial is one letter and a full stop. */
export function splitCapitals(
  run: string,
  next: string,
  vocabulary: Vocabulary,
): Split | undefined {
  for (const { index } of run.matchAll(/(?<=[\p{Ll}\p{M}])(?=\p{Lu})/gu)) {
    const parts = [run.slice(0, index), run.slice(index)] as const
    // `deM. Zubov`, `duG20`.
    const initial = parts[1].length === 1 && /^[.\d]/u.test(next)
    const surety = judge(...parts, run, initial, vocabulary)
    if (surety !== undefined) return { parts, surety }
  }
  return splitAcronym(run, vocabulary)
}

function judge(
  first: string,
  second: string,
  run: string,
  initial: boolean,
  vocabulary: Vocabulary,
): Split['surety'] | undefined {
  const [a, b] = [first.toLowerCase(), second.toLowerCase()]
  if (first.length < 2 && a !== 'a' && a !== 'à' && a !== 'y') return undefined
  if (first === 'à' && second.length >= 2) return 'certain'
  if (/^[IVX]+e$/u.test(first)) return 'certain'
  // `HuuY`: the one name of one letter.
  if (second === 'Y' && isVietnameseSyllable(a)) return 'certain'
  if (second.length < 2 && !initial) return undefined
  if (first === a && a.length >= 2 && (FUNCTION_WORDS.has(a) || isTwoSmall(a))) return 'certain'
  if (vocabulary.onPage(run.toLowerCase()) >= 3) return undefined
  if (first === a) {
    if (a.length === 1) return 'likely'
    return a.length >= 3 &&
      (vocabulary.isFrench(a) || vocabulary.onPage(a) > 0 || vocabulary.inCorpus(a) > 1)
      ? 'certain'
      : undefined
  }
  if (FUNCTION_WORDS.has(a)) return second.length >= 3 ? 'likely' : undefined
  if (BRAND_HEADS.has(a) || BRAND_TAILS.has(b)) return undefined
  // `MerOrientale`, `AssembléeNationale`.
  if (
    CAPITALISED.has(a) &&
    b.length >= 5 &&
    vocabulary.isFrench(b) &&
    vocabulary.inCorpus(a + b) < 3
  )
    return 'certain'
  if (isNameSyllable(a) && isNameSyllable(b)) return a === 'viet' ? undefined : 'certain'
  if (vocabulary.printsPair(a, b)) return 'certain'
  if (isGivenName(a) && b.length >= 3 && vocabulary.inCorpus(a + b) < 3) return 'certain'
  const apart =
    vocabulary.onPage(a) + vocabulary.onPage(b) > 0 ||
    vocabulary.inCorpus(a) > 1 ||
    vocabulary.inCorpus(b) > 1
  if (vocabulary.inCorpus(run.toLowerCase()) >= 5) return undefined
  return apart && first.length >= 3 && second.length >= 3
    ? 'likely'
    : first.length >= 4 && second.length >= 4
      ? 'likely'
      : undefined
}

/** `delaRépublique`: the small words are put apart in turn. */
const isTwoSmall = (run: string): boolean =>
  run.length <= 8 &&
  [...run].some(
    (_, at) =>
      at >= 2 &&
      FUNCTION_WORDS.has(run.slice(0, at)) &&
      FUNCTION_WORDS.has(run.slice(at)) &&
      run.length - at >= 2,
  )

/** `PCVet`, `USDpour`: capitals, then a small word, or a longer one behind letters that the page prints. Not `PCs`, `MWc`, `VNeID`. */
function splitAcronym(run: string, vocabulary: Vocabulary): Split | undefined {
  // `PCVNguyen Phu Trong`: letters, then a family name.
  const named = /^(?<letters>\p{Lu}{2,5})(?<name>\p{Lu}\p{Ll}{2,})$/u.exec(run)?.groups
  if (
    named !== undefined &&
    isVietnameseSyllable(named['name']!.toLowerCase()) &&
    !BRAND_HEADS.has(named['letters']!.toLowerCase()) &&
    vocabulary.onPage(named['letters']!.toLowerCase()) > 0
  )
    return { parts: [named['letters']!, named['name']!], surety: 'certain' }
  // `XLesession`.
  const counted = /^(?<ordinal>[IVXL]{2,}e)(?<rest>\p{Ll}{4,})$/u.exec(run)?.groups
  if (counted !== undefined && vocabulary.isFrench(counted['rest']!))
    return { parts: [counted['ordinal']!, counted['rest']!], surety: 'certain' }
  const match = /^(?<acronym>\p{Lu}{2,})(?<rest>\p{Ll}{2,})$/u.exec(run)
  const { acronym, rest } = match?.groups ?? {}
  if (
    acronym === undefined ||
    rest === undefined ||
    // `ANvietnamienne`, where `AN` stands apart as well
    !(
      FUNCTION_WORDS.has(rest) ||
      (rest.length >= 6 &&
        vocabulary.isFrench(rest) &&
        vocabulary.onPage(acronym.toLowerCase()) > 0)
    ) ||
    rest === 'es' ||
    vocabulary.onPage(run.toLowerCase()) >= 3
  )
    return undefined
  return { parts: [acronym, rest], surety: 'certain' }
}
