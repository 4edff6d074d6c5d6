/** Whether what looks like a date is one, by the words around it. */
import { firstCode, isCapital, pattern } from './letters.ts'
import { isOneOf } from './word-list.ts'
import { isToldYear, isYear, lettersAtEnd } from './year-context.ts'

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
