/**
 * Same dispatch and related articles beside what a user could pick, on the same cleaned pages, by the same referee.
 *
 *   node test/bench/related.ts DIR        (DIR holds the pages, gold.json and, above it, score.mjs)
 *
 * Peers for related: lunr's "more like this" with its 25 best terms, MiniSearch with the whole headline and lead;
 * for the same dispatch: Jaccard and containment of runs of three words.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import { partsOf, type Article, type ArticleId } from '../../shared/article/article.ts'
import { clusterDispatches } from '../../shared/duplicates/cluster.ts'
import { exactContainment, sharedOf, shinglesOf } from '../../shared/duplicates/shingles.ts'
import { comparedParagraphs } from '../../shared/duplicates/sketch.ts'
import { comparableWords } from '../../shared/duplicates/words.ts'
import { analyse } from '../../shared/french/analyse.ts'
import { corpusOf } from '../../shared/search/corpus.ts'
import { documentOf } from '../../shared/search/document.ts'
import { clausesOf, relatedQueryOf } from '../../shared/search/related-query.ts'
import { rankRelated, type Candidate } from '../../shared/search/related.ts'
import { rank } from '../../shared/search/score.ts'
import { buildSegment } from '../../shared/search/segment.ts'
import { postingsOf } from '../../shared/search/shards.ts'
import { readTable } from '../../shared/search/table.ts'
import { readFolder } from '../../tools/folder.ts'
import { readPages, type ReadPage } from '../../tools/pipeline.ts'
import { table } from '../../tools/terminal.ts'

/** Judged again after the engine: enough that a near neighbour is never the 61st. */
const CANDIDATES = 60

const dir = resolve(process.argv[2] ?? '../shared/eval/dev')
const referee = join(dirname(dir), 'score.mjs')
if (existsSync(join(dir, 'gold.json')) && existsSync(referee)) measure()
else
  console.log(
    `related: no gold.json in ${process.argv[2] ?? '../shared/eval/dev'}, nothing measured`,
  )

interface Answer {
  readonly story: string | null
  readonly related: readonly string[]
}

function measure(): void {
  for (const bare of [false, true]) {
    // Without addresses two captures of one page have one identity: here each file counts.
    const pages = readPages(readFolder(dir, { bare }).pages).map((page, i) => ({
      ...page,
      article: { ...page.article, id: `x-${String(i).padStart(5, '0')}` as ArticleId },
    }))
    const rows = Object.entries(systems(pages)).map(([name, answers]) =>
      row(name, pages, answers, bare),
    )
    console.log(table([['', 'same dispatch F1', 'nDCG@5', 'first', 'precision', 'empty'], ...rows]))
    console.log(bare ? 'without addresses and dates\n' : 'with addresses and dates\n')
  }
}

function systems(pages: readonly ReadPage[]): Readonly<Record<string, readonly Answer[]>> {
  const articles = pages.map(({ article }) => article)
  const stories = clusterDispatches(articles)
  const found = ours(pages, stories)
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

function ours(
  pages: readonly ReadPage[],
  stories: ReadonlyMap<ArticleId, string>,
): readonly (readonly string[])[] {
  const documents = pages.map(({ article, entities }) => documentOf(article, entities))
  const { table: packed, shards } = buildSegment([...documents], { shards: 1, dictionary: 1 })
  const corpus = corpusOf([{ table: readTable(packed), withdrawn: [] }])
  const lookUp = (_: number, term: string) => postingsOf(shards[0]!, term)
  const queries = pages.map(({ article, entities }) => relatedQueryOf(article, entities))
  const numbers = new Map(pages.map(({ article }, i) => [article.id, i]))
  const candidate = (id: ArticleId, score: number): Candidate => {
    const i = numbers.get(id)!
    const { article } = pages[i]!
    const dispatch = stories.get(id)
    return {
      id,
      score,
      profile: queries[i]!.profile,
      isList: article.kind === 'tag',
      ...(article.published === undefined ? {} : { date: article.published.date }),
      ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
      ...(dispatch === undefined ? {} : { dispatch }),
    }
  }
  return pages.map(({ article }, i) => {
    if (article.kind === 'tag') return []
    const query = queries[i]!
    const { hits } = rank(corpus, lookUp, clausesOf(query), { limit: CANDIDATES })
    const dispatch = stories.get(article.id)
    const context = {
      documents: pages.length,
      frequency: (term: string) => lookUp(0, term)?.documents.length,
      ...(dispatch === undefined ? {} : { dispatch }),
      ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
    }
    return rankRelated(
      query,
      hits.map(({ id, score }) => candidate(id, score)),
      context,
    ).map(({ id }) => pages[numbers.get(id)!]!.file)
  })
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
  const gold = join(dir, 'gold.json')
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
