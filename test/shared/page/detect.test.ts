import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressOf, isArticle, MATCHES, SITES, siteOf } from '../../../shared/page/detect.ts'
import * as azertag from '../../../shared/page/sites/azertag.ts'
import * as baonghean from '../../../shared/page/sites/baonghean.ts'
import * as dangcongsan from '../../../shared/page/sites/dangcongsan.ts'
import * as laodong from '../../../shared/page/sites/laodong.ts'
import * as lecourrier from '../../../shared/page/sites/lecourrier.ts'
import * as nhandan from '../../../shared/page/sites/nhandan.ts'
import * as vietnamplus from '../../../shared/page/sites/vietnamplus.ts'
import * as vietnamtourism from '../../../shared/page/sites/vietnamtourism.ts'
import * as vietnamVn from '../../../shared/page/sites/vietnam-vn.ts'
import * as vnanet from '../../../shared/page/sites/vnanet.ts'
import * as vovworld from '../../../shared/page/sites/vovworld.ts'

const EXAMPLES = [
  ...vietnamplus.EXAMPLES.map((example) => ['vietnamplus', ...example] as const),
  ...lecourrier.EXAMPLES.map((example) => ['lecourrier', ...example] as const),
  ...vnanet.EXAMPLES.map((example) => ['vnanet', ...example] as const),
  ...nhandan.EXAMPLES.map((example) => ['nhandan', ...example] as const),
  ...vovworld.EXAMPLES.map((example) => ['vovworld', ...example] as const),
  ...azertag.EXAMPLES.map((example) => ['azertag', ...example] as const),
  ...dangcongsan.EXAMPLES.map((example) => ['dangcongsan', ...example] as const),
  ...vietnamtourism.EXAMPLES.map((example) => ['vietnamtourism', ...example] as const),
  ...vietnamVn.EXAMPLES.map((example) => ['vietnam.vn', ...example] as const),
  ...baonghean.EXAMPLES.map((example) => ['baonghean', ...example] as const),
  ...laodong.EXAMPLES.map((example) => ['laodong', ...example] as const),
]

const address = (url: string) => addressOf(new URL(url))

test('every outlet has example addresses', () => {
  expect([...new Set(EXAMPLES.map(([outlet]) => outlet))].toSorted()).toEqual(
    SITES.map(({ outlet }) => outlet).toSorted(),
  )
})

describe.each(EXAMPLES)('%s: %s', (outlet, url, number) => {
  test('is an article with its number', () => {
    expect(address(url)).toMatchObject({ outlet, ...(number && { number }) })
    expect(isArticle(new URL(url))).toBe(true)
  })

  test('belongs to no other outlet', () => {
    expect(siteOf(new URL(url))?.outlet).toBe(outlet)
    const { hostname } = new URL(url)
    const host = hostname.replace(/\.$/u, '').replace(/^(?:www|m)\./u, '')
    expect(SITES.filter(({ hosts }) => hosts.includes(host))).toHaveLength(1)
  })

  test.each([
    ['www.', (u: URL) => (u.hostname = u.hostname.replace(/^(?:www\.|m\.)?/u, 'www.'))],
    ['m.', (u: URL) => (u.hostname = u.hostname.replace(/^(?:www\.|m\.)?/u, 'm.'))],
    ['final dot', (u: URL) => (u.hostname = u.hostname.replace(/\.?$/u, '.'))],
    ['http', (u: URL) => (u.protocol = 'http:')],
    ['port', (u: URL) => (u.port = '8443')],
    ['query and fragment', (u: URL) => ((u.search = '?utm_source=x&post1.vnp'), (u.hash = '#a'))],
    ['doubled and closing slashes', (u: URL) => (u.pathname = `/${u.pathname}/`)],
  ])('is the same with %s', (_, change) => {
    const changed = new URL(url)
    change(changed)
    expect(addressOf(changed)).toEqual(address(url))
  })
})

