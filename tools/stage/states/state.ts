/** One state that a reader can meet: which page, what the service does, what the reader does then; and what many share. */
import { ANSWERING } from '../answers/answers.ts'
import type { Hand } from '../browsers/hand.ts'
import { articlePage, DISPATCH, type StagePage } from '../hosts/pages.ts'
import type { Behaviour } from '../hosts/service.ts'
import type { HeldIndex } from './held-index.ts'

export interface State {
  readonly name: string
  readonly page: StagePage
  readonly behaviour: Behaviour
  readonly options?: Readonly<Record<string, unknown>>
  /** What the device holds of one, where it holds anything. */
  readonly index?: HeldIndex
  readonly surface?: 'popup' | 'sidepanel'
  /** What shows that the state is reached. */
  readonly shows: string
  /** Nobody was asked yet, though a press would. */
  readonly isUnasked?: true
  readonly act?: (hand: Hand) => Promise<void>
  /** The popup is opened a second time, while the service does this. */
  readonly again?: {
    readonly behaviour: Behaviour
    readonly shows: string
    /** Without a network, until it shows. */
    readonly isOffline?: true
  }
  /** In French, among what is shown. */
  readonly says?: string
}

/** What most have in common: the dispatch, a service that answers, and what is related. */
const USUAL = {
  page: articlePage(DISPATCH),
  behaviour: ANSWERING,
  shows: '#related .article',
} as const

/** Each said by what is not as usual. */
export const states = (
  unusual: readonly (Partial<State> & { readonly name: string })[],
): readonly State[] => unusual.map((one) => ({ ...USUAL, ...one }))

export const press =
  (selector: string, then: string) =>
  async (hand: Hand): Promise<void> => {
    await hand.press(selector)
    await hand.see(then)
  }
