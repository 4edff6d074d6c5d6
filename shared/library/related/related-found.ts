/**
 * What the corpus holds beside a page, by the engine's best and their marks: which of them are its copies, and what all
 * are to the ranking. Two reads: the marks, and of what one copy is a copy of the shards and marks of the others.
 */
import { dispatchTerm } from '../../search/index/document.ts'
import type { Corpus } from '../../search/ranking/corpus.ts'
import { sourceOf } from '../../dossiers/attestation/sources.ts'
import { isKin } from '../../duplicates/sameness.ts'
import { likeness } from '../../duplicates/sketch-likeness.ts'
import type { Candidate } from '../../related/ranking/candidate.ts'
import type { WeightedTerm } from '../../related/query/query.ts'
import { isCopy } from './copies.ts'
import type { Asked } from './related-asked.ts'
import { candidatesFor, compared, holding, isAt, type Found } from './related-candidates.ts'
import { openingAlike } from './same-opening.ts'
import type { TermReading } from '../shelf/postings-read.ts'
import type { Shelf } from '../shelf/shelf.ts'
import { dateAt, idAt, outletAt, type LoadedSegment } from '../shelf/tables.ts'

/** A copy, or what repeats whole sentences, shares most words that are sought: it is among the first. */
const LIKELY_COPIES = 20

/** What is looked for, and what of the corpus is open. */
interface Search {
  readonly asked: Asked
  readonly sought: readonly WeightedTerm[]
  /** Terms of the page's known copies. */
  readonly copied: readonly string[]
  readonly corpus: Corpus
  readonly terms: TermReading
  readonly noted: <T extends { readonly lost: readonly string[] }>(reading: T) => T
}

interface Beside {
  /** The engine's best first. */
  readonly found: readonly Found[]
  /** Those that are the same dispatch. */
  readonly copies: readonly Found[]
  /** All of `found`, as they are ranked. */
  readonly candidates: readonly Candidate[]
}

export async function foundBeside(
  shelf: Shelf,
  segments: readonly LoadedSegment[],
  { asked, sought, copied, corpus, terms, noted }: Search,
): Promise<Beside> {
  const own = asked.self?.place
  const isOther =
    own === undefined
      ? undefined
      : (segment: number, document: number) =>
          own.segment !== segments[segment] || own.document !== document
  const hits = candidatesFor(corpus, terms.postingsOf, segments, sought, copied, isOther)
  const first = await compared(shelf, segments, hits, noted)
  const alikeness = likenessTo(asked)
  const alikenessAt = (one: Found, at: number) => (at < LIKELY_COPIES ? alikeness(one) : undefined)
  const opensAlike = await openingAlike(shelf, asked, first, noted)
  const alike = first.filter(
    (one, at) => opensAlike.has(one) || sameDispatch(asked, one, alikenessAt(one, at)),
  )
  // What one copy is a copy of, all the others are too.
  const dispatches = new Set(alike.flatMap(({ marks: { dispatch } }) => dispatch ?? []))
  const unasked = [...dispatches].map(dispatchTerm).filter((term) => !copied.includes(term))
  if (unasked.length > 0) noted(await terms.read(unasked))
  const more = holding(terms.postingsOf, segments, unasked, isOther).filter((hit) =>
    first.every(({ place }) => !isAt(place, segments, hit)),
  )
  const found = [...first, ...(await compared(shelf, segments, more, noted))]
  const holds =
    ({ place: { segment, document } }: Found) =>
    (term: string): boolean =>
      terms.postingsOf(segments.indexOf(segment), term)?.documents.includes(document) === true
  return {
    found,
    copies: found.filter((one) => alike.includes(one) || dispatches.has(dispatchOf(one))),
    candidates: found.map((one, at) => candidateOf(one, alikenessAt(one, at), holds(one))),
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
  { self, dispatch, compared: page }: Asked,
  found: Found,
  alike: Likeness | undefined,
): boolean {
  // Of two articles of the corpus it was told when they came into it, by more than their sketches.
  if (self !== undefined) return dispatchOf(found) === sourceOf({ article: self.card.id, dispatch })
  if (page === undefined || alike === undefined) return false
  const { place, marks } = found
  return isCopy(page, { headline: marks.profile.headline, date: dateAt(place) }, alike)
}

/** What stood in the corpus before its copies came gave the dispatch its name, and was not told of it. */
const dispatchOf = ({ place, marks: { dispatch } }: Found): string =>
  sourceOf({ article: idAt(place), dispatch })

const candidateOf = (
  found: Found,
  alike: Likeness | undefined,
  holds: (term: string) => boolean,
): Candidate => {
  const { place, score, marks } = found
  const date = dateAt(place)
  const outlet = outletAt(place)
  return {
    id: idAt(place),
    score,
    profile: marks.profile,
    holds,
    ...(date === undefined ? {} : { date }),
    ...(outlet === undefined ? {} : { outlet }),
    dispatch: dispatchOf(found),
    ...(alike !== undefined && isKin(alike) ? { isKin: true } : {}),
  }
}
