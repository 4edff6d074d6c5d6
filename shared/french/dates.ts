/**
 * The dates a French text prints, with their place, their precision and, where it can be known, their
 * ISO form.
 *
 * A date is an expression with a day number, a month, a weekday or a four-digit year. Prepositions and
 * articles stay outside, save in ranges (`du 17 au 20 avril`). Durations, ages, times and quantities
 * are no dates. Without a printed year the reference decides; without a reference nobody does.
 */
import { isoOf, weekdayOf, yearFrom, yearOf, type Direction, type Printed } from './calendar.ts'

export interface FoundDate {
  readonly start: number
  readonly end: number
  /** `2019-03-12`, `2019-03`, `2019` or `A/B`; absent where it cannot be known. */
  readonly iso?: string
  /** What makes two prints of one date meet where the year is unknown: `--03-12`. */
  readonly partial?: string
  readonly rule: string
}

const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']
const MONTHS =
  'janvier f[eé]vrier mars avril mai juin juillet ao[uû]t septembre octobre novembre d[eé]cembre'
const SHORT = 'janv\\.? f[eé]vr?\\.? - avr\\.? - - juil\\.? - sept\\.? oct\\.? nov\\.? d[eé]c\\.?'
const monthReaders = MONTHS.split(' ').map((long, i) => {
  const short = SHORT.split(' ')[i]
  return new RegExp(`^(?:${long}${short === '-' ? '' : `|${short}`})$`, 'iu')
})
const monthOf = (text: string): number => monthReaders.findIndex((reader) => reader.test(text)) + 1

const END = '(?![\\p{L}\\p{N}])'
const D = '(?:1(?: ?er|ᵉʳ)|0?[1-9]|[12]\\d|3[01])'
const M = `(?:${MONTHS.replaceAll(' ', '|')})`
// An abbreviation is a month only beside a day number.
const MS = `(?:${M}|${SHORT.replaceAll(/(?:^| )-(?= |$)/gu, '')
  .trim()
  .replaceAll(/ +/gu, '|')})`
const Y = '(?:1\\d|20|21)\\d\\d'
const W = `(?:${WEEKDAYS.join('|')})`
const PART = '(?: (?:matin|soir|midi|apr[eè]s-midi|apr[eè]s midi))?'
const REL = '(?: (?<rel>derni(?:er|ère)s?|prochaine?s?|pass[eé]s?|[eé]coul[eé]s?))?'
const DASH = ' ?[-–—] ?'

interface Pattern {
  readonly rule: string
  readonly regex: RegExp
}
const pattern = (rule: string, source: string): Pattern => ({
  rule,
  regex: new RegExp(`${source}${END}`, 'iuy'),
})

