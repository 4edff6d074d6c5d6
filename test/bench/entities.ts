/**
 * Entities beside the peers a user could pick, on the same cleaned text, by the same referee.
 *
 *   node test/bench/entities.ts DIR        (DIR holds the pages, gold.json and, above it, score.mjs)
 *
 * Prints F1 per kind, then articles per second as ratios: over all judged sets, whose pages come once each, as a build
 * meets them, and over DIR alone again and again. The second flatters what remembers words and names, as ours does. The
 * peers: fr-compromise, and a floor that takes every run of capitalised words for a person.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Article } from '../../shared/article/article.ts'
import { clean } from '../../shared/article/clean.ts'
import { gatherEvidence } from '../../shared/article/evidence.ts'
import { recognise } from '../../shared/entities/recognise.ts'
import { readFolder } from '../../tools/pages/folder.ts'
import { readPages } from '../../tools/corpus/pipeline.ts'
import { recordOf } from '../../tools/corpus/record.ts'
import { ROOT } from '../../tools/program/root.ts'
import { table } from '../../tools/program/terminal.ts'
import { entitiesBy, PEERS } from './entity-peers.ts'

/** Of all judged pages: the first compiles what either calls, the last is that of a build many times as large. */
const ROUNDS = 4
/**
 * Of DIR's pages: so many that the engine has compiled what either calls. With ours it goes on for ninety turns, in
 * threads whose time counts here too: a turn of the last thirty takes three quarters of what one of the fortieth does.
 */
const TURNS = 120
/** Articles that one reads before the other does. */
const BLOCK = 50

const WORKS: readonly ((article: Article) => void)[] = [
  (article) => void recognise(article),
  (article) => void entitiesBy(PEERS['fr-compromise']!, article),
]

// Before anything else: a process that has read no page yet.
const judged = judgedArticles()
const rounds = Array.from({ length: ROUNDS }, () => secondsOf(judged))

const dir = process.argv[2] ?? '../shared/eval/dev'
const { pages } = readPages(readFolder(dir).pages)
const ours = pages.map((page) => recordOf(page, undefined, []))
const records = new Map<string, readonly object[]>([['repères', ours]])
for (const [name, peer] of Object.entries(PEERS))
  records.set(
    name,
    pages.map((page, i) => ({ ...ours[i]!, entities: entitiesBy(peer, page.article) })),
  )

const KINDS = ['person', 'organisation', 'country', 'place', 'date', 'event', 'all']
const scores = [...records].map(([name, list]) => [name, score(list)] as const)
console.log(`Entities on ${dir}: F1 by the referee (${pages.length} pages)\n`)
console.log(
  table([
    ['', ...scores.map(([name]) => name)],
    ...KINDS.map((kind) => [
      kind,
      ...scores.map(([, rows]) => (rows[`entity.${kind}.f1`] ?? 0).toFixed(3)),
    ]),
    ['role', ...scores.map(([, rows]) => (rows['entity.role.f1'] ?? 0).toFixed(3))],
  ]),
)

const articles = pages.map(({ article }) => article)
const turns = Array.from({ length: TURNS }, () => secondsOf(articles))
const best = WORKS.map((_, i) => Math.min(...turns.map((seconds) => seconds[i]!)))

console.log('\nArticles per second of processor time (target: 5 times as many)\n')
console.log(
  table([
    ['', 'repères', 'fr-compromise', 'times'],
    rateRow(`${judged.length} judged pages, once each, in a new process`, judged, rounds[0]!),
    rateRow(`these again, round ${ROUNDS}`, judged, rounds.at(-1)!),
    rateRow(`${articles.length} of ${dir}, the best of ${TURNS} turns`, articles, best),
  ]),
)

function rateRow(
  name: string,
  { length }: readonly Article[],
  [own, peer]: readonly number[],
): readonly string[] {
  return [name, (length / own!).toFixed(0), (length / peer!).toFixed(0), (peer! / own!).toFixed(1)]
}

/** Cleaned only, each set with its own evidence: reading pages through would have our recognisers meet them all before. */
function judgedArticles(): readonly Article[] {
  const folder = join(ROOT, 'test', 'judged')
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const raws = readFolder(join(folder, name)).pages.map(({ raw }) => raw)
      const evidence = gatherEvidence(raws)
      return raws.map((raw) => clean(raw, evidence).article)
    })
}

/** Seconds of processor time that each takes for all of them, by turns: other work on the machine falls on both alike. */
function secondsOf(all: readonly Article[]): readonly number[] {
  const seconds = WORKS.map(() => 0)
  for (let from = 0; from < all.length; from += BLOCK)
    for (const [i, work] of WORKS.entries()) {
      const { user } = process.cpuUsage()
      for (const article of all.slice(from, from + BLOCK)) work(article)
      seconds[i]! += (process.cpuUsage().user - user) / 1e6
    }
  return seconds
}

function score(list: readonly object[]): Readonly<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-'))
  try {
    const file = join(folder, 'records.ndjson')
    writeFileSync(file, list.map((record) => JSON.stringify(record)).join('\n'))
    const referee = join(dir, '..', 'score.mjs')
    const out = execFileSync(process.execPath, [referee, join(dir, 'gold.json'), file, '--json'], {
      encoding: 'utf8',
    })
    return JSON.parse(out) as Record<string, number>
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
