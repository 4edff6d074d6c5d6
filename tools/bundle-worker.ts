/**
 * `node tools/bundle-worker.ts [--main FILE.ts] [--out FILE.js]`: what `wrangler deploy` and `wrangler dev` run before
 * they look at the Worker (`wrangler.toml`). A file that holds the same already is left alone: whoever watches it starts anew.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from './program/root.ts'
import { workerBundle } from './bundling/worker.ts'

const { values } = parseArgs({ options: { main: { type: 'string' }, out: { type: 'string' } } })
const out = resolve(values.out ?? join(ROOT, '.reperes', 'worker', 'index.js'))
const text = await workerBundle(resolve(values.main ?? join(ROOT, 'worker', 'index.ts')))
if (!existsSync(out) || readFileSync(out, 'utf8') !== text) {
  mkdirSync(dirname(out), { recursive: true })
  // Whole at once: two programs may make it at the same time.
  const next = `${out}.${process.pid}`
  writeFileSync(next, text)
  renameSync(next, out)
}
