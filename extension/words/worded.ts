import type { fr } from './fr.ts'
import type { frLater } from './fr-later.ts'
import type { frSettings } from './fr-settings.ts'

/** French is the original: a word it has, every language has. */
export type Words = typeof fr

/** What an answer and what is opened over the page say: loaded with them, after the names are painted. */
export type LaterWords = typeof frLater

/** The same for the settings and first-run pages, which the popup has no use for. */
export type SettingsWords = typeof frSettings
