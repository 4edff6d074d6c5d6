import { describe, expect, test } from 'vitest'
import { readFeed } from '../../../tools/fetch/feed.ts'
import { cpuOf } from '../../cpu.ts'

const BASE = new URL('https://example.org/rss.xml')

describe('what a feed lists', () => {
  test('RSS, with the day as its own zone has it', () => {
    const xml = `<?xml version="1.0"?><rss version="2.0"><channel><link>https://example.org/</link>
      <item><title>Un</title><link>https://example.org/un</link><pubDate>Tue, 03 Mar 2026 01:00:00 +0700</pubDate></item>
      <item><guid>https://example.org/deux</guid></item><item><title>sans adresse</title></item></channel></rss>`
    expect(readFeed(xml, BASE)).toEqual({
      kind: 'items',
      items: [
        { url: 'https://example.org/un', published: '2026-03-03' },
        { url: 'https://example.org/deux' },
      ],
    })
  })

  test.each([
    [
      'a picture within an item',
      '<rss><item><image><url>https://x.example/i</url></image><link>/a</link></item></rss>',
    ],
    [
      'a picture of a sitemap',
      '<urlset><url><image:image><image:loc>/i</image:loc></image:image><loc>/a</loc></url></urlset>',
    ],
    [
      'entities and CDATA',
      '<rss><item><link><![CDATA[ https://example.org/a ]]></link></item></rss>',
    ],
    ['a comment', '<rss><!-- <item><link>/b</link></item> --><item><link>/a</link></item></rss>'],
    ['an item never closed', '<rss><item><link>/a</link><item><title>'],
    [
      'RSS 1.0',
      '<rdf:RDF><item rdf:about="/x"><link>https://example.org/a</link></item></rdf:RDF>',
    ],
  ])('%s', (_what, xml) => {
    expect(readFeed(xml, BASE)?.items).toEqual([{ url: 'https://example.org/a' }])
  })

  test('an address written with entities', () => {
    const xml = '<rss><item><link>https://example.org/?a=1&amp;b=2&#38;c=&#x33;</link></item></rss>'
    expect(readFeed(xml, BASE)?.items).toEqual([{ url: 'https://example.org/?a=1&b=2&c=3' }])
  })

  test.each([
    ['deep', `<rss>${'<item>'.repeat(100_000)}`],
    ['deep without items', `<rss>${'<a>'.repeat(100_000)}<item><link>/x</link></item>`],
    ['full of attributes', `<rss ${'a="b" '.repeat(100_000)}>`],
    ['never closed', `<rss a="${'x'.repeat(500_000)}`],
    ['full of brackets', `<rss>${'<'.repeat(200_000)}`],
    ['full of beginnings', `<rss>${'<![CDATA['.repeat(50_000)}${'<!--'.repeat(50_000)}`],
  ])('a hostile feed that is %s costs no more than its length', (_what, xml) => {
    expect(cpuOf(() => void readFeed(xml, BASE))).toBeLessThan(5_000)
  })

  test('Atom', () => {
    const xml = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link rel="self" href="/x"/><link href="/a"/>
      <published>2026-01-02T03:04:05Z</published></entry></feed>`
    expect(readFeed(xml, BASE)?.items).toEqual([
      { url: 'https://example.org/a', published: '2026-01-02' },
    ])
  })

  test('a sitemap of news, and an index of sitemaps', () => {
    const news = `<urlset xmlns:news="x"><url><loc>https://example.org/n</loc>
      <news:news><news:publication_date>2025-12-31T10:00:00+07:00</news:publication_date></news:news></url></urlset>`
    expect(readFeed(news, BASE)).toEqual({
      kind: 'items',
      items: [{ url: 'https://example.org/n', published: '2025-12-31' }],
    })
    const index = `<sitemapindex><sitemap><loc>https://example.org/s1.xml</loc></sitemap>
      <sitemap><loc>/s2.xml</loc><lastmod>2026-01-02T03:04:05Z</lastmod></sitemap></sitemapindex>`
    expect(readFeed(index, BASE)).toEqual({
      kind: 'index',
      items: [
        { url: 'https://example.org/s1.xml' },
        { url: 'https://example.org/s2.xml', changed: '2026-01-02' },
      ],
    })
    const changed =
      '<urlset><url><loc>https://example.org/n</loc><lastmod>2026-01-02</lastmod></url></urlset>'
    expect(readFeed(changed, BASE)?.items).toEqual([{ url: 'https://example.org/n' }])
  })

  test.each(['', '<html></html>', 'javascript:alert(1)', '{"a":1}'])('%j is none', (text) => {
    expect(readFeed(text, BASE)).toBeUndefined()
  })

  test('an address that is not of the web is passed over', () => {
    const xml =
      '<rss><item><link>javascript:alert(1)</link></item><item><link>file:///etc/passwd</link></item></rss>'
    expect(readFeed(xml, BASE)?.items).toEqual([])
  })
})
