import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeTurn } from '../../../tools/publishing/turn.ts'

let place: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'reperes-turn-'))
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

test('two commands do not change one store at once, two stores they may', () => {
  const end = takeTurn('local', place)
  expect(() => takeTurn('local', place)).toThrow(
    `another command (process ${process.pid}) is changing local KV; run this one when it is done`,
  )
  takeTurn('remote', place)()
  end()
  expect(existsSync(join(place, 'local'))).toBe(false)
  takeTurn('local', place)()
})

test('what a killed command has left counts for nothing', async () => {
  const child = spawn(process.execPath, ['--eval', ''])
  await new Promise((ended) => child.once('exit', ended))
  takeTurn('local', place, child.pid)
  takeTurn('local', place)()
  // A process of that number lives, but nobody has kept the file fresh.
  writeFileSync(join(place, 'local'), `${process.ppid}\n`)
  utimesSync(join(place, 'local'), 0, 0)
  takeTurn('local', place)()
  writeFileSync(join(place, 'local'), 'cut')
  takeTurn('local', place)()
})
