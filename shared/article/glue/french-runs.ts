/** Whether letters in a row are to be found in French at all: where they are not, two words meet. */
import { remembering } from '../../french/remembering.ts'
import { IR, NOMINAL, REGULAR, VERBAL } from './endings.ts'
import { ADJECTIVES, NOUNS, OTHERS, VERBS_ER, VERBS_IR } from './french-words.ts'
import { FUNCTION_WORDS } from './function-words.ts'

/**
 * Whether French words hold these letters in a row, `^` and `#` standing for their beginning and end.
 *
 * `diri` and `ion#` do, `ldim` does not: where `commercialdiminue` holds it, two words meet. An ending counts with
 * the stems that take it.
 */
export const isFrenchRun = remembering(isWithin)

const WHOLES = ` ${[OTHERS, NOUNS, ADJECTIVES, ...FUNCTION_WORDS].join(' ')} `
const STEMS = ` ${VERBS_ER} ${VERBS_IR} `

function isWithin(letters: string): boolean {
  const spaced = letters.replace(/[\^#]/gu, ' ')
  if (WHOLES.includes(spaced) || (!letters.endsWith('#') && STEMS.includes(spaced))) return true
  const whole = letters.endsWith('#')
  for (let length = letters.length - 1; length >= 1; length -= 1) {
    const stem = spaced.slice(0, length)
    const ending = whole ? letters.slice(length, -1) : letters.slice(length)
    if (ENDINGS.some((rule) => meets(rule, stem, ending, whole))) return true
  }
  return false
}

interface Ending {
  readonly printed: string
  readonly listed: string
  readonly words: string
}

const ENDINGS: readonly Ending[] = [
  ...[...NOMINAL, ...VERBAL].flatMap(([printed, rests]) =>
    rests.map((listed) => ({ printed, listed, words: WHOLES })),
  ),
  ...[...REGULAR].map((printed) => ({ printed, listed: '', words: ` ${VERBS_ER} ` })),
  ...[...IR].map((printed) => ({ printed, listed: '', words: ` ${VERBS_IR} ` })),
]

const meets = (
  { printed, listed, words }: Ending,
  stem: string,
  ending: string,
  whole: boolean,
): boolean =>
  (whole ? printed === ending : printed.startsWith(ending)) && words.includes(`${stem}${listed} `)
