/**
 * `npm run eval`: quality on judged data, beside the peers a user could pick.
 *
 *   npm run eval                         (on ../shared/eval/dev, or --judged DIR)
 *   npm run eval -- --orangesum DIR      (search and near-duplicates on real articles)
 *
 * The referee is `score.mjs` beside the judged folder: it prints the figures, nothing here judges.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runProgram, UserError } from './failure.ts'
import { ROOT } from './root.ts'
import { paint } from './terminal.ts'

const OUT = join(ROOT, '.reperes', 'eval')

await runProgram(async () => {
  const { values } = parseArgs({
    options: {
      judged: { type: 'string' },
      orangesum: { type: 'string' },
      misses: { type: 'string' },
    },
  })
  mkdirSync(OUT, { recursive: true })
  if (values.orangesum !== undefined) return onOrangeSum(resolve(values.orangesum))
  return onJudged(
    resolve(values.judged ?? join(ROOT, '..', 'shared', 'eval', 'dev')),
    values.misses ?? '0',
  )
})

function onJudged(dir: string, misses: string): number {
  const referee = join(dirname(dir), 'score.mjs')
  for (const needed of [dir, join(dir, 'gold.json'), referee])
    if (!existsSync(needed))
      throw new UserError(
        `${relative(process.cwd(), needed)} is missing; name a judged folder with --judged DIR`,
      )
  const gold = join(dir, 'gold.json')
  title('Pages, with addresses and dates')
  const known = reperes('known.ndjson', ['analyse', dir])
  show([referee, gold, known, '--misses', misses])
  title('The same pages bare: no address, no date')
  const bare = reperes('bare.ndjson', ['analyse', dir, '--bare'])
  show([referee, gold, bare, '--bare', '--misses', misses])
  const queries = join(dir, 'queries.json')
  if (existsSync(queries)) {
    title('Search')
    const hits = reperes('hits.ndjson', ['query', dir, '--queries', queries])
    show([referee, '--search', queries, hits, '--misses', misses])
  }
  title('Entities, beside peers')
  show([bench('entities.ts'), dir])
  title('Same dispatch and related, beside peers')
  show([bench('related.ts'), dir])
  title('French matching, beside peers')
  show([bench(join('search', 'match-suite.ts'))])
  return 0
}

function onOrangeSum(dir: string): number {
  if (!existsSync(join(dir, 'articles.jsonl.gz')))
    throw new UserError(
      `${relative(process.cwd(), dir)} holds no articles.jsonl.gz; name the folder of the set`,
    )
  title('Known-item search on real articles, beside peers')
  show([bench(join('search', 'orangesum.ts')), dir])
  title('Near-duplicates on real articles, beside peers')
  show([bench('duplicates.ts'), dir])
  return 0
}

function bench(name: string): string {
  return join(ROOT, 'test', 'bench', name)
}

/** Runs a command of the CLI and keeps its records in a file. */
function reperes(name: string, args: readonly string[]): string {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(ROOT, 'tools', 'reperes.ts'), ...args],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  if (status !== 0) throw new UserError(`reperes ${args.join(' ')} ended with status ${status}`)
  const file = join(OUT, name)
  writeFileSync(file, stdout)
  return file
}

function show(args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0)
    throw new UserError(`${relative(process.cwd(), args[0]!)} ended with status ${status}`)
}

function title(text: string): void {
  process.stdout.write(`\n${paint('bold', text)}\n\n`)
}
