/**
 * A Worker under `wrangler dev`, as the soak test needs it: published to a KV of its own in a folder that goes with it,
 * asked over loopback, its process's memory read from `/proc` (Linux).
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bindToUs } from '../../tools/program/child.ts'
import { ROOT } from '../../tools/program/root.ts'
import { freePort, ownKv, untilHealthy } from '../../tools/stage/hosts/worker.ts'
import { deployed } from './bare-workerd.ts'

export interface Workerd {
  readonly origin: string
  /** Its resident memory, in bytes. */
  resident(): number
  close(): Promise<void>
}

export const HAS_PROC = process.platform === 'linux'

/** Values into the local KV of a folder. */
export async function fill(
  state: string,
  pairs: Iterable<readonly [string, string]>,
): Promise<number> {
  const kv = await ownKv(state)
  let keys = 0
  try {
    for (const pair of pairs) {
      await kv.put([pair])
      keys += 1
    }
  } finally {
    await kv.close()
  }
  return keys
}

/** `script`: the text of a Worker, which may import from the project by `ROOT`. It must answer `/health`. */
export async function startWorkerd(folder: string, name: string, script: string): Promise<Workerd> {
  const own = join(folder, name)
  mkdirSync(own, { recursive: true })
  writeFileSync(join(own, 'worker.ts'), script)
  deployed(join(own, 'worker.ts'), own)
  const configured = readFileSync(join(ROOT, 'wrangler.toml'), 'utf8')
  // What is made once stays: `wrangler dev` would make it anew whenever a file of the project is saved.
  const config = configured
    .replace(/^main = .*$/mu, 'main = "bundle/worker.js"')
    .replace(/^\[build\]\n(?:\S.*\n)+/mu, '')
  writeFileSync(join(own, 'wrangler.toml'), config)
  const port = await freePort()
  const child = spawn(
    'wrangler',
    [
      'dev',
      '--no-bundle',
      `--config=${join(own, 'wrangler.toml')}`,
      `--port=${port}`,
      '--ip=127.0.0.1',
      '--local',
      '--log-level=error',
      `--persist-to=${join(folder, 'state')}`,
      '--show-interactive-dev-session=false',
    ],
    {
      cwd: own,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
    },
  )
  bindToUs(child)
  const origin = `http://127.0.0.1:${port}`
  await untilHealthy(origin, child)
  const processes = HAS_PROC ? workerdsUnder(child.pid!, port) : []
  return {
    origin,
    resident: () => processes.reduce((total, pid) => total + residentOf(pid), 0),
    async close() {
      const ended = new Promise((done) => child.once('exit', done))
      child.kill('SIGTERM')
      await ended
      rmSync(own, { recursive: true, force: true })
    },
  }
}

/** The Worker's own process: `wrangler dev` starts another, which listens on the port and passes requests on. */
function workerdsUnder(root: number, port: number): readonly number[] {
  const parents = new Map<number, number>()
  const names = new Map<number, string>()
  for (const entry of readdirSync('/proc')) {
    const pid = Number(entry)
    if (!Number.isInteger(pid)) continue
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const end = stat.lastIndexOf(')')
      names.set(pid, stat.slice(stat.indexOf('(') + 1, end))
      parents.set(pid, Number(stat.slice(end + 2).split(' ')[1]))
    } catch {
      // Gone since the folder was listed.
    }
  }
  const isUnder = (pid: number): boolean => {
    const parent = parents.get(pid)
    return parent !== undefined && parent !== 0 && (parent === root || isUnder(parent))
  }
  const isPassingOn = (pid: number): boolean =>
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`entry=127.0.0.1:${port}\0`)
  return [...names].flatMap(([pid, name]) =>
    name === 'workerd' && isUnder(pid) && !isPassingOn(pid) ? [pid] : [],
  )
}

function residentOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(?<kilobytes>\d+)/mu.exec(status)?.groups?.['kilobytes'] ?? 0) * 1024
}
