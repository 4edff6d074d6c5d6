/** What the parts of the private index are given: where it lies, where it comes from, and how a press is run. */
import type { Source } from '../private/download.ts'
import type { Values } from '../private/values.ts'
import type { SettingsWords, Words } from '../words/worded.ts'

export interface IndexPorts {
  readonly words: Words & SettingsWords
  readonly values: Values
  readonly source: Source
  readonly save: (name: string, pieces: readonly string[]) => void
  readonly now: () => Date
}

/**
 * Does what a press asks for, and tells what goes wrong; `after`: what is said behind that. One at a time: a download removes
 * what its version does not need, be it another's that comes meanwhile. What is pressed before the last is done, does nothing.
 */
export type Run = (work: () => Promise<void>, after?: string) => Promise<void>
