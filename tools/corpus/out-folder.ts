/**
 * Where a build may go: an empty place, or that of an earlier build, which it replaces whole; and how.
 *
 * `fetch --out pages` keeps pages, `build --out pages` would replace them: a folder that holds anything which no build
 * has put there is refused before a page is read.
 */
import { existsSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../program/failure.ts'
import { makeFolder } from '../program/make-folder.ts'

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
  const place = realpathSync(out)
  if (statSync(place).dev !== statSync(dirname(place)).dev)
    throw new UserError(
      `"${out}" is a drive of its own, and a build replaces its folder whole; name a folder in it with --out`,
    )
  const other = readdirSync(out)
    .sort()
    .find((name) => !BUILT.has(name))
  if (other !== undefined)
    throw new UserError(
      `"${out}" holds "${other}", which no build has put there, and a build replaces its folder whole; name another with --out`,
    )
}

/**
 * Runs `write` on a new folder beside `out` and moves it there whole; what fails takes its folder along, and leaves
 * `out` as it was. Made before `write` works anything out: a place that may not be written to is known at once.
 */
export function replaceFolder<T>(out: string, write: (next: string) => T): T {
  // A link stays one: what it leads to is replaced.
  const place = existsSync(out) ? realpathSync(out) : resolve(out)
  const next = besideOf(place, `next-${process.pid}`)
  const old = besideOf(place, 'old')
  // Broken off between the two renames below.
  const putBack = (): void => {
    if (!existsSync(place) && existsSync(old)) renameSync(old, place)
  }
  makeFolder(dirname(place))
  removeLeftOver(place)
  putBack()
  makeFolder(next)
  try {
    const written = write(next)
    rmSync(old, { recursive: true, force: true })
    // The old one is away for the time of two renames.
    if (existsSync(place)) renameSync(place, old)
    renameSync(next, place)
    rmSync(old, { recursive: true, force: true })
    return written
  } catch (error) {
    rmSync(next, { recursive: true, force: true })
    putBack()
    throw error
  }
}

const besideOf = (place: string, state: string): string =>
  join(dirname(place), `.${basename(place)}.reperes-${state}`)

/** What a build that was broken off has left; one that still runs is not disturbed. */
function removeLeftOver(place: string): void {
  const begun = basename(besideOf(place, 'next-'))
  for (const name of readdirSync(dirname(place))) {
    if (!name.startsWith(begun)) continue
    const left = join(dirname(place), name)
    const id = Number(name.slice(begun.length))
    if (id !== process.pid && isRunning(id))
      throw new UserError(
        `another build (process ${id}) is going to "${place}"; wait for it, or remove "${left}" if there is none`,
      )
    rmSync(left, { recursive: true })
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function isWithin(inner: string, outer: string): boolean {
  const way = relative(resolve(outer), resolve(inner))
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}
