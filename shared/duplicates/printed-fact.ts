/**
 * A fact in the words of its sentence, told whole: `28 mai 1918` where the year alone differs, `Nguyên Thi Binh` where
 * `Binh` does, `5 milliards d’USD`, `vice-ministre`.
 */
import { isOneOf } from '../french/word-list.ts'
import { isRank, isUnit, type Fact } from './sentence-facts.ts'
import type { Sentence, Token } from './sentences.ts'
import { comparableWords } from './words.ts'

type Printed = Pick<Sentence, 'text' | 'tokens'>

/** Where a fact stands as it is told. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const printedOf = (sentence: Printed, fact: Fact): string => {
  const { start, end } = spanOf(sentence, fact)
  return sentence.text.slice(start, end)
}

export function spanOf({ text, tokens: all }: Printed, { kind, tokens }: Fact): Span {
  const [first, last] = [tokens[0]!, tokens.at(-1)!]
  switch (kind) {
    case 'name':
      return wholeName(text, first.start, last.end)
    case 'date':
      return wholeDate(text, first.start, last.end)
    case 'rank':
      return wholeRank({ text, tokens: all }, first, last)
    default: {
      const { start, end } = forward({ text, tokens: all }, first, last)
      return { start, end: end + (/^\s?%/u.exec(text.slice(end))?.[0].length ?? 0) }
    }
  }
}

/** `du 7 au 9 novembre`, `les 7 et 8 mai 2025`, `mardi 12 mars`, `mardi`, `2019`: the dates that a text prints. */
export const datesPrinted = (text: string): readonly Span[] =>
  Array.from(text.matchAll(DATE), ({ 0: printed, index }) => ({
    start: index,
    end: index + printed.length,
  }))

const DATE =
  /(?:(?<![\p{L}])(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: matin| soir| après-midi)? )?(?:(?<![\d.,])[0-3]?\d(?:er)?(?: [a-zéû]{3,9})?(?: et | et le | au | ?[-–] ?)(?=[0-3]?\d(?:er)? [a-zéû]))?(?:(?<![\d.,])[0-3]?\d(?:er)? )?(?<!\p{L})(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre)(?!\p{L})(?: (?:19|20)\d\d(?!\d))?|(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})|(?<![\d.,])(?:19|20)\d\d(?![\d.,%])/giu

function wholeDate(text: string, start: number, end: number): Span {
  const touched = datesPrinted(text).filter((date) => date.start < end && date.end > start)
  return {
    start: Math.min(start, ...touched.map((date) => date.start)),
    end: Math.max(end, ...touched.map((date) => date.end)),
  }
}

/** `vice-ministre`, `directeur adjoint`: the office with what stands before or behind it. */
function wholeRank({ text, tokens }: Printed, first: Token, last: Token): Span {
  let [from, to] = [tokens.indexOf(first), tokens.indexOf(last)]
  const joins = (left: number) =>
    [tokens[left], tokens[left + 1]].every((one) => one !== undefined && isRank(one)) &&
    /^[\s-]$/u.test(text.slice(tokens[left]!.end, tokens[left + 1]!.start))
  while (joins(from - 1)) from -= 1
  while (joins(to)) to += 1
  return { start: tokens[from]!.start, end: tokens[to]!.end }
}

function forward({ text, tokens }: Printed, first: Token, last: Token): Span {
  let end = last
  for (const next of tokens.slice(tokens.indexOf(last) + 1)) {
    if (!isUnit(next) || !COUNTING.test(text.slice(end.end, next.start))) break
    end = next
  }
  return { start: first.start, end: end.end }
}

/** `5 milliards d’USD`; never `4,2 % cette année`. */
const COUNTING = /^[\s-]{0,2}(?:(?:de|d|du|des)[\s’']{1,2})?$/u

/** Whatever of a name stands in the other copy too: `Nguyên Thi Binh`, `Rosangela da Silva`, `fleuve Rouge`, `Tel-Aviv`. */
function wholeName(text: string, start: number, end: number): Span {
  let [from, to] = [start, end]
  for (;;) {
    const word = BEFORE.exec(text.slice(Math.max(0, from - LONGEST), from))
    if (word === null || isLittle(word)) break
    from -= word[0].length
  }
  for (;;) {
    const word = BEHIND.exec(text.slice(to, to + LONGEST))
    if (word === null) break
    to += word[0].length
  }
  if (MANY.test(text.slice(from, to))) to += UNITED.exec(text.slice(to))?.[0].length ?? 0
  const landform = LANDFORM.exec(text.slice(Math.max(0, from - LONGEST), from))
  if (landform !== null) from -= landform[0].length
  return { start: from + (calledBy(text, from, to) ?? 0), end: to }
}

const LONGEST = 30
const BEFORE = /(?<![\p{L}\p{M}\d])(?<word>\p{Lu}[\p{L}\p{M}]*\.?)(?<joint>[ -])$/u
const BEHIND =
  /^(?:[ -]\p{Lu}[\p{L}\p{M}]*| (?:da|das|dos|di|della|van|von|der|den|ter|bin|binti|bint|ibn|ben|al|el|y)[ -]\p{Lu}[\p{L}\p{M}]*)/u
/** `Nations unies`, `Émirats arabes unis`. */
const MANY = /(?:Nations|[ÉE]tats|[ÉE]mirats|Royaume)$/u
const UNITED = /^(?: arabes)?[ -]unie?s?(?!\p{L})/u
const LANDFORM =
  /(?<!\p{L})(?:fleuve|rivière|mer|golfe|baie|lac|mont|monts|île|îles|delta|cap|canal|col) $/u

/** `Selon Tran Van Hai`, `M. Hai`: no part of the name; `Tel-Aviv` is one word. */
const isLittle = ({ groups }: RegExpExecArray): boolean =>
  groups!['joint'] === ' ' &&
  (comparableWords(groups!['word']!).length === 0 || isOneOf(groups!['word'], 'M. MM. Dr. Pr.'))

/** `le Japonais Fukuda Ryuichi`: what he is, not what he is called. */
function calledBy(text: string, from: number, to: number): number | undefined {
  if (!ARTICLE.test(text.slice(Math.max(0, from - 5), from))) return undefined
  return DEMONYM.exec(text.slice(from, to))?.[0].length
}

const ARTICLE = /(?<!\p{L})(?:[Ll][ea]|[Ll]['’]|[Uu]ne?) ?$/u
const DEMONYM =
  /^\p{Lu}\p{Ll}{2,}(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|and|ande|ol|ole|que|an|ane|on|onne|in|ine) (?=\p{Lu}[\p{L}\p{M}]+ \p{Lu})/u
