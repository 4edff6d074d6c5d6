/** What every part of the view is drawn with: the words, and what a press of a button does. */
import type { Options } from '../../options.ts'
import type { LaterWords, Words } from '../../words/worded.ts'
import type { Opening, Place } from '../model/place.ts'

export interface Ink {
  readonly words: Words
  readonly options: Options
  readonly surface: 'popup' | 'panel'
  readonly now: () => Date
  readonly act: Actions
}

/** With the words of what is drawn after the names. */
export interface FullInk extends Ink {
  readonly words: Words & LaterWords
}

export interface Actions {
  readonly look: () => void
  readonly reread: () => void
  readonly open: (place: Opening) => void
  readonly moreOf: (place: Place) => void
  readonly back: () => void
  readonly choose: (mode: Options['mode']) => void
  readonly openSettings: () => void
  readonly openPanel: (() => void) | undefined
  readonly keepPage: () => Promise<boolean>
  readonly copy: (text: string) => Promise<boolean>
  readonly copyPage: () => Promise<boolean>
  readonly save: (name: string, type: string, text: string) => void
  readonly suggest: (q: string) => Promise<readonly Suggested[]>
}

export interface Suggested {
  readonly kind: string
  readonly text: string
  readonly place: Opening
}
