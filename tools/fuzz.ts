/**
 * `npm run fuzz`: a million inputs over the cleaner, the analysers, the entities, page extraction, the codecs, the
 * query parser and the API.
 *
 *   npm run fuzz                               some ten minutes; prints its seed
 *   npm run fuzz -- --runs 20000 --seed 7      fewer, or the same again
 *   npm run fuzz -- --only cleaner             one target
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './root.ts'

const { status } = spawnSync(
  process.execPath,
  [
    '--disable-warning=ExperimentalWarning',
    join(ROOT, 'test', 'fuzz', 'run.ts'),
    ...process.argv.slice(2),
  ],
  { stdio: ['ignore', 'inherit', 'inherit'], cwd: ROOT },
)
process.exitCode = status ?? 1
