/**
 * The shapes of printed dates, tried in order wherever one may begin. Every pattern is bounded: what it
 * costs at one place does not depend on the text's length.
 */

export const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']

const MONTHS =
  'janvier f[eé]vrier mars avril mai juin juillet ao[uû]t septembre octobre novembre d[eé]cembre'

const SHORT = 'janv\\.? f[eé]vr?\\.? - avr\\.? - - juil\\.? - sept\\.? oct\\.? nov\\.? d[eé]c\\.?'

const monthReaders = MONTHS.split(' ').map((long, i) => {
  const short = SHORT.split(' ')[i]
  return new RegExp(`^(?:${long}${short === '-' ? '' : `|${short}`})$`, 'iu')
})

export const monthOf = (text: string): number =>
  monthReaders.findIndex((reader) => reader.test(text)) + 1

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
export const PATTERNS: readonly Pattern[] = [
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

export const STARTS = new RegExp(
  `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-–]|\\d[.,/:])(?:\\d|[Dd][ue] (?=\\d|${NAMES})|[Ee]ntre (?=le|\\d|${NAMES})|[Mm]i-|${NAMES}|[Aa]nn[eé]es )`,
  'gu',
)
