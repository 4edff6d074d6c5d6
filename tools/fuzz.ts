/**
 * `npm run fuzz`: a million inputs over the cleaner, the analysers, the entities, page extraction, the codecs, the
 * query parser and the API. The fuzzer itself is a test: `test/fuzz/run.ts`.
 */
import { join } from 'node:path'
import { runNode } from './program/child.ts'
import { ROOT } from './program/root.ts'

process.exitCode = await runNode([join(ROOT, 'test', 'fuzz', 'run.ts'), ...process.argv.slice(2)])
