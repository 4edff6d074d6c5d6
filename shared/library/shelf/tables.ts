/** The document tables of a version's segments: read once, kept decoded. */
import type { ArticleId } from '../../article/article.ts'
import { readTable, type Table } from '../../search/index/table.ts'
import { LibraryFault } from '../../stored/store.ts'
import { isStruck, type SegmentEntry } from '../../stored/manifest.ts'
import { keyOf } from '../../stored/keys.ts'
import type { Shelf, Wanted } from './shelf.ts'
import type { Version } from './versions.ts'

export interface LoadedSegment {
  readonly entry: SegmentEntry
  readonly table: Table
  /** Numbers of the documents that no longer count. */
  readonly struck: ReadonlySet<number>
}

/** A document by its place. */
export interface Place {
  readonly segment: LoadedSegment
  readonly document: number
}

/** All segments with their tables. Without one of them no ranking is true: a fault. */
export async function readTables(
  shelf: Shelf,
  { manifest }: Pick<Version, 'manifest'>,
): Promise<readonly LoadedSegment[]> {
  const nameOf = (entry: SegmentEntry) => `table ${keyOf(entry, 'table')}`
  const missing = manifest.segments.filter((entry) => !shelf.holds(nameOf(entry)))
  const wanted = missing.map((segment): Wanted => ({ segment, part: 'table' }))
  const reading = await shelf.read(wanted)
  return manifest.segments.map((entry): LoadedSegment => {
    const table = shelf.made(nameOf(entry), () => {
      const key = keyOf(entry, 'table')
      const text = reading.text(entry, 'table')
      if (text === undefined) throw new LibraryFault('missing', key, 'is missing or damaged')
      return tableIn(text, key, entry.documents)
    })
    return { entry, table, struck: new Set(entry.withdrawn.map(([document]) => document)) }
  })
}

/** Where an article stands, if it counts. */
export function placeOf(segments: readonly LoadedSegment[], id: ArticleId): Place | undefined {
  for (const segment of segments) {
    if (isStruck(segment.entry)(id)) continue
    const document = segment.table.numberOf(id)
    if (document !== undefined) return { segment, document }
  }
  return undefined
}

export const idAt = ({ segment, document }: Place): ArticleId => segment.table.idOf(document)

export const outletAt = ({ segment: { table }, document }: Place): string | undefined =>
  table.outletOf(document)

/** `20190300` → `2019-03`; absent for an undated article. */
export function dateAt({ segment: { table }, document }: Place): string | undefined {
  const number = table.dateOf(document)
  if (number === 0) return undefined
  const digits = String(number).padStart(8, '0')
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)]
  if (month === '00') return year
  return day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`
}

function tableIn(text: string, key: string, documents: number): Table {
  let table: Table
  try {
    table = readTable(text)
  } catch {
    throw new LibraryFault('damaged', key, 'is no table of documents; publish again')
  }
  if (table.size !== documents) {
    throw new LibraryFault('damaged', key, `has ${table.size} documents of ${documents}`)
  }
  return table
}
