/**
 * The shapes of printed dates, tried in order wherever one may begin. Every pattern is bounded: what it
 * costs at one place does not depend on the text's length. Patterns are made when first needed, and read
 * lower-case text: most pages need few of them.
 */

export const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']

const MONTHS =
  'janvier f[eé]vrier mars avril mai juin juillet ao[uû]t septembre octobre novembre d[eé]cembre'

const SHORT = 'janv\\.? f[eé]vr?\\.? - avr\\.? - - juil\\.? - sept\\.? oct\\.? nov\\.? d[eé]c\\.?'

const monthReaders = MONTHS.split(' ').map((long, i) => {
  const short = SHORT.split(' ')[i]
  return new RegExp(`^(?:${long}${short === '-' ? '' : `|${short}`})$`, 'u')
})

const months = new Map<string, number>()

/** 1 to 12, for a month in lower case as a pattern below found it; 0 for any other word. */
export function monthOf(text: string): number {
  const known = months.get(text)
  if (known !== undefined) return known
  const month = monthReaders.findIndex((reader) => reader.test(text)) + 1
  if (month > 0) months.set(text, month)
  return month
}

// Latin letters only: a class of all letters costs more to prepare than the whole pattern.
const LETTER = '\\da-zà-öø-ɏḁ-ỿ'

const END = `(?![${LETTER}])`

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

// `20 décembre 2017`, `mars de l'année 2017`, `le 20 décembre en 2017`.
const OF_YEAR = " (?:en |de l['’]ann[eé]e |de l['’]an )?"

/** What makes a month less sharp: `de début mars à fin juin`. */
const ABOUT = '(?:d[eé]but |fin |mi-)?'

const DASHES = ['-', '–', '—']
const DASH = ` ?[${DASHES.join('')}] ?`

export interface Pattern {
  readonly rule: string
  /** The letters it may begin with; `0` stands for a digit. */
  readonly first: string
  /** What it cannot do without: where none of it stands near its beginning, it is not made nor tried. */
  readonly needs?: Need
  readonly regex: () => RegExp
}

export interface Need {
  /** Texts, or a pattern that costs a hundredth of the whole to make. */
  readonly signs: readonly string[] | RegExp
  /** Within so many letters. */
  readonly within: number
}

// Behind a range's link stands a day, with its weekday or without.
const TO_DAY = /au (?:[a-z]+ )?\d/u
const AND_DAY = / et (?:le )?(?:[a-z]+ )?\d/u
const AND_MONTH = / (?:et|[aà]) (?:d[eé]but |fin |mi-)?[adfjmnos]/u
const AND_YEAR = / (?:et|[aà]) [12]\d/u

function pattern(rule: string, first: string, source: string, needs?: Need): Pattern {
  let made: RegExp | undefined
  const regex = (): RegExp => (made ??= new RegExp(`${source}${END}`, 'uy'))
  return { rule, first, regex, ...(needs !== undefined && { needs }) }
}

const WEEKDAY = 'dlmjvs'
const MONTH = 'jfmasond'

