/** French analysis and what readers type. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { analyse, stemOf } from '../../shared/french/analyse.ts'
import { datesIn } from '../../shared/french/dates.ts'
import { normalise } from '../../shared/french/typography.ts'
import { buildDictionary } from '../../shared/search/dictionary/dictionary-build.ts'
import { correct, partsToCorrect, unknownWords } from '../../shared/search/query/correct.ts'
import { expand, partsToLookUp } from '../../shared/search/query/expand.ts'
import { isRefusal, MOST_WORDS, readQuery } from '../../shared/search/query/query.ts'
import { anyText } from '../shared/french/any-text.ts'
import { target } from './target.ts'
import { roughCopy, roughLine } from './texts.ts'

const ISO = /^\d{4}(?:-\d\d){0,2}(?:\/\d{4}(?:-\d\d){0,2})?$/u
const TERM = /^[\p{L}\p{M}\p{N},]+$/u

/** Offsets inside the text, in order, one after another. */
function requireInOrder(text: string, spans: readonly { start: number; end: number }[]): void {
  let last = 0
  for (const { start, end } of spans) {
    assert(start >= last && end > start && end <= text.length, `${start}-${end} after ${last}`)
    last = end
  }
}

const analysis = target('analysis', 16, roughLine, (text) => {
  const terms = analyse(text)
  requireInOrder(text, terms)
  for (const { term, form } of terms) {
    assert.match(term, TERM)
    assert.equal(typeof stemOf(form), 'string')
  }
  const plain = normalise(text)
  assert.equal(normalise(plain), plain)
})

const dates = target(
  'dates',
  10,
  fc.tuple(roughLine, fc.option(fc.constantFrom('2019', '2020-02', '2020-02-29'))),
  ([text, reference]) => {
    const found = datesIn(text, reference ?? undefined)
    requireInOrder(text, found)
    for (const { iso } of found) if (iso !== undefined) assert.match(iso, ISO)
  },
)

// A dictionary of three parts, as a segment has them.
const WORDS = 'accord archive barrage cooperation delegation ecole marche port securite vietnam'
const dictionary = buildDictionary(
  {
    words: new Map(WORDS.split(' ').map((word, at) => [word, new Map([[word, at + 1]])])),
    labels: [],
    headlines: [[0, 'Un port ouvre']],
  },
  3,
)
const FROMS = dictionary.map(({ from }) => from)
const TYPED = [
  '"',
  '-',
  '+',
  '*',
  '^',
  '~',
  ':',
  '(',
  ')',
  ' ',
  ' AND ',
  ' OU ',
  'vietn',
  'securite',
  'barage',
]

const typed = fc.oneof(
  anyText(120),
  roughCopy(4),
  fc
    .array(fc.oneof(fc.constantFrom(...TYPED, ...WORDS.split(' ')), anyText(4)), { maxLength: 20 })
    .map((all) => all.join('')),
)

const queries = target('queries', 16.5, typed, (text) => {
  const query = readQuery(text)
  if (isRefusal(query)) return
  assert(query.words.length > 0 && query.words.length <= MOST_WORDS)
  const parts = (places: readonly number[]) => places.map((place) => dictionary[place]!.text)
  const looked = parts(partsToLookUp(query, FROMS))
  const unknown = unknownWords(query, looked)
  const more = parts([...new Set(unknown.flatMap((word) => partsToCorrect(word, FROMS)))])
  const { words } = correct(expand(query, looked), unknown, more)
  assert(words.length <= MOST_WORDS)
  for (const { terms } of words)
    for (const { share } of terms) assert(share > 0 && share <= 1, `a share of ${share}`)
})

export const LANGUAGE = [analysis, dates, queries]
