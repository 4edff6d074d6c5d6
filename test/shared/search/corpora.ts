/** Small random corpora for property tests, and the whole road from documents to a ranking. */
import fc from 'fast-check'
import type { ArticleId } from '../../../shared/article/article.ts'
import { corpusOf, type Corpus } from '../../../shared/search/ranking/corpus.ts'
import type { SearchDocument } from '../../../shared/search/index/document.ts'
import type { Clause, PostingsOf } from '../../../shared/search/ranking/asked.ts'
import { buildSegment, type SegmentOptions } from '../../../shared/search/index/segment.ts'
import { postingsOf, shardOf } from '../../../shared/search/postings/shards.ts'
import { readTable } from '../../../shared/search/index/table.ts'
import { generator } from '../../bench/search/known-items.ts'

const WORDS = 'accord laos riz sommet hanoi 2019 14e 3,5 constructor toString a nguyen'.split(' ')
const NAMES = 'country:VN country:AZ person:bui-thanh-son series:comite:19 dispatch:x'.split(' ')

export const anyTerm = fc.constantFrom(...WORDS, ...NAMES, '__proto__')

/** A document of so many terms. */
export function documentWith(
  id: string,
  words: readonly string[],
  names: readonly string[] = [],
): SearchDocument {
  const counted = (terms: readonly string[]) => {
    const counts = new Map<string, number>()
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
    return counts
  }
  return {
    id: id as ArticleId,
    text: counted(words),
    names: counted(names),
    textLength: words.length,
    namesLength: names.length,
    forms: new Map(words.map((word) => [word, new Set([word])])),
    labels: [],
  }
}

const bag = (terms: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...terms), { maxLength })

export const anyDocuments = fc
  .uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 14 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) =>
        fc
          .tuple(bag([...WORDS, '__proto__'], 12), bag(NAMES, 4))
          .map(([words, names]) => documentWith(`vietnamplus-${number}`, words, names)),
      ),
    ),
  )

const anyFields = fc.constantFrom(undefined, ['text'] as const, ['names'] as const)

export const anyClauses: fc.Arbitrary<readonly Clause[]> = fc
  .array(
    fc.record({
      term: anyTerm,
      boost: fc.constantFrom(1, 1, 2, 0.5, 10),
      presence: fc.constantFrom(undefined, undefined, undefined, 'required', 'prohibited' as const),
      fields: anyFields,
    }),
    { minLength: 1, maxLength: 6 },
  )
  .filter((clauses) => clauses.some(({ presence }) => presence !== 'prohibited'))
  .map((clauses) =>
    clauses.map(({ term, boost, presence, fields }) => ({
      term,
      boost,
      ...(presence === undefined ? {} : { presence }),
      ...(fields === undefined ? {} : { fields }),
    })),
  )

const SKEWED = Array.from({ length: 40 }, (_, rank) => (rank % 4 === 3 ? `n:${rank}` : `t${rank}`))

/** So many documents of terms as unevenly frequent as words are, always the same. */
export function skewedDocuments(count: number): readonly SearchDocument[] {
  const draw = generator(5)
  const pick = () => SKEWED[Math.floor(SKEWED.length * draw() ** 3)]!
  return Array.from({ length: count }, (_, number) => {
    const terms = Array.from({ length: 1 + Math.floor(9 * draw() ** 2) }, pick)
    const isName = (term: string) => term.startsWith('n:')
    return documentWith(
      `vietnamplus-${String(number).padStart(5, '0')}`,
      terms.filter((term) => !isName(term)),
      terms.filter(isName),
    )
  })
}

export const skewedClauses: fc.Arbitrary<readonly Clause[]> = fc
  .uniqueArray(
    fc.record({
      term: fc.constantFrom(...SKEWED),
      boost: fc.constantFrom(1, 1, 2.24, 0.3),
      presence: fc.constantFrom(undefined, undefined, undefined, undefined, 'prohibited' as const),
    }),
    { minLength: 1, maxLength: 25, selector: ({ term }) => term },
  )
  .filter((clauses) => clauses.some(({ presence }) => presence === undefined))
  .map((clauses) =>
    clauses.map(({ term, boost, presence }) =>
      presence === undefined ? { term, boost } : { term, boost, presence },
    ),
  )

/** Built, cut, read again: what a query meets. */
export function published(
  segments: readonly (readonly SearchDocument[])[],
  withdrawn: ReadonlySet<string> = new Set(),
  options: SegmentOptions = { shards: 3, dictionary: 2 },
): { readonly corpus: Corpus; readonly postingsOf: PostingsOf } {
  const built = segments.map((documents) => buildSegment(documents, options))
  const tables = built.map(({ table }) => readTable(table))
  const corpus = corpusOf(
    tables.map((table) => ({
      table,
      withdrawn: [...withdrawn].flatMap((id) => table.numberOf(id as ArticleId) ?? []),
    })),
  )
  return {
    corpus,
    postingsOf: (segment, term) => {
      const { shards } = built[segment]!
      return postingsOf(shards[shardOf(term, shards.length)]!, term)
    },
  }
}
