/**
 * A folder of pages to a folder of values: everything that is published, and a report of what was read, what was
 * not, and why.
 *
 * The result is written beside its place and moved there whole (`out-folder.ts`): a build that is broken off leaves
 * the last good one as it was.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { TextPolicy } from '../../shared/library/holdings.ts'
import { readPointer } from '../../shared/stored/manifest-text.ts'
import { CURRENT } from '../../shared/stored/keys.ts'
import { publicationOf } from '../../shared/publishing/publication.ts'
import { reportText, type BuildReport } from './build-report.ts'
import { readCorrections } from './corrections.ts'
import { UserError } from '../program/failure.ts'
import { readFolder, type Folder } from '../pages/folder.ts'
import { mustBeFree, replaceFolder } from './out-folder.ts'
import { prepare } from './pipeline.ts'
import type { Progress } from '../program/progress.ts'
import { count } from '../program/terminal.ts'

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

export async function buildCorpus({ out, ...options }: BuildOptions): Promise<Built> {
  const { dir, progress } = options
  mustBeFree(out, dir)
  const folder = readFolder(dir, progress === undefined ? {} : { progress })
  return replaceFolder(out, (next) => writeCorpus(next, folder, options))
}

function writeCorpus(
  next: string,
  folder: Folder,
  { dir, text, progress, corrections }: Omit<BuildOptions, 'out'>,
): Built {
  const prepared = prepare(folder, {
    corrections: readCorrections(dir, corrections),
    text,
    ...(progress === undefined ? {} : { progress }),
  })
  if (prepared.corpus.length === 0)
    throw new UserError(`no page of "${dir}" holds an article; ${firstReason(prepared.report)}`)
  progress?.wait('index and dossiers')
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
    progress?.wait(`${count(keys.length, 'value')} written`)
  }
  progress?.end()
  const report: BuildReport = { ...prepared.report, keys: keys.length, bytes, text, manifest }
  writeFileSync(
    join(next, 'publication.json'),
    `${JSON.stringify({ manifest, text, keys }, null, 1)}\n`,
  )
  writeFileSync(join(next, 'report.json'), `${JSON.stringify(report, null, 1)}\n`)
  writeFileSync(join(next, 'report.txt'), reportText(report))
  return { report, bytes }
}

function firstReason({ refused }: { refused: BuildReport['refused'] }): string {
  const [first] = refused
  return first === undefined ? 'name another folder' : `${first.file}: ${first.detail}`
}
