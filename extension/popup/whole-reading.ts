/** A page with all its names in one step: what the popup has in two, for whom nothing waits to be painted. */
import type { PageRead } from '../messages.ts'
import { withAllNames } from './all-names.ts'
import type { ReadPage } from './model.ts'
import { readingOf, type Mend } from './reading.ts'

/** Nothing of a page that the popup would refuse. */
export async function wholeReading(read: PageRead, mend: Mend): Promise<ReadPage | undefined> {
  const page = await readingOf(read, mend)
  return page.kind === 'read' ? withAllNames(page) : undefined
}
