/**
 * What the words around say of a date: whether it is one, whether it comes back every year, which year
 * they give it.
 */

import { firstCode, isCapital, isLetter, pattern } from './letters.ts'
import { isOneOf, oneOf } from './word-list.ts'

const startsHigh = (text: string): boolean => isCapital(firstCode(text))

/** `rue du 19 Mai`, `stade du 30-Avril`: names of places. */
function isNamedAfter(before: string): boolean {
  const near = before.slice(-14).toLowerCase()
  return endsInSite(near) || (/d[eu] $/u.test(near) && endsInSite(near.slice(0, -3)))
}

const endsInSite = (text: string): boolean =>
  text.endsWith(' ') &&
  isOneOf(lettersAtEnd(text.slice(0, -1)), 'rue avenue boulevard place quai pont route stade port')

const isWeekday = (text: string, start: number): boolean =>
  /^(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)/iu.test(text.slice(start, start + 8))

function lettersAtEnd(text: string): string {
  let from = text.length
  while (from > 0 && isLetter(text.charCodeAt(from - 1))) from -= 1
  return text.slice(from)
}

/** Whether what looks like a date is one, by the words around it. */
export function isDate(
  text: string,
  start: number,
  end: number,
  rule: string,
  groups: Readonly<Record<string, string | undefined>>,
): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  // `venu sur place jeudi`: no street is called after a day of the week.
  if (isNamedAfter(before) && !isWeekday(text, start)) return false
  // A capital month or weekday alone may be a syllable of a name: Truong Thi Mai, Révolution d'Août.
  if (rule === 'date/month') {
    const word = text.slice(start, end)
    if (startsHigh(word) && groups.y1 === undefined && !opensSentence(before)) return false
    if (startsHigh(word) && groups.y1 === undefined && capitalNext().test(after)) return false
    return groups.y1 === undefined || !/^[.,]\d/u.test(after)
  }
  // `jeudi 16`, not `jeudi 16 personnes`.
  if (rule === 'date/weekday-day') return endsDay().test(after)
  // `le 30/4`, `la Fête nationale (2/9)`; not `les 2/3`, `le 1/3 des voix`.
  if (rule === 'date/day-month')
    return (
      (articleBefore().test(before) && !quantityAfter().test(after.slice(0, 5))) ||
      (before.endsWith('(') && after.startsWith(')'))
    )
  if (rule === 'date/weekday') return !startsHigh(text.slice(start, end)) || opensSentence(before)
  // `le 1er avril et le 1er septembre` are two; `les 30 octobre et 1er novembre` is one.
  if (rule === 'date/days' && groups.m1 !== undefined)
    return !/ et le /iu.test(text.slice(start, end))
  if (rule === 'date/year' && /^1[0-7]/u.test(groups.y1 ?? '') && !isToldYear(before, after))
    return false
  if (rule === 'date/year' || rule === 'date/year-range') return isYear(before, after, rule)
  return true
}

const capitalNext = pattern(String.raw`^ \p{Lu}`, 'u')

const articleBefore = pattern(String.raw`(?<!\p{L})(?:le|du|au|ce) $`, 'iu')
const quantityAfter = pattern(String.raw`^[\d/%]| (?:de|des|du)(?!\p{L})`, 'u')

const endsDay = pattern(
  String.raw`^(?:$|[,.;:)!?»”"]| (?:à|au|aux|en|dans|lors|et|par|pour|sur|avec|le|la|les|un|une|a|ont|est|sont|se|que|qui|entre|devant|chez)(?!\p{L})| [ls]['’])`,
  'u',
)

