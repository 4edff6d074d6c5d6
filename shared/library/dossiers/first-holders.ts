/**
 * Which articles hold all words of a phrase, and the earliest of them: what a first mention may cost.
 *
 * One pass over numbers, whatever the word: identifiers and dates become text for the few articles that are read.
 */
import type { Mentioning } from '../../dossiers/first-mention.ts'
import { compare } from '../../search/order.ts'
import type { PostingsOf } from '../../search/ranking/asked.ts'
import { dateAt, idAt, type LoadedSegment, type Place } from '../shelf/tables.ts'

export interface Holder extends Mentioning {
  readonly place: Place
}

export interface Holders {
  readonly articles: number
  /** Those that have no date at all. */
  readonly undatedArticles: number
  /** The earliest dated ones, by date, then identifier. */
  readonly dated: readonly Holder[]
  /** The first undated ones by identifier. */
  readonly undated: readonly Holder[]
  /** How many are dated no later than a day, month or year; all dated ones where none is said. */
  datedUntil(date: string | undefined): number
}

interface Found {
  readonly segment: LoadedSegment
  readonly documents: Int32Array
  /** Of each document, as the table has it. */
  readonly dates: Int32Array
}

/** At most `mostDated` and `mostUndated` are named; all are counted. */
export function holdersOf(
  postingsOf: PostingsOf,
  segments: readonly LoadedSegment[],
  terms: readonly string[],
  mostDated: number,
  mostUndated: number,
): Holders {
  const found = segments.map((segment, number): Found => {
    const lists = terms.map((term) => postingsOf(number, term)?.documents ?? new Int32Array())
    const all = commonTo(lists)
    const { struck, table } = segment
    const documents = struck.size === 0 ? all : all.filter((document) => !struck.has(document))
    return { segment, documents, dates: documents.map((document) => table.dateOf(document)) }
  })
  const picked = found.map((one) => earliestIn(one, mostDated, mostUndated))
  const count = (accepts: (date: number) => boolean) =>
    found.reduce((sum, { dates }) => {
      for (const date of dates) if (accepts(date)) sum += 1
      return sum
    }, 0)
  return {
    articles: found.reduce((sum, { documents }) => sum + documents.length, 0),
    undatedArticles: count((date) => date === 0),
    dated: picked
      .flatMap(({ dated }) => dated)
      .sort((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.id, b.id))
      .slice(0, mostDated),
    undated: picked
      .flatMap(({ undated }) => undated)
      .sort((a, b) => compare(a.id, b.id))
      .slice(0, mostUndated),
    datedUntil(date) {
      // `2019` lasts until `20199999`.
      const last = date === undefined ? Infinity : Number(date.replaceAll('-', '').padEnd(8, '9'))
      return count((one) => one !== 0 && one <= last)
    },
  }
}

/** What stands in all of some ascending lists. */
function commonTo(lists: readonly Int32Array[]): Int32Array {
  const [shortest = new Int32Array(), ...others] = lists.toSorted((a, b) => a.length - b.length)
  return others.reduce((left, right) => {
    let at = 0
    return left.filter((document) => {
      while (at < right.length && right[at]! < document) at += 1
      return right[at] === document
    })
  }, shortest)
}

/** Documents stand in the order of their identifiers: of two of one date the first stays first. */
function earliestIn(
  { segment, documents, dates }: Found,
  mostDated: number,
  mostUndated: number,
): { readonly dated: readonly Holder[]; readonly undated: readonly Holder[] } {
  const undated: number[] = []
  const dated: { readonly document: number; readonly date: number }[] = []
  for (const [at, document] of documents.entries()) {
    const date = dates[at]!
    if (date === 0) {
      if (undated.length < mostUndated) undated.push(document)
      continue
    }
    if (dated.length === mostDated && date >= dated.at(-1)!.date) continue
    if (dated.length === mostDated) dated.pop()
    let place = dated.length
    while (place > 0 && dated[place - 1]!.date > date) place -= 1
    dated.splice(place, 0, { document, date })
  }
  const named = (document: number): Holder => {
    const place = { segment, document }
    const date = dateAt(place)
    return { id: idAt(place), place, ...(date === undefined ? {} : { date }) }
  }
  return { dated: dated.map(({ document }) => named(document)), undated: undated.map(named) }
}
