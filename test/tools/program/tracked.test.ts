import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { trackedAt } from '../../../tools/program/tracked.ts'

const dir = mkdtempSync(join(tmpdir(), 'reperes-tracked-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

// Where a hook of git's runs the tests, these name the project's own checkout and index.
for (const name of Object.keys(process.env))
  if (name.startsWith('GIT_')) vi.stubEnv(name, undefined)

const hasGit = spawnSync('git', ['--version']).status === 0

test.skipIf(!hasGit)('what is ours: neither pages kept beside it nor what was deleted', () => {
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
