/**
 * What is related to a page of the corpus or to any other: copies, neighbours, what is known of its names.
 *
 * One road for both: a query of at most 28 terms is ranked by the same exact engine, its best forty are
 * compared by their marks, and what fits is shown. Four reads, each of one bulk get: the page itself, its
 * shards and names, the marks, the cards.
 */
import type { EntityId } from '../../entities/entity.ts'
import { dispatchTerm } from '../../search/index/document.ts'
import { isKin } from '../../duplicates/sameness.ts'
import { likeness } from '../../duplicates/sketch-likeness.ts'
import { ownScore } from '../../related/query/own.ts'
import type { Candidate, PrintedWord } from '../../related/ranking/candidate.ts'
import { rankRelated } from '../../related/ranking/related.ts'
import { cardIn, cardPart, textIn, textPart } from '../shelf/article-read.ts'
import { byDate, copyOf, isCopy } from './copies.ts'
import type { RelatedAnswer, RelatedRequest, Recognise } from '../library.ts'
import { askedFor, type Asked } from './related-asked.ts'
import { entityCards, nameLinesOf } from '../names/name-lines.ts'
import { corpusFor, openTerms } from '../shelf/postings-read.ts'
import {
  candidatesFor,
  compared,
  COPIES_LIMIT,
  holding,
  isAt,
  type Found,
} from './related-candidates.ts'
import { readUnderNames } from './related-names.ts'
import { printedWords, soughtOf, tellingOf } from './related-terms.ts'
import { storiesTold } from './related-stories.ts'
import { withRolesThere } from '../dossiers/roles-there.ts'
import { openingAlike } from './same-opening.ts'
import type { Shelf, Version } from '../shelf/shelf.ts'
import { dateAt, idAt, outletAt, type LoadedSegment } from '../shelf/tables.ts'

/** A copy, or what repeats whole sentences, shares most words that are sought: it is among the first. */
const LIKELY_COPIES = 20

