/** The Worker's bundle: how heavy it is, and what evaluating it costs. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { ROOT } from '../../tools/root.ts'

/** The Worker as it is deployed. Its start is that of its modules: what `wrangler dev` adds would drown it. */
export function bundled(): { readonly gzipped: number; readonly starting: number } {
  const out = mkdtempSync(join(tmpdir(), 'reperes-bundle-'))
  try {
    const { status, stderr } = spawnSync('wrangler', ['deploy', '--dry-run', '--outdir', out], {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
    })
    if (status !== 0) throw new Error(`bench: wrangler deploy --dry-run failed: ${stderr}`)
    const gzipped = readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.m?js$/u.test(file))
      .reduce((sum, file) => sum + gzipSync(readFileSync(join(out, file)), { level: 9 }).length, 0)
    writeFileSync(join(out, 'package.json'), '{ "type": "module" }')
    const times = Array.from({ length: 5 }, () => evaluated(join(out, 'index.js')))
    return { gzipped, starting: times.sort((a, b) => a - b)[2]! }
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

/** Milliseconds of CPU that a module takes to be read, compiled and run once, in a Node of its own: the same V8. */
function evaluated(file: string): number {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `const start = process.cpuUsage()
       await import(${JSON.stringify(pathToFileURL(file).href)})
       const { user, system } = process.cpuUsage(start)
       console.log((user + system) / 1000)`,
    ],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`bench: the bundle does not run by itself: ${stderr}`)
  return Number(stdout)
}
