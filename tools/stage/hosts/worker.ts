/** The real service for a test: the sample corpus built and published to a KV of its own, the Worker over it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildCorpus } from '../../corpus/build-corpus.ts'
import type { KvTarget } from '../../publishing/kv-target.ts'
import { publishFolder } from '../../publishing/publish-folder.ts'
import { ROOT } from '../../program/root.ts'

export interface RealService {
  readonly origin: string
  readonly close: () => Promise<void>
}

export async function openWorker(corpus: string): Promise<RealService> {
  const folder = await mkdtemp(join(tmpdir(), 'reperes-worker-'))
  const out = join(folder, 'out')
  await buildCorpus({ dir: corpus, out, text: 'excerpt' })
  const target = await ownKv(join(folder, 'state'))
  try {
    await publishFolder(out, target)
  } finally {
    await target.close()
  }
  const port = await freePort()
  const args = ['dev', '--port', `${port}`, '--ip', '127.0.0.1', '--local', '--log-level=error']
  const child = spawn('wrangler', [...args, '--persist-to', join(folder, 'state')], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  })
  const origin = `http://127.0.0.1:${port}`
  await untilHealthy(origin, child)
  return {
    origin,
    close: async () => {
      child.kill('SIGTERM')
      await new Promise((ended) => child.once('exit', ended))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

interface KvBinding {
  list(): Promise<{ keys: { name: string }[] }>
  get(key: string): Promise<string | null>
  put(key: string, value: string): Promise<void>
  delete(key: string): Promise<void>
}

/** A local KV in a folder of its own: the reader's published corpus is left alone. */
export async function ownKv(state: string): Promise<KvTarget> {
  const { getPlatformProxy } = await import('wrangler')
  const proxy = await getPlatformProxy<{ CORPUS: KvBinding }>({
    configPath: join(ROOT, 'wrangler.toml'),
    persist: { path: join(state, 'v3') },
  })
  const kv = proxy.env.CORPUS
  return {
    name: 'local',
    list: async () => (await kv.list()).keys.map(({ name }) => name),
    get: async (keys) => {
      const found = new Map<string, string>()
      for (const key of keys) {
        const value = await kv.get(key)
        if (value !== null) found.set(key, value)
      }
      return found
    },
    put: async (pairs) => {
      for (const [key, value] of pairs) await kv.put(key, value)
    },
    delete: async (keys) => {
      for (const key of keys) await kv.delete(key)
    },
    close: () => proxy.dispose(),
  }
}

export function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => found(port))
    })
  })
}

export async function untilHealthy(origin: string, child: ChildProcess): Promise<void> {
  let said = ''
  child.stderr?.on('data', (chunk) => (said += String(chunk)))
  for (let attempt = 0; attempt < 400 && child.exitCode === null; attempt += 1) {
    try {
      if ((await fetch(`${origin}/health`)).ok) return
    } catch {
      // Not listening yet: the only failure a fetch to loopback can have here.
    }
    await new Promise((wait) => setTimeout(wait, 150))
  }
  child.kill()
  throw new Error(`stage: the Worker did not start\n${said}`)
}
