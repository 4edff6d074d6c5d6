/**
 * What is related to a page of the corpus or to any other: copies, neighbours, what is known of its names.
 *
 * One road for both: a query of at most 28 terms is ranked by the same exact engine, its best sixty are
 * compared by their marks, and what fits is shown. Four reads, each of one bulk get: the page itself, its
 * shards and names, the marks, the cards.
 */
import type { EntityId } from '../entities/entity.ts'
import { dispatchTerm, isName } from '../search/document.ts'
import { isStepOf } from '../dossiers/stories.ts'
import { isKin } from '../duplicates/sameness.ts'
import { likeness } from '../duplicates/sketch.ts'
import { ownScore } from '../search/related-own.ts'
import { rankRelated, type Candidate } from '../search/related.ts'
import type { Profile } from '../search/related-profile.ts'
import type { RelatedQuery, WeightedTerm } from '../search/related-query.ts'
import { rank, type PostingsOf, type RankedHit } from '../search/score.ts'
import { cardIn, cardPart, marksIn, marksPart, textIn, textPart } from './article-answer.ts'
import { byDate, copyOf, isCopy } from './copies.ts'
import { entityCards, nameLinesOf, namePartsOf, readStory } from './dossier-answers.ts'
import {
  LibraryFault,
  type RelatedAnswer,
  type RelatedRequest,
  type StoryTitle,
} from './library.ts'
import type { Marks } from './marks.ts'
import { corpusFor, openTerms } from './postings-read.ts'
import { askedFor, type Asked, type Recognise } from './related-asked.ts'
import { withRolesThere } from './roles-there.ts'
import type { Shelf, Version } from './shelf.ts'
import { dateAt, idAt, outletAt, type LoadedSegment, type Place } from './tables.ts'

/** Terms that are looked for: each may cost a key in every segment. */
const NAME_TERMS_LIMIT = 10
const WORD_TERMS_LIMIT = 18
const CANDIDATES_LIMIT = 60
const COPIES_LIMIT = 12
/** A copy, or what repeats whole sentences, shares most words that are sought: it is among the first. */
const LIKELY_COPIES = 20

interface Found {
  readonly place: Place
  readonly score: number
  readonly marks: Marks
}

