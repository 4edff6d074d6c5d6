import { describe, expect, test } from 'vitest'
import { addressOf, isArticle, siteOf, SITES } from '../../../shared/page/detect.ts'
import { OUTLETS, standingOf } from '../../../shared/page/outlets.ts'

const modules = import.meta.glob<{ EXAMPLES?: readonly (readonly [url: string])[] }>(
  '/shared/page/sites/*.ts',
  { eager: true },
)
const EXAMPLES = Object.values(modules).flatMap(({ EXAMPLES = [] }) => EXAMPLES.map(([url]) => url))

test('every outlet is known by its name', () => {
  expect([...OUTLETS].sort()).toEqual(SITES.map(({ outlet }) => outlet).sort())
})

describe('an address read says what the address says', () => {
  test.each([
    ...EXAMPLES,
    'https://fr.vietnamplus.vn/',
    'https://fr.vietnamplus.vn/tags/asean.vnp',
    'https://www.vietnam.vn/fr/nang-luong-viet-nam-azerbaijan',
    'https://www.vietnam.vn/fr/tag/energie',
    'https://lecourrier.vn/recherche?q=laos',
    'https://vietnamplus.example/a-post12.vnp',
    'https://journal.test/2019/03/12/une-visite',
  ])('%s', (text) => {
    const url = new URL(text)
    const expected = isArticle(url) ? 'article' : siteOf(url) === undefined ? 'elsewhere' : 'outlet'
    expect(standingOf(addressOf(url)!)).toBe(expected)
  })
})
