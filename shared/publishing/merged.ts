/**
 * Several stored segments as the contents of one.
 *
 * Read and joined one kind of part after another, so that no more is held than the texts of one kind and of what is
 * going to be written: no document is ever unfolded. The texts of articles are not needed: what a policy withholds is
 * in the postings as counts, so segments can be merged whatever may be shown of them.
 */
import type { ArticleId } from '../article/article.ts'
import { mergePostings } from '../search/index/merge.ts'
import { compare } from '../search/order.ts'
import { cutSegment } from '../search/index/segment.ts'
import { labelsOf } from '../search/dictionary/labels.ts'
import { readTable, type Table } from '../search/index/table.ts'
import { readCard } from '../stored/cards.ts'
import { holdingOf } from '../stored/holding.ts'
import { LibraryFault, type Store } from '../stored/store.ts'
import type { SegmentEntry } from '../stored/manifest.ts'
import type { Letter } from '../stored/keys.ts'
import { mergedDossiers } from './merged-dossiers.ts'
import { leaving, linesIn, namedLines } from '../stored/packs.ts'
import { cutOf, packingsFor, type Contents } from './segment-values.ts'
import { labelsIn, readText } from '../stored/texts.ts'
import { readParts } from '../library/shelf/parts-read.ts'

interface Source {
  readonly entry: SegmentEntry
  readonly table: Table
  /** The new number of each document; -1 where it no longer counts. */
  readonly numbers: Int32Array
}

export async function mergedContents(
  store: Store,
  entries: readonly SegmentEntry[],
): Promise<Contents> {
  const { sources, ids } = await numbered(store, entries)
  const cards = await linesOf(store, sources, 'c', ids.length)
  const texts = await linesOf(store, sources, 'x', ids.length)
  const marks = await linesOf(store, sources, 'p', ids.length)
  const headlines: (readonly [number, string])[] = []
  const rows = ids.map(({ id, source, number }, at) => {
    const card = readCard(cards[at]!)
    if (card?.id !== id) throw lost(source.entry, id)
    if (card.headline !== undefined) headlines.push([at, card.headline])
    return {
      id,
      ...(card.published === undefined ? {} : { date: card.published.date }),
      ...(card.outlet === undefined ? {} : { outlet: card.outlet }),
      textLength: source.table.textLengthOf(number),
      namesLength: source.table.namesLengthOf(number),
    }
  })
  function* labelled() {
    for (const [at, line] of texts.entries()) {
      const text = readText(line)
      if (text === undefined) throw lost(ids[at]!.source.entry, ids[at]!.id)
      yield { labels: labelsIn(text) }
    }
  }
  const labels = labelsOf(labelled())
  const shards = await Promise.all(
    sources.map(async ({ entry, numbers }) => ({
      numbers,
      shards: await readParts(store, entry, 't'),
    })),
  )
  const { lines, words } = mergePostings(shards)
  const dossiers = await Promise.all(
    sources.map(async ({ entry }) => ({
      entry,
      lines: (await readParts(store, entry, 'd')).flatMap((pack) => [...namedLines(pack)]),
    })),
  )
  const coverage = holdingOf(cardsIn(cards))
  const packings = packingsFor(rows.length)
  for (const line of leaving(cards)) packings.cards.add(line)
  for (const line of leaving(texts)) packings.texts.add(line)
  for (const line of leaving(marks)) packings.marks.add(line)
  return {
    ...cutSegment({ rows, lines, words, labels, headlines }, cutOf(rows.length)),
    ...packings,
    ...mergedDossiers(dossiers),
    coverage,
  }
}

function* cardsIn(lines: readonly string[]) {
  for (const line of lines) yield readCard(line)!
}

/** Every document that counts, in the order of identifiers: its place there is its new number. */
async function numbered(store: Store, entries: readonly SegmentEntry[]) {
  const sources = await Promise.all(
    entries.map(async (entry): Promise<Source> => {
      const [text] = await readParts(store, entry, 'table')
      const table = readTable(text!)
      return { entry, table, numbers: new Int32Array(table.size).fill(-1) }
    }),
  )
  const ids: { readonly id: ArticleId; readonly source: Source; readonly number: number }[] = []
  for (const source of sources) {
    const struck = new Set(source.entry.withdrawn.map(([number]) => number))
    for (let number = 0; number < source.table.size; number += 1) {
      if (!struck.has(number)) ids.push({ id: source.table.idOf(number), source, number })
    }
  }
  ids.sort((a, b) => compare(a.id, b.id))
  for (const [at, { id, source, number }] of ids.entries()) {
    if (ids[at - 1]?.id === id) throw new LibraryFault('damaged', id, 'counts in two segments')
    source.numbers[number] = at
  }
  return { sources, ids }
}

/** Lines that stand by the number of their document, in their new order. */
async function linesOf(
  store: Store,
  sources: readonly Source[],
  letter: Letter,
  size: number,
): Promise<string[]> {
  const lines = Array.from({ length: size }, () => '')
  for (const { entry, table, numbers } of sources) {
    let number = 0
    for (const pack of await readParts(store, entry, letter)) {
      for (const line of linesIn(pack)) {
        const at = numbers[number]
        if (at !== undefined && at !== -1) lines[at] = line
        number += 1
      }
    }
    if (number !== table.size) throw lost(entry, table.idOf(Math.min(number, table.size - 1)))
  }
  return lines
}

const lost = ({ name }: SegmentEntry, id: string): LibraryFault =>
  new LibraryFault('damaged', `${name} ${id}`, 'has lost its lines; publish again')
