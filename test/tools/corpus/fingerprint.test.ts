import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fingerprint } from '../../../tools/corpus/fingerprint.ts'

const dir = mkdtempSync(join(tmpdir(), 'reperes-print-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('a folder has another print when a page of it changes, behind a link too', () => {
  const pages = join(dir, 'pages')
  mkdirSync(pages)
  writeFileSync(join(pages, 'a.txt'), 'un')
  writeFileSync(join(dir, 'ailleurs.txt'), 'deux')
  symlinkSync(join(dir, 'ailleurs.txt'), join(pages, 'b.txt'))
  const before = fingerprint([pages])
  expect(fingerprint([pages])).toBe(before)
  writeFileSync(join(dir, 'ailleurs.txt'), 'trois')
  expect(fingerprint([pages])).not.toBe(before)
})

test('what cannot be read, or need not be, stops nothing', () => {
  const pages = join(dir, 'autres')
  mkdirSync(join(pages, 'dossier'), { recursive: true })
  symlinkSync(join(dir, 'nulle-part'), join(pages, 'lien.txt'))
  symlinkSync(join(pages, 'dossier'), join(pages, 'lien'))
  if (process.platform !== 'win32') symlinkSync('/dev/zero', join(pages, 'tube.txt'))
  writeFileSync(join(pages, 'film.mp4'), '')
  // No system reads three gigabytes at once, and this takes no room.
  truncateSync(join(pages, 'film.mp4'), 3 * 2 ** 30)
  expect(fingerprint([pages])).toMatch(/^[\da-f]{32}$/u)
})
