/**
 * Same dispatch and related articles beside what a user could pick, on the same cleaned pages, by the same referee.
 *
 *   node test/bench/related.ts [DIR]      (DIR holds the pages and gold.json; score.mjs is sought above it, then
 *                                          in ../shared/eval)
 *
 * Without DIR also what Repères gives on every judged set of the project, a line each: a change that helps one of them
 * alone is no fact about related articles.
 *
 * Peers for related: lunr's "more like this" with its 25 best terms, MiniSearch with the whole headline and lead;
 * for the same dispatch: Jaccard and containment of runs of three words.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import { partsOf, type Article, type ArticleId } from '../../shared/article/article.ts'
import { clusterDispatches } from '../../shared/duplicates/cluster.ts'
import { exactContainment, sharedOf, shinglesOf } from '../../shared/duplicates/shingles.ts'
import { comparedParagraphs } from '../../shared/duplicates/sketch.ts'
import { comparableWords } from '../../shared/duplicates/words.ts'
import { analyse } from '../../shared/french/analyse.ts'
import { memoryStore } from '../../shared/stored/memory.ts'
import type { PreparedArticle } from '../../shared/publishing/prepared.ts'
import { publicationOf } from '../../shared/publishing/publication.ts'
import { storedLibrary } from '../../shared/library/stored.ts'
import { readFolder } from '../../tools/pages/folder.ts'
import { readPages, type ReadPage } from '../../tools/corpus/pipeline.ts'
import { table } from '../../tools/program/terminal.ts'

const JUDGED = resolve('test/judged')
const HEAD = ['same dispatch F1', 'nDCG@5', 'first', 'precision', 'empty']

const dir = resolve(process.argv[2] ?? '../shared/eval/dev')
const referees = [join(dirname(dir), 'score.mjs'), resolve('../shared/eval/score.mjs')]
const referee = referees.find((path) => existsSync(path)) ?? ''
if (referee === '') console.log('related: no score.mjs, nothing measured')
else {
  if (existsSync(join(dir, 'gold.json'))) await measure()
  else console.log(`related: no gold.json in ${dir}, nothing measured`)
  if (process.argv[2] === undefined) await measureAll()
}

interface Answer {
  readonly story: string | null
  readonly related: readonly string[]
}

async function measure(): Promise<void> {
  for (const bare of [false, true]) {
    const pages = pagesIn(dir, bare)
    const rows = Object.entries(await systems(pages)).map(([name, answers]) =>
      row(name, dir, pages, answers, bare),
    )
    console.log(table([['', ...HEAD], ...rows]))
    console.log(bare ? 'without addresses and dates\n' : 'with addresses and dates\n')
  }
}

async function measureAll(): Promise<void> {
  const rows: (readonly string[])[] = []
  for (const set of [dir, ...readdirSync(JUDGED).map((name) => join(JUDGED, name))]) {
    if (!existsSync(join(set, 'gold.json'))) continue
    for (const bare of [false, true]) {
      const pages = pagesIn(set, bare)
      const stories = clusterDispatches(pages.map(({ article }) => article))
      const lists = await ours(pages, stories)
      const answers = pages.map(({ article }, i) => ({
        story: stories.get(article.id) ?? null,
        related: lists[i]!,
      }))
      rows.push(row(`${basename(set)}${bare ? ', without' : ''}`, set, pages, answers, bare))
    }
  }
  console.log(table([['', ...HEAD], ...rows]))
}

/** Without addresses two captures of one page have one identity: here each file counts. */
function pagesIn(set: string, bare: boolean): readonly ReadPage[] {
  return readPages(readFolder(set, { bare }).pages).pages.map((page, i) => ({
    ...page,
    article: { ...page.article, id: `x-${String(i).padStart(5, '0')}` as ArticleId },
  }))
}

async function systems(
  pages: readonly ReadPage[],
): Promise<Readonly<Record<string, readonly Answer[]>>> {
  const articles = pages.map(({ article }) => article)
  const stories = clusterDispatches(articles)
  const found = await ours(pages, stories)
  const story = (article: Article) => stories.get(article.id) ?? null
  const shingles = articles.map((a) => shinglesOf(comparedParagraphs(a).map(comparableWords)))
  const jaccard = (a: Uint32Array, b: Uint32Array) => {
    const shared = sharedOf(a, b)
    return shared / Math.max(1, a.length + b.length - shared)
  }
  const copied = (like: (a: Uint32Array, b: Uint32Array) => number, least: number) =>
    storiesBy(shingles, (a, b) => like(a, b) >= least).map((name) => ({ story: name, related: [] }))
  const peer = (lists: readonly (readonly string[])[]) =>
    lists.map((related) => ({ story: null, related }))
  return {
    Repères: articles.map((article, i) => ({ story: story(article), related: found[i]! })),
    'lunr, 25 terms': peer(likeThisByLunr(pages)),
    MiniSearch: peer(likeThisByMiniSearch(pages)),
    'Jaccard >= .5': copied(jaccard, 0.5),
    'containment >= .3': copied(exactContainment, 0.3),
    'containment >= .5': copied(exactContainment, 0.5),
  }
}

