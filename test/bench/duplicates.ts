/**
 * How well and how fast copies are found, on judged pages and on 36,152 real French news articles.
 *
 *   node test/bench/duplicates.ts [DIR]      quality beside Jaccard and containment thresholds, time, memory
 *   node test/bench/duplicates.ts --sample   100 joined pairs that no list names, to be read by a person
 *
 * The corpora stand beside the project, not in it; what is missing is said and left out.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { ArticleId } from '../../shared/article/article.ts'
import { clusterDispatches } from '../../shared/duplicates/cluster.ts'
import type { Dispatched } from '../../shared/duplicates/compared-text.ts'
import { exactContainment, hashOf, sharedOf, shinglesOf } from '../../shared/duplicates/shingles.ts'
import { containment } from '../../shared/duplicates/sketch-likeness.ts'
import { comparedParagraphs, sketchOf } from '../../shared/duplicates/sketch.ts'
import { comparableWords } from '../../shared/duplicates/words.ts'

interface Pair {
  readonly a: string
  readonly b: string
  readonly column: boolean
}

const named = process.argv.slice(2).find((word) => !word.startsWith('--'))
const ORANGESUM = named ?? fileURLToPath(new URL('../../../shared/data/orangesum', import.meta.url))
if (existsSync(join(ORANGESUM, 'articles.jsonl.gz'))) measure()
else console.log('duplicates: ../shared/data/orangesum is missing, nothing measured')

function measure(): void {
  const articles = read()
  const byId = new Map(articles.map((article) => [article.id as string, article]))
  const tenth = articles.filter((_, i) => i % 10 === 0)
  // Once unmeasured: a first run also pays for compiling.
  clusterDispatches(tenth)
  const small = timed(() => clusterDispatches(tenth)).seconds
  const { result: dispatches, seconds } = timed(() => clusterDispatches(articles))
  if (process.argv.includes('--sample')) return sample(byId, dispatches)

  const pairs = readFileSync(join(ORANGESUM, 'neardup-pairs.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair)
  const joined = ({ a, b }: Pair) => {
    const name = dispatches.get(`x-${a}` as ArticleId)
    return name !== undefined && name === dispatches.get(`x-${b}` as ArticleId)
  }
  const shingles = (id: string) =>
    shinglesOf(comparedParagraphs(byId.get(`x-${id}`)!).map(comparableWords))
  const measures = pairs.map((pair) => {
    const [a, b] = [shingles(pair.a), shingles(pair.b)]
    const shared = sharedOf(a, b)
    return {
      pair,
      jaccard: shared / (a.length + b.length - shared),
      contained: exactContainment(a, b),
    }
  })
  report('ours', pairs.filter(joined))
  for (const least of [0.3, 0.5]) {
    report(
      `Jaccard >= ${least}`,
      measures.filter((m) => m.jaccard >= least).map((m) => m.pair),
    )
  }
  for (const least of [0.3, 0.5]) {
    report(
      `containment >= ${least}`,
      measures.filter((m) => m.contained >= least).map((m) => m.pair),
    )
  }
  const errors = pairs.map(({ a, b }) => {
    const [x, y] = [byId.get(`x-${a}`)!, byId.get(`x-${b}`)!]
    return Math.abs(
      containment(sketchOf(x), sketchOf(y)) - exactContainment(shingles(a), shingles(b)),
    )
  })
  const sketches = articles.slice(0, 2000).map((article) => sketchOf(article).length)
  console.log(
    `sketch: ${mean(sketches).toFixed(0)} characters, mean error ${mean(errors).toFixed(3)}`,
  )
  console.log(
    `${articles.length} articles in ${seconds.toFixed(1)} s of CPU, ${new Set(dispatches.values()).size} dispatches of ` +
      `${dispatches.size} articles, ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB resident`,
  )
  console.log(
    `${tenth.length} articles in ${small.toFixed(1)} s of CPU: ten times more take ${(seconds / small).toFixed(1)} times as long`,
  )

  function report(name: string, found: readonly Pair[]): void {
    const columns = found.filter((pair) => pair.column).length
    const all = pairs.filter((pair) => !pair.column).length
    const right = found.length - columns
    console.log(
      `${name.padEnd(22)} ${right}/${all} true pairs (${(right / all).toFixed(3)}), ${columns}/${pairs.length - all} columns`,
    )
  }
}

function read(): Dispatched[] {
  const lines = gunzipSync(readFileSync(join(ORANGESUM, 'articles.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
  return lines.map((line) => {
    const { id, date, title, heading, text } = JSON.parse(line) as Readonly<
      Record<'id' | 'date' | 'title' | 'heading' | 'text', string | null>
    >
    return {
      id: `x-${id}` as ArticleId,
      kind: 'article',
      ...(title ? { headline: title } : {}),
      ...(heading ? { lead: heading } : {}),
      // Its paragraphs are glued: `jeudi.Le gouvernement`.
      body: (text ?? '').split(/(?<=[.!?»"])(?=\p{Lu})/u).filter((paragraph) => paragraph !== ''),
      captions: [],
      ...(date ? { published: { date, basis: 'metadata' } } : {}),
    }
  })
}

function sample(
  byId: ReadonlyMap<string, Dispatched>,
  dispatches: ReadonlyMap<ArticleId, string>,
): void {
  const known = new Set<string>()
  for (const line of readFileSync(join(ORANGESUM, 'neardup-pairs.jsonl'), 'utf8')
    .trim()
    .split('\n')) {
    const { a, b } = JSON.parse(line) as Pair
    known.add(`x-${a} x-${b}`).add(`x-${b} x-${a}`)
  }
  const groups = new Map<string, string[]>()
  for (const [id, name] of dispatches) groups.set(name, [...(groups.get(name) ?? []), id])
  const pairs = [...groups.values()].flatMap((ids) =>
    ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const)),
  )
  const others = pairs
    .filter(([a, b]) => !known.has(`${a} ${b}`))
    .sort(([a, b], [c, d]) => hashOf(`${a} ${b}`) - hashOf(`${c} ${d}`))
  console.log(`${others.length} joined pairs beyond the list; 100 of them:\n`)
  for (const [a, b] of others.slice(0, 100)) {
    for (const id of [a, b]) {
      const { headline, lead, body, published } = byId.get(id)!
      console.log(
        `${id} ${published?.date} ${headline}\n   ${lead}\n   ${body.join(' ').slice(0, 260)}`,
      )
    }
    console.log()
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function timed<Result>(run: () => Result): { readonly result: Result; readonly seconds: number } {
  const started = cpuMilliseconds()
  const result = run()
  return { result, seconds: (cpuMilliseconds() - started) / 1000 }
}

// Other programs share the machine: the clock on the wall would measure them too.
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
