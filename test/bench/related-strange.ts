/**
 * Pages that stand alone, among articles of other news: is their list still empty?
 *
 *   node test/bench/related-strange.ts [NEWS]      (NEWS holds articles.jsonl.gz; ../shared/data/orangesum by default)
 *
 * Every judged page of the project without a neighbour, and of the set beside it where it is there, in its own set and
 * 50, 300 and 1,000 articles around it: which of them are given any of these, how many, and how many stand in the lists of
 * other pages.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { memoryStore } from '../../shared/stored/memory.ts'
import type { PreparedArticle } from '../../shared/publishing/prepared.ts'
import { publicationOf } from '../../shared/publishing/publication.ts'
import { storedLibrary } from '../../shared/library/stored.ts'
import type { Article, ArticleId } from '../../shared/article/article.ts'
import { recognise } from '../../shared/entities/recognise.ts'
import { readFolder } from '../../tools/pages/folder.ts'
import { prepare } from '../../tools/corpus/pipeline.ts'
import { table } from '../../tools/program/terminal.ts'
import { readArticles, type NewsArticle } from './search/known-items.ts'

const SIZES = [50, 300, 1000]
const SETS = [
  resolve('../shared/eval/dev'),
  ...readdirSync('test/judged').map((name) => join('test/judged', name)),
].filter((set) => existsSync(join(set, 'gold.json')))

const news = resolve(process.argv[2] ?? '../shared/data/orangesum')
if (existsSync(join(news, 'articles.jsonl.gz'))) await measure(strangersOf(readArticles(news)))
else console.log(`related-strange: no articles in ${news}, nothing measured`)

interface Judged {
  readonly file: string
  readonly page_kind?: string
  readonly related: readonly unknown[]
}

async function measure(strangers: readonly PreparedArticle[]): Promise<void> {
  const rows: (readonly string[])[] = []
  for (const size of SIZES) {
    const sum = { alone: 0, joined: 0, joining: 0, listed: 0, strange: 0 }
    for (const set of SETS) count(sum, await listsIn(set, strangers.slice(0, size)))
    rows.push(
      [size, sum.alone, sum.joined, sum.joining, sum.listed, sum.strange].map((n) => `${n}`),
    )
  }
  const head = [
    'strange',
    'stand alone',
    'are given strange ones',
    'so many',
    'places of other lists',
    'strange',
  ]
  console.log(table([head, ...rows]))
}

interface List {
  readonly isAlone: boolean
  readonly listed: number
  readonly strange: number
}

function count(
  sum: Record<'alone' | 'joined' | 'joining' | 'listed' | 'strange', number>,
  lists: readonly List[],
): void {
  for (const { isAlone, listed, strange } of lists) {
    if (isAlone) {
      sum.alone += 1
      sum.joined += strange > 0 ? 1 : 0
      sum.joining += strange
    } else {
      sum.listed += listed
      sum.strange += strange
    }
  }
}

async function listsIn(set: string, strangers: readonly PreparedArticle[]): Promise<List[]> {
  const judged = JSON.parse(readFileSync(join(set, 'gold.json'), 'utf8')) as readonly Judged[]
  const { corpus, pages } = prepare(readFolder(set))
  const own = new Set(corpus.map(({ article }) => article.id))
  const library = storedLibrary(memoryStore(publicationOf([...corpus, ...strangers])))
  const lists: List[] = []
  for (const { file, article } of pages) {
    const page = judged.find((one) => one.file === file)
    if (page === undefined || (page.page_kind ?? 'article') !== 'article') continue
    const answer = await library.related({ kind: 'article', id: article.id })
    const ids = (answer?.related ?? []).map(({ card }) => card.id)
    lists.push({
      isAlone: page.related.length === 0,
      listed: ids.length,
      strange: ids.filter((id) => !own.has(id)).length,
    })
  }
  return lists
}

/** Every thirty-sixth of 36,000: of all years and desks. */
function strangersOf(articles: readonly NewsArticle[]): readonly PreparedArticle[] {
  const step = Math.max(1, Math.floor(articles.length / SIZES.at(-1)!))
  return articles
    .filter((_, at) => at % step === 0)
    .slice(0, SIZES.at(-1))
    .map((one) => {
      const article = articleOf(one)
      return { article, entities: recognise(article) }
    })
}

function articleOf({ id, date, heading, text }: NewsArticle): Article {
  return {
    id: `o-${id}` as ArticleId,
    kind: 'article',
    headline: heading,
    body: text.split('\n').filter((line) => line !== ''),
    captions: [],
    links: [],
    published: { date: date.slice(0, 10), basis: 'metadata' },
  }
}