export async function answerRelated(
  shelf: Shelf,
  version: Version,
  segments: readonly LoadedSegment[],
  request: RelatedRequest,
  recognise: Recognise,
): Promise<RelatedAnswer | undefined> {
  const page = await askedFor(shelf, segments, request, recognise)
  if (page === undefined) return undefined
  const lost = new Set<string>()
  const noted = <T extends { readonly lost: readonly string[] }>(reading: T): T => {
    for (const key of reading.lost) lost.add(key)
    return reading
  }
  const terms = openTerms(shelf, segments)
  const copied = page.dispatch === undefined ? [] : [dispatchTerm(page.dispatch)]
  const { asked, textOf } = await readUnderNames(shelf, version, segments, {
    page,
    copied,
    terms,
    noted,
  })
  const sought = tellingOf(soughtOf(asked.query), terms.holders)
  const corpus = corpusFor(shelf, version, segments)
  const own = asked.self?.place
  const isOther =
    own === undefined
      ? undefined
      : (segment: number, document: number) =>
          own.segment !== segments[segment] || own.document !== document
  const hits = candidatesFor(corpus, terms.postingsOf, segments, sought, copied, isOther)
  const first = await compared(shelf, segments, hits, noted)
  const alikeness = likenessTo(asked)
  const opensAlike = await openingAlike(shelf, asked, first, noted)
  const alike = first.filter(
    (one, at) =>
      opensAlike.has(one) ||
      sameDispatch(asked, one, at < LIKELY_COPIES ? alikeness(one) : undefined),
  )
  // What one copy is a copy of, all the others are too.
  const dispatches = new Set(alike.flatMap(({ marks: { dispatch } }) => dispatch ?? []))
  const unasked = [...dispatches].map(dispatchTerm).filter((term) => !copied.includes(term))
  if (unasked.length > 0) noted(await terms.read(unasked))
  const more = holding(terms.postingsOf, segments, unasked, isOther).filter((hit) =>
    first.every(({ place }) => !isAt(place, segments, hit)),
  )
  const found = [...first, ...(await compared(shelf, segments, more, noted))]
  const copies = found.filter(
    (one) => alike.includes(one) || dispatches.has(one.marks.dispatch ?? ''),
  )
  const holds =
    ({ place: { segment, document } }: Found) =>
    (term: string): boolean =>
      terms.postingsOf(segments.indexOf(segment), term)?.documents.includes(document) === true
  const copyIds = new Set(copies.map(({ place }) => idAt(place)))
  let printed: readonly PrintedWord[] | undefined
  const ranked = rankRelated(
    asked.query,
    found.map((one, at) =>
      candidateOf(one, at < LIKELY_COPIES ? alikeness(one) : undefined, holds(one)),
    ),
    {
      words: () => (printed ??= printedWords(asked.side.card, sought, terms.holders)),
      documents: corpus.size,
      frequency: (term) => terms.holders(term) || undefined,
      own: ownScore(sought, corpus.size, terms.holders),
      copies: copyIds,
      ...(asked.dispatch === undefined ? {} : { dispatch: asked.dispatch }),
      ...(asked.outlet === undefined ? {} : { outlet: asked.outlet }),
    },
  )
  const placeById = new Map(found.map(({ place }) => [idAt(place), place]))
  const neighbours = ranked.filter(({ isAccount }) => isAccount !== true)
  const elsewhere = [
    ...copies.slice(0, COPIES_LIMIT).map(({ place }) => ({ place, sameness: 'same' as const })),
    ...ranked
      .filter(({ isAccount }) => isAccount === true)
      .map(({ id }) => ({ place: placeById.get(id)!, sameness: 'account' as const })),
  ]
  const shown = noted(
    await shelf.read([
      ...elsewhere.flatMap(({ place }) => [cardPart(place), textPart(place)]),
      ...neighbours.flatMap(({ id }) => placeById.get(id) ?? []).map(cardPart),
    ]),
  )
  const told = await Promise.all(
    elsewhere.flatMap(({ place, sameness }) => {
      const card = cardIn(shown, place)
      return card === undefined
        ? []
        : [copyOf(card, sameness, asked.side, { card, text: textIn(shown, place) })]
    }),
  )
  const linesOf = (id: EntityId) =>
    asked.names.includes(id) ? nameLinesOf(version, textOf, id) : []
  const others = found.filter((one) => !copies.includes(one)).map(({ marks }) => marks.profile)
  const stories = await storiesTold(shelf, version, asked, others, lost)
  for (const key of terms.lost()) lost.add(key)
  return {
    ...(asked.self === undefined ? {} : { self: asked.self.card }),
    ...(stories === undefined || stories.length === 0 ? {} : { stories }),
    copies: told.sort((a, b) => byDate(a.card, b.card)),
    related: neighbours.flatMap(({ id, isAccount: _isAccount, why, ...rest }) => {
      const card = cardIn(shown, placeById.get(id)!)
      return card === undefined
        ? []
        : [{ card, ...rest, why: withRolesThere(why, card.published?.date, linesOf) }]
    }),
    entities: entityCards(version, textOf, asked.names, asked.query.date),
    coverage: version.coverage,
    ...(lost.size === 0 ? {} : { partial: [...lost] }),
  }
}

type Likeness = ReturnType<typeof likeness>

/** What sketches tell of the page and each of some articles, compared once. */
function likenessTo({ compared: page }: Asked): (found: Found) => Likeness | undefined {
  const known = new Map<Found, Likeness>()
  return (found) => {
    if (page === undefined) return undefined
    const told = known.get(found) ?? likeness(page.sketch, found.marks.sketch)
    known.set(found, told)
    return told
  }
}

function sameDispatch(
  { dispatch, compared: page }: Asked,
  { place, marks }: Found,
  alike: Likeness | undefined,
): boolean {
  if (dispatch !== undefined && marks.dispatch === dispatch) return true
  if (page === undefined || alike === undefined) return false
  return isCopy(page, { headline: marks.profile.headline, date: dateAt(place) }, alike)
}

const candidateOf = (
  { place, score, marks }: Found,
  alike: Likeness | undefined,
  holds: (term: string) => boolean,
): Candidate => {
  const date = dateAt(place)
  const outlet = outletAt(place)
  return {
    id: idAt(place),
    score,
    profile: marks.profile,
    holds,
    ...(date === undefined ? {} : { date }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(marks.dispatch === undefined ? {} : { dispatch: marks.dispatch }),
    ...(alike !== undefined && isKin(alike) ? { isKin: true } : {}),
  }
}
