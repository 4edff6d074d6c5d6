/**
 * `npm test`: everything that must hold, in the order in which it fails fastest.
 *
 * Each gate counts as one test beside the tests that the runners count; the last line alone says how many
 * passed, failed and were skipped. Evaluation and benchmarks are commands of their own.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readArguments } from './program/arguments.ts'
import { bindToUs, statusOf } from './program/child.ts'
import { chromiumPath, firefoxPath } from './stage/browsers/browsers.ts'
import { runProgram, UserError } from './program/failure.ts'
import { ROOT } from './program/root.ts'
import { paint } from './program/terminal.ts'
import { trackedAt } from './program/tracked.ts'

interface Counts {
  passed: number
  failed: number
  skipped: number
}

interface Gate {
  readonly name: string
  readonly commands: readonly (readonly string[])[]
  /** What to do where one fails, if that is known. */
  readonly advice?: string | undefined
  /** A vitest run: its tests are counted one by one. */
  readonly report?: string
  /** Why it is left out here, and whether that is an error. */
  readonly skip?: { readonly why: string; readonly isFailure: boolean }
}

const REPORTS = join(ROOT, '.reperes', 'reports')
const IN_CI = process.env['CI'] === 'true'
const counts: Counts = { passed: 0, failed: 0, skipped: 0 }
const failedGates: string[] = []

await runProgram(async () => {
  const said = process.argv.slice(2)
  const names = gates().map(({ name }) => name)
  const help = {
    does: 'npm test: everything that must hold; the last line says how many passed, failed and were skipped',
    call: 'npm test -- [GATE …]',
    options: [['GATE', `only these of ${names.join(', ')}`]],
    example: 'npm test -- types units',
  } as const
  const flags = said.filter((word) => word.startsWith('-'))
  if (readArguments(help, {}, flags) === undefined) return 0
  const stranger = said.find((word) => !names.includes(word))
  if (stranger !== undefined)
    throw new UserError(`there is no gate "${stranger}"; there are ${names.join(', ')}`)
  rmSync(REPORTS, { recursive: true, force: true })
  mkdirSync(REPORTS, { recursive: true })
  for (const gate of gates()) if (said.length === 0 || said.includes(gate.name)) await pass(gate)
  return conclude()
})

function gates(): readonly Gate[] {
  const vitest = (report: string, ...args: string[]): readonly string[] => [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(REPORTS, report)}`,
    ...args,
  ]
  const ours = trackedAt(ROOT)
  const advice = ours.includes('.')
    ? 'Git knows nothing of this folder, so that all in it was looked at: keep your own pages elsewhere.'
    : undefined
  return [
    {
      name: 'types',
      commands: [
        ['wxt', 'prepare'],
        ['tsc', '-b'],
      ],
    },
    { name: 'lint', commands: [['oxlint', '--deny-warnings', ...ours]], advice },
    { name: 'format', commands: [['oxfmt', '--check', ...ours]], advice },
    { name: 'unused', commands: [['knip']] },
    { name: 'units', commands: [vitest('units.json')], report: 'units.json' },
    {
      name: 'extension',
      commands: [
        ['wxt', 'build'],
        ['wxt', 'build', '-b', 'firefox', '--mv3'],
        ['node', 'tools/sizes.ts'],
      ],
    },
    {
      name: 'worker',
      commands: [['wrangler', 'deploy', '--dry-run']],
    },
    {
      name: 'browsers',
      commands: [vitest('browsers.json', '--config', 'test/e2e/vitest.config.ts')],
      report: 'browsers.json',
      ...browserSkip(),
    },
  ]
}

function browserSkip(): Pick<Gate, 'skip'> {
  const missing = [
    ...(chromiumPath() === undefined ? ['Chromium'] : []),
    ...(IN_CI && firefoxPath() === undefined ? ['Firefox'] : []),
  ]
  if (missing.length === 0) return {}
  return {
    skip: { why: `no ${missing.join(' and no ')} was found on this machine`, isFailure: IN_CI },
  }
}

async function pass(gate: Gate): Promise<void> {
  console.log(paint('bold', `\n▎ ${gate.name}`))
  if (gate.skip !== undefined) {
    console.log(`${gate.skip.isFailure ? 'FAILED' : 'SKIPPED'}: ${gate.skip.why}.`)
    if (gate.skip.isFailure) failGate(gate.name)
    else counts.skipped += 1
    return
  }
  for (const command of gate.commands)
    if ((await run(command)) !== 0) {
      console.log(paint('red', `✗ ${gate.name}: ${command.join(' ')}`))
      if (gate.advice !== undefined) console.log(gate.advice)
      failGate(gate.name)
      break
    }
  if (gate.report !== undefined) countReport(gate)
  else if (!failedGates.includes(gate.name)) counts.passed += 1
}

function failGate(name: string): void {
  failedGates.push(name)
  counts.failed += 1
}

/** Takes the runner's own counts; a failed run whose report shows no failed test still counts as one. */
function countReport({ name, report }: Gate): void {
  const path = join(REPORTS, report!)
  let read: {
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
    numTodoTests?: number
  }
  try {
    read = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    if (!failedGates.includes(name)) failGate(name)
    return
  }
  counts.passed += read.numPassedTests
  counts.skipped += read.numPendingTests + (read.numTodoTests ?? 0)
  if (read.numFailedTests > 0)
    counts.failed += read.numFailedTests - (failedGates.includes(name) ? 1 : 0)
}

function run(command: readonly string[]): Promise<number> {
  const [program, ...args] = command
  const child = spawn(program!, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  })
  return statusOf(bindToUs(child))
}

function conclude(): number {
  if (failedGates.length > 0) console.log(paint('red', `\nFailed: ${failedGates.join(', ')}`))
  console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
  return counts.failed === 0 ? 0 : 1
}
