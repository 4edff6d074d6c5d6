/** What the service said of the page, now or a while ago. */
import type { RelatedAnswer } from '../../shared/library/library.ts'
import type { Around } from './model.ts'

/** Copies of the text itself: another account of the event is none. */
export const copiesIn = ({ copies }: RelatedAnswer): number =>
  copies.filter(({ sameness }) => sameness === 'same').length

export const answerIn = (around: Around): RelatedAnswer | undefined =>
  around.kind === 'answered' ? around.answer : around.kind === 'failed' ? around.kept : undefined
