/**
 * A stored segment taken apart again: its documents as the index saw them, its lines, its dossiers.
 *
 * The texts themselves are not needed: what a policy withholds is in the postings as counts, so segments
 * can be merged whatever may be shown of them.
 */
import type { SearchDocument } from '../search/document.ts'
import { isName } from '../search/document.ts'
import type { Postings } from '../search/postings.ts'
import { readPostings, termOfLine } from '../search/postings.ts'
import { linesOf } from '../search/shards.ts'
import { readTable } from '../search/table.ts'
import { readCard } from './cards.ts'
import { LibraryFault, type Store } from './library.ts'
import { isStruck, partsOfLayout, type Part, type SegmentEntry } from './manifest.ts'
import { linesIn, namedLines } from './packs.ts'
import { openShelf } from './shelf.ts'
import { readText } from './texts.ts'

export interface UnpackedSegment {
  readonly entry: SegmentEntry
  /** Documents that still count, with their lines, in the order of their identifiers. */
  readonly documents: readonly UnpackedDocument[]
  readonly dossiers: ReadonlyMap<string, string>
}

export interface UnpackedDocument {
  readonly search: SearchDocument
  readonly card: string
  readonly text: string
  readonly marks: string
}

export async function unpackSegment(store: Store, entry: SegmentEntry): Promise<UnpackedSegment> {
  const texts = await readWhole(store, entry)
  const all = (letter: string): readonly string[] =>
    [...texts].filter(([part]) => part.startsWith(`${letter}/`)).map(([, text]) => text)
  const cards = all('c').flatMap(linesIn)
  const lines = all('x').flatMap(linesIn)
  const marks = all('p').flatMap(linesIn)
  const table = readTable(texts.get('table')!)
  const rows = Array.from({ length: table.size }, (): Row => ({
    text: new Map(),
    names: new Map(),
    forms: new Map(),
  }))
  for (const shard of all('t')) for (const line of linesOf(shard)) spread(line, rows)
  const struck = isStruck(entry)
  const documents: UnpackedDocument[] = []
  for (const [number, row] of rows.entries()) {
    const id = table.idOf(number)
    const card = cards[number] === undefined ? undefined : readCard(cards[number])
    const text = lines[number] === undefined ? undefined : readText(lines[number])
    if (card?.id !== id || text === undefined || marks[number] === undefined) {
      throw new LibraryFault('damaged', `${entry.name} ${id}`, 'has lost its lines; publish again')
    }
    if (struck(id)) continue
    documents.push({
      card: cards[number]!,
      text: lines[number]!,
      marks: marks[number],
      search: {
        id,
        ...(card.published === undefined ? {} : { date: card.published.date }),
        ...(card.outlet === undefined ? {} : { outlet: card.outlet }),
        ...row,
        textLength: table.textLengthOf(number),
        namesLength: table.namesLengthOf(number),
        ...(card.headline === undefined ? {} : { headline: card.headline }),
        labels: text.names
          .filter(({ kind }) => kind !== 'date' && kind !== 'event')
          .map(({ id: label, kind, name }) => ({ id: label, kind, name })),
      },
    })
  }
  const dossiers = new Map(all('d').flatMap((pack) => [...namedLines(pack)]))
  return { entry, documents, dossiers }
}

/** Every part of a segment, or a fault: what is written anew must not lose anything. */
export async function readWhole(
  store: Store,
  entry: SegmentEntry,
): Promise<ReadonlyMap<Part, string>> {
  const parts = partsOfLayout(entry.layout)
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

interface Row {
  readonly text: Map<string, number>
  readonly names: Map<string, number>
  readonly forms: Map<string, ReadonlySet<string>>
}

function spread(line: string, rows: readonly Row[]): void {
  const term = termOfLine(line)
  const postings = readPostings(line)
  const name = isName(term)
  // One set for all documents that print the same forms.
  const sets = new Map<number, ReadonlySet<string>>()
  for (let at = 0; at < postings.documents.length; at += 1) {
    const row = rows[postings.documents[at]!]
    if (row === undefined) throw new LibraryFault('damaged', term, 'points past its table')
    if (name) {
      row.names.set(term, postings.frequencies[at]!)
      continue
    }
    row.text.set(term, postings.frequencies[at]!)
    const mask = postings.printed[at]!
    let forms = sets.get(mask)
    if (forms === undefined) sets.set(mask, (forms = formsIn(mask, postings)))
    row.forms.set(term, forms)
  }
}

const formsIn = (mask: number, { forms }: Postings): ReadonlySet<string> =>
  new Set(forms.filter((_, at) => (mask & (1 << at)) !== 0))
