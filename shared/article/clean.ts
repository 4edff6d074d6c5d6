/**
 * A page as it was read to an article: all of it, and nothing but it.
 *
 * Its lines are told apart, then words glued at lost line ends are put apart again. Total, pure, linear in
 * the page's length.
 */
import type { Evidence } from './evidence.ts'
import { mend } from './glue/mend.ts'
import type { RawExtract } from './raw.ts'
import { cleanedOf, sortLines, type Cleaned } from './sort-lines.ts'

export type { Cleaned } from './sort-lines.ts'

export function clean(raw: RawExtract, evidence?: Evidence): Cleaned {
  const { draft, repairs } = mend(sortLines(raw), evidence)
  return cleanedOf(draft, repairs)
}
