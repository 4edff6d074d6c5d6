/**
 * Programs run as children of this one: what ends us ends them, so that nothing is left behind.
 *
 * A signal is passed on; children that are deaf to it are killed. Only then this program ends, as the shell counts:
 * 130 after Ctrl+C, 143 after SIGTERM.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { constants } from 'node:os'
import { stripVTControlCharacters } from 'node:util'
import { UserError } from './failure.ts'
import { ROOT } from './root.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const PATIENCE = 5000

const living = new Set<ChildProcess>()
let ending = false

/** From now on, a signal to this program reaches the child too. */
export function bindToUs<Child extends ChildProcess>(child: Child): Child {
  if (living.size === 0) for (const signal of SIGNALS) process.on(signal, end)
  living.add(child)
  const forget = (): void => {
    living.delete(child)
    if (living.size === 0 && !ending) for (const signal of SIGNALS) process.off(signal, end)
  }
  child.once('exit', forget)
  child.once('error', forget)
  return child
}

/** Runs a script with this Node, its output ours; resolves to its status. */
export function runNode(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    cwd: ROOT,
  })
  return statusOf(bindToUs(child))
}

/** A tool that speaks only when it fails. */
export function runQuietly(
  program: string,
  args: readonly string[],
  settings: NodeJS.ProcessEnv = {},
): Promise<void> {
  return new Promise((done, failed) => {
    const child = bindToUs(
      spawn(program, args, {
        cwd: ROOT,
        shell: process.platform === 'win32',
        env: { ...process.env, ...settings },
      }),
    )
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.on('error', ({ message }) =>
      failed(new UserError(`${program} could not be started: ${message}`)),
    )
    // When its streams are closed too: its last words may come after it. One that we have ended says nothing.
    child.on('close', (code) => {
      if (code === 0) done()
      else if (!ending)
        failed(new UserError(`${program} ${args.join(' ')} failed:\n${shown(output)}`))
    })
  })
}

/** What a terminal would show of it in the end: of a line that was written over, what stands there last. */
const shown = (output: string): string =>
  output
    .split('\n')
    .map((line) => {
      const written = line.split(/\r|\u001B\[\d*K/u).map(stripVTControlCharacters)
      return written.findLast((piece) => piece.trim() !== '') ?? ''
    })
    .join('\n')
    .trim()

export const statusOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) => {
    child.once('error', () => resolve(127))
    child.once('exit', (code, signal) => resolve(code ?? numberOf(signal)))
  })

function end(signal: NodeJS.Signals): void {
  if (ending) return
  ending = true
  const leave = (): void => {
    // After what waits for the children: their temporary files are removed there.
    if (living.size === 0) setImmediate(() => process.exit(numberOf(signal)))
  }
  for (const child of living) {
    child.once('exit', leave)
    child.kill(signal)
  }
  setTimeout(() => {
    for (const child of living) child.kill('SIGKILL')
  }, PATIENCE).unref()
  leave()
}

const numberOf = (signal: NodeJS.Signals | null): number =>
  128 + (signal === null ? 0 : constants.signals[signal])
