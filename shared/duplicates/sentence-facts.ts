/**
 * The facts of a sentence, word by word: figures, dates, names and ranks, each as the page prints it.
 *
 * Words of one kind that stand together are one fact (`samedi 29 juillet`, `Palais de l’Indépendance`); a mark, a
 * preposition or a fact of another kind ends it.
 */
import { isCapital } from '../french/letters.ts'
import { isOneOf } from '../french/word-list.ts'
import type { Sentence, Token } from './sentences.ts'

export interface Fact {
  readonly kind: 'figure' | 'date' | 'name' | 'rank'
  readonly tokens: readonly Token[]
}

export const KINDS: readonly Fact['kind'][] = ['figure', 'date', 'name', 'rank']

const MONTH =
  /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/u
// Offices and ranks, civil, military and religious: what an outlet corrects or gets wrong.
const RANK =
  /^(?:vice|adjointe?|permanente?|premiere?|ministre|presidente?|copresidente?|ambassad(?:eur|rice)|consule?|charge[e]?|secretaire|direct(?:eur|rice)|chef|cheffe|commandante?|commissaire|depute[e]?|senat(?:eur|rice)|gouverneure?|maire|membre|general|generale|colonel|lieutenant|major|capitaine|sergent|amiral|contre|brigade|division|corps|armee|marechal|roi|reine|prince|princesse|pape|cardinal|eveque|archeveque|venerable|porte|parole|coordinat(?:eur|rice)|interim|honoraire|suppleante?|inspect(?:eur|rice)|rect(?:eur|rice)|doyenne?|conseiller|conseillere|delegue[e]?|representante?|attache[e]?)$/u
/** What a figure counts: `230 km`, `5 milliards d’USD`. */
const UNIT =
  /^(?:km|m|cm|mm|kg|g|ha|hectares?|tonnes?|kilometres?|metres?|kilos?|litres?|barils?|megawatts?|mw|gw|kwh|milliers?|millions?|milliards?|usd|vnd|eur|yens?|yuans?|dongs?|ans?|annees?|mois|semaines?|jours?|heures?|minutes?|secondes?|personnes?|morts?|blesses?|disparus?|fois|points?|degres?)$/u
/** `la visite d’État`, `les États membres`, `USD`, `ministre des AE`, `les Premiers ministres`: capitals that name nobody. */
const COMMON =
  'etat etats usd vnd eur ae affaires pm m mm mme mmes dr pr n premier premiers premiere premieres ' +
  'ministre ministres president presidente secretaire general generale'

export function kindOf(sentence: Sentence, token: Token): Fact['kind'] | undefined {
  const { key, start } = token
  if (/^\d/u.test(key)) return isDated(sentence, token) ? 'date' : 'figure'
  if (MONTH.test(key)) return 'date'
  const isNamed = start > 0 && isHigh(sentence.text, start) && !opensQuotation(sentence.text, token)
  if (isNamed && !isCommon(sentence.text, token)) return 'name'
  return RANK.test(key) && !isPreposition(sentence.text, token) ? 'rank' : undefined
}

/** `la lutte contre la pêche`; `contre-amiral`. */
const isPreposition = (text: string, { key, end }: Token): boolean =>
  key === 'contre' && text[end] !== '-'

/** `« Nul ne peut`: the capital is the sentence’s. */
const opensQuotation = (text: string, { start, end }: Token): boolean =>
  /[«“"]\s?$/u.test(text.slice(start - 2, start)) && /^[\s’']\p{Ll}/u.test(text.slice(end, end + 2))

const isHigh = (text: string, at: number): boolean => isCapital(text.codePointAt(at) ?? 0)

const isCommon = (text: string, { key, end }: Token): boolean =>
  isOneOf(key, COMMON) && text[end] !== '-'

// `12` in `12 mars`, whichever of the two words differs; `1918` in `28 mai 1918`.
function isDated({ tokens }: Sentence, token: Token): boolean {
  if (/^(?:19|20)\d\d$/u.test(token.key)) return true
  const at = tokens.indexOf(token)
  const isMonth = (place: number) => MONTH.test(tokens[place]?.key ?? '')
  // `les 7 et 8 mai`
  return isMonth(at - 1) || isMonth(at + 1) || (isDay(tokens[at + 1]) && isMonth(at + 2))
}

export const isRank = ({ key }: Token): boolean => RANK.test(key)
export const isUnit = ({ key }: Token): boolean => UNIT.test(key)

const isDay = (token: Token | undefined): boolean =>
  /^(?:[12]?\d|3[01])(?:er?)?$/u.test(token?.key ?? '')

/** The facts that the wanted words of a run make up. */
export function factsIn(
  sentence: Sentence,
  run: readonly Token[],
  wanted: (token: Token) => boolean,
): Fact[] {
  const found: { kind: Fact['kind']; tokens: Token[] }[] = []
  for (const [at, token] of run.entries()) {
    const kind = kindOf(sentence, token)
    if (kind === undefined || !wanted(token)) continue
    const open = found.at(-1)
    const last = open?.tokens.at(-1)
    if (open?.kind === kind && last !== undefined && isOn(sentence, run, last, at)) {
      open.tokens.push(token)
    } else found.push({ kind, tokens: [token] })
  }
  return found
}

/** Whether a word goes on from another: next to it, or one word behind it inside a name (`Comité central du Parti`). */
function isOn(sentence: Sentence, run: readonly Token[], last: Token, at: number): boolean {
  const { text } = sentence
  const { start } = run[at]!
  const before = run.indexOf(last)
  if (at - before > 2 || start < last.end) return false
  if (DATED.test(text.slice(last.end, start))) return kindOf(sentence, last) === 'date'
  return at - before === 1
    ? JOINED.test(text.slice(last.end, start))
    : JOINED.test(text.slice(last.end, run[before + 1]!.start)) &&
        JOINED.test(text.slice(run[before + 1]!.end, start))
}

/** `les 7 et 8 mai`, `du 17 au 20 avril` */
const DATED = /^ (?:et|au|-|–) (?:le )?$/u
const JOINED = /^[\s'’-]{0,3}(?:(?:de|du|des|d|la|le|l|les)[\s'’]{1,2}){0,3}$/iu
