/** Whether a number of four digits is a year, by the words around it: what is counted or numbered is none. */
import { isLetter, pattern } from './letters.ts'
import { isOneOf, oneOf } from './word-list.ts'

export function lettersAtEnd(text: string): string {
  let from = text.length
  while (from > 0 && isLetter(text.charCodeAt(from - 1))) from -= 1
  return text.slice(from)
}

/** `2019 %`, `2000 participants`: what a quantity is counted in; a year is followed by none of these. */
function isCounted(after: string): boolean {
  const next = after.startsWith(' ') ? after.slice(1) : after
  if ('%°€$'.includes(next[0] ?? ' ')) return true
  let to = 0
  while (to < next.length && isLetter(next.charCodeAt(to))) to += 1
  return COUNTED.test(next.slice(0, to).toLowerCase())
}

const COUNTED = oneOf(
  'km m ha kg kw mw usd vnd euros? dollars? dongs? tonnes? hommes femmes personnes mètres? metres? hectares? kilomètres? kilometres? habitants? millions? milliards? milliers? mille fois points? heures? minutes? secondes? jours? mois ans années? annees?',
)

/** `plus de 2000`, `n° 2017`: what makes a number of it. */
function isQuantity(before: string): boolean {
  const near = before.toLowerCase()
  const end = near.endsWith(' ') ? near.slice(0, -1) : near
  const of = / d(?:e|['’])$/u.exec(end)
  return (
    QUANTITY.some((word) => endsIn(end, word)) ||
    (of !== null && QUANTITY.some((word) => endsIn(end.slice(0, of.index), word)))
  )
}

const QUANTITY =
  "plus moins près pres autour total quelque quelques environ presque seulement jusqu'à n° no numéro résolution résolutions article articles page loi décret circulaire chambre vol ligne route norme iso tél +".split(
    ' ',
  )

const endsIn = (text: string, word: string): boolean =>
  text.endsWith(word) && !isLetter(text.charCodeAt(text.length - word.length - 1))

/** Far years are told as years: `en 1010`, `(1428)`, `l'an 1600`; `le portail 1400`, `le standard 1789` are numbers. */
export const isToldYear = (before: string, after: string): boolean =>
  (before.endsWith('(') && /^[),;]/u.test(after)) ||
  // `en 1010, 1397 et 1789`
  /\b1\d{3}(?:,| et| ou| puis) $/u.test(before) ||
  isOneOf(
    lettersAtEnd(before.trimEnd()).toLowerCase(),
    'en depuis de des à et vers avant après entre dès an année années ou fin début mi jusqu siècle circa janvier février mars avril mai juin juillet août septembre octobre novembre décembre printemps été automne hiver',
  )

const FUNCTION_WORD =
  /^(?:les|des|ses|ces|mes|nos|vos|leurs|dans|plus|sous|mais|puis|vers|pas|sans|depuis|après|très|avons|ils|elles|nous|vous|alors|lors|dès|plusieurs|certains|certaines|tous|toutes|quelques|deux|trois|six|dix|ceux|celles|moins|jamais|toujours|jusqu|hors|chez|avons|sommes|ans|mois|est|étaient|fois)$/iu

const afterName = pattern(String.raw`(?:\p{Lu}[\p{L}\p{M}'’&-]*|[»”"]) $`, 'u')
const afterArticle = pattern(
  String.raw`(?:^|[,.;:] |(?:^|[^\p{L}])(?:les|des|ces|aux|ses|leurs|avec|par|pour|et|à|de) )$`,
  'iu',
)
const wordNext = pattern(String.raw`^ (?<word>\p{Ll}[\p{L}\p{M}]+)`, 'u')

export function isYear(before: string, after: string, rule: string): boolean {
  if (/^[.,]\d|^ \d{3}(?!\d)|^[°%]/u.test(after) || /[\d.,]\d? ?$|[-+/]$/u.test(before.slice(-2))) {
    if (!/[,.] $/u.test(before)) return false
  }
  if (rule === 'date/year-range') return true
  if (isCounted(after) || isQuantity(before)) return false
  // `APEC 2017`, `Army Games 2019`, `Résolution 2625`: the number belongs to the name.
  if (afterName().test(before) && !opensWithOnly(before)) return false
  // `les 2000 participants`: an article and a plural noun make a quantity.
  if (afterArticle().test(before)) {
    const next = wordNext().exec(after)?.groups?.['word']
    if (next !== undefined && /[sx]$/u.test(next) && !FUNCTION_WORD.test(next)) return false
  }
  return true
}

// `En 2019`, `Depuis 2015`: the capital is the sentence's.
const opening = pattern(
  String.raw`(?:^|[^\p{L}])(?:En|Depuis|Dès|De|Entre|Début|Fin|Avant|Après|Vers|Courant|Pour|Selon|Jusqu['’]en|D['’]ici|Année|L['’]année|L['’]an|Et|Mi) $`,
  'u',
)
const opensWithOnly = (before: string): boolean => opening().test(before)
