/** The Worker over local KV, on loopback, until it is stopped: `wrangler dev`, without what it says to its developers. */
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { CLEAR, type Progress } from '../program/progress.ts'
import { ROOT } from '../program/root.ts'
import { facts, paint, type Fact } from '../program/terminal.ts'

export interface Served {
  readonly port: number
  /** The folder of pages. */
  readonly corpus: string
  /** The folder of the extension that asks this service. */
  readonly extension: string
}

/** Resolves to the status with which it ended. */
export function serve(served: Served, progress: Progress): Promise<number> {
  const { port } = served
  progress.wait('starting the service')
  const args = [
    'dev',
    '--port',
    String(port),
    '--ip',
    '127.0.0.1',
    '--local',
    '--show-interactive-dev-session=false',
    '--log-level=warn',
  ]
  const child = spawn('wrangler', args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  })
  relay(child.stdout, process.stdout)
  relay(child.stderr, process.stderr)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  void waitUntilUp(port, child).then((up) => {
    progress.end()
    if (up) announce(served)
  })
  return new Promise((done) => {
    child.on('error', (error) => {
      process.stderr.write(`reperes: wrangler could not be started: ${error.message}\n`)
      done(2)
    })
    child.on('exit', (code, signal) => done(signal === null ? (code ?? 1) : 0))
  })
}

/** What wrangler says, but for its harmless remark, with a stack, that it found no network for `Request.cf`. */
function relay(stream: NodeJS.ReadableStream, to: NodeJS.WriteStream): void {
  let skipping = false
  createInterface({ input: stream }).on('line', (line) => {
    if (line.includes('Unable to fetch the `Request.cf` object')) skipping = true
    else if (!skipping || !/^\s+at |^\w*Error: /u.test(line)) {
      skipping = false
      to.write(`${to.isTTY ? CLEAR : ''}${line}\n`)
    }
  })
}

async function waitUntilUp(
  port: number,
  child: Pick<ChildProcess, 'exitCode' | 'signalCode'>,
): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    try {
      await fetch(`http://127.0.0.1:${port}/health`)
      return true
    } catch {
      // Not listening yet: the only failure a fetch to loopback can have here.
    }
    await new Promise((wait) => setTimeout(wait, 150))
  }
  return false
}

function announce({ port, corpus, extension }: Served): void {
  const origin = `http://127.0.0.1:${port}`
  const sample = corpus.endsWith(join('corpus', 'sample'))
  const lines: readonly Fact[] = [
    ['Ask it', `curl '${origin}/v1/search?q=${sample ? 'azerbaidjan' : 'vietnam'}'`],
    ['Load it', `chrome://extensions → developer mode → load unpacked → ${extension}`],
    ['Use it', 'open an article of fr.vietnamplus.vn, press the button or Alt+Shift+V'],
    ...(sample
      ? [['Your own', 'npm start -- --corpus DIR   (a folder of *.txt or *.html pages)'] as const]
      : []),
    ['Stop it', 'Ctrl+C'],
  ]
  process.stdout.write(
    `\n  ${paint('bold', 'Repères')} is listening on ${paint('cyan', origin)}\n\n${facts(lines)}\n`,
  )
}
