/**
 * What is related to a page of the corpus or to any other: copies, neighbours, what is known of its names.
 *
 * One road for both: a query of at most 28 terms is ranked by the same exact engine, its best forty are
 * compared by their marks, and what fits is shown. Four reads, each of one bulk get: the page itself, its
 * shards and names, the marks, the cards.
 */
import type { EntityId } from '../../entities/entity.ts'
import { dispatchTerm } from '../../search/index/document.ts'
import { ownScore } from '../../related/query/own.ts'
import type { PrintedWord } from '../../related/ranking/candidate.ts'
import { rankRelated, type Ranked } from '../../related/ranking/related.ts'
import { cardIn, cardPart, textIn, textPart } from '../shelf/article-read.ts'
import { byDate, copyOf } from './copies.ts'
import type { Card } from '../holdings.ts'
import type { Recognise } from '../library.ts'
import type { Copy, RelatedAnswer, RelatedRequest } from '../beside.ts'
import { askedFor, type Asked } from './related-asked.ts'
import { entityCards, nameLinesOf } from '../names/name-lines.ts'
import { corpusFor, openTerms } from '../shelf/postings-read.ts'
import { COPIES_LIMIT, type Found } from './related-candidates.ts'
import { foundBeside } from './related-found.ts'
import { readUnderNames } from './related-names.ts'
import { printedWords, soughtOf, tellingOf } from './related-terms.ts'
import { storiesTold } from './related-stories.ts'
import { withRolesThere } from '../dossiers/roles-there.ts'
import type { Reading, Shelf } from '../shelf/shelf.ts'
import type { Version } from '../shelf/versions.ts'
import { idAt, type LoadedSegment } from '../shelf/tables.ts'

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
  const names = await readUnderNames(shelf, version, segments, { page, copied, terms, noted })
  const { asked, textOf } = names
  const sought = tellingOf(soughtOf(asked.query), terms.holders)
  const corpus = corpusFor(shelf, version, segments)
  const search = { asked, sought, copied, corpus, terms, noted }
  const { found, copies, candidates } = await foundBeside(shelf, segments, search)
  let printed: readonly PrintedWord[] | undefined
  const ranked = rankRelated(asked.query, candidates, {
    words: () => (printed ??= printedWords(asked.side.card, sought, terms.holders)),
    documents: corpus.size,
    frequency: (term) => terms.holders(term) || undefined,
    own: ownScore(sought, corpus.size, terms.holders),
    copies: new Set(copies.map(({ place }) => idAt(place))),
    ...(asked.dispatch === undefined ? {} : { dispatch: asked.dispatch }),
    ...(asked.outlet === undefined ? {} : { outlet: asked.outlet }),
  })
  const told = await toldOf(shelf, asked, { found, copies, ranked }, noted)
  const linesOf = (id: EntityId) =>
    asked.names.includes(id) ? nameLinesOf(version, textOf, id) : []
  const others = found.filter((one) => !copies.includes(one)).map(({ marks }) => marks.profile)
  const stories = await storiesTold(shelf, version, asked, others, lost)
  for (const key of terms.lost()) lost.add(key)
  return {
    ...(asked.self === undefined ? {} : { self: asked.self.card }),
    ...(stories === undefined || stories.length === 0 ? {} : { stories }),
    copies: told.copies,
    related: told.related.map(({ card, why, ...rest }) => ({
      card,
      ...rest,
      why: withRolesThere(why, card.published?.date, linesOf),
    })),
    entities: entityCards(version, textOf, asked.names, asked.query.date),
    coverage: version.coverage,
    ...(lost.size === 0 ? {} : { partial: [...lost] }),
  }
}

interface Told {
  readonly copies: readonly Copy[]
  readonly related: readonly (Omit<Ranked, 'id' | 'isAccount'> & { readonly card: Card })[]
}

/** Copies, accounts and neighbours by their cards, in one read; whose card is lost is left out. */
async function toldOf(
  shelf: Shelf,
  { side }: Asked,
  said: {
    readonly found: readonly Found[]
    readonly copies: readonly Found[]
    readonly ranked: readonly Ranked[]
  },
  noted: (reading: Reading) => Reading,
): Promise<Told> {
  const placeById = new Map(said.found.map(({ place }) => [idAt(place), place]))
  const neighbours = said.ranked.filter(({ isAccount }) => isAccount !== true)
  const elsewhere = [
    ...said.copies
      .slice(0, COPIES_LIMIT)
      .map(({ place }) => ({ place, sameness: 'same' as const })),
    ...said.ranked
      .filter(({ isAccount }) => isAccount === true)
      .map(({ id }) => ({ place: placeById.get(id)!, sameness: 'account' as const })),
  ]
  const shown = noted(
    await shelf.read([
      ...elsewhere.flatMap(({ place }) => [cardPart(place), textPart(place)]),
      ...neighbours.flatMap(({ id }) => placeById.get(id) ?? []).map(cardPart),
    ]),
  )
  const copies = await Promise.all(
    elsewhere.flatMap(({ place, sameness }) => {
      const card = cardIn(shown, place)
      return card === undefined
        ? []
        : [copyOf(card, sameness, side, { card, text: textIn(shown, place) })]
    }),
  )
  return {
    copies: copies.sort((a, b) => byDate(a.card, b.card)),
    related: neighbours.flatMap(({ id, isAccount: _isAccount, ...rest }) => {
      const card = cardIn(shown, placeById.get(id)!)
      return card === undefined ? [] : [{ card, ...rest }]
    }),
  }
}
