/** Words and figures of printed dates, of which `date-patterns.ts` is made. They read lower-case text. */

export const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']

const MONTHS =
  'janvier f[eé]vrier mars avril mai juin juillet ao[uû]t septembre octobre novembre d[eé]cembre'

const SHORT = 'janv\\.? f[eé]vr?\\.? - avr\\.? - - juil\\.? - sept\\.? oct\\.? nov\\.? d[eé]c\\.?'

const monthReaders = MONTHS.split(' ').map((long, i) => {
  const short = SHORT.split(' ')[i]
  return new RegExp(`^(?:${long}${short === '-' ? '' : `|${short}`})$`, 'u')
})

const months = new Map<string, number>()

/** 1 to 12, for a month in lower case as `date-patterns.ts` finds it; 0 for any other word. */
export function monthOf(text: string): number {
  const known = months.get(text)
  if (known !== undefined) return known
  const month = monthReaders.findIndex((reader) => reader.test(text)) + 1
  if (month > 0) months.set(text, month)
  return month
}

// Latin letters only: a class of all letters costs more to prepare than the whole pattern.
export const LETTER = '\\da-zà-öø-ɏḁ-ỿ'

export const END = `(?![${LETTER}])`

export const D = '(?:1(?: ?er|ᵉʳ)|0?[1-9]|[12]\\d|3[01])'

export const M = `(?:${MONTHS.replaceAll(' ', '|')})`

// An abbreviation is a month only beside a day number.
export const MS = `(?:${M}|${SHORT.replaceAll(/(?:^| )-(?= |$)/gu, '')
  .trim()
  .replaceAll(/ +/gu, '|')})`

export const Y = '(?:1\\d|20|21)\\d\\d'

export const W = `(?:${WEEKDAYS.join('|')})`

export const PART = '(?: (?:matin|soir|midi|apr[eè]s-midi|apr[eè]s midi))?'

export const REL = '(?: (?<rel>derni(?:er|ère)s?|prochaine?s?|pass[eé]s?|[eé]coul[eé]s?))?'

// `20 décembre 2017`, `mars de l'année 2017`, `le 20 décembre en 2017`.
export const OF_YEAR = " (?:en |de l['’]ann[eé]e |de l['’]an )?"

/** What makes a month less sharp: `de début mars à fin juin`. */
export const ABOUT = '(?:d[eé]but |fin |mi-)?'

export const DASHES = ['-', '–', '—']
export const DASH = ` ?[${DASHES.join('')}] ?`
