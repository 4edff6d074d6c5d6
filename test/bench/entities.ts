/**
 * Entities beside the peers a user could pick, on the same cleaned text, by the same referee.
 *
 *   node test/bench/entities.ts DIR        (DIR holds the pages, gold.json and, above it, score.mjs)
 *
 * Prints F1 per kind, then articles per second as ratios. The peers: fr-compromise, and a floor that takes every
 * run of capitalised words for a person.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { partsOf, type Article } from '../../shared/article/article.ts'
import { recognise } from '../../shared/entities/recognise.ts'
import { readFolder } from '../../tools/folder.ts'
import { readPages } from '../../tools/pipeline.ts'
import { recordOf } from '../../tools/record.ts'
import { table } from '../../tools/terminal.ts'

type FrCompromise = Record<
  'people' | 'places' | 'organizations',
  () => { out(as: 'array'): string[] }
>

// Its type declarations do not compile: only the calls made here are typed.
const { default: nlp } = (await import('fr-compromise' as string)) as {
  default: (text: string) => FrCompromise
}

interface Found {
  readonly type: string
  readonly canonical: string
  readonly surfaces: readonly string[]
  readonly roles: readonly string[]
}

type Peer = (text: string) => readonly (readonly [type: string, surface: string])[]

const trim = (text: string): string => text.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '')

const PEERS: Readonly<Record<string, Peer>> = {
  'fr-compromise': (text) => {
    const doc = nlp(text)
    return [
      ...doc
        .people()
        .out('array')
        .map((s) => ['person', trim(s)] as const),
      ...doc
        .places()
        .out('array')
        .map((s) => ['place', trim(s)] as const),
      ...doc
        .organizations()
        .out('array')
        .map((s) => ['organisation', trim(s)] as const),
    ]
  },
  'capitalised words': (text) =>
    [...text.matchAll(/\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+/gu)].map(
      ([s]) => ['person', s] as const,
    ),
}

/**
 * So many that the engine has compiled what either calls. With ours it goes on for ninety turns, in threads whose time
 * counts here too: a turn of the last thirty takes three quarters of what one of the fortieth does.
 */
const TURNS = 120

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
const [own, peer] = articlesPerSecond([
  (article) => void recognise(article),
  (article) => void entitiesBy(PEERS['fr-compromise']!, article),
]) as [number, number]
console.log(
  `\nArticles per second: repères ${own.toFixed(0)}, fr-compromise ${peer.toFixed(0)}: ${(own / peer).toFixed(1)} times as many (target: 5)`,
)

function entitiesBy(peer: Peer, article: Article): readonly Found[] {
  const found = new Map<string, Found>()
  for (const { text } of partsOf(article))
    for (const [type, surface] of peer(text))
      if (surface !== '')
        found.set(`${type} ${surface}`, {
          type,
          canonical: surface,
          surfaces: [surface],
          roles: [],
        })
  return [...found.values()]
}

/** By processor time, in turns, the best turn of each: other work on the machine does not decide. */
function articlesPerSecond(works: readonly ((article: Article) => void)[]): readonly number[] {
  const turns = works.map((): number[] => [])
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [i, work] of works.entries()) {
      const { user } = process.cpuUsage()
      for (const article of articles) work(article)
      turns[i]!.push((process.cpuUsage().user - user) / 1e6)
    }
  }
  return turns.map((times) => articles.length / Math.min(...times))
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
