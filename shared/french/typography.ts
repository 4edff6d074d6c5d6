/**
 * One printed form for every text: composed letters, single plain spaces, no invisible characters.
 *
 * Both apostrophes, both quotation styles and every dash stay as printed: a reader sees the page's own
 * characters. `plainApostrophes` is for comparison only. Pure, linear and idempotent.
 */

import { isComposed, pattern } from './letters.ts'

// Controls (line ends are spaces), zero-width and direction marks, soft hyphens, lone surrogates, icon fonts.
const invisible = pattern(
  '[\\u0000-\\u0008\\u000E-\\u001F\\u007F\\u0080-\\u0084\\u0086-\\u009F\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF\\uFFF9-\\uFFFB]|\\p{Variation_Selector}|\\p{Cs}|\\p{Co}',
  'gu',
)

const SPACES = /[\s\u0085]+/gu

// `14ᵉ`, `1ᵉʳ`, `Mᵐᵉ`: letters raised by Unicode instead of markup. Raised digits (`km²`) mean something else and stay.
const RAISED: Readonly<Record<string, string>> = {
  ᵉ: 'e',
  ʳ: 'r',
  ˢ: 's',
  ᵐ: 'm',
  ⁿ: 'n',
  ᵈ: 'd',
  ᵗ: 't',
  ʰ: 'h',
}
const raisedLetters = pattern('(?<=[\\p{L}\\p{N}\\p{M}]) ?[ᵉʳˢᵐⁿᵈᵗʰ]+', 'gu')

// Ligatures that PDF and word processors leave behind; `œ` and `æ` are French letters and stay.
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}
const LIGATURE = /[ﬀ-ﬆ]/gu

// `XIV e siècle`, `80 e anniversaire`, `le 1 er septembre` lost their markup; `5 e-mails`, `12 en` and `plan B e` did not.
const lostSuperscript = pattern(
  "(?<![\\p{L}\\p{N}\\p{M}])(?<number>\\d+|[IVX][IVXL]*) (?=er?(?![\\p{L}\\p{N}\\p{M}'’-]))",
  'gu',
)
const MAY_HAVE_LOST_ONE = /[\dIVXL] er?/u

/** The text as it may be shown and searched: `l’année  du 80 e` gives `l’année du 80e`. */
export function normalise(text: string): string {
  const odd = hasOddities(text)
  const clean = odd
    ? text.replace(invisible(), '').replace(LIGATURE, (letter) => LIGATURES[letter] ?? letter)
    : text
  const spaced = clean.replace(SPACES, ' ')
  const lowered = odd
    ? spaced.replace(raisedLetters(), (run) =>
        [...run.trimStart()].map((letter) => RAISED[letter] ?? letter).join(''),
      )
    : spaced
  const composed = lowered.normalize('NFC')
  const whole = MAY_HAVE_LOST_ONE.test(composed)
    ? composed.replace(lostSuperscript(), '$<number>')
    : composed
  return whole.trim()
}

/** Whether a text holds more than printed Latin letters, common signs and white space: most texts do not. */
function hasOddities(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x20 ? code < 0x09 || code > 0x0d : code === 0x7f) return true
    if (code < 0x7f || isComposed(code)) continue
    // Signs of Latin-1 but the soft hyphen; dashes, quotation marks, the ellipsis.
    const isSign = (code >= 0xa0 && code <= 0xbf && code !== 0xad) || code === 0xd7 || code === 0xf7
    if (!isSign && !(code >= 0x2010 && code <= 0x2027) && code !== 0x202f) return true
  }
  return false
}

const APOSTROPHES = /[\u2018\u2019\u02BC\u02B9\u2032\uFF07`\u00B4]/gu

/** One apostrophe, for comparison: `l’État` and `l'État` meet. */
export const plainApostrophes = (text: string): string => text.replace(APOSTROPHES, "'")
