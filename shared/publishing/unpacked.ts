/** A stored segment's documents as lunr counts them, for the whole index of a small corpus. */
import { isName, type SearchDocument } from '../search/index/document.ts'
import { readPostings, termOfLine } from '../search/postings/postings-read.ts'
import { linesOf } from '../search/postings/shards.ts'
import { readTable } from '../search/index/table.ts'
import { LibraryFault, type Store } from '../stored/store.ts'
import type { SegmentEntry } from '../stored/manifest.ts'
import { readParts } from '../library/shelf/parts-read.ts'

type Counts = Pick<SearchDocument, 'id' | 'text' | 'names'>

/** Those that still count, in the order of their identifiers. */
export async function unpackCounts(store: Store, entry: SegmentEntry): Promise<readonly Counts[]> {
  const [packed] = await readParts(store, entry, 'table')
  const table = readTable(packed!)
  const rows = Array.from({ length: table.size }, (_, number) => ({
    id: table.idOf(number),
    text: new Map<string, number>(),
    names: new Map<string, number>(),
  }))
  for (const shard of await readParts(store, entry, 't')) {
    for (const line of linesOf(shard)) {
      const term = termOfLine(line)
      const { documents, frequencies } = readPostings(line)
      const field = isName(term) ? 'names' : 'text'
      for (let at = 0; at < documents.length; at += 1) {
        const row = rows[documents[at]!]
        if (row === undefined) throw new LibraryFault('damaged', term, 'points past its table')
        row[field].set(term, frequencies[at]!)
      }
    }
  }
  const struck = new Set(entry.withdrawn.map(([number]) => number))
  return rows.filter((_, number) => !struck.has(number))
}
