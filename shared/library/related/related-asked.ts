/** The page that a related request asks about: an article of the corpus, or what a browser says of any page. */
import { readSketch } from '../../duplicates/sketch-form.ts'
import type { EntityId } from '../../entities/entity.ts'
import { headlineNumber } from '../../related/query/headline-number.ts'
import type { RelatedQuery } from '../../related/query/query.ts'
import { sentQuery } from '../../related/query/sent-query.ts'
import { cardIn, cardPart, marksIn, marksPart, textIn, textPart } from '../shelf/article-read.ts'
import type { Compared, Side } from './copies.ts'
import type { Card } from '../holdings.ts'
import type { Recognise } from '../library.ts'
import type { PageQuery, RelatedRequest } from '../beside.ts'
import { LibraryFault } from '../../stored/store.ts'
import type { Shelf } from '../shelf/shelf.ts'
import { placeOf, type LoadedSegment, type Place } from '../shelf/tables.ts'
import { queryOf, type StoredText } from '../../stored/texts.ts'

const NAMES_LIMIT = 10

/** The page that is asked about, from the corpus or from outside. */
export interface Asked {
  readonly query: RelatedQuery
  readonly names: readonly EntityId[]
  readonly compared?: Compared
  readonly dispatch?: string
  readonly outlet?: string
  readonly self?: { readonly place: Place; readonly card: Card; readonly text: StoredText }
  readonly side: Side
}

export async function askedFor(
  shelf: Shelf,
  segments: readonly LoadedSegment[],
  request: RelatedRequest,
  recognise: Recognise,
): Promise<Asked | undefined> {
  const id = request.kind === 'article' ? request.id : request.page.id
  const place = id === undefined ? undefined : placeOf(segments, id)
  if (place !== undefined) return askedOf(shelf, place)
  if (request.kind === 'article') return undefined
  const { page } = request
  const sketch = page.sketch === undefined ? undefined : readSketch(page.sketch)
  const query = sentQuery(page) ?? (await saidQuery(page, recognise))
  return {
    query,
    names: namesToShow(query),
    ...(sketch === undefined
      ? {}
      : {
          compared: {
            sketch,
            headline: query.profile.headline ?? headlineNumber(page.headline),
            date: page.published,
          },
        }),
    ...(id === undefined ? {} : { outlet: id.slice(0, id.lastIndexOf('-')) }),
    side: {
      card: {
        ...(page.headline && { headline: page.headline }),
        ...(page.lead && { lead: page.lead }),
      },
    },
  }
}

/** Of a page of which a headline and a lead are said: what reads texts is loaded for it alone. */
async function saidQuery(page: PageQuery, recognise: Recognise): Promise<RelatedQuery> {
  const { articleOfPage, relatedQueryOfPage } = await import('../../related/query/page.ts')
  const isNamed = page.query !== undefined || page.names !== undefined
  return relatedQueryOfPage(page, isNamed ? [] : await recognise(articleOfPage(page)))
}

/** An article of the corpus asks with what was stored of it. */
async function askedOf(shelf: Shelf, place: Place): Promise<Asked> {
  const reading = await shelf.read([cardPart(place), textPart(place), marksPart(place)])
  const card = cardIn(reading, place)
  const text = textIn(reading, place)
  const marks = marksIn(reading, place)
  if (card === undefined || text === undefined || marks === undefined) {
    throw new LibraryFault(
      'missing',
      `${place.segment.entry.name} ${place.segment.table.idOf(place.document)}`,
      'is missing or damaged',
    )
  }
  const query = queryOf(card, text, marks.profile)
  return {
    query,
    names: namesToShow(query),
    compared: { sketch: marks.sketch, headline: marks.profile.headline, date: query.date },
    ...(marks.dispatch === undefined ? {} : { dispatch: marks.dispatch }),
    ...(card.outlet === undefined ? {} : { outlet: card.outlet }),
    self: { place, card, text },
    side: { card, text },
  }
}

/** The same page, its persons as the corpus files them. */
export const underNames = (asked: Asked, query: RelatedQuery): Asked => ({
  ...asked,
  query,
  names: namesToShow(query),
})

const namesToShow = ({ names }: RelatedQuery): readonly EntityId[] =>
  names.slice(0, NAMES_LIMIT).map(({ id }) => id)
