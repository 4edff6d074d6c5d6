import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleId } from '../../../../shared/article/article.ts'
import {
  BitWriter,
  gammaAt,
  gammaLengthAt,
  LARGEST,
  riceAt,
  riceCost,
  riceLengthAt,
} from '../../../../shared/search/postings/bits.ts'
import {
  FORMS_KEPT,
  printedAt,
  printings,
  type Postings,
} from '../../../../shared/search/postings/postings.ts'
import { readPostings } from '../../../../shared/search/postings/postings-read.ts'
import { writePostings } from '../../../../shared/search/postings/postings-write.ts'
import {
  holdersAt,
  lineOf,
  linesOf,
  postingsOf,
  shardOf,
  writeShards,
} from '../../../../shared/search/postings/shards.ts'
import {
  dateNumber,
  daySpan,
  readTable,
  writeTable,
} from '../../../../shared/search/index/table.ts'

const holders = (shard: string, term: string): number => holdersAt(shard, lineOf(shard, term))

const number = fc.oneof(fc.nat(40), fc.nat(5000), fc.nat(LARGEST - 1))

describe('bits', () => {
  test('numbers come back, in any mixture of codes', () => {
    const code = fc.record({
      kind: fc.constantFrom('rice', 'gamma'),
      value: number,
      size: fc.nat(14),
    })
    fc.assert(
      fc.property(fc.array(code, { maxLength: 60 }), (codes) => {
        const writer = new BitWriter()
        for (const { kind, value, size } of codes) {
          if (kind === 'rice') writer.rice(value, size)
          else writer.gamma(value + 1)
        }
        const bits = writer.text()
        let at = 0
        for (const { kind, value, size } of codes) {
          if (kind === 'rice') {
            expect(riceAt(bits, at, size)).toBe(value)
            expect(riceLengthAt(bits, at, size)).toBe(riceCost(value, size))
            at += riceCost(value, size)
          } else {
            expect(gammaAt(bits, at) - 1).toBe(value)
            at += gammaLengthAt(bits, at)
          }
        }
      }),
    )
  })
})

const anyPostings = fc
  .tuple(
    fc.uniqueArray(fc.nat(20000), { minLength: 1, maxLength: 60 }),
    fc.uniqueArray(fc.stringMatching(/^[a-zéèà]{1,9}$/u), { minLength: 1, maxLength: FORMS_KEPT }),
    fc.infiniteStream(
      fc.tuple(fc.integer({ min: 1, max: 90000 }), fc.integer({ min: 1, max: 0xffff })),
    ),
  )
  .map(([documents, forms, rest]) => {
    const cells = documents.map(() => rest.next().value)
    const all = (1 << forms.length) - 1
    return {
      documents: Int32Array.from(documents.sort((a, b) => a - b)),
      frequencies: Int32Array.from(cells, ([frequency]) => frequency),
      forms,
      // One form is not written for each document; several are.
      printed: Uint16Array.from(cells, ([, set]) => (forms.length === 1 ? 1 : set & all || 1)),
    }
  })

const plain = ({ documents, frequencies, forms, printed }: Postings): Postings => ({
  documents,
  frequencies,
  forms: [...forms],
  printed,
})

function countedOneByOne(printed: Uint16Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const set of printed) counts.set(set, (counts.get(set) ?? 0) + 1)
  return counts
}

describe('postings', () => {
  test('a line comes back', () => {
    fc.assert(
      fc.property(anyPostings, (postings) => {
        const read = readPostings(writePostings('cooper', postings))
        expect(plain(read)).toEqual(postings)
        expect(postings.documents.map((_, at) => printedAt(read, at))).toEqual(
          Int32Array.from(postings.printed),
        )
        for (const counted of [printings(read), printings(postings)])
          expect([...counted].sort()).toEqual([...countedOneByOne(postings.printed)].sort())
      }),
    )
  })

  test.each([4000, 16_383, 16_384, 18_000])(
    'of %i postings all sizes of number stand side by side',
    (size) => {
      const documents = Int32Array.from({ length: size }, (_, at) => at + (at > 700 ? 2 ** 28 : 0))
      const postings = {
        documents,
        frequencies: Int32Array.from(documents, (_, at) => 1 + ((at * at) % 5000)),
        forms: Array.from('abcdefghijklmno'),
        printed: Uint16Array.from(documents, (_, at) => 1 + (at % 8999)),
      }
      const line = writePostings('mot', postings)
      expect(plain(readPostings(line))).toEqual(postings)
      for (const lost of [1, 7, 900, line.length - line.lastIndexOf('\t') - 1])
        expect(() => readPostings(line.slice(0, -lost))).toThrow(/^postings: /u)
    },
  )

  test.each([3, 20_000])('of %i postings the largest frequencies come back', (size) => {
    for (const frequency of [4095, 4096, 2 ** 27, 2 ** 30 - 1]) {
      const documents = Int32Array.from({ length: size }, (_, at) => at)
      const postings = {
        documents,
        frequencies: documents.map(() => frequency),
        forms: [],
        printed: new Uint16Array(size).fill(1),
      }
      expect(plain(readPostings(writePostings('country:VN', postings)))).toEqual(postings)
    }
  })

  test.each([40, 20_000])('of %i postings no document is beyond what a number holds', (size) => {
    const bits = new BitWriter()
    for (let at = 0; at < size; at += 1) {
      bits.rice(2 ** 29, 0)
      bits.gamma(1)
    }
    const line = ['mot', size.toString(36), '0', '', '', bits.text()].join('\t')
    expect(() => readPostings(line)).toThrow(/^postings: mot: a damaged line/u)
  })

  test('names have no forms', () => {
    const postings = {
      documents: Int32Array.of(3, 9),
      frequencies: Int32Array.of(1, 2),
      forms: [],
      printed: Uint16Array.of(1, 1),
    }
    expect(plain(readPostings(writePostings('country:VN', postings)))).toEqual(postings)
  })

  test('a line that was cut says so', () => {
    fc.assert(
      fc.property(anyPostings, fc.nat(400), (postings, lost) => {
        const line = writePostings('cooper', postings)
        const bits = line.length - line.lastIndexOf('\t') - 1
        const cut = line.slice(0, line.length - 1 - (lost % bits))
        expect(() => readPostings(cut)).toThrow(/^postings: /u)
      }),
    )
  })

  test.each([['cooper'], ['cooper\t1\t0\t\t'], ['a\tzzzz\t3\t\t\tAB'], ['a\t-1\t3\t\t\tAB']])(
    'a damaged line says so: %j',
    (line) => {
      expect(() => readPostings(line)).toThrow(/^postings: /u)
    },
  )
})

