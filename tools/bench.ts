/**
 * `npm run bench`: speed, bytes and memory beside other libraries, each in the same run, as ratios.
 *
 * Times are of this machine in this run; what travels is the ratio and the byte.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readArguments } from './program/arguments.ts'
import { runNode } from './program/child.ts'
import { runProgram, UserError } from './program/failure.ts'
import { ROOT } from './program/root.ts'
import { paint } from './program/terminal.ts'

interface Bench {
  readonly title: string
  readonly script: string
  readonly args: readonly string[]
}

const HELP = {
  does: "npm run bench: speed, bytes and memory beside other libraries, and the Worker's own",
  call: 'npm run bench -- [--large] [--only NAME] [--articles N] [--upkeep]',
  options: [
    [
      '--large',
      'at 100,000 articles too (an hour or two: each other library has a quarter of an hour)',
    ],
    ['--only NAME', 'one of clean, search, worker'],
    [
      '--articles N',
      'search and the Worker at this one size; a FILE.jsonl.gz of your own for search',
    ],
    ['--upkeep', 'writes, bytes, seconds and memory of publish, add and compact'],
  ],
  example: 'npm run bench -- --only search --articles 1000',
} as const

await runProgram(async () => {
  const values = readArguments(HELP, {
    large: { type: 'boolean' },
    only: { type: 'string' },
    upkeep: { type: 'boolean' },
    articles: { type: 'string' },
  })
  if (values === undefined) return 0
  for (const { title, script, args } of chosen(values)) {
    process.stdout.write(`\n${paint('bold', title)}\n\n`)
    const status = await runNode(['--expose-gc', join(ROOT, script), ...args])
    if (status !== 0) throw new UserError(`${script} ended with status ${status}`)
  }
  return 0
})

function chosen(values: {
  readonly large?: boolean
  readonly only?: string
  readonly upkeep?: boolean
  readonly articles?: string
}): readonly Bench[] {
  if (values.upkeep === true)
    return [
      {
        title: 'Upkeep',
        script: 'test/bench/upkeep.ts',
        args: values.large === true ? ['--large'] : [],
      },
    ]
  const sizes = values.large === true ? ['--large'] : []
  const articles = values.articles === undefined ? [] : ['--articles', values.articles]
  const isSize = /^\d+$/u.test(values.articles ?? '')
  const benches: Readonly<Record<string, Bench>> = {
    clean: {
      title: 'Cleaning, beside Readability and Defuddle',
      script: 'test/bench/clean.ts',
      args: [],
    },
    search: {
      title: 'Search, beside lunr, MiniSearch, FlexSearch, Orama and Pagefind',
      script: 'test/bench/search/bench.ts',
      args: [...sizes, ...articles],
    },
    worker: {
      title: 'The Worker process',
      script: 'test/bench/worker.ts',
      args: isSize ? articles : sizes,
    },
  }
  const { only } = values
  if (only !== undefined && !Object.hasOwn(benches, only))
    throw new UserError(`--only takes ${Object.keys(benches).join(', ')}, not "${only}"`)
  const list = only === undefined ? Object.values(benches) : [benches[only]!]
  return list.filter(({ script }) => existsSync(join(ROOT, script)))
}
