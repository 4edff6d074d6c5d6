/**
 * `npm run soak`: the Worker under a bounded load on loopback, its memory watched.
 *
 *   npm run soak                                  1,000 articles, ten minutes
 *   npm run soak -- --minutes 2 --articles 200    shorter, smaller
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './root.ts'

const { status } = spawnSync(
  process.execPath,
  [
    '--disable-warning=ExperimentalWarning',
    join(ROOT, 'test', 'soak', 'run.ts'),
    ...process.argv.slice(2),
  ],
  { stdio: ['ignore', 'inherit', 'inherit'], cwd: ROOT },
)
process.exitCode = status ?? 1