/** Tried in this order wherever a date may begin; the first that matches is the date. */
const PATTERNS: readonly Pattern[] = [
  pattern(
    'date/range',
    'd',
    `du (?:${W} )?(?<d1>${D})(?: (?<m1>${MS}))?(?: (?<y1>${Y}))? (?:jusqu['’])?au (?:${W} )?(?<d2>${D}) (?<m2>${MS})(?: (?<y2>${Y}))?${REL}`,
    { signs: TO_DAY, within: 80 },
  ),
  pattern(
    'date/range',
    'e',
    `entre le (?:${W} )?(?<d1>${D})(?: (?<m1>${MS}))?(?: (?<y1>${Y}))? et le (?:${W} )?(?<d2>${D}) (?<m2>${MS})(?: (?<y2>${Y}))?${REL}`,
    { signs: AND_DAY, within: 200 },
  ),
  pattern(
    'date/month-range',
    'ed',
    `(?:entre ${ABOUT}(?<m1>${M})(?: (?<y1>${Y}))? et|d(?:e |['’])${ABOUT}(?<ma>${M})(?: (?<ya>${Y}))? [aà]) ${ABOUT}(?<m2>${M})(?: (?<y2>${Y}))?${REL}`,
    { signs: AND_MONTH, within: 50 },
  ),
  pattern('date/year-range', 'ed', `(?:entre (?<y1>${Y}) et|de (?<ya>${Y}) [aà]) (?<y2>${Y})`, {
    signs: AND_YEAR,
    within: 16,
  }),
  // Without its `du`: `15 au 17 mai`.
  pattern(
    'date/range',
    '0',
    `(?<d1>${D})(?: (?<m1>${MS}))? au (?<d2>${D}) (?<m2>${MS})(?: (?<y2>${Y}))?${REL}`,
    { signs: TO_DAY, within: 26 },
  ),
  // `du 3 au 5 courant`, `le 15 courant`: of the month in which the page came out
  pattern(
    'date/this-month',
    'd0',
    `(?:du (?<d1>${D}) au (?<d2>${D})|(?<ds>${D})) (?:du mois )?courant(?! (?:continu|alternatif|électrique|${MS}|\\d))`,
    { signs: [' courant'], within: 32 },
  ),
  pattern('date/open-range', 'd', `du (?<d1>${D}) au (?<d2>${D})(?= ?(?:[.,;:)]|$))`, {
    signs: TO_DAY,
    within: 16,
  }),
  pattern(
    'date/numeric',
    `0${WEEKDAY}`,
    `(?:${W},? )?(?<d1>\\d{1,2})(?<sep>[/.-])(?<n1>\\d{1,2})\\k<sep>(?<y1>${Y})`,
    { signs: ['/', '.', '-'], within: 20 },
  ),
  pattern('date/iso', '0', `(?<y1>${Y})-(?<n1>0[1-9]|1[0-2])-(?<d1>0[1-9]|[12]\\d|3[01])`, {
    signs: ['-'],
    within: 5,
  }),
  pattern(
    'date/days',
    `0${WEEKDAY}`,
    `(?:${W}${PART} )?(?<d1>${D})(?: (?<m1>${MS}))?(?: (?<y1>${Y}))?(?:, (?:${W} )?${D}(?: ${MS})?){0,6},? et (?:le )?(?:${W} )?(?<d2>${D}) (?<m2>${MS})(?: (?<y2>${Y}))?${REL}`,
    { signs: AND_DAY, within: 200 },
  ),
  pattern(
    'date/days',
    '0',
    `(?<d1>${D})(?: (?<m1>${MS}))?${DASH}(?<d2>${D}) (?<m2>${MS})(?: (?<y2>${Y}))?${REL}`,
    { signs: DASHES, within: 30 },
  ),
  // `(27 juillet 1947-27 juillet 2025)`
  pattern(
    'date/range',
    '0',
    `(?<d1>${D}) (?<m1>${MS}) (?<y1>${Y})${DASH}(?<d2>${D}) (?<m2>${MS}) (?<y2>${Y})`,
    { signs: DASHES, within: 22 },
  ),
  pattern('date/day-years', '0', `(?<d1>${D}) (?<m1>${MS}) (?<y1>${Y})${DASH}(?<y2>${Y})`, {
    signs: DASHES,
    within: 40,
  }),
  pattern(
    'date/day',
    `0${WEEKDAY}`,
    `(?:${W}${PART},? (?:le )?)?(?<d1>${D}) (?<m1>${MS})(?:${OF_YEAR}(?<y1>${Y}))?${REL}`,
  ),
  // `le premier août`
  pattern('date/day', 'p', `(?<d1>premier) (?<m1>${M})(?:${OF_YEAR}(?<y1>${Y}))?${REL}`),
  pattern('date/month-range', MONTH, `(?<m1>${M})(?:${DASH}| et )(?<m2>${M}) (?<y2>${Y})`, {
    signs: [...DASHES, ' et '],
    within: 20,
  }),
  // `janvier-mars` is one date without its year too, `janvier et mars` are two.
  pattern('date/month-range', MONTH, `(?<m1>${M})[-–](?<m2>${M})`, { signs: DASHES, within: 12 }),
  pattern('date/month', MONTH, `(?:mi-)?(?<m1>${M})(?:${OF_YEAR}(?<y1>${Y}))?${REL}`),
  pattern('date/weekday-day', WEEKDAY, `(?<wn>${W})${PART} (?<d1>${D})${PART}`),
  pattern('date/weekday', WEEKDAY, `(?<wd>${W})(?<plural>s)?${PART}${REL}`),
  pattern('date/decade', 'a', `ann[eé]es (?<decade>1\\d\\d0|20\\d0)`),
  pattern('date/year-range', '0', `(?<y1>${Y})(?:${DASH}|/)(?<y2>${Y})`, {
    signs: [...DASHES, '/'],
    within: 10,
  }),
  pattern('date/year-range', '0', `(?<y1>${Y})[-–](?<short>\\d\\d)`, {
    signs: DASHES,
    within: 10,
  }),
  // `le 30/4`: what stands around it tells it from a fraction.
  pattern('date/day-month', '0', `(?<d1>0?[1-9]|[12]\\d|3[01])/(?<n1>0?[1-9]|1[0-2])`, {
    signs: ['/'],
    within: 3,
  }),
  pattern('date/year', '0m', `(?:mi-)?(?<y1>${Y})`),
]

const byFirst = new Map<string, readonly Pattern[]>()

/** Those that may begin with this letter, in their order. */
export function patternsFrom(letter: string): readonly Pattern[] {
  const first = letter <= '9' ? '0' : letter
  let patterns = byFirst.get(first)
  if (patterns === undefined)
    byFirst.set(first, (patterns = PATTERNS.filter((each) => each.first.includes(first))))
  return patterns
}

const NAMES = `${W}|${M}`

/** Where a date may begin: a number, a weekday, a month, or the preposition of a range. */
export const STARTS = new RegExp(
  `(?<![${LETTER}]|[${LETTER}][-–]|\\d[.,/:])(?:\\d|d[ue] (?=\\d|${NAMES}|d[eé]but|mi-|fin )|d['’](?=${NAMES})|entre (?=le|\\d|${NAMES}|d[eé]but|mi-|fin )|mi-|premier (?=${M})|${NAMES}|ann[eé]es )`,
  'gu',
)
