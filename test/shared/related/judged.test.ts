import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { memoryStore } from '../../../shared/stored/memory.ts'
import { publicationOf } from '../../../shared/publishing/publication.ts'
import { storedLibrary } from '../../../shared/library/stored.ts'
import { readFolder } from '../../../tools/pages/folder.ts'
import { prepare } from '../../../tools/corpus/pipeline.ts'
import { scoresOf, type Answer, type Judged } from '../../judged/score.ts'

const folderOf = (set: string): string =>
  fileURLToPath(new URL(`../../judged/${set}`, import.meta.url))

/** The road of `reperes analyse`: pages to a publication, and what the library answers for each. */
async function answersIn(dir: string, bare: boolean): Promise<ReadonlyMap<string, Answer>> {
  const { corpus, pages } = prepare(readFolder(dir, { bare }))
  const library = storedLibrary(memoryStore(publicationOf(corpus)))
  const stories = new Map(corpus.map(({ article, dispatch }) => [article.id, dispatch]))
  const fileOf = new Map(pages.map(({ article, file }) => [article.id, file]))
  const answers = new Map<string, Answer>()
  for (const { file, article } of pages) {
    const answer =
      article.kind === 'tag'
        ? undefined
        : await library.related({ kind: 'article', id: article.id })
    // The same event in an outlet's own words is related, before all else, and no republication.
    const accounts = (answer?.copies ?? []).filter(({ sameness }) => sameness === 'account')
    const related = [...accounts, ...(answer?.related ?? [])]
      .flatMap(({ card }) => fileOf.get(card.id) ?? [])
      .slice(0, 10)
    answers.set(file, { story: stories.get(article.id), related })
  }
  return answers
}

describe.each([
  ['partners', { ndcg5: 0.98, precision: 0.99, emptyKept: 1 }],
  ['mixed', { ndcg5: 0.99, precision: 0.99, emptyKept: 1 }],
  ['dispatches', { ndcg5: 0.99, precision: 0.99, emptyKept: 1 }],
  ['cases', { ndcg5: 0.95, precision: 0.98, emptyKept: 1 }],
  ['relations', { ndcg5: 0.98, precision: 0.98, emptyKept: 1 }],
  ['waves', { ndcg5: 0.99, precision: 0.99, emptyKept: 1 }],
  ['month', { ndcg5: 0.97, precision: 0.96, emptyKept: 1 }],
  ['localities', { ndcg5: 0.77, precision: 0.86, emptyKept: 1 }],
  ['series', { ndcg5: 0.94, precision: 0.97, emptyKept: 1 }],
  ['wire', { ndcg5: 0.94, precision: 0.89, emptyKept: 1 }],
  ['gazette', { ndcg5: 0.93, precision: 0.87, emptyKept: 1 }],
  ['year', { ndcg5: 0.94, precision: 0.97, emptyKept: 1 }],
  ['sagas', { ndcg5: 0.98, precision: 0.84, emptyKept: 0.9 }],
  ['twin', { ndcg5: 0.98, precision: 0.99, emptyKept: 1 }],
  ['almanac', { ndcg5: 0.91, precision: 0.91, emptyKept: 1 }],
  ['annals', { ndcg5: 0.99, precision: 0.9, emptyKept: 0.7 }],
  ['ledger', { ndcg5: 0.94, precision: 0.99, emptyKept: 1 }],
  ['mosaic', { ndcg5: 0.99, precision: 0.94, emptyKept: 0.66 }],
  ['coda', { ndcg5: 0.91, precision: 0.99, emptyKept: 1 }],
  ['herald', { ndcg5: 0.98, precision: 0.95, emptyKept: 1 }],
  ['chronicle', { ndcg5: 0.88, precision: 0.82, emptyKept: 1 }],
  ['finale', { ndcg5: 0.94, precision: 0.94, emptyKept: 1 }],
  ['digest', { ndcg5: 0.97, precision: 0.98, emptyKept: 1 }],
  ['journal', { ndcg5: 0.95, precision: 0.61, emptyKept: 0.71 }],
  ['epilogue', { ndcg5: 0.93, precision: 0.96, emptyKept: 1 }],
  ['relay', { ndcg5: 0.94, precision: 0.95, emptyKept: 1 }],
  ['harvest', { ndcg5: 0.95, precision: 0.93, emptyKept: 1 }],
  ['courier', { ndcg5: 0.97, precision: 0.84, emptyKept: 0.75 }],
  ['vesper', { ndcg5: 0.9, precision: 0.76, emptyKept: 1 }],
  ['lantern', { ndcg5: 0.93, precision: 0.84, emptyKept: 0.6 }],
  ['meridian', { ndcg5: 0.9, precision: 0.93, emptyKept: 1 }],
  ['compass', { ndcg5: 0.94, precision: 0.8, emptyKept: 0.75 }],
  ['beacon', { ndcg5: 0.91, precision: 0.88, emptyKept: 0.66 }],
  ['tide', { ndcg5: 0.97, precision: 0.77, emptyKept: 0.5 }],
  ['lone', { ndcg5: 1, precision: 1, emptyKept: 0.91 }],
] as const)('the judged set %s', (set, floors) => {
  const dir = folderOf(set)
  const judged = JSON.parse(readFileSync(`${dir}/gold.json`, 'utf8')) as readonly Judged[]

  test.each([
    ['with addresses and dates', false],
    ['without', true],
  ])('finds what is related and what is the same, %s', { timeout: 60_000 }, async (_, bare) => {
    const scores = scoresOf(judged, await answersIn(dir, bare))
    expect(scores.ndcg5).toBeGreaterThanOrEqual(floors.ndcg5)
    expect(scores.precision).toBeGreaterThanOrEqual(floors.precision)
    expect(scores.emptyKept).toBeGreaterThanOrEqual(floors.emptyKept)
    expect(scores.dispatchF1).toBe(1)
  })
})
