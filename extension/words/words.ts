/** The interface's words in the language the reader chose, whatever the browser's own. */
import type { Language } from '../options.ts'
import { fr } from './fr.ts'

/** French is the original: a word it has, every language has. */
export type Words = typeof fr

export async function wordsIn(language: Language): Promise<Words> {
  switch (language) {
    case 'fr':
      return fr
    case 'en':
      return (await import('./en.ts')).en
    case 'vi':
      return (await import('./vi.ts')).vi
  }
}
