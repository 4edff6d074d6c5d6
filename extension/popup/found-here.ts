/** The two steps in which a page is read here, each loaded when it begins; a defect is reported, and worded. */
import type { PageRead } from '../messages.ts'
import type { Page, ReadPage } from './model.ts'

/** The reading of a page; one that defeats the rules is unreadable. */
export async function firstFound(read: PageRead): Promise<Page> {
  try {
    const { readingOf } = await import('./reading.ts')
    return await readingOf(read, async (raw) => (await import('./mending.ts')).mend(raw))
  } catch (fault) {
    reportError(fault)
    return { kind: 'refused', why: 'unreadable' }
  }
}

/** The page with all its names; rules that one defeats leave it those found first. */
export async function allFound(first: ReadPage): Promise<ReadPage> {
  try {
    const { withAllNames } = await import('./all-names.ts')
    return withAllNames(first)
  } catch (fault) {
    reportError(fault)
    return { ...first, found: 'all' }
  }
}
