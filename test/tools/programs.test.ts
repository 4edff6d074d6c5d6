/** Every npm script by its door: help, refusals, and nothing left behind by a signal. */
import { execFile, spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../../tools/program/root.ts'

const DOOR = join(ROOT, 'tools', 'bootstrap.mjs')
const SCRIPTS = Object.keys(
  (
    JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Readonly<Record<string, string>>
    }
  ).scripts,
)

const called = (...args: readonly string[]) =>
  new Promise<{ status: number; out: string; err: string }>((done) => {
    const child = execFile(process.execPath, [DOOR, ...args], { cwd: ROOT }, (_, out, err) =>
      done({ status: child.exitCode ?? -1, out, err }),
    )
  })

test.concurrent.each(SCRIPTS)(
  '%s explains itself, and refuses what it does not know in one sentence',
  { timeout: 30_000 },
  async (name) => {
    const help = await called(name, '--help')
    expect([help.status, help.err]).toEqual([0, ''])
    expect(help.out.length).toBeGreaterThan(100)
    const refused = await called(name, '--nonsense')
    expect([refused.status, refused.out]).toEqual([2, ''])
    expect(refused.err).toMatch(/^reperes: [^\n]*--nonsense[^\n]*\n$/u)
  },
)

test.concurrent.each([
  ['--addon-id', 'nonsense'],
  ['--addon-id', ''],
  ['--service', 'http://example.org'],
])('package refuses %s %j before anything is built', async (option, value) => {
  const { status, out, err } = await called('package', option, value)
  expect([status, out]).toEqual([2, ''])
  expect(err).toMatch(new RegExp(`^reperes: ${option} takes [^\\n]*"${value}"[^\\n]*\\n$`, 'u'))
})

const SAMPLE = join(ROOT, 'corpus', 'sample')

test('who has read enough ends it without a word', { timeout: 60_000 }, async () => {
  const script = spawn(process.execPath, [DOOR, 'reperes', 'analyse', SAMPLE], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  script.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  script.stdout.once('data', () => script.stdout.destroy())
  await new Promise((done) => script.once('close', done))
  expect(said).not.toContain('EPIPE')
})

test.skipIf(!existsSync('/dev/full'))(
  'a disk that is full where the output goes is told in a sentence (skipped without /dev/full)',
  { timeout: 60_000 },
  async () => {
    const full = openSync('/dev/full', 'w')
    const script = spawn(process.execPath, [DOOR, 'reperes', 'help'], {
      cwd: ROOT,
      stdio: ['ignore', full, 'pipe'],
    })
    let said = ''
    script.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const status = await new Promise((done) => script.once('close', done))
    closeSync(full)
    expect(status).toBe(2)
    expect(said).toMatch(/^reperes: ENOSPC: [^\n]*make room there[^\n]*\n$/u)
  },
)

test('an audit says of each role where it stands, and on which side of the name', async () => {
  const { status, out } = await called('reperes', 'audit', SAMPLE, '--entities')
  expect(status).toBe(0)
  const told = out.match(
    /(?:headline|lead|body|caption) \d+:\d+ .*role, (?:before|behind) the name/gu,
  )
  expect(told?.length).toBeGreaterThan(20)
})

test.concurrent.each([
  [['build'], 'a folder of pages is missing. Usage: npm run reperes -- build DIR --out OUT '],
  [['build', 'a', 'b'], 'got 2: a b. Usage: npm run reperes -- build DIR '],
  [['build', SAMPLE], '--out OUT is missing: the folder for what is built. Usage: '],
  [['export', 'x'], '--to FILE.ndjson is missing: the file to write. Usage: '],
  [['fetch', 'http://127.0.0.1:1/', '--out', DOOR], 'is a file; name a folder'],
  [['build', SAMPLE, '--out', join(DOOR, 'out')], 'is a file; name a folder'],
  // A version to go back to cannot be named: nothing is done, rather than something else.
  [['rollback', '9617a21497dfcd93'], 'this takes options only, not "9617a21497dfcd93". Usage: '],
  [['publish', 'x', '--quota', '-1'], '--quota is followed by what looks like an option; a value'],
  [['prune', 'old'], 'this takes options only, not "old". Usage: npm run reperes -- prune ['],
  [['versions', '--quota', '9'], "Unknown option '--quota'. Usage: npm run reperes -- versions ["],
] as const)('%j is told what it lacks', { timeout: 30_000 }, async (args, sentence) => {
  const { status, out, err } = await called('reperes', ...args)
  expect([status, out]).toEqual([2, ''])
  expect(err).toMatch(/^reperes: [^\n]*\n$/u)
  expect(err).toContain(sentence)
})

test('a query that nobody can answer finds nothing, and the next is answered', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-queries-'))
  const file = join(folder, 'queries.json')
  const queries = ['-visite', 'azerbaidjan', `${'a '.repeat(600)}`, '']
  writeFileSync(file, JSON.stringify(queries.map((q) => ({ q }))))
  const { status, out } = await called('reperes', 'query', SAMPLE, '--queries', file)
  rmSync(folder, { recursive: true })
  const hits = out
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { hits: readonly string[] }).hits.length)
  expect([status, hits]).toEqual([0, [0, 10, 0, 0]])
}, 60_000)

/** Processes whose command line names a script of ours and a mark of this test. */
function running(mark: string): readonly number[] {
  return readdirSync('/proc').flatMap((entry) => {
    const file = join('/proc', entry, 'cmdline')
    if (!/^\d+$/u.test(entry)) return []
    try {
      return readFileSync(file, 'utf8').includes(mark) ? [Number(entry)] : []
    } catch {
      // Gone since the folder was listed.
      return []
    }
  })
}

/** `npm run` as a person calls it: npm starts a shell, the shell starts the door. */
const NPM = ['npm', 'run', '--silent'] as const

const until = async (isSo: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 400 && !isSo(); tries += 1)
    await new Promise((wait) => setTimeout(wait, 25))
}

const HAS_PROC = existsSync('/proc/self/cmdline')
test.skipIf(!HAS_PROC).each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)(
  '%s to a script leaves none of its children (skipped without /proc)',
  { timeout: 30_000 },
  async (signal, status) => {
    const mark = `--seed=${process.pid}${status}`
    const script = spawn(process.execPath, [DOOR, 'fuzz', '--runs=100000000', mark], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const ended = new Promise((done) => script.once('exit', done))
    // The door, the tool and the fuzzer itself; what it prints first says that it is at work.
    await new Promise((begun) => script.stdout.once('data', begun))
    expect(running(mark)).toHaveLength(3)
    script.kill(signal)
    expect(await ended).toBe(status)
    await until(() => running(mark).length === 0)
    expect(running(mark)).toEqual([])
  },
)

test.skipIf(!HAS_PROC).each([
  ['SIGTERM', 'npm', 1],
  // As a terminal sends it, to all that stand in the foreground.
  ['SIGINT', 'all at once', -1],
] as const)(
  '%s to %s leaves nothing running (skipped without /proc)',
  { timeout: 60_000 },
  async (signal, _whom, sign) => {
    const mark = `--seed=${process.pid}${signal.length}77`
    const npm = spawn(NPM[0], [...NPM.slice(1), 'fuzz', '--', '--runs=100000000', mark], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    })
    await new Promise((begun) => npm.stdout.once('data', begun))
    expect(running(mark).length).toBeGreaterThan(3)
    process.kill(sign * npm.pid!, signal)
    await until(() => running(mark).length === 0)
    expect(running(mark)).toEqual([])
  },
)
