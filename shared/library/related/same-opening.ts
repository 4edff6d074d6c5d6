/**
 * Articles that print a page's headline and lead word for word, for who sends nothing else of it.
 *
 * A sketch tells copies by their whole text; a person's `curl`, or another client, sends none. Two texts that open alike
 * to the last word are one, days apart at most: what returns each year opens alike too.
 */
import { fold } from '../../french/fold.ts'
import { pattern } from '../../french/letters.ts'
import { headlineNumber } from '../../related/query/headline-number.ts'
import { daysBetween } from '../../related/ranking/when.ts'
import { textIn, textPart } from '../shelf/article-read.ts'
import type { Asked } from './related-asked.ts'
import type { Found } from './related-candidates.ts'
import type { Reading, Shelf } from '../shelf/shelf.ts'
import { dateAt } from '../shelf/tables.ts'

/** Reports of one column share a headline and a short line below it. */
const LEAST_WORDS = 8
const LATE_DAYS = 10
const MOST_READ = 12

/** None is read where a sketch was sent, or no article has the headline. */
export async function openingAlike(
  shelf: Shelf,
  { compared, query, side: { card } }: Asked,
  found: readonly Found[],
  noted: (reading: Reading) => Reading,
): Promise<ReadonlySet<Found>> {
  const headline = headlineNumber(card.headline)
  const lead = wordsOf(card.lead)
  if (compared !== undefined || headline === undefined || lead.length < LEAST_WORDS)
    return new Set()
  const likely = found
    .filter(({ marks }) => marks.profile.headline === headline)
    .filter(({ place }) => (daysBetween(query.date, dateAt(place)) ?? 0) <= LATE_DAYS)
    .slice(0, MOST_READ)
  if (likely.length === 0) return new Set()
  const reading = noted(await shelf.read(likely.map(({ place }) => textPart(place))))
  const said = lead.join(' ')
  return new Set(
    likely.filter(({ place }) => wordsOf(textIn(reading, place)?.lead).join(' ') === said),
  )
}

const wordsOf = (text = ''): readonly string[] => fold(text.toLowerCase()).match(word()) ?? []

const word = pattern(String.raw`[\p{L}\p{N}]+`, 'gu')
