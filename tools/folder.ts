/**
 * A folder of saved pages: `*.txt` extracts, `*.html` pages and, where there is one, `pages.json` with their
 * addresses and dates. Each file becomes a raw extract, or a refusal with its reason.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { RawExtract } from '../shared/article/raw.ts'
import { readText } from '../shared/article/raw.ts'
import { addressOf } from '../shared/page/detect.ts'
import { decode, LARGEST_PAGE, type RefusalReason } from './decode.ts'
import { UserError } from './failure.ts'
import { readHtmlPage } from './html-page.ts'
import type { Progress } from './progress.ts'

export interface Page {
  readonly file: string
  readonly raw: RawExtract
  readonly remarks: readonly string[]
}

export interface Refusal {
  readonly file: string
  readonly reason: RefusalReason
  readonly detail: string
}

export interface Folder {
  readonly pages: readonly Page[]
  readonly refused: readonly Refusal[]
  /** What is neither a page nor `pages.json`; a folder inside ends in `/`. */
  readonly ignored: readonly string[]
}

export interface ReadOptions {
  /** Leaves `pages.json` unread: addresses and dates unknown. */
  readonly bare?: boolean
  readonly progress?: Progress
}

interface About {
  readonly url?: string
  readonly published?: string
}

const PAGE = /\.(?:txt|html?|xhtml)$/iu

export function readFolder(dir: string, { bare = false, progress }: ReadOptions = {}): Folder {
  const names = listFolder(dir)
  const about = bare ? new Map<string, About>() : readPagesJson(dir)
  const files = names.filter((name) => PAGE.test(name))
  const pages: Page[] = []
  const refused: Refusal[] = []
  for (const [i, file] of files.entries()) {
    progress?.step(i, files.length, file)
    const page = readPage(dir, file, about.get(file) ?? {})
    if ('reason' in page) refused.push(page)
    else pages.push(page)
  }
  progress?.end()
  return { pages, refused, ignored: names.filter((n) => !PAGE.test(n) && n !== 'pages.json') }
}

/** File names in code-unit order. */
function listFolder(dir: string): readonly string[] {
  if (!existsSync(dir))
    throw new UserError(`there is no folder "${dir}"; name one that holds *.txt or *.html pages`)
  if (!statSync(dir).isDirectory())
    throw new UserError(`"${dir}" is a file; name the folder that holds the pages`)
  const names = readdirSync(dir, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort()
  if (!names.some((name) => PAGE.test(name))) {
    const below = names.filter((name) => name.endsWith('/'))
    throw new UserError(
      below.length > 0
        ? `"${dir}" itself holds no *.txt or *.html page, and folders inside are not read: name one of them (${below.slice(0, 3).join(', ')})`
        : `"${dir}" holds no *.txt or *.html page; put saved pages there and run the command again`,
    )
  }
  return names
}

function readPage(dir: string, file: string, about: About): Page | Refusal {
  let bytes: Uint8Array
  try {
    const { size } = statSync(join(dir, file))
    // Not read at all: one such file must not cost the memory of a thousand others.
    if (size > LARGEST_PAGE)
      return {
        file,
        reason: 'too-large',
        detail: `${Math.ceil(size / 1048576)} MB; a page may hold 10 MB`,
      }
    bytes = readFileSync(join(dir, file))
  } catch (error) {
    return {
      file,
      reason: 'unreadable',
      detail: error instanceof Error ? error.message : String(error),
    }
  }
  if (/\.txt$/iu.test(file)) {
    const decoded = decode(bytes)
    if (decoded.kind === 'refused') return { file, reason: decoded.reason, detail: decoded.detail }
    const remarks = decoded.remark === undefined ? [] : [decoded.remark]
    return { file, raw: readText(decoded.text, aboutOf(about)), remarks }
  }
  const page = readHtmlPage(bytes, aboutOf(about))
  if (page.kind === 'refused') return { file, reason: page.reason, detail: page.detail }
  return { file, raw: page.raw, remarks: page.remarks }
}

export function aboutOf({ url, published }: About): Omit<RawExtract, 'lines'> {
  const parsed = url !== undefined && URL.canParse(url) ? new URL(url) : undefined
  const address = parsed === undefined ? undefined : addressOf(parsed)
  return {
    ...(url === undefined ? {} : { url }),
    ...(address === undefined ? {} : { address }),
    ...(published === undefined ? {} : { published }),
  }
}

function readPagesJson(dir: string): ReadonlyMap<string, About> {
  const path = join(dir, 'pages.json')
  if (!existsSync(path)) return new Map()
  let list: unknown
  try {
    list = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UserError(
      `${path} is not JSON (${error instanceof Error ? error.message : error}); mend it or take it away`,
    )
  }
  if (!Array.isArray(list))
    throw new UserError(
      `${path} must be an array of { "file", "url", "published" }; mend it or take it away`,
    )
  return new Map(list.flatMap((entry: unknown) => readEntry(entry)))
}

function readEntry(entry: unknown): [string, About][] {
  if (typeof entry !== 'object' || entry === null || !('file' in entry)) return []
  const { file, url, published } = entry as Record<string, unknown>
  if (typeof file !== 'string') return []
  const isDate = typeof published === 'string' && /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.test(published)
  return [
    [
      file,
      {
        ...(typeof url === 'string' ? { url } : {}),
        ...(isDate ? { published: published.slice(0, 10) } : {}),
      },
    ],
  ]
}