export async function answerRelated(
  shelf: Shelf,
  version: Version,
  segments: readonly LoadedSegment[],
  request: RelatedRequest,
  recognise: Recognise,
): Promise<RelatedAnswer | undefined> {
  const asked = await askedFor(shelf, segments, request, recognise)
  if (asked === undefined) return undefined
  const lost = new Set<string>()
  const noted = <T extends { readonly lost: readonly string[] }>(reading: T): T => {
    for (const key of reading.lost) lost.add(key)
    return reading
  }
  const terms = openTerms(shelf, segments)
  const sought = soughtOf(asked.query)
  const copied = asked.dispatch === undefined ? [] : [dispatchTerm(asked.dispatch)]
  const names = noted(
    await terms.read(
      [...sought.map(({ term }) => term), ...copied],
      namePartsOf(version, asked.names),
    ),
  )
  const corpus = corpusFor(shelf, version, segments)
  const isOther = (segment: number, document: number) =>
    asked.self?.place.segment !== segments[segment] || asked.self?.place.document !== document
  const clauses = sought.map(({ term, weight }) => ({ term, boost: weight }))
  const ranking = rank(corpus, terms.postingsOf, clauses, {
    limit: CANDIDATES_LIMIT,
    accepts: isOther,
  })
  const hits = [
    ...ranking.hits,
    ...holding(terms.postingsOf, segments, copied, isOther),
    ...silent(segments, CANDIDATES_LIMIT - ranking.total, isOther),
  ]
  const first = await compared(shelf, segments, distinct(hits), noted)
  const alike = first.filter((one, at) => sameDispatch(asked, one, at < LIKELY_COPIES))
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
  const copyIds = new Set(copies.map(({ place }) => idAt(place)))
  const countOf = (term: string): number =>
    segments.reduce(
      (sum, _, number) => sum + (terms.postingsOf(number, term)?.documents.length ?? 0),
      0,
    )
  const ranked = rankRelated(
    asked.query,
    found.map((one, at) => candidateOf(asked, one, at < LIKELY_COPIES)),
    {
      documents: corpus.size,
      frequency: (term) => countOf(term) || undefined,
      own: ownScore(sought, corpus.size, countOf),
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
  const linesOf = (id: EntityId) =>
    asked.names.includes(id) ? nameLinesOf(version, names.text, id) : []
  const others = found.filter((one) => !copies.includes(one)).map(({ marks }) => marks.profile)
  const stories = await told(shelf, version, asked, others, lost)
  for (const key of terms.lost()) lost.add(key)
  return {
    ...(asked.self === undefined ? {} : { self: asked.self.card }),
    ...(stories === undefined || stories.length === 0 ? {} : { stories }),
    copies: elsewhere
      .flatMap(({ place, sameness }) => {
        const card = cardIn(shown, place)
        return card === undefined
          ? []
          : [copyOf(card, sameness, asked.side, { card, text: textIn(shown, place) })]
      })
      .sort((a, b) => byDate(a.card, b.card)),
    related: neighbours.flatMap(({ id, isAccount: _isAccount, why, ...rest }) => {
      const card = cardIn(shown, placeById.get(id)!)
      return card === undefined
        ? []
        : [{ card, ...rest, why: withRolesThere(why, card.published?.date, linesOf) }]
    }),
    entities: entityCards(version, names.text, asked.names, asked.query.date),
    coverage: version.coverage,
    ...(lost.size === 0 ? {} : { partial: [...lost] }),
  }
}

const soughtOf = ({ terms }: RelatedQuery): readonly WeightedTerm[] => [
  ...terms.filter(({ term }) => isName(term)).slice(0, NAME_TERMS_LIMIT),
  ...terms.filter(({ term }) => !isName(term)).slice(0, WORD_TERMS_LIMIT),
]

/** Every other document that holds some terms, whatever its rank. */
const holding = (
  postingsOf: PostingsOf,
  segments: readonly LoadedSegment[],
  terms: readonly string[],
  isOther: (segment: number, document: number) => boolean,
): readonly RankedHit[] =>
  segments
    .flatMap(({ table, struck }, segment) =>
      terms.flatMap((term) =>
        [...(postingsOf(segment, term)?.documents ?? [])]
          .filter((document) => isOther(segment, document) && !struck.has(document))
          .map((document) => ({ segment, document, id: table.idOf(document), score: 0 })),
      ),
    )
    .slice(0, COPIES_LIMIT)

/** Where few articles answer at all, the others may share a subject and no word of it. */
const silent = (
  segments: readonly LoadedSegment[],
  most: number,
  isOther: (segment: number, document: number) => boolean,
): readonly RankedHit[] => {
  const found: RankedHit[] = []
  for (const [segment, { table, struck }] of most > 0 ? segments.entries() : []) {
    for (
      let document = 0;
      document < table.size && found.length < CANDIDATES_LIMIT;
      document += 1
    ) {
      if (!isOther(segment, document) || struck.has(document)) continue
      found.push({ segment, document, id: table.idOf(document), score: 0 })
    }
  }
  return found
}

/** Each once, in their order: what is a likely copy stands first. */
const distinct = (hits: readonly RankedHit[]): readonly RankedHit[] => {
  const seen = new Set<string>()
  return hits.filter(({ segment, document }) => {
    const key = `${segment} ${document}`
    return !seen.has(key) && seen.add(key)
  })
}

async function compared(
  shelf: Shelf,
  segments: readonly LoadedSegment[],
  hits: readonly RankedHit[],
  noted: <T extends { readonly lost: readonly string[] }>(reading: T) => T,
): Promise<readonly Found[]> {
  const places = hits.map(({ segment, document, score }) => ({
    place: { segment: segments[segment]!, document },
    score,
  }))
  const reading = noted(await shelf.read(places.map(({ place }) => marksPart(place))))
  return places.flatMap(({ place, score }) => {
    const marks = marksIn(reading, place)
    return marks === undefined ? [] : [{ place, score, marks }]
  })
}

function sameDispatch(
  { dispatch, compared: page }: Asked,
  { place, marks }: Found,
  isLikely: boolean,
): boolean {
  if (dispatch !== undefined && marks.dispatch === dispatch) return true
  if (page === undefined || !isLikely) return false
  return isCopy(page, {
    sketch: marks.sketch,
    headline: marks.profile.headline,
    date: dateAt(place),
  })
}

/**
 * Of the stories an article may belong to, those that are one: two dispatches that still count. Where none of the
 * articles at hand is the second, the story itself is read.
 */
async function told(
  shelf: Shelf,
  version: Version,
  { self, query }: Asked,
  others: readonly Profile[],
  lost: Set<string>,
): Promise<readonly StoryTitle[] | undefined> {
  if (self?.text.stories === undefined) return undefined
  const found = await Promise.all(
    self.text.stories.map(async (story) => {
      if (others.some((other) => isStepOf(story.id, query.profile, other))) return [story]
      try {
        return (await readStory(shelf, version, story.id)) === undefined ? [] : [story]
      } catch (error) {
        if (!(error instanceof LibraryFault)) throw error
        lost.add(error.key)
        return []
      }
    }),
  )
  return found.flat()
}

const isAt = (
  { segment, document }: Place,
  segments: readonly LoadedSegment[],
  hit: RankedHit,
): boolean => segments[hit.segment] === segment && document === hit.document

const candidateOf = (
  { compared: page }: Asked,
  { place, score, marks }: Found,
  isLikely: boolean,
): Candidate => {
  const date = dateAt(place)
  const outlet = outletAt(place)
  return {
    id: idAt(place),
    score,
    profile: marks.profile,
    ...(date === undefined ? {} : { date }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(marks.dispatch === undefined ? {} : { dispatch: marks.dispatch }),
    ...(isLikely && page !== undefined && isKin(likeness(page.sketch, marks.sketch))
      ? { isKin: true }
      : {}),
  }
}