/** The road of the product: what is published of the pages, asked as the Worker asks. */
async function ours(
  pages: readonly ReadPage[],
  stories: ReadonlyMap<ArticleId, string>,
): Promise<readonly (readonly string[])[]> {
  const corpus = pages
    .filter(({ article }) => article.kind !== 'tag')
    .map(({ article, entities }): PreparedArticle => {
      const dispatch = stories.get(article.id)
      return { article, entities, ...(dispatch === undefined ? {} : { dispatch }) }
    })
  const library = storedLibrary(memoryStore(publicationOf(corpus)))
  const files = new Map(pages.map(({ article, file }) => [article.id, file]))
  const lists: (readonly string[])[] = []
  for (const { article } of pages) {
    const answer =
      article.kind === 'tag'
        ? undefined
        : await library.related({ kind: 'article', id: article.id })
    // The same event in an outlet's own words is related, before all else, and no republication.
    const accounts = (answer?.copies ?? []).filter(({ sameness }) => sameness === 'account')
    const cards = [...accounts, ...(answer?.related ?? [])].slice(0, 10)
    lists.push(cards.flatMap(({ card }) => files.get(card.id) ?? []))
  }
  return lists
}

function textOf(article: Article): string {
  return partsOf(article)
    .map(({ text }) => text)
    .join('\n')
}

/** Out of the box: the rarest of the most used terms, OR, ten answers. */
function likeThisByLunr(pages: readonly ReadPage[]): readonly (readonly string[])[] {
  const terms = pages.map(({ article }) => analyse(textOf(article)).map(({ term }) => term))
  const frequency = new Map<string, number>()
  for (const list of terms)
    for (const term of new Set(list)) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  const index = lunr(function () {
    this.ref('file')
    this.field('text')
    this.pipeline.reset()
    this.searchPipeline.reset()
    for (const [i, { file }] of pages.entries()) this.add({ file, text: terms[i]!.join(' ') })
  })
  return pages.map(({ file }, i) => {
    const counts = new Map<string, number>()
    for (const term of terms[i]!) counts.set(term, (counts.get(term) ?? 0) + 1)
    const best = [...counts]
      .map(
        ([term, count]) => [term, count * Math.log(pages.length / frequency.get(term)!)] as const,
      )
      .sort((a, b) => b[1] - a[1])
      .slice(0, 25)
    const hits = index.query((query) => {
      for (const [term] of best) query.term(term, {})
    })
    return hits
      .map(({ ref }) => ref)
      .filter((ref) => ref !== file)
      .slice(0, 10)
  })
}

function likeThisByMiniSearch(pages: readonly ReadPage[]): readonly (readonly string[])[] {
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] })
  index.addAll(pages.map(({ file, article }) => ({ id: file, text: textOf(article) })))
  return pages.map(({ file, article }) => {
    const said = [article.headline, article.lead, article.body[0]].join(' ')
    const hits = index.search(said, { combineWith: 'OR' }).map(({ id }) => id as string)
    return hits.filter((id) => id !== file).slice(0, 10)
  })
}

/** Groups by single links, as a threshold alone makes them. */
function storiesBy(
  shingles: readonly Uint32Array[],
  same: (a: Uint32Array, b: Uint32Array) => boolean,
): readonly (string | null)[] {
  const group = shingles.map((_, i) => i)
  for (const [i, a] of shingles.entries()) {
    for (const [j, b] of shingles.entries()) {
      if (j <= i || a.length === 0 || b.length === 0 || !same(a, b)) continue
      const [from, into] = [group[j]!, group[i]!]
      for (const k of group.keys()) if (group[k] === from) group[k] = into
    }
  }
  return group.map((name) =>
    group.filter((other) => other === name).length < 2 ? null : `${name}`,
  )
}

function row(
  name: string,
  set: string,
  pages: readonly ReadPage[],
  answers: readonly Answer[],
  bare: boolean,
): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-related-'))
  const file = join(folder, 'answers.ndjson')
  const lines = pages.map(({ file: page }, i) => {
    const { story, related } = answers[i]!
    return JSON.stringify({ file: page, story, related: related.map((other) => ({ file: other })) })
  })
  writeFileSync(file, lines.join('\n'))
  const options = ['--json', ...(bare ? ['--bare'] : [])]
  const gold = join(set, 'gold.json')
  const scores = JSON.parse(
    execFileSync(process.execPath, [referee, gold, file, ...options], { encoding: 'utf8' }),
  ) as Readonly<Record<string, number>>
  rmSync(folder, { recursive: true })
  const shown = (key: string) => scores[key]?.toFixed(3) ?? '-'
  const listed = answers.some(({ related }) => related.length > 0)
  const keys = ['ndcg5', 'first_is_best_grade', 'precision', 'empty_respected']
  return [
    name,
    answers.some(({ story }) => story !== null) ? shown('republication.f1') : '-',
    ...keys.map((key) => (listed ? shown(`related.${key}`) : '-')),
  ]
}