const opensSentence = (before: string): boolean => /(?:^|[.!?:;«"“\n(–-])\s*$/u.test(before)

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
const isToldYear = (before: string, after: string): boolean =>
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

function isYear(before: string, after: string, rule: string): boolean {
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

/** `de l'année dernière`, `de la même année`: the year, said in words. */
export function yearSaid(after: string): number | 'same' | undefined {
  const words = /^,? (?:de |d['’])(?:l['’]|la |cette )?(?<words>[^,.;()]{2,24})/iu.exec(after)
    ?.groups?.['words']
  if (words === undefined) return undefined
  if (/^(?:an|année) (?:dernière?|passée?|précédente?)/iu.test(words)) return -1
  if (/^(?:an prochain|année prochaine|année suivante)/iu.test(words)) return 1
  if (
    /^année en cours|^(?:cette )?année(?! \d)/iu.test(words) &&
    /cette année|en cours/iu.test(after)
  )
    return 0
  return /^même année/iu.test(words) ? 'same' : undefined
}

const since = pattern(
  String.raw`(?<!\p{L})depuis (?:le |la |l['’])?(?:mois de |mois d['’]|début |fin |mi-|milieu |fin de )?$`,
  'iu',
)
const by = pattern(
  String.raw`(?<!\p{L})d['’]ici(?: à| au| le| la)? (?:le |la )?(?:mois de |mois d['’]|début |fin |mi-)?$`,
  'iu',
)
// `disputera en décembre`; `l'opéra en mai` is none.
const future = pattern(
  String.raw`(?<!\p{L})(?!op[ée]ra|cam[ée]ra|para)\p{L}{2,}(?:ra|ront) (?:\p{L}+ )?(?:en|début|fin|mi-|courant|au mois de) ?$`,
  'iu',
)
// `s'était rendu à La Havane en avril`; not `avait annoncé une visite en avril`.
const pluperfect = pattern(
  String.raw`(?:(?:s['’]|l['’]|y )(?:étai(?:en)?t|avai(?:en)?t)|(?<!\p{L})étai(?:en)?t (?:venue?s?|allée?s?|arrivée?s?|partie?s?)|(?<!\p{L})avai(?:en)?t (?:déjà )?(?:visité|séjourné|eu lieu|été))(?: [\p{L}'’-]+){0,7} (?:en|début|fin|mi-|courant|au mois de) ?$`,
  'iu',
)

/** Which way a month or a day lies by the words before it: `depuis janvier`, `d'ici juin`, `s'ouvrira en mars`. */
export function saidBefore(text: string, start: number): 'nearest' | 'since' | 'until' {
  const before = text.slice(Math.max(0, start - 60), start)
  const near = before.toLowerCase()
  if (near.includes('depuis ') && since().test(before)) return 'since'
  if (/(?:étai|avai)/u.test(near) && pluperfect().test(before)) return 'since'
  return (near.includes('ici') && by().test(before)) ||
    ((near.includes('ra ') || near.includes('ront ')) && future().test(before))
    ? 'until'
    : 'nearest'
}

const returning = pattern(String.raw`(?:chaque|les) (?:\p{L}+ )?$`, 'iu')

const weekly = pattern(
  String.raw`\b(?:march[eé]s?|messes?|foires?|pri[eè]res?|brocantes?) (?:\p{L}+ ){0,3}du $`,
  'iu',
)

/** `chaque lundi`, `tous les 2 septembre`, `au marché du samedi`: a day that comes back has no date. */
export const recurs = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 32), start)
  if (/(?:chaque|tous les|toutes les) /iu.test(before) && returning().test(before)) return true
  // `la messe du dimanche 4 mai`
  return (
    before.endsWith(' du ') &&
    !/^\p{L}+ \d/u.test(text.slice(start, start + 14)) &&
    weekly().test(before)
  )
}

/** `fermé le lundi`, `le samedi et le dimanche`: what happens `lundi`, on one day, is told without an article. */
export const isEveryWeeks = (text: string, start: number): boolean =>
  /(?<![\p{L}\p{N}])le $/iu.test(text.slice(Math.max(0, start - 4), start))

// `la Journée de la femme`, `l'anniversaire de la presse`; not `la quatrième journée`, `une journée de travail`.
const feast = pattern(
  String.raw`(?:f[eê]tes?|anniversaires?|(?<!(?:\d(?:er?|re|[eè]me)|i[eè]mes?|premi[eè]res?|derni[eè]res?|une|cette) )journ[eé]es? (?:nationales?|internationales?|mondiales?|vietnamiennes?|europ[eé]ennes?|africaines?|traditionnelles?|de(?:s| la) |de l['’]|du |d['’]))(?:(?<=[ '’])|(?!\p{L}))[^.;()]*$`,
  'iu',
)

/** `la Fête nationale (2 septembre)`, `la Journée de la femme du 8 mars`: the day of a feast, every year's. */
export function isFeast(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 90), start)
  if (before.endsWith('(') && text[end] === ')') return feast().test(before.slice(0, -1))
  if (!before.endsWith(' du ')) return false
  return /(?:F[eê]te nationale|Journ[eé]e (?:nationale|internationale|mondiale)[^.;(),]{0,40}) du $/u.test(
    before,
  )
}
