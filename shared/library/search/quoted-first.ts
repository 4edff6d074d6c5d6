/** Of the first hits, those whose headline or lead shows what was quoted come first, as far as a few packs tell. */
import { promotePhrases } from '../../search/query/phrase.ts'
import type { Query } from '../../search/query/query.ts'
import type { RankedHit } from '../../search/ranking/asked.ts'
import { cardPart } from '../shelf/article-read.ts'
import type { CardReading } from '../shelf/cards-read.ts'
import { keyOf } from '../../stored/keys.ts'
import type { LoadedSegment, Place } from '../shelf/tables.ts'

/** How many of the first hits are looked through for a quoted phrase, and how many packs of cards for them. */
const PHRASE_WINDOW = 20
const PHRASE_PACKS = 11

/** Of the first hits, those whose headline or lead shows what was quoted come first. */
export async function withPhrases(
  cards: CardReading,
  segments: readonly LoadedSegment[],
  phrases: Query['phrases'],
  hits: readonly RankedHit[],
): Promise<readonly RankedHit[]> {
  if (phrases.length === 0) return hits
  const first: { readonly hit: RankedHit; readonly place: Place }[] = []
  const packs = new Set<string>()
  for (const hit of hits.slice(0, PHRASE_WINDOW)) {
    const place = { segment: segments[hit.segment]!, document: hit.document }
    const { segment, part } = cardPart(place)
    packs.add(keyOf(segment, part))
    if (packs.size > PHRASE_PACKS) break
    first.push({ hit, place })
  }
  await cards.read(first.map(({ place }) => place))
  const promoted = promotePhrases(first, phrases, ({ place }) => {
    const card = cards.at(place)
    return [card?.headline ?? '', card?.lead ?? card?.opening ?? '']
  })
  return [...promoted.map(({ hit }) => hit), ...hits.slice(first.length)]
}
