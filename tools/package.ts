/**
 * `npm run package`: what the stores take. One archive each for Chrome, Edge and Firefox, the sources that
 * Firefox's reviewers rebuild from, and Mozilla's own linter over the result.
 */
import { spawn } from 'node:child_process'
import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readArguments } from './arguments.ts'
import { bindToUs } from './child.ts'
import { runProgram, UserError } from './failure.ts'
import { ROOT } from './root.ts'
import { table } from './terminal.ts'

const OUTPUT = join(ROOT, '.output')

const HELP = {
  does: 'npm run package: the archives that the stores take, checked by Mozilla’s own linter',
  call: 'npm run package',
  options: [],
  example: 'npm run package',
} as const

await runProgram(async () => {
  if (readArguments(HELP, {}) === undefined) return 0
  for (const name of archives()) rmSync(join(OUTPUT, name))
  for (const browser of ['chrome', 'edge', 'firefox'])
    await run('wxt', ['zip', '-b', browser, '--mv3'])
  const firefox = archives().find((name) => /firefox/u.test(name))
  if (firefox === undefined) throw new UserError('wxt made no archive for Firefox')
  await run('addons-linter', [join(OUTPUT, firefox), '--warnings-as-errors'])
  console.log(
    table([
      ['archive', 'bytes'],
      ...archives().map((name) => [name, String(statSync(join(OUTPUT, name)).size)]),
    ]),
  )
  return 0
})

function archives(): readonly string[] {
  try {
    return readdirSync(OUTPUT)
      .filter((name) => name.endsWith('.zip'))
      .toSorted()
  } catch {
    // Nothing was ever built here.
    return []
  }
}

/** A tool that speaks only when it fails. */
function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((done, failed) => {
    const child = bindToUs(spawn(program, args, { cwd: ROOT, shell: process.platform === 'win32' }))
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', ({ message }) => failed(new UserError(`${program}: ${message}`)))
    child.on('exit', (code) => {
      if (code === 0) done()
      else failed(new UserError(`${program} ${args.join(' ')} failed:\n${output.trim()}`))
    })
  })
}