test.each([
  'https://fr.vietnamplus.vn/apv-tag9179.vnp',
  'https://fr.vietnamplus.vn/tags/Raul-Castro-Ruz.vnp',
  'https://fr.vietnamplus.vn/tags/2019/51981.vnp',
  'https://fr.nhandan.vn/chambre-des-conseillers-tag9084.html',
  'https://fr.nhandan.vn/special',
  'https://vovworld.vn/fr-CH/search/Mongolie.vov?trang=2',
  'https://m.vovworld.vn/fr-CH/search/Mongolie.vov?trang=2',
])('%s lists articles and is none', (url) => {
  expect(address(url)?.kind).toBe('tag')
  expect(address(url)?.number).toBeUndefined()
  expect(isArticle(new URL(url))).toBe(false)
})

test('an outlet keeps its numbers when it moves', () => {
  for (const host of ['fr.nhandan.com.vn', 'fr.nhandan.org.vn', 'fr.nhandan.vn'])
    expect(address(`http://${host}/sport/item/3847472-une-coupe.html`)).toEqual({
      outlet: 'nhandan',
      number: '3847472',
    })
})

test.each([
  'https://fr.nhandan.vn/special/une-page/index.html',
  'https://special.nhandan.vn/50nam_VN_FR/index.html',
])('%s is a mini-site, whose text tells what it is', (url) => {
  expect(address(url)).toEqual({ outlet: 'nhandan', kind: 'mini-site' })
  expect(isArticle(new URL(url))).toBe(false)
})

test.each([
  'https://fr.vietnamplus.vn/',
  'https://fr.vietnamplus.vn/politique.vnp',
  'https://lecourrier.vn/',
  'https://lecourrier.vn/politique/',
  'https://vietnam.vnanet.vn/english/tin-van/a-visit-340722.html',
  'https://vietnam.vnanet.vn/french/',
  'https://vovworld.vn/en-US/news/a-visit-830177.vov',
  'https://vovworld.vn/vi-VN/tin-tuc/tham-830177.vov',
  'https://azertag.az/en/xeber/a_visit-3517107',
  'https://azertag.az/fr/bolme/politique',
  'https://www.vietnam.vn/fr/',
  'https://www.vietnam.vn/fr/category/politique/',
  'https://www.vietnam.vn/doi-thoai-chien-luoc-viet-nam-lien-bang-nga-912345',
  'https://baonghean.vn/viet-nam-va-eu-ky-hiep-dinh-10245678.html',
  'https://en.vietnamplus.vn/a-visit-post51981.vnp',
  'https://example.org/une-visite-post51981.vnp',
])('%s is no French article of an outlet', (url) => {
  expect(isArticle(new URL(url))).toBe(false)
  expect(address(url)?.number).toBeUndefined()
})

test.each([
  ['https://www.vietnam.vn/fr/doi-thoai-chien-luoc-lan-thu-12', undefined],
  ['https://fr.laodong.vn/moi-truong/nghe-an-sau-bao-9000168.ldo', '9000168'],
])('%s is made by a machine', (url, number) => {
  expect(address(url)).toMatchObject({ kind: 'machine-translation', ...(number && { number }) })
})

test.each([
  [
    'https://www.radioalgerie.dz/news/fr/article/20210721/215008.html',
    'radioalgerie',
    '2021-07-21',
  ],
  ['https://vietnam-aujourdhui.info/2021/09/19/une-visite/', 'vietnam-aujourdhui', '2021-09-19'],
  ['https://blog.example.co.uk/2021/09/une-visite', 'example', '2021-09'],
  ['https://www.mofa.gov.vn/une-visite', 'mofa', undefined],
  ['https://en.vietnamplus.vn/une-visite', 'en.vietnamplus.vn', undefined],
])('%s stands at %s, dated %s', (url, outlet, date) => {
  expect(address(url)).toEqual({ outlet, ...(date && { date }) })
})

test.each([
  'file:///tmp/page.html',
  'about:blank',
  'data:text/html,x',
  'http://127.0.0.1/',
  'http://localhost/',
])('%s is no address', (url) => {
  expect(address(url)).toBeUndefined()
})

