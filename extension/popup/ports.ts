/** The platform as the popup and the panel see it: handed in, so that all of them runs in a test. */
import type { ChronicleLibrary } from '../../shared/library/library.ts'
import type { PageQuery, RelatedAnswer } from '../../shared/library/beside.ts'
import type { Refusal } from '../messages.ts'
import type { PageCopy, PageRead } from '../page-told.ts'
import type { Options } from '../options.ts'
import type { KeptReading } from '../reading/kept-reading.ts'
import type { Words } from '../words/worded.ts'
import type { Question, Reading } from '../reading/page.ts'

export interface Ports {
  readonly surface: 'popup' | 'panel'
  readonly options: Options
  readonly words: Words
  readonly library: ChronicleLibrary
  /** A question is about to come: the library may be loaded. */
  readonly expectLibrary: () => void
  readonly readPage: () => Promise<PageRead | Refusal>
  readonly copyPage: () => Promise<PageCopy | Refusal>
  /** What was found in this tab before, and whether the tab is known to be still where that was. */
  readonly keptReading: () => Promise<(KeptReading & { readonly isHere: boolean }) | undefined>
  readonly readingOf: (read: PageRead) => Promise<Reading>
  /** Of a page that was just read. */
  readonly questionOf: (read: PageRead) => Promise<Question>
  readonly keptAnswer: (asked: PageQuery) => Promise<RelatedAnswer | undefined>
  readonly keepAnswer: (asked: PageQuery, answer: RelatedAnswer) => Promise<void>
  readonly choose: (mode: Options['mode']) => void
  readonly openSettings: () => void
  readonly openPanel?: () => void
  readonly copy: (text: string) => Promise<boolean>
  readonly save: (name: string, type: string, text: string) => void
  readonly now: () => Date
  readonly mark: (name: string) => void
}
