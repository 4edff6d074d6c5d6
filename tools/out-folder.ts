/**
 * Where a build may go: an empty place, or that of an earlier build, which it replaces whole.
 *
 * `fetch --out pages` keeps pages, `build --out pages` would replace them: a folder that holds anything which no build
 * has put there is refused before a page is read.
 */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { UserError } from './failure.ts'

const BUILT: ReadonlySet<string> = new Set([
  'kv',
  'publication.json',
  'report.json',
  'report.txt',
  // What a system's file manager leaves everywhere.
  '.DS_Store',
  'Thumbs.db',
  'desktop.ini',
])

/** Throws a `UserError` where something of somebody's would be lost. */
export function mustBeFree(out: string, pages: string): void {
  if (isWithin(pages, out))
    throw new UserError(
      `"${out}" holds the pages themselves, and a build replaces its folder whole; name another with --out`,
    )
  if (!existsSync(out)) return
  if (!statSync(out).isDirectory())
    throw new UserError(`"${out}" is a file; name a folder with --out`)
  const other = readdirSync(out)
    .sort()
    .find((name) => !BUILT.has(name))
  if (other !== undefined)
    throw new UserError(
      `"${out}" holds "${other}", which no build has put there, and a build replaces its folder whole; name another with --out`,
    )
}

/** Where a build is written, and the one before kept, for the time of two renames: beside its place, under names of its own. */
export const besideOf = (out: string, state: 'next' | 'old'): string => {
  const place = resolve(out)
  return join(dirname(place), `.${basename(place)}.reperes-${state}`)
}

function isWithin(inner: string, outer: string): boolean {
  const way = relative(resolve(outer), resolve(inner))
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}
