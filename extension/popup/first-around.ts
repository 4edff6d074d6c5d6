/** Whether the library is asked about a page at once, and if not, why. */
import type { Options } from '../options.ts'
import type { Around, ReadPage } from './model.ts'

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
