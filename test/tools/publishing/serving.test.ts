import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { noteServing, servedBeside, type Serving } from '../../../tools/publishing/serving.ts'

let place: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'reperes-serving-'))
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

const HERE: Serving = { port: 1, corpus: '/pages', text: 'excerpt' }
const THERE = { corpus: '/others', text: 'excerpt' } as const

test('another folder that is served is told, or the same under another policy, until it ends', async () => {
  const forget = noteServing(HERE, place)
  expect(await servedBeside(THERE, place)).toMatchObject(HERE)
  expect(await servedBeside({ ...HERE, text: 'full' }, place)).toMatchObject(HERE)
  expect(await servedBeside(HERE, place)).toBeUndefined()
  forget()
  expect(await servedBeside(THERE, place)).toBeUndefined()
})

test('what a killed start has left is taken away', async () => {
  const child = spawn(process.execPath, ['--eval', ''])
  await new Promise((ended) => child.once('exit', ended))
  noteServing(HERE, place, child.pid)
  writeFileSync(join(place, '2.json'), 'cut')
  expect(await servedBeside(THERE, place)).toBeUndefined()
  expect(['1.json', '2.json'].filter((name) => existsSync(join(place, name)))).toEqual([])
})

test('of an old note the port must answer: the process may be another by now', async () => {
  const service = createServer((_, answer) => answer.end('{}'))
  await new Promise<void>((listening) => service.listen(0, '127.0.0.1', listening))
  const { port } = service.address() as AddressInfo
  const old = (at: number): void => {
    noteServing({ ...HERE, port: at }, place)
    utimesSync(join(place, `${at}.json`), 0, 0)
  }
  old(port)
  expect(await servedBeside(THERE, place)).toMatchObject({ port })
  await new Promise((closed) => service.close(closed))
  expect(await servedBeside(THERE, place)).toBeUndefined()
})

test('where nothing was ever served, nothing is', async () => {
  expect(await servedBeside(THERE, join(place, 'none'))).toBeUndefined()
})
