/** Parts of a stored segment, all that are asked for or a fault: what is written anew must not lose anything. */
import { LibraryFault, type Store } from '../../stored/store.ts'
import type { SegmentEntry } from '../../stored/manifest.ts'
import { partsOfLayout, type Letter, type Part } from '../../stored/keys.ts'
import { openShelf } from './shelf.ts'

export const readWhole = (store: Store, entry: SegmentEntry): Promise<ReadonlyMap<Part, string>> =>
  readAll(store, entry, partsOfLayout(entry.layout))

/** The parts of one kind, in order. */
export async function readParts(
  store: Store,
  entry: SegmentEntry,
  kind: Letter | 'table',
): Promise<readonly string[]> {
  const parts = partsOfLayout(entry.layout).filter(
    (part) => part === kind || part.startsWith(`${kind}/`),
  )
  return [...(await readAll(store, entry, parts)).values()]
}

async function readAll(
  store: Store,
  entry: SegmentEntry,
  parts: readonly Part[],
): Promise<ReadonlyMap<Part, string>> {
  const reading = await openShelf(store, { room: 0 }).read(
    parts.map((part) => ({ segment: entry, part })),
  )
  return new Map(
    parts.map((part) => {
      const text = reading.text(entry, part)
      if (text === undefined) {
        throw new LibraryFault('missing', `${entry.name}/${part}`, 'is missing or damaged')
      }
      return [part, text]
    }),
  )
}
