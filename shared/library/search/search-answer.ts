/**
 * A search: the query's shards in one bulk get, the cards of what is shown in a second.
 *
 * The shards say what a word typed without its accents may stand for, and which names begin with it; a third
 * read happens where that stands in other shards, and a word that nobody printed is sought in the dictionary.
 */
import { fold } from '../../french/fold.ts'
import { entriesAt } from '../../search/dictionary/dictionary.ts'
import { correct, partsToCorrect, unknownWords } from '../../search/query/correct.ts'
import { expand, partsToLookUp } from '../../search/query/expand.ts'
import type { Expanded } from '../../search/query/expand.ts'
import { excerptOf, termsOf } from '../../search/query/excerpt.ts'
import { promotePhrases } from '../../search/query/phrase.ts'
import { isRefusal, readQuery, type Query } from '../../search/query/query.ts'
import { rerank, WINDOW } from '../../search/query/second-stage.ts'
import { rank } from '../../search/ranking/score.ts'
import type { PostingsOf, RankedHit } from '../../search/ranking/asked.ts'
import { cardPart } from '../shelf/article-read.ts'
import { openCards, type CardReading } from '../shelf/cards-read.ts'
import { filterOf, filterTerms } from './filters.ts'
import type { Card, Hit, SearchAnswer, SearchRequest, Recognise } from '../library.ts'
import { QueryRefused } from '../query-refused.ts'
import { LibraryFault } from '../../stored/store.ts'
import type { SegmentEntry } from '../../stored/manifest.ts'
import { keyOf } from '../../stored/keys.ts'
import { matchedForms } from './matched.ts'
import { countryAsked } from '../names/country-asked.ts'
import { underIdentifiers } from './named-filters.ts'
import { corpusFor, openTerms, type TermReading } from '../shelf/postings-read.ts'
import type { Shelf, Version, Wanted } from '../shelf/shelf.ts'
import { signposted, unheld } from './signposted.ts'
import type { LoadedSegment, Place } from '../shelf/tables.ts'

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

/** The query in the words of the corpus. Shards of the words as typed are read on the way. */
async function expandedIn(
  segments: readonly LoadedSegment[],
  terms: TermReading,
  query: Query,
  filters: readonly string[],
  lost: Set<string>,
): Promise<Expanded> {
  const partsOf = (placesIn: (froms: readonly string[]) => readonly number[]): readonly Wanted[] =>
    segments.flatMap(({ entry }) => {
      const { letter, froms } = wordParts(entry)
      return placesIn(froms).map((place): Wanted => ({
        segment: entry,
        part: `${letter}/${place}`,
      }))
    })
  const lookUp = async (wanted: readonly Wanted[], beside: readonly string[]) => {
    const reading = await terms.read(beside, wanted)
    for (const key of reading.lost) if (/\/[wv]\//u.test(key)) lost.add(key)
    return wanted.flatMap(({ segment, part }) => reading.text(segment, part) ?? [])
  }
  // The beginnings of words are all that needs the dictionary from the first.
  const begun = query.words.filter(({ prefix }) => prefix)
  const beginnings = await lookUp(
    partsOf((froms) => partsToLookUp({ ...query, words: begun }, froms)),
    [...query.words.map(({ term }) => term), ...filters],
  )
  const known = signposted(query, segments, terms)
  const unknown = unheld(query, segments, terms, known).slice(0, CORRECTED_LIMIT)
  if (unknown.length === 0) return expand(query, beginnings, known)
  const near = await lookUp(
    unknown.flatMap((word) => partsOf((froms) => partsToCorrect(word, froms))),
    [],
  )
  const keys = new Set(unknown.map(({ form }) => fold(form)))
  const expanded = expand(query, beginnings, (word) => [
    ...known(word),
    ...(keys.has(word) ? near.flatMap((part) => entriesAt(part, word)) : []),
  ])
  return correct(expanded, unknownWords({ ...query, words: unknown }, near), near)
}

/** The parts that hold every word: a large segment keeps them apart from what is offered while typing. */
const wordParts = ({ layout }: SegmentEntry) =>
  layout.vocabulary.length > 0
    ? { letter: 'v' as const, froms: layout.vocabulary }
    : { letter: 'w' as const, froms: layout.dictionary }

/** Words that are looked up for a spelling: each may read all that begins with its letter. */
const CORRECTED_LIMIT = 3

/** A ranking by none of the words that were asked is no ranking. */
function refuseBlind(terms: TermReading, sought: readonly string[]): void {
  const lost = terms.lost()
  if (lost.length === 0 || sought.some((term) => terms.wasRead(term))) return
  throw new LibraryFault('missing', lost[0]!, 'is missing or damaged')
}

/** How many of the first hits are looked through for a quoted phrase, and how many packs of cards for them. */
const PHRASE_WINDOW = 20
const PHRASE_PACKS = 11

/** Of the first hits, those whose headline or lead shows what was quoted come first. */
async function withPhrases(
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
