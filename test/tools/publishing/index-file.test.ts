import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importIndex } from '../../../extension/private/index-file.ts'
import type { Values as Held } from '../../../extension/private/values.ts'
import { storedLibrary } from '../../../shared/library/stored.ts'
import { readManifest } from '../../../shared/stored/manifest-text.ts'
import { keysOf, manifestKey } from '../../../shared/stored/keys.ts'
import { writeIndexFile } from '../../../tools/publishing/index-file.ts'
import { readPublication } from '../../../tools/publishing/publish-folder.ts'
import { CORPUS, manyArticles } from '../../builders.ts'
import { built, readFrom } from './kv-memory.ts'

const UPDATED = '2026-11-22T06:00:00.000Z'

let folder: string
let out: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reperes-index-'))
  out = join(folder, 'out')
  mkdirSync(out)
  file = join(folder, 'reperes-index.ndjson')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What a browser holds, as the settings fill it. */
function browser(): Held & { readonly held: Map<string, string> } {
  const held = new Map<string, string>()
  return {
    held,
    get: (keys) => readFrom(held, keys),
    keys: () => Promise.resolve([...held.keys()]),
    put: (entries) => {
      for (const [key, value] of entries) held.set(key, value)
      return Promise.resolve()
    },
    remove: (keys) => {
      for (const key of keys) held.delete(key)
      return Promise.resolve()
    },
    clear: () => Promise.resolve(held.clear()),
    size: () => Promise.resolve(held.size),
  }
}

async function* piecesOf(text: string) {
  for (let at = 0; at < text.length; at += 10_000) yield text.slice(at, at + 10_000)
}

test.each([
  ['a small corpus', CORPUS],
  ['one of many values', manyArticles(140)],
])('the extension takes the file, and answers from it alone: %s', async (_, corpus) => {
  built(out, corpus)
  const { values, bytes } = writeIndexFile(out, file, UPDATED)
  const text = readFileSync(file, 'utf8')
  expect(Buffer.byteLength(text)).toBe(bytes)
  expect(text.trimEnd().split('\n')).toHaveLength(values)
  const reader = browser()
  expect(await importIndex(reader, piecesOf(text))).toBe('imported')
  const coverage = await storedLibrary(reader).coverage()
  expect(coverage).toMatchObject({ articles: corpus.length, updated: UPDATED })
  // All that the version is made of but the whole lunr index, which the extension does not read.
  const { manifest } = readPublication(out)
  const key = manifestKey(manifest)
  const needed = keysOf(readManifest(key, reader.held.get(key)!)).filter(
    (one) => !one.startsWith('l/'),
  )
  expect([...reader.held.keys()].toSorted()).toEqual(['current', key, ...needed].toSorted())
})

test('the same folder gives the same file', () => {
  built(out, CORPUS)
  writeIndexFile(out, file, UPDATED)
  const first = readFileSync(file, 'utf8')
  writeIndexFile(out, file, UPDATED)
  expect(readFileSync(file, 'utf8')).toBe(first)
  expect(readdirSync(folder).toSorted()).toEqual(['out', 'reperes-index.ndjson'])
})

describe('what cannot be written leaves everything as it was', () => {
  test('a damaged value', () => {
    built(out, CORPUS)
    writeFileSync(file, 'of yesterday')
    const [key] = readPublication(out).keys
    writeFileSync(join(out, 'kv', key!), 'cut')
    expect(() => writeIndexFile(out, file, UPDATED)).toThrow(/is damaged; build the corpus again/u)
    expect(readFileSync(file, 'utf8')).toBe('of yesterday')
    expect(readdirSync(folder).toSorted()).toEqual(['out', 'reperes-index.ndjson'])
  })

  test.each([
    ['notes.txt', /ends in \.ndjson/u],
    ['none/index.ndjson', /there is no folder/u],
    ['folder.ndjson', /is no file/u],
  ])('%s as its place', (name, reason) => {
    built(out, CORPUS)
    mkdirSync(join(folder, 'folder.ndjson'))
    expect(() => writeIndexFile(out, join(folder, name), UPDATED)).toThrow(reason)
  })

  test('a folder of pages', () => {
    expect(() => writeIndexFile(out, file, UPDATED)).toThrow(/holds no built corpus/u)
  })
})
