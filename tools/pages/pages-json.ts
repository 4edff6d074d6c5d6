/**
 * `pages.json`: the addresses and dates of a folder's pages, as far as the operator or `fetch` knows them.
 *
 * What cannot be used in it stops nothing: it is left out, with a remark for the report.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isIso } from '../../shared/french/calendar.ts'
import { UserError } from '../program/failure.ts'
import { readJsonFile } from './json-file.ts'

export const PAGES_JSON = 'pages.json'

export interface About {
  readonly url?: string
  /** `2019`, `2019-03` or `2019-03-12`. */
  readonly published?: string
  /** The day on which the page was saved; `fetch` writes it. */
  readonly captured?: string
  /** What its entry says and cannot be used. */
  readonly remarks: readonly string[]
}

export interface PagesJson {
  /** By file name, composed (NFC): what unpacked it may have written its accents otherwise. */
  readonly about: ReadonlyMap<string, About>
  /** On entries of no page, and on what is not read. */
  readonly remarks: readonly string[]
}

const READ: ReadonlySet<string> = new Set(['file', 'url', 'published', 'captured'])

const NOTHING: PagesJson = { about: new Map(), remarks: [] }
const SHOWN = 3

/** `files` are the pages that the folder holds. */
export function readPagesJson(dir: string, files: readonly string[]): PagesJson {
  const path = join(dir, PAGES_JSON)
  if (!existsSync(path)) return NOTHING
  const about = new Map<string, About>()
  const nameless: number[] = []
  const again = new Set<string>()
  const unread = new Set<string>()
  for (const [i, entry] of listIn(path).entries()) {
    if (isRecord(entry) && typeof entry['file'] === 'string') {
      const file = entry['file'].replace(/^\.\//u, '').normalize()
      if (about.has(file)) again.add(file)
      about.set(file, aboutIn(entry))
      for (const name of Object.keys(entry)) if (!READ.has(name)) unread.add(name)
    } else nameless.push(i + 1)
  }
  const held = new Set(files.map((file) => file.normalize()))
  const absent = [...about.keys()].filter((file) => !held.has(file))
  return {
    about,
    remarks: [
      ...(nameless.length === 0 ? [] : [`without a "file": entry ${listed(nameless)}`]),
      ...(absent.length === 0 ? [] : [`of no page in this folder: ${listed(absent)}`]),
      ...(again.size === 0 ? [] : [`more than once, the last entry counts: ${listed([...again])}`]),
      ...(unread.size === 0
        ? []
        : [`only "file", "url", "published" and "captured" are read, not ${listed([...unread])}`]),
    ],
  }
}

function listIn(path: string): readonly unknown[] {
  const list = readJsonFile(path, 'mend it or take it away')
  if (Array.isArray(list)) return list
  throw new UserError(
    `${path} must be an array of { "file", "url", "published" }; mend it or take it away`,
  )
}

function aboutIn({ url, published, captured }: Readonly<Record<string, unknown>>): About {
  const [day, saved] = [dayIn(published), dayIn(captured)]
  const isAddress = typeof url === 'string' && /^https?:/iu.test(url) && URL.canParse(url)
  return {
    ...(isAddress ? { url } : {}),
    ...(day === undefined ? {} : { published: day }),
    ...(saved === undefined ? {} : { captured: saved }),
    remarks: [
      ...(isAddress || isAbsent(url)
        ? []
        : [`its "url" is no address that begins with https: ${shown(url)}`]),
      ...(day !== undefined || isAbsent(published)
        ? []
        : [`its "published" is no date such as 2019-03-12: ${shown(published)}`]),
      ...(saved !== undefined || isAbsent(captured)
        ? []
        : [`its "captured" is no date such as 2019-03-12: ${shown(captured)}`]),
    ],
  }
}

/** The day of a date, or of a moment. */
function dayIn(published: unknown): string | undefined {
  if (typeof published !== 'string') return undefined
  const day = published.slice(0, 10)
  return isIso(day) ? day : undefined
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** `fetch` writes `null` for what a feed does not say. */
const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === ''

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 80)

const listed = (some: readonly (string | number)[]): string =>
  some.slice(0, SHOWN).join(', ') + (some.length > SHOWN ? ` and ${some.length - SHOWN} more` : '')
