import fc from 'fast-check'
import { expect, test } from 'vitest'
import { queryOf } from '../../../extension/reading/question.ts'
import type { Article } from '../../../shared/article/article.ts'
import { recognise } from '../../../shared/entities/recognise.ts'
import { readQuery } from '../../../shared/related/query/query-text.ts'
import { PageBody } from '../../../worker/schemas.ts'
import * as v from 'valibot'
import { CROWDED_PAGE } from '../../../tools/stage/hosts/pages.ts'
import { readPage } from './read-page.ts'

const MEMBERS = ['headline', 'id', 'lead', 'published', 'query', 'sketch']

test('a page’s query says these six things and no other', async () => {
  const { article, entities } = await readPage()
  const query = queryOf(article, entities)
  expect(Object.keys(query).toSorted()).toEqual(MEMBERS)
  expect(query.id).toBe('vietnamplus-9000102')
  expect(JSON.stringify(query)).not.toContain('http')
  expect(JSON.stringify(query)).not.toContain('calendrier des travaux')
})

test('a crowded page stays within what the service takes', async () => {
  const { article, entities } = await readPage(CROWDED_PAGE)
  const query = queryOf(article, entities)
  expect(readQuery(query.query!)?.terms).toHaveLength(60)
  expect(v.safeParse(PageBody, query).success).toBe(true)
  expect(JSON.stringify(query).length).toBeLessThan(32_768)
})

test('a page without a number sends no identity', async () => {
  const { article, entities } = await readPage()
  const unnumbered = { ...article, id: 'x-0123456789abcdef' as Article['id'] }
  const query = queryOf(unnumbered, entities)
  expect(query).not.toHaveProperty('id')
  expect(readQuery(query.query!)).not.toHaveProperty('id')
})

test('any article makes a query the service takes', async () => {
  const { article } = await readPage()
  const text = fc.oneof(
    fc.string({ maxLength: 400 }),
    fc.constantFrom('\u0000', '__proto__', 'a'.repeat(9_000)),
  )
  fc.assert(
    fc.property(text, text, fc.array(text, { maxLength: 4 }), (headline, lead, body) => {
      const made: Article = { ...article, headline, lead, body }
      const query = queryOf(made, recognise(made))
      expect(readQuery(query.query!)!.terms.length).toBeLessThanOrEqual(60)
      expect(v.safeParse(PageBody, query).success).toBe(true)
    }),
    { numRuns: 40 },
  )
})
