/**
 * Whole pages, written for this project in the markup of the outlets, and what is read from them.
 *
 * `raw.json` and `article.json` beside each page are reviewed as code; `vitest -u` rewrites them, CI makes none.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { clean } from '../../shared/article/clean.ts'
import { extract } from '../../shared/page/extract.ts'
import { readability } from '../../shared/page/fallback.ts'
import { decode } from '../../tools/pages/decode.ts'
import { readHtml } from '../../tools/pages/read-html.ts'

const PAGES = new URL('pages/', import.meta.url)
const names = readdirSync(PAGES).toSorted()

const documentOf = (name: string): Document => {
  const page = readHtml(readFileSync(new URL(`${name}/source.html`, PAGES)))
  if (page.kind === 'refused') throw new Error(`${name}: ${page.detail}`)
  return page.document as Document
}

// A browser builds its tree by other rules than linkedom; broken markup tells them apart.
const isWellFormed = (name: string): boolean => !/^(?:hostile--unclosed|charset--)/u.test(name)

const shown = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
const expectedOf = (name: string, part: string): string =>
  decodeURIComponent(new URL(`${name}/${part}.json`, PAGES).pathname)

describe.each(names)('%s', (name) => {
  test('is read as it was reviewed', async () => {
    const raw = extract(documentOf(name), undefined, readability)
    await expect(shown(raw)).toMatchFileSnapshot(expectedOf(name, 'raw'))
  })

  test('becomes the article it was reviewed to be', async () => {
    const { article } = clean(extract(documentOf(name), undefined, readability))
    await expect(shown(article)).toMatchFileSnapshot(expectedOf(name, 'article'))
  })

  test('is read alike without the general reader, and twice', () => {
    const document = documentOf(name)
    const alone = extract(document)
    expect(extract(document)).toEqual(alone)
    expect(alone).toEqual(extract(documentOf(name), undefined, readability))
  })

  if (isWellFormed(name))
    test('is read alike in a browser’s document', () => {
      const source = decode(readFileSync(new URL(`${name}/source.html`, PAGES)))
      if (source.kind === 'refused') throw new Error(source.detail)
      const { document } = new JSDOM(source.text).window
      expect(extract(document)).toEqual(extract(documentOf(name)))
    })
})
