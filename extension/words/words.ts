/** The interface's words in the language the reader chose, whatever the browser's own. */
import type { Language } from '../options.ts'
import { fr } from './fr.ts'
import type { LaterWords, SettingsWords, Words } from './worded.ts'

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
