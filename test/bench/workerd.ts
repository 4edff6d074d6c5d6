/**
 * A Worker under `wrangler dev`, as the bench and the soak test need it: published to a KV of its own in a folder that
 * goes with it, asked over loopback, its process's CPU time and memory read from `/proc` (Linux).
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bindToUs } from '../../tools/child.ts'
import { ROOT } from '../../tools/root.ts'
import { freePort, ownKv, untilHealthy } from '../../tools/stage/worker.ts'

export interface Workerd {
  readonly origin: string
  /** CPU time of its workerd process so far, in milliseconds. */
  cpu(): number
  /** Its resident memory, in bytes. */
  resident(): number
  heap(): Promise<Heap>
  close(): Promise<void>
}

/** What V8 counts in the isolate, typed arrays included, in bytes. */
export interface Heap {
  /** With the garbage of the moment. */
  readonly counted: number
  /** What is left after a collection: what is held. */
  readonly held: number
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
  const configured = readFileSync(join(ROOT, 'wrangler.toml'), 'utf8')
  const runs = (main: string) =>
    writeFileSync(
      join(own, 'wrangler.toml'),
      configured.replace(/^main = .*$/mu, `main = "${main}"`),
    )
  runs('worker.ts')
  bundle(own)
  // From here on the bundle alone: `wrangler dev` starts anew whenever a file it watches is saved.
  runs('bundle/worker.js')
  const [port, inspected] = [await freePort(), await freePort()]
  const child = spawn(
    'wrangler',
    [
      'dev',
      '--no-bundle',
      `--config=${join(own, 'wrangler.toml')}`,
      `--port=${port}`,
      `--inspector-port=${inspected}`,
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
  const sum = (read: (pid: number) => number) =>
    processes.reduce((total, pid) => total + read(pid), 0)
  return {
    origin,
    cpu: () => sum((pid) => cpuOf(pid)),
    resident: () => sum(residentOf),
    heap: () => heapBehind(inspected),
    async close() {
      const ended = new Promise((done) => child.once('exit', done))
      child.kill('SIGTERM')
      await ended
      rmSync(own, { recursive: true, force: true })
    },
  }
}

function bundle(own: string): void {
  const { status, stderr } = spawnSync(
    'wrangler',
    [
      'deploy',
      '--dry-run',
      `--config=${join(own, 'wrangler.toml')}`,
      `--outdir=${join(own, 'bundle')}`,
    ],
    {
      cwd: own,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
    },
  )
  if (status !== 0) throw new Error(`bench: wrangler deploy --dry-run failed: ${stderr}`)
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

/** By the scheduler's own nanoseconds: `/proc/<pid>/stat` counts in hundredths of a second. */
export function cpuOf(pid: number, threads = readdirSync(`/proc/${pid}/task`)): number {
  let nanoseconds = 0
  for (const thread of threads)
    nanoseconds += Number(
      readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0],
    )
  return nanoseconds / 1e6
}

function residentOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(?<kilobytes>\d+)/mu.exec(status)?.groups?.['kilobytes'] ?? 0) * 1024
}

/**
 * Asked of V8 through the inspector: the process holds the simulated KV and the garbage of both besides. A collection
 * that is asked for never comes in workerd; a snapshot of the heap begins with one.
 */
async function heapBehind(port: number): Promise<Heap> {
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as readonly {
    readonly webSocketDebuggerUrl: string
  }[]
  // Only a page of this machine may debug: so says its origin. The types know browsers' sockets only.
  const options = { headers: { Origin: 'http://localhost' } } as unknown as string[]
  const socket = new WebSocket(targets[0]!.webSocketDebuggerUrl, options)
  await new Promise((opened, failed) => {
    socket.addEventListener('open', opened, { once: true })
    socket.addEventListener('error', failed, { once: true })
  })
  const ask = (id: number, method: string) =>
    new Promise<Record<string, number>>((answered) => {
      const listen = ({ data }: MessageEvent) => {
        const message = JSON.parse(String(data)) as {
          readonly id?: number
          readonly result?: Record<string, number>
        }
        if (message.id !== id) return
        socket.removeEventListener('message', listen)
        answered(message.result ?? {})
      }
      socket.addEventListener('message', listen)
      socket.send(JSON.stringify({ id, method }))
    })
  const used = async (id: number) => {
    const { usedSize = 0, backingStorageSize = 0 } = await ask(id, 'Runtime.getHeapUsage')
    return usedSize + backingStorageSize
  }
  const counted = await used(1)
  await ask(2, 'HeapProfiler.enable')
  await ask(3, 'HeapProfiler.takeHeapSnapshot')
  const held = await used(4)
  socket.close()
  return { counted, held }
}
