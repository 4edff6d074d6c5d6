/**
 * `npm run eval`: quality on judged data, beside the peers a user could pick.
 *
 * The referee is `score.mjs` beside the judged folder: it prints the figures, nothing here judges.
 */
import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { readArguments } from './program/arguments.ts'
import { bindToUs, runNode, statusOf } from './program/child.ts'
import { runProgram, UserError } from './program/failure.ts'
import { ROOT } from './program/root.ts'
import { paint } from './program/terminal.ts'

const OUT = join(ROOT, '.reperes', 'eval')

const HELP = {
  does: 'npm run eval: quality on judged data, beside the peers a user could pick',
  call: 'npm run eval -- [--judged DIR] [--misses N] [--orangesum DIR] [--fit]',
  options: [
    ['--judged DIR', 'a judged folder, its referee beside it (default ../shared/eval/dev)'],
    ['--misses N', 'misses shown of each measure (default 0)'],
    ['--orangesum DIR', 'instead: search and near-duplicates on real articles'],
    [
      '--fit',
      'instead: the weights of related articles, fitted to judged pages, and what they give',
    ],
  ],
  example: 'npm run eval -- --misses 5',
} as const

await runProgram(async () => {
  const values = readArguments(HELP, {
    judged: { type: 'string' },
    orangesum: { type: 'string' },
    misses: { type: 'string' },
    fit: { type: 'boolean' },
  })
  if (values === undefined) return 0
  if (values.fit === true) {
    await show([bench('related-fit.ts')])
    return 0
  }
  mkdirSync(OUT, { recursive: true })
  if (values.orangesum !== undefined) return onOrangeSum(resolve(values.orangesum))
  return onJudged(
    resolve(values.judged ?? join(ROOT, '..', 'shared', 'eval', 'dev')),
    values.misses ?? '0',
  )
})

async function onJudged(dir: string, misses: string): Promise<number> {
  const referee = join(dirname(dir), 'score.mjs')
  for (const needed of [dir, join(dir, 'gold.json'), referee])
    if (!existsSync(needed))
      throw new UserError(
        `${relative(process.cwd(), needed)} is missing; name a judged folder with --judged DIR`,
      )
  const gold = join(dir, 'gold.json')
  title('Pages, with addresses and dates')
  const known = await reperes('known.ndjson', ['analyse', dir])
  await show([referee, gold, known, '--misses', misses])
  title('The same pages bare: no address, no date')
  const bare = await reperes('bare.ndjson', ['analyse', dir, '--bare'])
  await show([referee, gold, bare, '--bare', '--misses', misses])
  const queries = join(dir, 'queries.json')
  if (existsSync(queries)) {
    title('Search')
    const hits = await reperes('hits.ndjson', ['query', dir, '--queries', queries])
    await show([referee, '--search', queries, hits, '--misses', misses])
  }
  title('Entities, beside peers')
  await show([bench('entities.ts'), dir])
  title('Same dispatch and related, beside peers')
  await show([bench('related.ts'), dir])
  title('French matching, beside peers')
  await show([bench(join('search', 'match-suite.ts'))])
  return 0
}

async function onOrangeSum(dir: string): Promise<number> {
  if (!existsSync(join(dir, 'articles.jsonl.gz')))
    throw new UserError(
      `${relative(process.cwd(), dir)} holds no articles.jsonl.gz; name the folder of the set`,
    )
  title('Known-item search on real articles, beside peers')
  await show([bench(join('search', 'orangesum.ts')), dir])
  title('Near-duplicates on real articles, beside peers')
  await show([bench('duplicates.ts'), dir])
  return 0
}

function bench(name: string): string {
  return join(ROOT, 'test', 'bench', name)
}

/** Runs a command of the CLI and keeps its records in a file. */
async function reperes(name: string, args: readonly string[]): Promise<string> {
  const file = join(OUT, name)
  const records = openSync(file, 'w')
  try {
    const child = spawn(process.execPath, [join(ROOT, 'tools', 'reperes.ts'), ...args], {
      stdio: ['ignore', records, 'inherit'],
    })
    const status = await statusOf(bindToUs(child))
    if (status !== 0) throw new UserError(`reperes ${args.join(' ')} ended with status ${status}`)
  } finally {
    closeSync(records)
  }
  return file
}

async function show(args: readonly string[]): Promise<void> {
  const status = await runNode(args)
  if (status !== 0)
    throw new UserError(`${relative(process.cwd(), args[0]!)} ended with status ${status}`)
}

function title(text: string): void {
  process.stdout.write(`\n${paint('bold', text)}\n\n`)
}
