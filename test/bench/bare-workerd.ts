/**
 * A Worker's bundle in workerd alone, without `wrangler dev` around it: its process's CPU time counts from its first
 * instruction on (Linux). workerd reads, compiles and evaluates a Worker before it listens.
 */
import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { bindToUs } from '../../tools/program/child.ts'
import { ROOT } from '../../tools/program/root.ts'
import { freePort } from '../../tools/stage/hosts/worker.ts'
import { countedBehind, heapBehind, type Heap } from './heap.ts'

/** Milliseconds of CPU. */
export interface Cpu {
  readonly all: number
  /** Of the thread that answers; the others compile what is hot and collect garbage. */
  readonly answering: number
}

export interface BareWorkerd {
  readonly origin: string
  /** Of its process so far. */
  cpu(): Cpu
  heap(): Promise<Heap>
  /** What its heap counts, garbage included. */
  counted(): Promise<number>
  close(): Promise<void>
}

/** Bundles as a tree deploys it, into a folder that it returns: `main`'s name, ending in `.js`. */
export function deployed(main: string, folder: string, tree = ROOT): string {
  const out = join(folder, 'bundle')
  const script = join(out, `${basename(main, '.ts')}.js`)
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(tree, 'tools', 'bundle-worker.ts'), `--main=${main}`, `--out=${script}`],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`bench: bundle-worker: ${stderr}`)
  return out
}

/**
 * `script`: a module in `folder`, as it is after bundling. It may ask addresses of this machine. Only one that is inspected
 * tells its heap. `bound`: megabytes that V8's heap may have; without it, what workerd gives one on this machine.
 */
export async function startBare(
  folder: string,
  script: string,
  isInspected = false,
  bound?: number,
): Promise<BareWorkerd> {
  const [, date] =
    /^compatibility_date = "(?<date>[^"]+)"/mu.exec(
      readFileSync(join(ROOT, 'wrangler.toml'), 'utf8'),
    ) ?? []
  const config = join(folder, 'workerd.capnp')
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .measured),
    (name = "internet", network = (allow = ["public", "private", "local"])),
  ],
  v8Flags = [${bound === undefined ? '' : `"--max-heap-size=${bound}"`}],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const measured :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "${script}")],
  compatibilityDate = "${date}",
  globalOutbound = "internet",
);
`,
  )
  const inspected = isInspected ? await freePort() : 0
  const inspector = isInspected ? [`--inspector-addr=127.0.0.1:${inspected}`] : []
  const child = bindToUs(
    spawn(
      join(ROOT, 'node_modules', '.bin', 'workerd'),
      ['serve', config, '--control-fd=3', ...inspector],
      { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
    ),
  )
  const complaints: string[] = []
  child.stderr!.on('data', (piece: Buffer) => complaints.push(piece.toString()))
  const port = await new Promise<number>((listening, failed) => {
    child.once('error', failed)
    child.once('exit', () => failed(new Error(`bench: workerd: ${complaints.join('')}`)))
    // A line each for what it listens to, the inspector among them.
    child.stdio[3]!.on('data', (said: Buffer) => {
      for (const line of said.toString().split('\n')) {
        const told = line === '' ? {} : (JSON.parse(line) as { socket?: string; port?: number })
        if (told.socket === 'http' && told.port !== undefined) listening(told.port)
      }
    })
  })
  const pid = child.pid!
  return {
    origin: `http://127.0.0.1:${port}`,
    heap: () => heapBehind(inspected),
    counted: () => countedBehind(inspected),
    cpu: () => ({ all: cpuOf(pid), answering: cpuOf(pid, [String(pid)]) }),
    async close() {
      const ended = new Promise((done) => child.once('exit', done))
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** By the scheduler's own nanoseconds: `/proc/<pid>/stat` counts in hundredths of a second. */
function cpuOf(pid: number, threads = readdirSync(`/proc/${pid}/task`)): number {
  let nanoseconds = 0
  for (const thread of threads)
    nanoseconds += Number(
      readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0],
    )
  return nanoseconds / 1e6
}
