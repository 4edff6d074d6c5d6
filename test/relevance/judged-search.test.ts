/** Judged queries over judged pages, as `reperes query` answers them, and the floor of each set: nDCG at 10. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { memoryStore } from '../../shared/stored/memory.ts'
import { storedLibrary } from '../../shared/library/stored.ts'
import { publicationOf } from '../../shared/publishing/publication.ts'
import { readFolder } from '../../tools/pages/folder.ts'
import { prepare } from '../../tools/corpus/pipeline.ts'

interface JudgedQuery {
  readonly q: string
  readonly relevant: readonly { readonly file: string; readonly grade: number }[]
}

const MOST = 10

const gainOf = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0)

test.each([
  ['relations', 0.955],
  ['sagas', 0.93],
  ['series', 0.975],
  ['wire', 0.97],
  ['ledger', 0.97],
  ['coda', 0.98],
  ['digest', 0.985],
  ['journal', 0.98],
  ['epilogue', 0.97],
  ['relay', 0.97],
  ['harvest', 0.97],
  ['courier', 0.98],
  ['vesper', 0.99],
  ['lantern', 0.97],
  ['meridian', 0.98],
  ['compass', 0.98],
  ['beacon', 0.96],
  ['tide', 0.99],
])('searches over %s hold %s', async (set, floor) => {
  const dir = fileURLToPath(new URL(`../judged/${set}`, import.meta.url))
  const { corpus, pages } = prepare(readFolder(dir))
  const library = storedLibrary(memoryStore(publicationOf(corpus)))
  const fileOf = new Map(pages.map(({ article, file }) => [article.id, file]))
  const queries = JSON.parse(readFileSync(`${dir}/queries.json`, 'utf8')) as readonly JudgedQuery[]
  let sum = 0
  for (const { q, relevant } of queries) {
    const { hits } = await library.search({ q, limit: MOST })
    const files = hits.map(({ card }) => fileOf.get(card.id))
    const grades = files.map((file) => relevant.find((one) => one.file === file)?.grade ?? 0)
    const best = relevant.map(({ grade }) => grade).toSorted((a, b) => b - a)
    sum += gainOf(grades) / gainOf(best.slice(0, MOST))
  }
  expect(sum / queries.length).toBeGreaterThanOrEqual(floor)
})
