import { isApart, type Draft, type Rule } from '../draft.ts'
import { endsSentence } from '../prose.ts'
import { ORIGINAL_LINK } from './original-link.ts'

// The translator's own traces: its language's name left before a sentence, a link to the original in Vietnamese.
const STRAY_LANGUAGE = /^Français (?=["«“]?\s?\p{Lu})/u
const ORIGINAL =
  /^(?:lire l['’]article original|voir l['’]article original|source ?: ?https?:\/\/(?:www\.)?[\p{L}\d.-]+\.vn\/|vietnam\.vn\b|LĐO\b|báo\s)/iu
const TRANSLATING_HOSTS =
  /(?:^|\/\/|\.)(?:vietnam\.vn\/fr|thongtin\.vietnam\.vn|baonghean\.vn\/fr|fr\.laodong\.vn)/iu

/**
 * Pages put into French by a machine: another text than the agency's, whatever event they tell.
 *
 * The language's name that stands before a sentence is noise and is cut off its paragraph.
 */
export const machineTranslation: Rule = {
  name: 'machine-translation',
  apply(draft: Draft): Draft {
    const marked =
      draft.raw.address?.kind === 'machine-translation' ||
      TRANSLATING_HOSTS.test(draft.raw.url ?? '') ||
      draft.pieces.some(({ text }) =>
        text.length < 200 ? ORIGINAL.test(text) || isStray(text) : STRAY_LANGUAGE.test(text),
      ) ||
      draft.raw.lines.some((line) => isApart(line) && ORIGINAL_LINK.test(line.text))
    if (!marked) return draft
    return { ...draft, kind: draft.kind ?? 'machine-translation' }
  },
}

// `Français English Русский` is a menu of languages.
const isStray = (text: string): boolean => STRAY_LANGUAGE.test(text) && endsSentence(text)

export const withoutStrayLanguage = (text: string): string => text.replace(STRAY_LANGUAGE, '')
