/**
 * Known-item search on real French news: `node test/bench/search/orangesum.ts DIR [--no-peers]`.
 *
 * 10,000 articles, their leads and texts indexed, never their titles; 1,000 queries made of titles in six
 * forms. Weights were chosen on the odd rows; MRR@10 of the even rows is printed, the peers' beside it.
 */
import { parseArgs } from 'node:util'
import type { ArticleId } from '../../../shared/article/article.ts'
import { documentOf } from '../../../shared/search/index/document.ts'
import { engineOver } from './engine.ts'
import { exactnessOver } from './exactness.ts'
import {
  bootstrapInterval,
  FORMS,
  isEven,
  mean,
  readArticles,
  readKnownItems,
  reciprocalRank,
  type NewsArticle,
} from './known-items.ts'
import { PEERS, SQLITE } from './peers.ts'

const SHARDS = 384

/** Reciprocal ranks, a list a form of query, in the order of the queries. */
type Ranks = readonly (readonly number[])[]

const { values, positionals } = parseArgs({
  options: { 'no-peers': { type: 'boolean' }, odd: { type: 'boolean' } },
  allowPositionals: true,
})
const folder = positionals[0]
if (folder === undefined) {
  console.error('usage: node test/bench/search/orangesum.ts DIR [--no-peers] [--odd]')
  process.exit(2)
}

const articles = readArticles(folder)
const items = readKnownItems(folder).filter((_, row) => isEven(row) === (values.odd !== true))

async function ranksOf(find: (query: string) => Promise<readonly string[]>): Promise<Ranks> {
  const ranks: number[][] = []
  for (const form of FORMS.keys()) {
    const column: number[] = []
    for (const { id, queries } of items) column.push(reciprocalRank(await find(queries[form]!), id))
    ranks.push(column)
  }
  return ranks
}

const idOf = ({ id }: NewsArticle) => `orange-${id}` as ArticleId

function ours(): { readonly lunrOrder: Promise<Ranks>; readonly stageTwo: Promise<Ranks> } {
  const engine = engineOver(documents, SHARDS)
  const found = (stage: 'first' | 'second') => async (query: string) => {
    const expanded = engine.expanded(query)
    if (expanded === undefined) return []
    return engine[stage](expanded, 10).map(({ id }) => id.slice('orange-'.length))
  }
  return { lunrOrder: ranksOf(found('first')), stageTwo: ranksOf(found('second')) }
}

const documents = articles.map((article) =>
  documentOf(
    {
      id: idOf(article),
      kind: 'article',
      lead: article.heading,
      body: [article.text],
      captions: [],
      links: [],
    },
    [],
  ),
)

const row = (name: string, cells: readonly string[]) =>
  console.log(`| ${[name, ...cells].join(' | ')} |`)
const figures = (ranks: Ranks) => ranks.map((column) => mean(column).toFixed(4).replace(/^0/u, ''))

const {
  articles: compared,
  queries,
  hits,
  different,
  furthest,
} = exactnessOver(documents.slice(0, 2000))
console.log(
  `Equal to full lunr: ${queries - different} of ${queries} queries over ${compared} articles in two segments, ` +
    `${hits} hits, scores at most ${furthest.toExponential(1)} apart\n`,
)
console.log(
  `MRR@10, ${values.odd ? 'odd' : 'even'} rows, ${items.length} queries a form, ${articles.length} articles\n`,
)
row('system', FORMS)
row(
  '---',
  FORMS.map(() => '---'),
)
const { lunrOrder, stageTwo } = ours()
row("Repères, lunr's order", figures(await lunrOrder))
const second = await stageTwo
row('Repères, with stage two', figures(second))

if (values['no-peers'] !== true) {
  const texts = articles.map(({ id, heading, text }) => ({ id, text: `${heading}\n${text}` }))
  const others: Ranks[] = []
  for (const peer of [...PEERS, SQLITE]) {
    console.error(`orangesum: ${peer.name} …`)
    const index = await peer.build(texts)
    const ranks = await ranksOf((query) => index.search(query, 'any', 10))
    row(peer.name, figures(ranks))
    others.push(ranks)
  }
  const best = FORMS.map((_, form) =>
    others.map((ranks) => ranks[form]!).reduce((a, b) => (mean(b) > mean(a) ? b : a)),
  )
  const gains = FORMS.map((_, form) => {
    const [low, high] = bootstrapInterval(second[form]!, best[form]!)
    const gain = mean(second[form]!) - mean(best[form]!)
    return `${signed(gain)} (${signed(low)} to ${signed(high)})`
  })
  row('stage two over the best peer, 95 % of paired resamples', gains)
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`
}
