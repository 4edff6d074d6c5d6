/**
 * A folder of pages to a folder of values: everything that is published, and a report of what was read, what was
 * not, and why.
 *
 * The result is written beside its place and moved there whole: a build that is broken off leaves the last good
 * one as it was.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { TextPolicy } from '../shared/library/library.ts'
import { CURRENT, readPointer } from '../shared/stored/manifest.ts'
import { publicationOf } from '../shared/publishing/publication.ts'
import { reportText, type BuildReport } from './build-report.ts'
import { readCorrections } from './corrections.ts'
import { UserError } from './failure.ts'
import { readFolder } from './folder.ts'
import { besideOf, mustBeFree } from './out-folder.ts'
import { prepare } from './pipeline.ts'
import type { Progress } from './progress.ts'

export interface BuildOptions {
  readonly dir: string
  readonly out: string
  readonly text: TextPolicy
  readonly progress?: Progress
  readonly corrections?: string
}

export interface Built {
  readonly report: BuildReport
  readonly bytes: number
}

export async function buildCorpus({
  dir,
  out,
  text,
  progress,
  corrections,
}: BuildOptions): Promise<Built> {
  mustBeFree(out, dir)
  const folder = readFolder(dir, progress === undefined ? {} : { progress })
  const prepared = prepare(folder, {
    corrections: readCorrections(corrections),
    text,
    ...(progress === undefined ? {} : { progress }),
  })
  if (prepared.corpus.length === 0)
    throw new UserError(`no page of "${dir}" holds an article; ${firstReason(prepared.report)}`)
  const next = besideOf(out, 'next')
  rmSync(next, { recursive: true, force: true })
  mkdirSync(next, { recursive: true })
  const keys: string[] = []
  let bytes = 0
  let manifest = ''
  for (const [key, value] of publicationOf(prepared.corpus, { text })) {
    if (key === CURRENT) {
      // The pointer is made anew at each publication: it also names the version before.
      manifest = readPointer(value).manifest
      continue
    }
    const path = join(next, 'kv', key)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, value)
    keys.push(key)
    bytes += Buffer.byteLength(value)
    progress?.step(keys.length, keys.length + 1, 'values written')
  }
  progress?.end()
  const report: BuildReport = { ...prepared.report, keys: keys.length, bytes, text, manifest }
  writeFileSync(
    join(next, 'publication.json'),
    `${JSON.stringify({ manifest, text, keys }, null, 1)}\n`,
  )
  writeFileSync(join(next, 'report.json'), `${JSON.stringify(report, null, 1)}\n`)
  writeFileSync(join(next, 'report.txt'), reportText(report))
  replaceFolder(out, next)
  return { report, bytes }
}

/** Moves `next` to `place`. The old one is away for the time of two renames. */
export function replaceFolder(place: string, next: string): void {
  const old = besideOf(place, 'old')
  rmSync(old, { recursive: true, force: true })
  if (existsSync(place)) renameSync(place, old)
  renameSync(next, place)
  rmSync(old, { recursive: true, force: true })
}

function firstReason({ refused }: { refused: BuildReport['refused'] }): string {
  const [first] = refused
  return first === undefined ? 'name another folder' : `${first.file}: ${first.detail}`
}
