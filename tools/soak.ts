/**
 * `npm run soak`: the Worker under a bounded load on loopback, its memory watched. The load itself is a test:
 * `test/soak/run.ts`.
 */
import { join } from 'node:path'
import { runNode } from './program/child.ts'
import { ROOT } from './program/root.ts'

process.exitCode = await runNode([join(ROOT, 'test', 'soak', 'run.ts'), ...process.argv.slice(2)])
