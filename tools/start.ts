/**
 * `npm start`: from a fresh clone to a running service and an extension to load.
 *
 * Builds the corpus, publishes it to local KV, builds the extension, runs the Worker. What did not change since
 * the last start is not done again; what fails leaves the last good corpus where it is.
 */
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join, relative, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { TextPolicy } from '../shared/library/library.ts'
import { readArguments, textPolicyIn } from './arguments.ts'
import { buildCorpus } from './build-corpus.ts'
import { pagesOf } from './build-report.ts'
import { runQuietly } from './child.ts'
import { runProgram, UserError } from './failure.ts'
import { fingerprint, whenChanged } from './fingerprint.ts'
import { openTarget } from './kv-target.ts'
import { CLEAR, progressOn, type Progress } from './progress.ts'
import { isPublished, publishFolder } from './publish-folder.ts'
import { ROOT } from './root.ts'
import { count, facts, paint } from './terminal.ts'

const CODE = ['shared', 'tools', 'package-lock.json'].map((name) => join(ROOT, name))

const HELP = {
  does: 'npm start: builds a corpus, publishes it to local KV, builds the extension, serves it on loopback',
  call: 'npm start -- [--corpus DIR] [--port N] [--text none|excerpt|full]',
  options: [
    ['--corpus DIR', 'a folder of *.txt or *.html pages (default corpus/sample)'],
    ['--port N', 'where the service listens (default 8787)'],
    ['--text POLICY', 'what is shown of a text: none, excerpt (default) or full'],
  ],
  example: 'npm start -- --corpus pages --port 8788',
} as const

await runProgram(async () => {
  const said = options()
  if (said === undefined) return 0
  const { corpus, port, text } = said
  await requireFree(port)
  const out = join(ROOT, '.reperes', 'corpus')
  const progress = progressOn(process.stderr)
  const told = async (what: string, work: Promise<string>): Promise<void> => {
    const outcome = await work
    progress.end()
    process.stdout.write(facts([[what, outcome]]))
  }
  await told('Corpus', prepareCorpus(corpus, out, text, progress))
  await told('Extension', buildExtension(`http://127.0.0.1:${port}`, progress))
  return serve(port, corpus, progress)
})

function options(): { corpus: string; port: number; text: TextPolicy } | undefined {
  const values = readArguments(HELP, {
    corpus: { type: 'string' },
    port: { type: 'string' },
    text: { type: 'string' },
  })
  if (values === undefined) return undefined
  const port = Number(values.port ?? 8787)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new UserError(`"${values.port}" is no port; name a number from 1 to 65535`)
  const corpus = resolve(values.corpus ?? join(ROOT, 'corpus', 'sample'))
  return { corpus, port, text: textPolicyIn(values.text) }
}

/** Asked first: nothing is built for a service that cannot listen. */
function requireFree(port: number): Promise<void> {
  return new Promise((free, taken) => {
    const probe = createServer()
    probe.once('error', () =>
      taken(
        new UserError(
          `port ${port} is taken, perhaps by an earlier start; stop that one or name another: npm start -- --port ${port + 1}`,
        ),
      ),
    )
    probe.listen(port, '127.0.0.1', () => probe.close(() => free()))
  })
}

async function prepareCorpus(
  dir: string,
  out: string,
  text: TextPolicy,
  progress: Progress,
): Promise<string> {
  let articles = ''
  const print = (): string => fingerprint([...CODE, dir, join(out, 'publication.json')]) + text
  const ran = await whenChanged('corpus', print, async () => {
    const { report } = await buildCorpus({ dir, out, text, progress })
    articles = `${count(report.articles, 'article')} of ${pagesOf(report)}`
    if (report.refused.length + report.remarks.length + report.ignored.length > 0)
      articles += `, see ${relative(process.cwd(), join(out, 'report.txt'))}`
  })
  progress.wait('looking at local KV')
  const target = await openTarget('local')
  try {
    // Another command may have published something else there since.
    if (await isPublished(out, target)) return ran ? articles : 'as it was'
    await publishFolder(out, target, { progress })
  } finally {
    await target.close()
  }
  return ran ? `${articles}, published to local KV` : 'as it was, published to local KV anew'
}

/** With this service as its default. */
async function buildExtension(service: string, progress: Progress): Promise<string> {
  const inputs = [
    'shared',
    'extension',
    'worker',
    'tools/bundling',
    'wxt.config.ts',
    'package-lock.json',
  ].map((n) => join(ROOT, n))
  const built = join(ROOT, '.output', 'chrome-mv3')
  // `npm test` builds there, too, for another address.
  const print = (): string => fingerprint([...inputs, built]) + service
  const ran = await whenChanged('extension', print, () => {
    progress.wait('building the extension')
    return runQuietly('wxt', ['build'], { WXT_SERVICE: service })
  })
  return `${relative(process.cwd(), built) || '.'}${ran ? '' : ', as it was'}`
}

function serve(port: number, corpus: string, progress: Progress): Promise<number> {
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
    if (up) announce(port, corpus)
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

async function waitUntilUp(port: number, child: { exitCode: number | null }): Promise<boolean> {
  while (child.exitCode === null) {
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

function announce(port: number, corpus: string): void {
  const origin = `http://127.0.0.1:${port}`
  const sample = corpus.endsWith(join('corpus', 'sample'))
  process.stdout.write(
    [
      '',
      `  ${paint('bold', 'Repères')} is listening on ${paint('cyan', origin)}`,
      '',
      `  ${paint('dim', 'Ask it'.padEnd(11))}curl '${origin}/v1/search?q=${sample ? 'azerbaidjan' : 'vietnam'}'`,
      `  ${paint('dim', 'Load it'.padEnd(11))}chrome://extensions → developer mode → load unpacked → .output/chrome-mv3`,
      `  ${paint('dim', 'Use it'.padEnd(11))}open an article of fr.vietnamplus.vn, press the button or Alt+Shift+V`,
      ...(sample
        ? [
            `  ${paint('dim', 'Your own'.padEnd(11))}npm start -- --corpus DIR   (a folder of *.txt or *.html pages)`,
          ]
        : []),
      `  ${paint('dim', 'Stop it'.padEnd(11))}Ctrl+C`,
      '',
      '',
    ].join('\n'),
  )
}
