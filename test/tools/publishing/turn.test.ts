import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeTurn } from '../../../tools/publishing/turn.ts'

const TURN = join(import.meta.dirname, '../../../tools/publishing/turn.ts')

let place: string
const ends: (() => void)[] = []
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'reperes-turn-'))
})
afterEach(() => {
  for (const end of ends.splice(0)) end()
  rmSync(place, { recursive: true, force: true })
})

/** Takes a turn as another process, of this host unless said. */
function another(pid = process.ppid, host = hostname().replace(/[^\w.-]/gu, '-')): () => void {
  const end = takeTurn('local', place, { pid, host })
  ends.push(end)
  return end
}

const grownOld = (minutes: number): void => {
  const then = new Date(Date.now() - minutes * 60_000)
  for (const name of readdirSync(place)) utimesSync(join(place, name), then, then)
}

test('two commands do not change one store at once, two stores they may', () => {
  const end = another()
  expect(() => takeTurn('local', place)).toThrow(
    `another command (process ${process.ppid}) is changing local KV; run this one when it is done`,
  )
  takeTurn('remote', place)()
  // Who was refused has left nothing.
  expect(readdirSync(place)).toHaveLength(1)
  end()
  expect(readdirSync(place)).toEqual([])
  takeTurn('local', place)()
})

test('what a killed command has left counts for nothing', async () => {
  const child = spawn(process.execPath, ['--eval', ''])
  await new Promise((ended) => child.once('exit', ended))
  another(child.pid)
  takeTurn('local', place)()
  expect(readdirSync(place)).toEqual([])
  // Of this very number: a container counts its processes anew each time.
  another(process.pid)
  takeTurn('local', place)()
})

test('one that is busy for minutes is waited for; a number that was given anew is not, in the end', () => {
  another()
  grownOld(10)
  expect(() => takeTurn('local', place)).toThrow('is changing local KV')
  grownOld(20)
  takeTurn('local', place)()
})

test('another host that shares the folder is believed for as long as it keeps its file fresh', () => {
  another(1, 'elsewhere')
  expect(() => takeTurn('local', place)).toThrow('(process 1 of elsewhere)')
  grownOld(3)
  takeTurn('local', place)()
})

test('of many that begin at once beside what a killed one has left, one at the most is let in', async () => {
  another(process.pid, 'elsewhere')
  grownOld(60)
  const program = `
    import { takeTurn } from ${JSON.stringify(TURN)}
    while (Date.now() < Number(process.argv[1]));
    try {
      takeTurn('local', ${JSON.stringify(place)})
      process.stdout.write('in')
    } catch (error) { process.stdout.write(error.name) }
    process.stdin.resume()`
  const start = String(Date.now() + 1000)
  const children = Array.from({ length: 5 }, () =>
    spawn(process.execPath, ['--input-type=module', '--eval', program, start]),
  )
  // Whoever is in stays there until all have asked.
  const told = await Promise.all(
    children.map(
      (child) =>
        new Promise<string>((said) => {
          child.stdout.once('data', (chunk: Buffer) => said(chunk.toString()))
          child.once('exit', () => said('nothing'))
        }),
    ),
  )
  for (const child of children) child.kill()
  const inside = told.filter((said) => said === 'in')
  expect(inside.length).toBeLessThanOrEqual(1)
  expect(told.filter((said) => said === 'UserError')).toHaveLength(5 - inside.length)
}, 30_000)
