/** The interface's words in the language the reader chose, whatever the browser's own. */
import type { Language } from '../options.ts'
import { fr } from './fr.ts'
import type { frLater } from './fr-later.ts'
import type { frSettings } from './fr-settings.ts'

/** French is the original: a word it has, every language has. */
export type Words = typeof fr

/** What an answer and what is opened over the page say: loaded with them, after the names are painted. */
export type LaterWords = typeof frLater

/** The same for the settings and first-run pages, which the popup has no use for. */
export type SettingsWords = typeof frSettings

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

export async function laterWordsIn(language: Language): Promise<LaterWords> {
  switch (language) {
    case 'fr':
      return (await import('./fr-later.ts')).frLater
    case 'en':
      return (await import('./en-later.ts')).enLater
    case 'vi':
      return (await import('./vi-later.ts')).viLater
  }
}

export async function settingsWordsIn(language: Language): Promise<Words & SettingsWords> {
  const words = await wordsIn(language)
  switch (language) {
    case 'fr':
      return { ...words, ...(await import('./fr-settings.ts')).frSettings }
    case 'en':
      return { ...words, ...(await import('./en-settings.ts')).enSettings }
    case 'vi':
      return { ...words, ...(await import('./vi-settings.ts')).viSettings }
  }
}
