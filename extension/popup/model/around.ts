/** What the library says of the page, now or a while ago; whether it is asked at once, and if not, why. */
import type { RelatedAnswer } from '../../../shared/library/beside.ts'
import type { Options } from '../../options.ts'
import type { Problem } from '../../problem.ts'
import type { ReadPage } from '../../reading/page.ts'

export type Around =
  | { readonly kind: 'unasked'; readonly why: Unasked; readonly kept?: RelatedAnswer }
  | { readonly kind: 'looking' }
  | { readonly kind: 'answered'; readonly answer: RelatedAnswer }
  | { readonly kind: 'unheld' }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly kept?: RelatedAnswer }

/** Why nothing was asked yet. */
export type Unasked = 'first-run' | 'by-choice' | 'follows-tab' | 'unknown-site'

/** The popup was opened on the page, or the panel followed its tab to it. */
export type Arrival = 'opened' | 'followed'

/** Asks at once only where the reader has chosen it, opened this window, and the page is an outlet's. */
export function firstAround(
  page: ReadPage,
  { mode, welcomed }: Options,
  surface: 'popup' | 'panel',
  arrival: Arrival,
): Around {
  if (mode === 'private') return { kind: 'looking' }
  if (welcomed === 'no') return { kind: 'unasked', why: 'first-run' }
  if (surface === 'panel' || arrival === 'followed') return { kind: 'unasked', why: 'follows-tab' }
  if (page.copy === 'unknown') return { kind: 'unasked', why: 'unknown-site' }
  return mode === 'ask' ? { kind: 'unasked', why: 'by-choice' } : { kind: 'looking' }
}

/** Copies of the text itself: another account of the event is none. */
export const copiesIn = ({ copies }: RelatedAnswer): number =>
  copies.filter(({ sameness }) => sameness === 'same').length

export const answerIn = (around: Around): RelatedAnswer | undefined =>
  around.kind === 'answered'
    ? around.answer
    : around.kind === 'failed' || around.kind === 'unasked'
      ? around.kept
      : undefined