describe('shards', () => {
  const words = ['accord', 'accords', 'cord', 'riz', 'country:VN', 'constructor']
  const lines = words.map((word, at) =>
    writePostings(word, {
      documents: Int32Array.of(at),
      frequencies: Int32Array.of(1),
      forms: [],
      printed: Uint16Array.of(1),
    }),
  )

  test.each([1, 2, 7])(
    'cut in %i, every term is found where it should be, and no other',
    (count) => {
      const shards = writeShards(lines, count)
      expect(shards.length).toBe(count)
      for (const [at, word] of words.entries()) {
        expect(postingsOf(shards[shardOf(word, count)]!, word)?.documents).toEqual(
          Int32Array.of(at),
        )
        expect(holders(shards[shardOf(word, count)]!, word)).toBe(1)
      }
      for (const absent of ['', 'acc', 'or', 'toString', '\t', 'riz\t1']) {
        expect(postingsOf(shards[shardOf(absent, count)]!, absent)).toBeUndefined()
        expect(holders(shards[shardOf(absent, count)]!, absent)).toBe(0)
      }
      expect(shards.flatMap(linesOf).length).toBe(words.length)
    },
  )

  test.each(['\nriz', '\nriz\t', '\nriz\t?\t', '\nriz\t2s\t1'])('a damaged line %j', (shard) => {
    expect(holders(shard, 'riz')).toBe(shard.includes('2s') ? 100 : 0)
  })

  test('terms spread evenly', () => {
    const counts = Array.from({ length: 64 }, () => 0)
    for (let n = 0; n < 6400; n += 1) counts[shardOf(`mot${n}`, 64)]! += 1
    expect(Math.max(...counts)).toBeLessThan(150)
    expect(Math.min(...counts)).toBeGreaterThan(60)
  })
})

describe('table', () => {
  const rows = [
    { id: 'a-1' as ArticleId, textLength: 300, namesLength: 0 },
    {
      id: 'a-2' as ArticleId,
      date: '2019-03-12',
      outlet: 'lecourrier',
      textLength: 0,
      namesLength: 9,
    },
    {
      id: 'b-10' as ArticleId,
      date: '2019',
      outlet: 'vietnamplus',
      textLength: 90000,
      namesLength: 1,
    },
  ]

  test('rows come back', () => {
    const table = readTable(writeTable(rows, []))
    expect(rows.map((_, at) => table.idOf(at))).toEqual(rows.map(({ id }) => id))
    expect(rows.map((_, at) => table.textLengthOf(at))).toEqual([300, 0, 90000])
    expect(rows.map((_, at) => table.namesLengthOf(at))).toEqual([0, 9, 1])
    expect(rows.map((_, at) => table.dateOf(at))).toEqual([0, 20190312, 20190000])
    expect(rows.map((_, at) => table.outletOf(at))).toEqual([
      undefined,
      'lecourrier',
      'vietnamplus',
    ])
    expect(rows.map(({ id }) => table.numberOf(id))).toEqual([0, 1, 2])
    expect(table.numberOf('a-10' as ArticleId)).toBeUndefined()
  })

  test('common terms are listed with how many documents hold them, others are not', () => {
    const name = fc.stringMatching(/^(?:country:)?[a-zé0-9-]{1,6}$/u)
    fc.assert(
      fc.property(fc.dictionary(name, fc.integer({ min: 1, max: 2e6 })), name, (terms, other) => {
        const table = readTable(writeTable(rows, Object.entries(terms)))
        for (const [term, count] of Object.entries(terms)) expect(table.holdersOf(term)).toBe(count)
        if (!Object.hasOwn(terms, other)) expect(table.holdersOf(other)).toBeUndefined()
        expect(rows.map((_, at) => table.idOf(at))).toEqual(rows.map(({ id }) => id))
      }),
    )
    const table = readTable(writeTable(rows, [['riz', 99]]))
    for (const absent of ['', 'ri', 'iz', 'riz 2r', '\triz', 'riz\t', '\n', ' ', 'toString'])
      expect(table.holdersOf(absent)).toBeUndefined()
  })

  test('an empty table is a table, and other text is none', () => {
    expect(readTable(writeTable([], [])).size).toBe(0)
    expect(() => readTable('<html>')).toThrow(/^table: /u)
  })

  test.each([
    ['2019-03-12', 20190312, [20190312, 20190312]],
    ['2019-03', 20190300, [20190301, 20190331]],
    ['2019', 20190000, [20190101, 20191231]],
  ] as const)('%s spans its days', (date, wanted, span) => {
    expect(dateNumber(date)).toBe(wanted)
    expect(daySpan(dateNumber(date))).toEqual(span)
  })

  test.each([undefined, '', 'hier', '12/03/2019'])('%j is no date', (date) => {
    expect(dateNumber(date)).toBe(0)
  })
})
