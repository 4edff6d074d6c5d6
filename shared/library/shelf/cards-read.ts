/** The cards of a request's hits: each pack is read once, however many stages look into it. */
import { cardIn, cardPart } from './article-read.ts'
import type { Card } from '../holdings.ts'
import { keyOf } from '../../stored/keys.ts'
import type { Reading, Shelf } from './shelf.ts'
import type { Place } from './tables.ts'

export interface CardReading {
  read(places: readonly Place[]): Promise<void>
  /** The card at a place that was read; undefined where its pack could not be. */
  at(place: Place): Card | undefined
}

export function openCards(shelf: Shelf): CardReading {
  const packs = new Map<string, Reading>()
  const keyAt = (place: Place) => {
    const { segment, part } = cardPart(place)
    return keyOf(segment, part)
  }
  return {
    async read(places) {
      const fresh = places.filter((place) => !packs.has(keyAt(place)))
      const reading = await shelf.read(fresh.map(cardPart))
      for (const place of fresh) packs.set(keyAt(place), reading)
    },
    at(place) {
      const reading = packs.get(keyAt(place))
      return reading === undefined ? undefined : cardIn(reading, place)
    },
  }
}