/** Tried in this order wherever a date may begin; the first that matches is the date. */
const PATTERNS: readonly Pattern[] = [
  pattern(
    'date/range',
    `du (?:${W} )?(?<d1>${D})(?: (?<m1>${MS}))?(?: (?<y1>${Y}))? au (?:${W} )?(?<d2>${D}) (?<m2>${MS})(?: (?<y2>${Y}))?${REL}`,
  ),
  pattern(
    'date/range',
    `entre le (?:${W} )?(?<d1>${D})(?: (?<m1>${MS}))?(?: (?<y1>${Y}))? et le (?:${W} )?(?<d2>${D}) (?<m2>${MS})(?: (?<y2>${Y}))?${REL}`,
  ),
  pattern(
    'date/month-range',
    `(?:entre (?<m1>${M})(?: (?<y1>${Y}))? et|de (?<ma>${M})(?: (?<ya>${Y}))? [aà]) (?<m2>${M})(?: (?<y2>${Y}))?${REL}`,
  ),
  pattern('date/year-range', `(?:entre (?<y1>${Y}) et|de (?<ya>${Y}) [aà]) (?<y2>${Y})`),
  pattern('date/open-range', `du (?<d1>${D}) au (?<d2>${D})(?= ?(?:[.,;:)]|$))`),
  pattern(
    'date/numeric',
    `(?:${W},? )?(?<d1>\\d{1,2})(?<sep>[/.-])(?<n1>\\d{1,2})\\k<sep>(?<y1>${Y})`,
  ),
  pattern('date/iso', `(?<y1>${Y})-(?<n1>0[1-9]|1[0-2])-(?<d1>0[1-9]|[12]\\d|3[01])`),
  pattern(
    'date/days',
    `(?:${W}${PART} )?(?<d1>${D})(?: (?<m1>${MS}))?(?: (?<y1>${Y}))?(?:, (?:${W} )?${D}(?: ${MS})?){0,6},? et (?:le )?(?:${W} )?(?<d2>${D}) (?<m2>${MS})(?: (?<y2>${Y}))?${REL}`,
  ),
  pattern(
    'date/days',
    `(?<d1>${D})(?: (?<m1>${MS}))?${DASH}(?<d2>${D}) (?<m2>${MS})(?: (?<y2>${Y}))?${REL}`,
  ),
  pattern('date/day-years', `(?<d1>${D}) (?<m1>${MS}) (?<y1>${Y})${DASH}(?<y2>${Y})`),
  pattern('date/day', `(?:${W}${PART},? (?:le )?)?(?<d1>${D}) (?<m1>${MS})(?: (?<y1>${Y}))?${REL}`),
  pattern('date/month-range', `(?<m1>${M})(?:${DASH}| et )(?<m2>${M}) (?<y2>${Y})`),
  pattern('date/month', `(?:mi-)?(?<m1>${M})(?: (?<y1>${Y}))?${REL}`),
  pattern('date/weekday', `(?<wd>${W})(?<plural>s)?${PART}${REL}`),
  pattern('date/decade', `ann[eé]es (?<decade>1\\d\\d0|20\\d0)`),
  pattern('date/year-range', `(?<y1>${Y})(?:${DASH}|/)(?<y2>${Y})`),
  pattern('date/year-range', `(?<y1>${Y})[-–](?<short>\\d\\d)`),
  pattern('date/year', `(?<y1>${Y})`),
]

