/**
 * A folder that grows: pages as they came, `pages.json` with their addresses and dates, and what is known of each
 * feed so that it is asked for only when it changed. `reperes build` and `add` read it as it is.
 */
import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../program/make-folder.ts'
import { addressOf } from '../../shared/page/detect.ts'
import { UserError } from '../program/failure.ts'
import { readJsonFile } from '../pages/json-file.ts'
import type { Validators } from './request.ts'

interface Entry {
  readonly file: string
  readonly url: string
  readonly published: string | null
  /** ISO day on which the page was fetched. */
  readonly captured: string
}

export interface Collection {
  has(url: string): boolean
  keep(page: { url: string; body: Uint8Array; published?: string; captured: string }): string
  validatorsOf(feed: string): Validators
  remember(feed: string, validators: Validators): void
}

export function openCollection(dir: string): Collection {
  makeFolder(dir)
  const entries = readList<Entry>(join(dir, 'pages.json'))
  const feeds = new Map(
    readList<{ url: string; validators: Validators }>(join(dir, '.feeds.json')).map((f) => [
      f.url,
      f.validators,
    ]),
  )
  // An operator's own entry may give no address, or none that is one.
  const held = new Set(
    entries.flatMap((entry) => (URL.canParse(entry?.url) ? [identityOf(entry.url)] : [])),
  )
  const files = new Set(entries.map((entry) => entry?.file))
  const isTaken = (name: string): boolean => files.has(name) || existsSync(join(dir, name))
  return {
    has: (url) => held.has(identityOf(url)),
    keep({ url, body, published, captured }) {
      const file = freeName(identityOf(url), isTaken)
      // The page first: an entry never names a file that is not there.
      replace(join(dir, file), body)
      entries.push({ file, url, published: published ?? null, captured })
      held.add(identityOf(url))
      files.add(file)
      replace(join(dir, 'pages.json'), `${JSON.stringify(entries, null, 1)}\n`)
      return file
    },
    validatorsOf: (feed) => feeds.get(feed) ?? {},
    remember(feed, validators) {
      feeds.set(feed, validators)
      const list = [...feeds].map(([url, kept]) => ({ url, validators: kept }))
      replace(join(dir, '.feeds.json'), `${JSON.stringify(list, null, 1)}\n`)
    },
  }
}

/** One article has many addresses: outlet and number say which it is. */
function identityOf(url: string): string {
  const address = addressOf(new URL(url))
  return address?.number === undefined ? url : `${address.outlet}-${address.number}`
}

/** A name that nothing in the folder has: a page that somebody saved there is not written over. */
function freeName(identity: string, isTaken: (name: string) => boolean): string {
  const stem = identity
    .replace(/^https?:\/\//u, '')
    .replace(/[^a-zA-Z0-9]+/gu, '-')
    .slice(0, 80)
  let name = `${stem}.html`
  for (let n = 2; isTaken(name); n += 1) name = `${stem}-${n}.html`
  return name
}

function readList<T>(path: string): T[] {
  if (!existsSync(path)) return []
  const mend = 'mend it or move it away, then fetch again'
  const list = readJsonFile(path, mend)
  if (!Array.isArray(list)) throw new UserError(`${path} must be an array; ${mend}`)
  return list as T[]
}

function replace(path: string, content: string | Uint8Array): void {
  const next = `${path}.new`
  writeFileSync(next, content)
  renameSync(next, path)
}
