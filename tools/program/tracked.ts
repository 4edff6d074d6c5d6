/**
 * What at the top of the project's folder is the project's: operators keep their pages, corrections and built corpora
 * beside it, and none of that is ours to check.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Names in `root` that git tracks, or hold something that it does; `.` alone where `root` is no checkout. */
export function trackedAt(root: string): readonly string[] {
  let listed: string
  try {
    // Without git's own complaint about a folder that is no checkout.
    listed = execFileSync('git', ['ls-files', '-z'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return ['.']
  }
  const names = new Set(listed.split('\0').map((path) => path.split('/')[0]!))
  names.delete('')
  const here = [...names].filter((name) => existsSync(join(root, name)))
  return here.length === 0 ? ['.'] : here
}
