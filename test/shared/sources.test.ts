import { describe, expect, test } from 'vitest'

/** Tables of names, and the two modules beside them that hold none. */
const tables = import.meta.glob<string>(
  [
    '/shared/entities/gazetteer/*.ts',
    '!/shared/entities/gazetteer/{lexicon,packed}.ts',
    '/shared/article/glue/{function-words,known-names,french-words,syllables}.ts',
    '/shared/related/{bodies,capitals,leaders}.ts',
    '/shared/related/subjects/subject.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
)
const [licences] = Object.values(
  import.meta.glob<string>('/docs/licences.md', { query: '?raw', import: 'default', eager: true }),
)

// Where the words come from is what an operator has to know before serving them.
describe('a table says at its head where its words come from', () => {
  test.each(Object.entries(tables))('%s', (_, text) => {
    expect(text.slice(0, 900).replace(/\s+\*?\s*/gu, ' ')).toMatch(
      /source: [^.]*(?:by hand|own)|written (?:by hand|for this project)|generated from [\w-]+\.txt/iu,
    )
  })
})

test('the licence of the tables is told', () => {
  expect(licences).toMatch(/every table *\|[^|]*\| MIT *\|/u)
})
