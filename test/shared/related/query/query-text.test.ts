import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article, ArticleId } from '../../../../shared/article/article.ts'
import { recognise } from '../../../../shared/entities/recognise.ts'
import { readQuery, writeQuery } from '../../../../shared/related/query/query-text.ts'
import { readProfile, writeProfile } from '../../../../shared/related/query/profile-text.ts'
import { articleOfPage, relatedQueryOfPage } from '../../../../shared/related/query/page.ts'
import { relatedQueryOf } from '../../../../shared/related/query/query.ts'

const ARTICLE: Article = {
  id: 'vietnamplus-9000124' as ArticleId,
  kind: 'article',
  headline: 'Vietnam-Russie : 19e réunion sur la technique militaire',
  lead: 'Le Comité intergouvernemental Vietnam-Russie a tenu sa 19e réunion le 12 octobre à Hanoï.',
  body: ['Le vice-ministre de la Défense, Be Xuan Truong, y a pris part (1997-2017).'],
  captions: [],
  links: ['Le Vietnam et la Russie renforcent leur coopération'],
}
const QUERY = relatedQueryOf(ARTICLE, recognise(ARTICLE))

test('a profile is short, and read back it is written the same', () => {
  const line = writeProfile(QUERY.profile)
  expect(line.length).toBeLessThan(220)
  expect(writeProfile(readProfile(line)!)).toBe(line)
})

test('that a page names nothing of Vietnam is kept', () => {
  const line = writeProfile({ ...QUERY.profile, isAbroad: true })
  expect(readProfile(line)?.isAbroad).toBe(true)
  expect(readProfile(writeProfile(QUERY.profile))?.isAbroad).toBeUndefined()
})

test('a query is at most sixty terms, and read back it is written the same', () => {
  expect(QUERY.terms.length).toBeLessThanOrEqual(60)
  const line = writeQuery(QUERY)
  expect(writeQuery(readQuery(line)!)).toBe(line)
})

test('a query keeps its own names for reasons in words', () => {
  expect(readQuery(writeQuery(QUERY))?.names).toEqual(QUERY.names)
})

describe('text from outside', () => {
  test.each(['', 'x', '[]', '{}', 'null', '[0,0,"AZz"]', `[0,0,"${'|'.repeat(9)}",5]`])(
    '%j is no query',
    (text) => {
      expect(readQuery(text)).toBeUndefined()
    },
  )
  test('whatever it is, it is read without harm', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readQuery(text)?.terms.length ?? 0).toBeLessThanOrEqual(60)
        expect(readProfile(text)?.persons.length ?? 0).toBeLessThanOrEqual(20)
      }),
    )
  })
})

describe('a page outside the corpus', () => {
  const said = { headline: ARTICLE.headline!, lead: ARTICLE.lead! }
  test('headline and lead alone name its partner and its session', () => {
    const { profile } = relatedQueryOfPage(said, recognise(articleOfPage(said)))
    expect(profile.partners[0]?.iso).toBe('RU')
    expect(profile.sessions.map(({ ordinal }) => ordinal)).toContain(19)
  })
  test('the query its browser sends is taken as it is', () => {
    const query = relatedQueryOfPage({ ...said, query: writeQuery(QUERY) }, [])
    expect(query.terms).toEqual(QUERY.terms)
    expect(query.id).toBeUndefined()
  })
  test('nothing said gives an empty query', () => {
    expect(relatedQueryOfPage({}, [])).toMatchObject({ terms: [], names: [] })
  })
})
