/**
 * What ranking and filters need of every document of a segment: lengths, date, outlet, identifier.
 *
 *     reperes-table 1 TAB documents TAB outlets
 *     lengths of the text · lengths of the names · dates · outlets, packed, a line each
 *     identifiers, a line each, in code-unit order: a document's number is its place here
 *
 * Read once an isolate and kept.
 */
import type { ArticleId } from '../article/article.ts'
import { BitReader, BitWriter } from './bits.ts'
import type { SearchDocument } from './document.ts'

export interface Table {
  readonly size: number
  readonly textLengths: Int32Array
  readonly namesLengths: Int32Array
  /** `20190312`, `20190300` for a month, `20190000` for a year, 0 where none is known. */
  readonly dates: Int32Array
  /** The outlet's place in `outlets`, from 1; 0 where none is known. */
  readonly outletNumbers: Int32Array
  readonly outlets: readonly string[]
  idOf(document: number): ArticleId
  /** The number of an article, if it is of this segment. */
  numberOf(id: ArticleId): number | undefined
}

type Row = Pick<SearchDocument, 'id' | 'date' | 'outlet' | 'textLength' | 'namesLength'>

/** Rows in the order of their identifiers. */
export function writeTable(rows: readonly Row[]): string {
  const outlets = [...new Set(rows.flatMap(({ outlet }) => outlet ?? []))].sort()
  const column = (valueOf: (row: Row) => number): string => {
    const bits = new BitWriter()
    for (const row of rows) bits.gamma(valueOf(row) + 1)
    return bits.text()
  }
  return [
    `reperes-table 1\t${rows.length}\t${outlets.join(' ')}`,
    column(({ textLength }) => textLength),
    column(({ namesLength }) => namesLength),
    column(({ date }) => dateNumber(date)),
    column(({ outlet }) => (outlet === undefined ? 0 : outlets.indexOf(outlet) + 1)),
    ...rows.map(({ id }) => id),
  ].join('\n')
}

export function readTable(text: string): Table {
  const cuts = [-1]
  for (let line = 0; line < 5; line += 1) {
    const cut = text.indexOf('\n', cuts.at(-1)! + 1)
    cuts.push(cut === -1 ? text.length : cut)
  }
  const lineAt = (line: number) => text.slice(cuts[line]! + 1, cuts[line + 1])
  const [format, count = '', outlets = ''] = lineAt(0).split('\t')
  const size = Number(count)
  if (format !== 'reperes-table 1' || !Number.isSafeInteger(size) || size > text.length) {
    throw new Error(`table: not a table of documents: ${text.slice(0, 40)}`)
  }
  const column = (line: number): Int32Array => {
    const bits = new BitReader(text, cuts[line]! + 1, cuts[line + 1])
    const values = new Int32Array(size)
    for (let document = 0; document < size; document += 1) values[document] = bits.gamma() - 1
    return values
  }
  let dates: Int32Array | undefined
  let outletNumbers: Int32Array | undefined
  const starts = startsOf(text, cuts[5]! + 1, size)
  const idOf = (document: number) =>
    text.slice(starts[document], starts[document + 1]! - 1) as ArticleId
  return {
    size,
    textLengths: column(1),
    namesLengths: column(2),
    // Only filters and the order by date ask for these.
    get dates() {
      return (dates ??= column(3))
    },
    get outletNumbers() {
      return (outletNumbers ??= column(4))
    },
    outlets: outlets === '' ? [] : outlets.split(' '),
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

function startsOf(text: string, from: number, size: number): Int32Array {
  const starts = new Int32Array(size + 1)
  let at = from
  for (let document = 0; document < size; document += 1) {
    starts[document] = at
    const end = text.indexOf('\n', at)
    at = (end === -1 ? text.length : end) + 1
  }
  starts[size] = at
  return starts
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
