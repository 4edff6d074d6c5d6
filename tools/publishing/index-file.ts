/**
 * A built folder as one file, which the extension imports for its private mode: a line a value, `["<key>","<value>"]`,
 * `current` last.
 *
 * The file is written beside its place and moved there whole. The whole lunr index is left out: the extension reads none.
 */
import { closeSync, existsSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { writePointer } from '../../shared/stored/manifest-text.ts'
import { CURRENT } from '../../shared/stored/keys.ts'
import { UserError } from '../program/failure.ts'
import type { Progress } from '../program/progress.ts'
import { readPublication, valueIn } from './publish-folder.ts'

export interface IndexFile {
  readonly values: number
  readonly bytes: number
}

/** `updated`: ISO moment, which readers see as that of the corpus. */
export function writeIndexFile(
  out: string,
  file: string,
  updated: string,
  progress?: Progress,
): IndexFile {
  // What the browser's dialogue shows; and nobody's notes are written over.
  if (!file.endsWith('.ndjson'))
    throw new UserError(`--to takes a name that ends in .ndjson, not "${file}"`)
  if (existsSync(file) && !statSync(file).isFile())
    throw new UserError(`"${file}" is no file; name another with --to`)
  if (!existsSync(dirname(resolve(file))))
    throw new UserError(`there is no folder "${dirname(file)}" to write "${basename(file)}" to`)
  const { manifest, keys } = readPublication(out)
  const wanted = keys.filter((key) => !key.startsWith('l/')).toSorted()
  const next = join(dirname(resolve(file)), `.${basename(file)}.reperes-next`)
  let bytes = 0
  const opened = openSync(next, 'w')
  const write = (key: string, value: string): void => {
    const line = Buffer.from(`${JSON.stringify([key, value])}\n`)
    for (let at = 0; at < line.length;) at += writeSync(opened, line, at)
    bytes += line.length
  }
  try {
    for (const [at, key] of wanted.entries()) {
      write(key, valueIn(out, key))
      progress?.step(at + 1, wanted.length, 'values written')
    }
    write(CURRENT, writePointer({ manifest, updated }))
  } catch (error) {
    closeSync(opened)
    rmSync(next, { force: true })
    throw error
  }
  progress?.end()
  closeSync(opened)
  renameSync(next, file)
  return { values: wanted.length + 1, bytes }
}