test.each([
  ['an invented number', '9000101', undefined],
  ['a number of 2019', '128971', '2019-10'],
  ['between two numbers of one year', '120000', '2019'],
  ['between two numbers of one month', '161000', '2021-07'],
  ['between years', '131500', undefined],
  ['before the first that is known', '10600', undefined],
])('%s, %s, dates %s', (_, number, date) => {
  expect(address(`https://fr.vietnamplus.vn/x/${number}.vnp`)?.date).toBe(date)
})

test('numbers and months rise together', () => {
  for (const { calendar = [] } of SITES)
    for (const [i, [number, month]] of calendar.entries()) {
      const [before, earlier] = calendar[i - 1] ?? [0, '']
      expect(number).toBeGreaterThan(before)
      expect(month >= earlier).toBe(true)
    }
})

test('every article of the outlets that are matched is within the content script’s reach', () => {
  const reached = (url: string): boolean =>
    MATCHES.some((match) => {
      const { host, path } = /^\*:\/\/(?<host>[^/]+)(?<path>\/.*)$/u.exec(match)!.groups!
      const { hostname, pathname } = new URL(url)
      return hostname.replace(/\.$/u, '') === host && pathname.startsWith(path!.replace('*', ''))
    })
  const isMatched = (outlet: string): boolean =>
    SITES.some((site) => site.outlet === outlet && site.matches !== undefined)
  expect(EXAMPLES.filter(([outlet, url]) => reached(url) !== isMatched(outlet))).toEqual([])
  expect(MATCHES).toMatchInlineSnapshot(`
    [
      "*://fr.vietnamplus.vn/*",
      "*://lecourrier.vn/*",
      "*://www.lecourrier.vn/*",
      "*://m.lecourrier.vn/*",
      "*://vietnam.vnanet.vn/french/*",
      "*://fr.nhandan.vn/*",
      "*://vovworld.vn/fr-CH/*",
      "*://vovworld.vn/en-US/actualites/*",
      "*://www.vovworld.vn/fr-CH/*",
      "*://www.vovworld.vn/en-US/actualites/*",
      "*://m.vovworld.vn/fr-CH/*",
      "*://m.vovworld.vn/en-US/actualites/*",
      "*://azertag.az/fr/*",
      "*://www.azertag.az/fr/*",
      "*://fr.dangcongsan.vn/*",
    ]
  `)
})

test('any address is read without harm', () => {
  const host = fc.constantFrom('example.org', ...SITES.flatMap(({ hosts }) => hosts))
  const part = fc.oneof(fc.string(), fc.constantFrom('fr', 'post-', '-1.vnp', '%E0'))
  fc.assert(
    fc.property(host, fc.array(part, { maxLength: 6 }), (name, parts) => {
      const url = new URL(`https://${name}/${parts.join('/')}`)
      expect(addressOf(url)).toEqual(addressOf(new URL(url.href)))
    }),
  )
  for (const path of [
    '/%',
    '/%E0%A4%A',
    `/${'-post'.repeat(20_000)}`,
    `/${'a-'.repeat(50_000)}1.vnp`,
  ])
    expect(addressOf(new URL(`https://fr.vietnamplus.vn${path}`))?.outlet).toBe('vietnamplus')
})

const dev = new URL('../../../../shared/eval/dev/pages.json', import.meta.url)
test.skipIf(!existsSync(dev))(
  'the judged addresses have outlet and number (skipped without ../shared)',
  () => {
    const pages = JSON.parse(readFileSync(dev, 'utf8')) as { url: string | null }[]
    const found = pages.flatMap(({ url }) => (url === null ? [] : [{ url, ...address(url) }]))
    const named = found.filter(({ kind, number }) => kind === 'tag' || number !== undefined)
    expect(named).toEqual(found)
    expect(found.filter(({ date }) => date !== undefined)).toEqual([])
  },
)
