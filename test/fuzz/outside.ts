/** What other programs and the operator write: feeds, sitemaps, robots.txt, `pages.json`, `corrections.json`. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { redatesIn, type Correction } from '../../shared/entities/corrections.ts'
import { resolve } from '../../shared/entities/resolve.ts'
import { readCorrections } from '../../tools/corpus/corrections.ts'
import { UserError } from '../../tools/program/failure.ts'
import { readFeed } from '../../tools/fetch/feed.ts'
import { politeClient } from '../../tools/fetch/polite.ts'
import { readFolder } from '../../tools/pages/folder.ts'
import { readPublication } from '../../tools/publishing/publish-folder.ts'
import { CORPUS } from '../builders.ts'
import { anyText } from '../shared/french/any-text.ts'
import { target } from './target.ts'

const BASE = new URL('https://example.org/rss.xml')
const NAMES =
  'rss feed urlset sitemapindex sitemap item entry url loc link guid image:loc dc:date pubDate published title'.split(
    ' ',
  )
const PIECES = [
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?xml version="1.0"?>',
  '<!DOCTYPE rss [<!ENTITY a "b">]>',
  '<link href="/a" rel="alternate"/>',
  "<link href='https://example.org/b'>",
  '&amp;',
  '&#x110000;',
  '&a;',
  'https://example.org/un?a=1&amp;b=2',
  'javascript:alert(1)',
  'Tue, 03 Mar 2026 01:00:00 +0700',
  '2026-03-03T00:00:00Z',
  '<',
  '>',
]
const markup = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES).map((name) => `<${name}>`) },
  { weight: 4, arbitrary: fc.constantFrom(...NAMES).map((name) => `</${name}>`) },
  { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: anyText(8) },
)
const path = fc.stringMatching(/^[a-z0-9/?=&;.-]{1,20}$/u)
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const feeds = target(
  'feeds',
  2,
  fc.tuple(fc.array(markup, { maxLength: 40 }), fc.uniqueArray(path, { maxLength: 8 })),
  ([pieces, paths]) => {
    for (const { url, published } of readFeed(`<rss>${pieces.join('')}`, BASE)?.items ?? []) {
      assert.match(url, /^https?:\/\//u)
      if (published !== undefined) assert.match(published, /^\d{4}-\d{2}-\d{2}$/u)
    }
    // What a feed says in order is read in order, whichever its kind.
    const wanted = [...new Set(paths.map((one) => new URL(`/a${one}`, BASE).href))]
    const kinds = [
      (body: string) => `<rss><channel>${body}</channel></rss>`,
      (body: string) => `<feed>${body}</feed>`,
      (body: string) => `<urlset>${body}</urlset>`,
    ]
    const items = [
      (address: string) => `<item><title>x</title><link>${address}</link></item>`,
      (address: string) => `<entry><link rel="self" href="/s"/><link href="${address}"/></entry>`,
      (address: string) => `<url><loc> ${address} </loc></url>`,
    ]
    for (const [at, kind] of kinds.entries()) {
      const xml = kind(wanted.map((one) => items[at]!(escaped(one))).join(''))
      assert.deepEqual(
        readFeed(xml, BASE)?.items.map(({ url }) => url),
        wanted,
      )
    }
  },
)

const ROBOTS = [
  'User-agent: *',
  'User-agent: Reperes',
  'Disallow: /',
  'Disallow:',
  'Allow: /a',
  'Disallow: /*?*$',
  'Crawl-delay: 0',
  'Crawl-delay: 1e9',
  'Sitemap: x',
  '# x',
  ':',
  '\uFEFF',
]
const line = fc.oneof(fc.constantFrom(...ROBOTS), anyText(12))

const robots = target('robots.txt', 0.5, fc.array(line, { maxLength: 12 }), async (lines) => {
  const client = (text: string) => {
    const asked: string[] = []
    const made = politeClient({
      fetch: async (url) => {
        asked.push(String(url))
        return new Response(String(url).endsWith('/robots.txt') ? text : '<p>x</p>')
      },
      sleep: async () => {},
      userAgent: 'Reperes/0.1 (x@example.org)',
      pause: 0,
      largest: 100_000,
    })
    return { asked, get: made.get }
  }
  const some = client(lines.join('\n'))
  const { kind } = await some.get('https://example.org/a?b=c')
  assert(kind === 'page' || kind === 'forbidden', kind)
  assert.equal(some.asked.includes('https://example.org/a?b=c'), kind === 'page')
  // Whatever stands before it, a last word to everybody that names nobody else is heard.
  const all = client('User-agent: *\nDisallow: /\n')
  assert.equal((await all.get('https://example.org/a')).kind, 'forbidden')
})

const said = fc.oneof(
  anyText(8),
  fc.constantFrom('person:pham-van-long', 'vietnamplus-101', '2020-01-02', ''),
)
const correction = fc.record(
  {
    kind: fc.oneof(
      fc.constantFrom('merge', 'split', 'rename', 'date'),
      fc.jsonValue({ maxDepth: 1 }),
    ),
    reason: fc.oneof(said, fc.constant('x')),
    id: said,
    ids: fc.oneof(fc.array(said, { maxLength: 3 }), said),
    articles: fc.oneof(fc.array(said, { maxLength: 3 }), said),
    name: said,
    article: said,
    date: said,
  },
  { requiredKeys: [] },
)
const entry = fc.record(
  { file: fc.oneof(fc.constant('a.txt'), said), url: said, published: said, captured: said },
  { requiredKeys: [] },
)
const written = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(correction, { maxLength: 3 }).map((all) => JSON.stringify(all)),
  },
  { weight: 3, arbitrary: fc.array(entry, { maxLength: 3 }).map((all) => JSON.stringify(all)) },
  {
    weight: 1,
    arbitrary: fc
      .record({ manifest: said, keys: fc.array(said, { maxLength: 2 }) })
      .map((value) => JSON.stringify(value)),
  },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: anyText(30) },
)

const orSentence = <T>(read: () => T): T | undefined => {
  try {
    return read()
  } catch (error) {
    assert(error instanceof UserError, String(error))
    assert(error.message.length > 10)
    return undefined
  }
}

const operator = target("an operator's files", 1, written, (text) => {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-fuzz-'))
  try {
    const file = (name: string): string => join(folder, name)
    writeFileSync(file('a.txt'), 'Un port ouvre\n\nLe port a ouvert mardi 3 mars 2020 à Hanoï.')
    for (const name of ['pages.json', 'publication.json', 'c.json']) writeFileSync(file(name), text)
    const corrections: readonly Correction[] =
      orSentence(() => readCorrections('', file('c.json'))) ?? []
    redatesIn(corrections)
    resolve(
      CORPUS.map(({ article, entities }) => ({ article, entities })),
      corrections,
    )
    assert.equal(orSentence(() => readFolder(folder))?.pages.length ?? 1, 1)
    orSentence(() => readPublication(folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

export const OUTSIDE = [feeds, robots, operator]