// A date begins at a number, a weekday, a month, or the preposition of a range. Only the first letter
// may be a capital: a case-blind search of the whole text costs three times as much.
const either = (words: readonly string[]): string =>
  words.map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`).join('|')
const NAMES = `${either(WEEKDAYS)}|${either(MONTHS.split(' '))}`
const STARTS = new RegExp(
  `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-–]|\\d[.,/:])(?:\\d|[Dd][ue] (?=\\d|${NAMES})|[Ee]ntre (?=le|\\d|${NAMES})|[Mm]i-|${NAMES}|[Aa]nn[eé]es )`,
  'gu',
)

/** Every date of a text, in order, none inside another. `reference` is an ISO date of any precision. */
export function datesIn(text: string, reference?: string): readonly FoundDate[] {
  const found: FoundDate[] = []
  let free = 0
  let printedYear: number | undefined
  STARTS.lastIndex = 0
  for (const start of text.matchAll(STARTS)) {
    if (start.index < free) continue
    for (const { rule, regex } of PATTERNS) {
      regex.lastIndex = start.index
      const match = regex.exec(text)
      if (match === null) continue
      const end = start.index + match[0].length
      const groups = match.groups!
      if (!isDate(text, start.index, end, rule, groups)) continue
      const read = resolve(text, start.index, end, rule, groups, reference, printedYear)
      if (read === undefined) continue
      const year = groups.y2 ?? groups.y1
      if (year !== undefined) printedYear = Number(year)
      found.push({ start: start.index, end, rule, ...read })
      free = end
      break
    }
  }
  return found
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

/** Whether what looks like a date is one, by the words around it. */
function isDate(
  text: string,
  start: number,
  end: number,
  rule: string,
  groups: Readonly<Record<string, string | undefined>>,
): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  // `rue du 19 Mai`, `stade du 30-Avril`: names of places.
  if (/(?:rue|avenue|boulevard|place|quai|pont|route|stade|port) (?:du |de )?$/iu.test(before))
    return false
  // A capital month or weekday alone may be a syllable of a name: Truong Thi Mai, Révolution d'Août.
  if (rule === 'date/month') {
    const word = text.slice(start, end)
    if (isCapital(word) && groups.y1 === undefined && !opensSentence(before)) return false
    if (isCapital(word) && groups.y1 === undefined && /^ \p{Lu}/u.test(after)) return false
    return groups.y1 === undefined || !/^[.,]\d/u.test(after)
  }
  if (rule === 'date/weekday') return !isCapital(text.slice(start, end)) || opensSentence(before)
  // `le 1er avril et le 1er septembre` are two; `les 30 octobre et 1er novembre` is one.
  if (rule === 'date/days' && groups.m1 !== undefined)
    return !/ et le /iu.test(text.slice(start, end))
  if (rule === 'date/year' || rule === 'date/year-range') return isYear(before, after, rule)
  return true
}

const opensSentence = (before: string): boolean => /(?:^|[.!?:;«"“\n(–-])\s*$/u.test(before)

// What a quantity is counted in; a year is followed by none of these.
const COUNTED =
  /^ ?(?:%|°|€|\$|(?:km|m|ha|kg|kW|MW|USD|VND|euros?|dollars?|dongs?|tonnes?|hommes|femmes|personnes|m[eè]tres?|hectares?|kilom[eè]tres?|habitants?|millions?|milliards?|milliers?|mille|fois|points?|heures?|minutes?|secondes?|jours?|mois|ans|ann[eé]es)(?![\p{L}]))/iu
const QUANTITY =
  /(?:plus|moins|près|pres|autour|total|quelques?|environ|presque|seulement|jusqu'à|n°|no|numéro|résolution|résolutions|article|articles|page|loi|décret|circulaire|chambre|vol|ligne|route|norme|iso|tél|\+)(?: de| d['’])? ?$/iu
const FUNCTION_WORD =
  /^(?:les|des|ses|ces|mes|nos|vos|leurs|dans|plus|sous|mais|puis|vers|pas|sans|depuis|après|très|avons|ils|elles|nous|vous|alors|lors|dès|plusieurs|certains|certaines|tous|toutes|quelques|deux|trois|six|dix|ceux|celles|moins|jamais|toujours|jusqu|hors|chez|avons|sommes|ans|mois|est|étaient|fois)$/iu

function isYear(before: string, after: string, rule: string): boolean {
  if (/^[.,]\d|^ \d{3}(?!\d)|^[°%]/u.test(after) || /[\d.,]\d? ?$|[-+/]$/u.test(before.slice(-2))) {
    if (!/[,.] $/u.test(before)) return false
  }
  if (rule === 'date/year-range') return true
  if (COUNTED.test(after) || QUANTITY.test(before)) return false
  // `APEC 2017`, `Army Games 2019`, `Résolution 2625`: the number belongs to the name.
  if (/(?:\p{Lu}[\p{L}\p{M}'’&-]*|[»”"]) $/u.test(before) && !opensWithOnly(before)) return false
  // `les 2000 participants`: an article and a plural noun make a quantity.
  if (
    /(?:^|[,.;:] |(?:^|[^\p{L}])(?:les|des|ces|aux|ses|leurs|avec|par|pour|et|à|de) )$/iu.test(
      before,
    )
  ) {
    const next = /^ (?<word>\p{Ll}[\p{L}\p{M}]+)/u.exec(after)?.groups?.['word']
    if (next !== undefined && /[sx]$/u.test(next) && !FUNCTION_WORD.test(next)) return false
  }
  return true
}

// `En 2019`, `Depuis 2015`: the capital is the sentence's.
const opensWithOnly = (before: string): boolean =>
  /(?:^|[^\p{L}])(?:En|Depuis|Dès|De|Entre|Début|Fin|Avant|Après|Vers|Courant|Pour|Selon|Jusqu['’]en|D['’]ici|Année|L['’]année|L['’]an|Et|Mi) $/u.test(
    before,
  )

type Read = Pick<FoundDate, 'iso' | 'partial'>

function resolve(
  text: string,
  start: number,
  end: number,
  rule: string,
  groups: Readonly<Record<string, string | undefined>>,
  reference: string | undefined,
  printedYear: number | undefined,
): Read | undefined {
  const number = (value: string | undefined): number | undefined =>
    value === undefined ? undefined : Number.parseInt(value, 10)
  const month = (value: string | undefined): number | undefined =>
    value === undefined ? undefined : monthOf(value)
  const direction: Direction =
    groups.rel === undefined ? 'nearest' : /^proch/iu.test(groups.rel) ? 'next' : 'last'
  if (rule === 'date/open-range') return {}
  if (groups.decade !== undefined) {
    return { iso: `${groups.decade}/${groups.decade.slice(0, 3)}9` }
  }
  if (groups.wd !== undefined) {
    if (groups.plural !== undefined || recurs(text, start)) return {}
    const iso = weekdayOf(WEEKDAYS.indexOf(groups.wd.toLowerCase()), reference, direction)
    return iso === undefined ? {} : { iso }
  }
  const after = text.slice(end, end + 40)
  const shift = yearSaid(after)
  const said =
    shift === 'same' ? printedYear : shift === undefined ? undefined : yearFrom(reference, shift)
  const unknowable = shift !== undefined && said === undefined
  const recurring = recurs(text, start) || isFeast(text, start, end)
  const place = (date: Printed): Printed => {
    if (date.year !== undefined || unknowable || recurring) return date
    const year = said ?? yearOf(date, reference, direction)
    return year === undefined ? date : { ...date, year }
  }
  const one = printed(
    number(groups.y1 ?? groups.ya),
    month(groups.m1 ?? groups.ma) ?? number(groups.n1),
    number(groups.d1),
  )
  const hasTwo = groups.y2 !== undefined || groups.m2 !== undefined || groups.short !== undefined
  if (!hasTwo) return written([place(one)])
  const shortYear =
    groups.short === undefined ? undefined : Number(groups.y1!.slice(0, 2) + groups.short)
  const two = printed(
    number(groups.y2) ?? shortYear,
    month(groups.m2) ?? (rule === 'date/day-years' ? one.month : undefined),
    number(groups.d2) ?? (rule === 'date/day-years' ? one.day : undefined),
  )
  if (one.year !== undefined && two.year !== undefined && one.year > two.year) return undefined
  if (shortYear !== undefined && (shortYear <= one.year! || shortYear > one.year! + 40))
    return undefined
  const last = place(two)
  return written([firstOf(one, last), last])
}

const printed = (year?: number, month?: number, day?: number): Printed => ({
  ...(year === undefined ? {} : { year }),
  ...(month === undefined ? {} : { month }),
  ...(day === undefined ? {} : { day }),
})

/** The beginning of a range takes from its end what it does not print itself. */
function firstOf(one: Printed, last: Printed): Printed {
  const month = one.month ?? last.month
  const known = { ...one, ...(month === undefined ? {} : { month }) }
  if (one.year !== undefined || last.year === undefined) return known
  // `du 28 décembre au 3 janvier`: the year turns inside the range.
  return { ...known, year: month! > (last.month ?? 12) ? last.year - 1 : last.year }
}

function written(dates: readonly Printed[]): Read | undefined {
  const isos = dates.map(isoOf)
  if (isos.every((iso) => iso !== undefined)) {
    return { iso: [...new Set(isos)].join('/') }
  }
  // A day that no year has is a misprint, no date: 31 février.
  if (dates.some((date) => isoOf({ ...date, year: date.year ?? 2000 }) === undefined))
    return undefined
  return {
    partial: dates
      .map(({ year, month, day }) => `${year ?? ''}-${month ?? ''}-${day ?? ''}`)
      .join('/'),
  }
}

/** `de l'année dernière`, `de la même année`: the year, said in words. */
function yearSaid(after: string): number | 'same' | undefined {
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

/** `chaque lundi`, `tous les 2 septembre`: a day that comes back has no date. */
const recurs = (text: string, start: number): boolean =>
  /(?:chaque|tous les|toutes les|les) (?:\p{L}+ )?$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  ) && /(?:chaque|tous les|toutes les) /iu.test(text.slice(Math.max(0, start - 24), start))

/** `la Fête nationale (2 septembre)`, `la Journée de la femme du 8 mars`: the day of a feast, every year's. */
function isFeast(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 90), start)
  const feast = /(?:f[eê]te|journ[eé]e|anniversaire)s?(?![\p{L}])[^.;()]*$/iu
  if (before.endsWith('(') && text[end] === ')') return feast.test(before.slice(0, -1))
  return /(?:F[eê]te nationale|Journ[eé]e (?:nationale|internationale|mondiale)[^.;(),]{0,40}) du $/u.test(
    before,
  )
}
