/**
 * A search: the query's shards in one bulk get, the cards of what is shown in a second.
 *
 * The shards say what a word typed without its accents may stand for, and which names begin with it; a third
 * read happens where that stands in other shards, and a word that nobody printed is sought in the dictionary.
 */
import type { Expanded } from '../../search/query/expand.ts'
import { excerptOf, termsOf } from '../../search/query/excerpt.ts'
import { isRefusal, readQuery } from '../../search/query/query.ts'
import { rerank, WINDOW } from '../../search/query/second-stage.ts'
import { rank } from '../../search/ranking/score.ts'
import type { PostingsOf, RankedHit } from '../../search/ranking/asked.ts'
import { cardPart } from '../shelf/article-read.ts'
import { openCards, type CardReading } from '../shelf/cards-read.ts'
import { filterOf, filterTerms } from './filters.ts'
import type { Card } from '../holdings.ts'
import type { Recognise } from '../library.ts'
import type { Hit, SearchAnswer, SearchRequest } from '../searched.ts'
import { QueryRefused } from '../query-refused.ts'
import { LibraryFault } from '../../stored/store.ts'
import { matchedForms } from './matched.ts'
import { countryAsked } from '../names/country-asked.ts'
import { underIdentifiers } from './named-filters.ts'
import { corpusFor, openTerms, type TermReading } from '../shelf/postings-read.ts'
import type { Shelf } from '../shelf/shelf.ts'
import type { Version } from '../shelf/versions.ts'
import type { LoadedSegment } from '../shelf/tables.ts'
import { expandedIn } from './expanded-in.ts'
import { withPhrases } from './quoted-first.ts'

export async function answerSearch(
  shelf: Shelf,
  version: Version,
  segments: readonly LoadedSegment[],
  said: SearchRequest,
  recognise: Recognise,
): Promise<SearchAnswer> {
  const query = readQuery(said.q)
  const nothing = {
    query: said.q,
    total: 0,
    hits: [],
    corrections: [],
    coverage: version.coverage,
  }
  if (isRefusal(query)) {
    if (query.reason === 'empty') return nothing
    throw new QueryRefused(query.reason)
  }
  const asked =
    said.country === undefined
      ? said
      : { ...said, country: await countryAsked(said.country, recognise) }
  const terms = openTerms(shelf, segments)
  const lost = new Set<string>()
  const expanded = await expandedIn(segments, terms, query, filterTerms(asked), lost)
  const sought = expanded.clauses.map(({ term }) => term)
  await terms.read(sought)
  const request = await underIdentifiers(shelf, version, asked, { terms, recognise })
  refuseBlind(terms, sought)
  const { offset = 0, limit, sort = 'relevance' } = request
  const corpus = corpusFor(shelf, version, segments)
  const accepts = filterOf(request, segments, terms.postingsOf)
  const ranking = rank(corpus, terms.postingsOf, expanded.clauses, {
    limit: Math.max(WINDOW, offset + limit),
    order: sort,
    ...(accepts === undefined ? {} : { accepts }),
  })
  const cards = openCards(shelf)
  const ordered =
    sort === 'date' || request.rank === 'lunr'
      ? ranking.hits
      : await withPhrases(
          cards,
          segments,
          query.phrases,
          rerank(corpus, terms.postingsOf, expanded, ranking.hits),
        )
  const shown = ordered.slice(offset, offset + limit)
  const hits = await withCards(cards, segments, terms.postingsOf, expanded, shown, lost)
  for (const key of terms.lost()) lost.add(key)
  return {
    ...nothing,
    total: ranking.total,
    hits,
    corrections: expanded.corrections,
    ...(lost.size === 0 ? {} : { partial: [...lost] }),
  }
}

/** A ranking by none of the words that were asked is no ranking. */
function refuseBlind(terms: TermReading, sought: readonly string[]): void {
  const lost = terms.lost()
  if (lost.length === 0 || sought.some((term) => terms.wasRead(term))) return
  throw new LibraryFault('missing', lost[0]!, 'is missing or damaged')
}

async function withCards(
  cards: CardReading,
  segments: readonly LoadedSegment[],
  postingsOf: PostingsOf,
  expanded: Expanded,
  shown: readonly RankedHit[],
  lost: Set<string>,
): Promise<readonly Hit[]> {
  const placed = shown.map((hit) => ({
    hit,
    place: { segment: segments[hit.segment]!, document: hit.document },
  }))
  const terms = termsOf(expanded)
  await cards.read(placed.map(({ place }) => place))
  return placed.map(({ hit, place }): Hit => {
    const card = cards.at(place)
    const { segment, part } = cardPart(place)
    if (card === undefined) lost.add(`${segment.name}/${part}`)
    return {
      card: card ?? { id: hit.id, kind: 'article' },
      score: hit.score,
      ...excerptFrom(card, terms),
      matched: matchedForms(postingsOf, expanded, hit),
    }
  })
}

/** The headline stands above it anyway: of two passages that say as much, the lead's is shown. */
function excerptFrom(card: Card | undefined, terms: ReadonlySet<string>): Pick<Hit, 'excerpt'> {
  const excerpt = excerptOf([card?.lead ?? card?.opening ?? '', card?.headline ?? ''], terms)
  return excerpt === undefined ? {} : { excerpt }
}
