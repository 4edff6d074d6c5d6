/** A page with all its names and its question in one step, for whom nothing waits to be painted. */
import type { PageRead } from '../messages.ts'
import { withAllNames } from './all-names.ts'
import type { Finding } from './model.ts'
import { questionOf } from './query.ts'
import { readingOf, type Mend } from './reading.ts'

/** Nothing of a page that the popup would refuse. */
export async function wholeReading(read: PageRead, mend: Mend): Promise<Finding | undefined> {
  const first = await readingOf(read, mend)
  if (first.kind !== 'read') return undefined
  const page = withAllNames(first)
  return { page, question: questionOf(page) }
}
