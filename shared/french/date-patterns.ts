/**
 * The shapes of printed dates, tried in order wherever one may begin. Every pattern is bounded: what it
 * costs at one place does not depend on the text's length. Patterns are made when first needed, and read
 * lower-case text: most pages need few of them.
 */

import {
  ABOUT,
  D,
  DASH,
  DASHES,
  END,
  LETTER,
  M,
  MS,
  OF_YEAR,
  PART,
  REL,
  W,
  Y,
} from './date-words.ts'

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
