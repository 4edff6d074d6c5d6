import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { trackedAt } from '../../tools/tracked.ts'

const dir = mkdtempSync(join(tmpdir(), 'reperes-tracked-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('what is ours: neither pages kept beside it nor what was deleted', () => {
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: dir })
  git('init', '-q')
  for (const folder of ['tools', 'pages', 'docs']) mkdirSync(join(dir, folder))
  for (const file of [
    'tools/a.ts',
    'tools/b.ts',
    'pages/pages.json',
    'docs/été.md',
    'gone.ts',
    'README.md',
  ])
    writeFileSync(join(dir, file), '')
  git('add', 'tools', 'docs', 'gone.ts', 'README.md')
  rmSync(join(dir, 'gone.ts'))
  expect([...trackedAt(dir)].sort()).toEqual(['README.md', 'docs', 'tools'])
})

test('everything, where nothing tells', () => {
  const bare = mkdtempSync(join(tmpdir(), 'reperes-untracked-'))
  expect(trackedAt(bare)).toEqual(['.'])
  rmSync(bare, { recursive: true })
})
