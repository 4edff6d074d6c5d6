/** What the service said of the page, now or a while ago. */
import type { RelatedAnswer } from '../../shared/library/library.ts'
import type { Around } from './model.ts'

export const answerIn = (around: Around): RelatedAnswer | undefined =>
  around.kind === 'answered' ? around.answer : around.kind === 'failed' ? around.kept : undefined
