/** One article of the corpus: its card, and of its text what the policy shows. */
import type { ArticleId } from '../../article/article.ts'
import { readCard } from '../../stored/cards.ts'
import type { Card } from '../holdings.ts'
import type { PublishedArticle } from '../library.ts'
import { LibraryFault } from '../../stored/store.ts'
import type { SegmentEntry } from '../../stored/manifest.ts'
import type { Part } from '../../stored/keys.ts'
import { readMarks, type Marks } from '../../stored/marks.ts'
import { lineAt } from '../../stored/packs.ts'
import type { Reading, Shelf } from './shelf.ts'
import type { Version } from './versions.ts'
import { placeOf, type LoadedSegment, type Place } from './tables.ts'
import { readText, type StoredText } from '../../stored/texts.ts'

export async function readArticle(
  shelf: Shelf,
  version: Version,
  segments: readonly LoadedSegment[],
  id: ArticleId,
): Promise<PublishedArticle | undefined> {
  const place = placeOf(segments, id)
  if (place === undefined) return undefined
  const wanted = [cardPart(place), textPart(place)]
  const reading = await shelf.read(wanted)
  const card = cardIn(reading, place)
  const text = textIn(reading, place)
  if (card === undefined || text === undefined) {
    throw new LibraryFault('missing', `${place.segment.entry.name} ${id}`, 'is missing or damaged')
  }
  return {
    // A card's lead is cut for lists; here it is whole.
    card: { ...card, ...(text.lead === undefined ? {} : { lead: text.lead }) },
    policy: version.manifest.text,
    ...shown(text),
    entities: text.names,
  }
}

function shown({
  names: _names,
  query: _query,
  stories: _stories,
  lead: _lead,
  apart: _apart,
  ...rest
}: StoredText) {
  return rest
}

export interface PartOf {
  readonly segment: SegmentEntry
  readonly part: Part
}

export const cardPart = ({ segment: { entry }, document }: Place): PartOf => ({
  segment: entry,
  part: `c/${Math.floor(document / entry.layout.cards.each)}`,
})

export const textPart = ({ segment: { entry }, document }: Place): PartOf => ({
  segment: entry,
  part: `x/${Math.floor(document / entry.layout.texts.each)}`,
})

/** The card of a document, if its pack was read and holds that very article. */
export function cardIn(reading: Reading, place: Place): Card | undefined {
  const { entry, table } = place.segment
  const pack = reading.text(entry, cardPart(place).part)
  const line =
    pack === undefined ? undefined : lineAt(pack, place.document % entry.layout.cards.each)
  const card = line === undefined ? undefined : readCard(line)
  return card?.id === table.idOf(place.document) ? card : undefined
}

export const marksPart = ({ segment: { entry }, document }: Place): PartOf => ({
  segment: entry,
  part: `p/${Math.floor(document / entry.layout.marks.each)}`,
})

export function marksIn(reading: Reading, place: Place): Marks | undefined {
  const { entry } = place.segment
  const pack = reading.text(entry, marksPart(place).part)
  const line =
    pack === undefined ? undefined : lineAt(pack, place.document % entry.layout.marks.each)
  return line === undefined ? undefined : readMarks(line)
}

export function textIn(reading: Reading, place: Place): StoredText | undefined {
  const { entry } = place.segment
  const pack = reading.text(entry, textPart(place).part)
  const line =
    pack === undefined ? undefined : lineAt(pack, place.document % entry.layout.texts.each)
  return line === undefined ? undefined : readText(line)
}
