/**
 * A Worker's bundle in workerd alone, without `wrangler dev` around it: its process's CPU time counts from its first
 * instruction on (Linux). workerd reads, compiles and evaluates a Worker before it listens.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bindToUs } from '../../tools/child.ts'
import { ROOT } from '../../tools/root.ts'
import { cpuOf } from './workerd.ts'

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
  close(): Promise<void>
}

/** Bundles as it is deployed, under a tree's own configuration; returns the folder of the bundle. */
export function deployed(main: string, folder: string, tree = ROOT): string {
  mkdirSync(folder, { recursive: true })
  const configured = readFileSync(join(tree, 'wrangler.toml'), 'utf8')
  const config = join(folder, 'wrangler.toml')
  writeFileSync(
    config,
    configured.replace(/^main = .*$/mu, () => `main = ${JSON.stringify(main)}`),
  )
  const out = join(folder, 'bundle')
  const { status, stderr } = spawnSync(
    'wrangler',
    ['deploy', '--dry-run', `--config=${config}`, `--outdir=${out}`],
    {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
    },
  )
  if (status !== 0) throw new Error(`bench: wrangler deploy --dry-run failed: ${stderr}`)
  return out
}

/** `script`: a module in `folder`, as it is after bundling. It may ask addresses of this machine. */
export async function startBare(folder: string, script: string): Promise<BareWorkerd> {
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
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const measured :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "${script}")],
  compatibilityDate = "${date}",
  globalOutbound = "internet",
);
`,
  )
  const child = bindToUs(
    spawn(join(ROOT, 'node_modules', '.bin', 'workerd'), ['serve', config, '--control-fd=3'], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    }),
  )
  const complaints: string[] = []
  child.stderr!.on('data', (piece: Buffer) => complaints.push(piece.toString()))
  const port = await new Promise<number>((listening, failed) => {
    child.once('error', failed)
    child.once('exit', () => failed(new Error(`bench: workerd: ${complaints.join('')}`)))
    child.stdio[3]!.once('data', (said: Buffer) => {
      listening((JSON.parse(said.toString()) as { readonly port: number }).port)
    })
  })
  const pid = child.pid!
  return {
    origin: `http://127.0.0.1:${port}`,
    cpu: () => ({ all: cpuOf(pid), answering: cpuOf(pid, [String(pid)]) }),
    async close() {
      const ended = new Promise((done) => child.once('exit', done))
      child.kill('SIGKILL')
      await ended
    },
  }
}
