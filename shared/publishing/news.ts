/** Which of some articles a corpus does not hold yet, word for word, and what they replace in it. */
import { cardIn, cardPart, textIn, textPart } from '../library/shelf/article-read.ts'
import { writeCard } from '../stored/cards.ts'
import { holdingWithout } from '../stored/holding.ts'
import type { Card } from '../library/holdings.ts'
import { LibraryFault, type Store } from '../stored/store.ts'
import { struckOut, type Manifest, type SegmentEntry } from '../stored/manifest.ts'
import type { PreparedArticle } from './prepared.ts'
import { linesOf } from './segment-contents.ts'
import { openShelf } from '../library/shelf/shelf.ts'
import { placeOf, readTables, type Place } from '../library/shelf/tables.ts'
import { writeText } from '../stored/texts.ts'

export interface News {
  /** Articles the corpus does not hold, or holds otherwise. */
  readonly fresh: readonly PreparedArticle[]
  /** How many of the fresh ones it holds otherwise. */
  readonly replaced: number
  /** Its segments, without what the fresh ones replace. */
  readonly segments: readonly SegmentEntry[]
}

export async function newsFor(
  store: Store,
  manifest: Manifest,
  articles: readonly PreparedArticle[],
): Promise<News> {
  const shelf = openShelf(store)
  const segments = await readTables(shelf, { manifest })
  const placed = articles.map((prepared) => ({
    prepared,
    place: placeOf(segments, prepared.article.id),
  }))
  const reading = await shelf.read(
    placed.flatMap(({ place }) => (place === undefined ? [] : [cardPart(place), textPart(place)])),
  )
  const replaced: { readonly place: Place; readonly card: Card }[] = []
  const fresh: PreparedArticle[] = []
  for (const { prepared, place } of placed) {
    if (place !== undefined) {
      const card = cardIn(reading, place)
      const text = textIn(reading, place)
      if (card === undefined || text === undefined) {
        const { id } = prepared.article
        throw new LibraryFault('missing', id, 'has lost its card or its text; publish again')
      }
      const lines = linesOf(prepared, manifest.text)
      if (writeCard(card) === lines.card && writeText(text) === lines.text) continue
      replaced.push({ place, card })
    }
    fresh.push(prepared)
  }
  return {
    fresh,
    replaced: replaced.length,
    segments: manifest.segments.map((segment) =>
      replaced.filter(({ place }) => place.segment.entry === segment).reduce(without, segment),
    ),
  }
}

const without = (
  segment: SegmentEntry,
  { place, card }: { readonly place: Place; readonly card: Card },
): SegmentEntry => ({
  ...segment,
  withdrawn: struckOut(segment, [[place.document, card.id]]),
  coverage: holdingWithout(segment.coverage, card),
})
