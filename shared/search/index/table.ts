/**
 * What ranking and filters need of every document of a segment: lengths, date, outlet, identifier; and in how many
 * documents its common terms stand, so that a request can leave the shards of those unread.
 *
 *     reperes-table 3 TAB documents TAB sum of text lengths TAB of names lengths TAB widths TAB outlets
 *     TAB term SPACE documents TAB term SPACE documents TAB
 *     lengths of the text · lengths of the names · dates · outlets · places of identifiers, a line each
 *     identifiers, a line each, in code-unit order: a document's number is its place here
 *
 * Kept as text and read where it is asked for: opening it costs the same for 100 documents and for 100,000. Its
 * common terms are taken apart when the first of them is asked for.
 */
import type { ArticleId } from '../../article/article.ts'
import { numberAt, numbersIn, widthFor, writeColumn, type Column } from '../postings/columns.ts'
import type { SearchDocument } from './document.ts'

export interface Table {
  readonly size: number
  /** Sums over all documents. */
  readonly textLength: number
  readonly namesLength: number
  readonly outlets: readonly string[]
  /** The most documents that a term unknown to `holdersOf` may stand in. */
  readonly unlisted: number
  /** In how many documents a common term stands; undefined for one that is not. */
  holdersOf(term: string): number | undefined
  textLengthOf(document: number): number
  namesLengthOf(document: number): number
  /** The lengths of documents from one to another. */
  lengthsOf(field: 'text' | 'names', from: number, to: number): Int32Array
  /** `20190312`, `20190300` for a month, `20190000` for a year, 0 where none is known. */
  dateOf(document: number): number
  outletOf(document: number): string | undefined
  idOf(document: number): ArticleId
  /** The number of an article, if it is of this segment. */
  numberOf(id: ArticleId): number | undefined
}

/** How many documents hold a term. */
export type Holders = readonly [term: string, documents: number]

type Row = Pick<SearchDocument, 'id' | 'date' | 'outlet' | 'textLength' | 'namesLength'>

const FORMAT = 'reperes-table 3'

/** A term is listed if one document in this many holds it, and at least `FEW` do: some twelve bytes a term. */
const ONE_IN = 64
const FEW = 64

/** How many of so many documents must hold a term for it to be common. */
export const commonFrom = (documents: number): number =>
  Math.max(FEW, Math.ceil(documents / ONE_IN))

/** The place of one identifier in this many is written down; the others are counted from it. */
const IDS_A_PLACE = 8

/** Rows in the order of their identifiers; `common`: all terms that are, as `commonFrom` says. */
export function writeTable(rows: readonly Row[], common: readonly Holders[]): string {
  const outlets = [...new Set(rows.flatMap(({ outlet }) => outlet ?? []))].sort()
  const places: number[] = []
  let end = 0
  for (const [document, { id }] of rows.entries()) {
    if (document % IDS_A_PLACE === 0) places.push(end)
    end += id.length + 1
  }
  const columns = [
    rows.map(({ textLength }) => textLength),
    rows.map(({ namesLength }) => namesLength),
    rows.map(({ date }) => dateNumber(date)),
    rows.map(({ outlet }) => (outlet === undefined ? 0 : outlets.indexOf(outlet) + 1)),
    places,
  ]
  const widths = columns.map(widthFor)
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return [
    [
      FORMAT,
      rows.length,
      sum(columns[0]!),
      sum(columns[1]!),
      widths.join(','),
      outlets.join(' '),
    ].join('\t'),
    ['', ...common.map(([term, documents]) => `${term} ${documents.toString(36)}`), ''].join('\t'),
    ...columns.map((values, at) => writeColumn(values, widths[at]!)),
    ...rows.map(({ id }) => id),
  ].join('\n')
}

export function readTable(text: string): Table {
  const end = text.indexOf('\n')
  const listed = text.indexOf('\n', end + 1)
  const [format, ...header] = text.slice(0, Math.max(0, end)).split('\t')
  const [size = Number.NaN, textLength = Number.NaN, namesLength = Number.NaN] = header
    .slice(0, 3)
    .map(Number)
  const widths = (header[3] ?? '').split(',').map(Number)
  const outlets = header[4] === undefined || header[4] === '' ? [] : header[4].split(' ')
  const damaged = () => new Error(`table: not a table of documents: ${text.slice(0, 40)}`)
  if (format !== FORMAT || widths.length !== 5 || listed === -1) throw damaged()
  if (![size, textLength, namesLength, ...widths].every((number) => Number.isSafeInteger(number))) {
    throw damaged()
  }
  if (size < 0 || size > text.length || widths.some((width) => width < 0 || width > 8)) {
    throw damaged()
  }
  const columns: Column[] = []
  let start = listed + 1
  for (const [at, width] of widths.entries()) {
    columns.push({ start, width })
    start += width * (at === 4 ? Math.ceil(size / IDS_A_PLACE) : size) + 1
    if (size > 0 && text[start - 1] !== '\n') throw damaged()
  }
  const [texts, names, dates, outletNumbers, places] = columns as [
    Column,
    Column,
    Column,
    Column,
    Column,
  ]
  const idOf = (document: number): ArticleId => {
    let from = start + numberAt(text, places, Math.floor(document / IDS_A_PLACE))
    for (let skipped = document % IDS_A_PLACE; skipped > 0; skipped -= 1) {
      const next = text.indexOf('\n', from)
      from = next === -1 ? text.length : next + 1
    }
    const next = text.indexOf('\n', from)
    return text.slice(from, next === -1 ? text.length : next) as ArticleId
  }
  let holders: ReadonlyMap<string, number> | undefined
  return {
    size,
    textLength,
    namesLength,
    outlets,
    unlisted: Math.min(size, commonFrom(size) - 1),
    holdersOf: (term) => (holders ??= holdersIn(text.slice(end + 1, listed))).get(term),
    textLengthOf: (document) => numberAt(text, texts, document),
    namesLengthOf: (document) => numberAt(text, names, document),
    lengthsOf: (field, from, to) => numbersIn(text, field === 'text' ? texts : names, from, to),
    dateOf: (document) => numberAt(text, dates, document),
    outletOf: (document) => outlets[numberAt(text, outletNumbers, document) - 1],
    idOf,
    numberOf(id) {
      let low = 0
      let high = size - 1
      while (low <= high) {
        const middle = (low + high) >> 1
        const found = idOf(middle)
        if (found === id) return middle
        if (found < id) low = middle + 1
        else high = middle - 1
      }
      return undefined
    },
  }
}

/** The common terms and how many documents hold them, by term: a request asks of dozens. */
function holdersIn(common: string): ReadonlyMap<string, number> {
  const holders = new Map<string, number>()
  for (const listed of common.split('\t')) {
    const cut = listed.lastIndexOf(' ')
    const count = Number.parseInt(listed.slice(cut + 1), 36)
    if (cut > 0 && count >= 0) holders.set(listed.slice(0, cut), count)
  }
  return holders
}

const DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/u

/** `2019-03-12` → 20190312; absent parts are 0. */
export function dateNumber(date: string | undefined): number {
  const groups = date === undefined ? undefined : DATE.exec(date)?.groups
  if (groups === undefined) return 0
  return (
    Number(groups['year']) * 10000 + Number(groups['month'] ?? 0) * 100 + Number(groups['day'] ?? 0)
  )
}

/** The span of days a date number may stand for, both included: a year is any of its days. */
export function daySpan(date: number): readonly [first: number, last: number] {
  if (date % 10000 === 0) return [date + 101, date + 1231]
  return date % 100 === 0 ? [date + 1, date + 31] : [date, date]
}
