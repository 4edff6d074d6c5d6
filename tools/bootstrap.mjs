/**
 * The door of every npm script: makes sure that the locked packages are there, then runs the wanted program
 * with the Node that came with them.
 *
 * Plain JavaScript for Node 20, built-in modules only: it runs before anything is installed. What it says goes
 * to standard error, so that the standard output of a command stays its own.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const MODULES = join(ROOT, 'node_modules')
const STAMP = join(MODULES, '.reperes-lock')

const PROGRAMS = {
  start: 'tools/start.ts',
  test: 'tools/check.ts',
  reperes: 'tools/reperes.ts',
  eval: 'tools/eval.ts',
  bench: 'tools/bench.ts',
  fuzz: 'tools/fuzz.ts',
  soak: 'tools/soak.ts',
  screenshots: 'tools/screenshots.ts',
  package: 'tools/package.ts',
}

const [name, ...rest] = process.argv.slice(2)
const program = PROGRAMS[name]
if (program === undefined)
  fail(`unknown program "${name}"; one of ${Object.keys(PROGRAMS).join(', ')}`)
if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Node 20 or newer is needed to begin with; this is ${process.versions.node}`)

install()
run(nodeBinary(), [join(ROOT, program), ...rest])

/** `npm ci` where the packages are missing or are not those of the lockfile. */
function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return
  process.stderr.write('Installing the locked packages (once, a minute or two)…\n')
  const npm = process.env['npm_execpath']
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const options = { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] }
  const done =
    npm === undefined
      ? spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, ...args], options)
  if (done.status !== 0)
    fail(
      'npm ci did not finish; check that the package registry can be reached, then run the same command again',
    )
  writeFileSync(STAMP, lock)
}

/** The Node of the platform package, or the one at hand where it is new enough to run TypeScript as it stands. */
function nodeBinary() {
  const own = join(MODULES, '.bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(own)) return own
  const platform = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const packaged = join(
    MODULES,
    platform,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  )
  if (existsSync(packaged)) return packaged
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  return fail(
    `no Node 24 is packaged for ${process.platform} ${process.arch}; install Node 24 and run the same command again`,
  )
}

function run(node, args) {
  const path = `${dirname(node)}${delimiter}${join(MODULES, '.bin')}${delimiter}${process.env['PATH'] ?? ''}`
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: process.cwd(),
    stdio: 'inherit',
    // What was compiled once is not again: our programs start in a third of the time.
    env: { NODE_COMPILE_CACHE: join(MODULES, '.cache', 'node'), ...process.env, PATH: path },
  })
  // The program ends what it started, then itself; npm and the shell wait for this one.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // npm passes a signal to its shell, which dies of it without a word to this one.
  const parent = process.ppid
  const isOrphan = () => process.ppid !== parent
  if (process.env['npm_lifecycle_event'] !== undefined)
    setInterval(() => isOrphan() && child.kill('SIGTERM'), 500).unref()
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
}

function fail(sentence) {
  process.stderr.write(`reperes: ${sentence}.\n`)
  process.exit(2)
}
