/**
 * A folder of saved pages: `*.txt` extracts, `*.html` pages and, where there is one, `pages.json` with their
 * addresses and dates. Each file becomes a raw extract, or a refusal with its reason.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { RawExtract } from '../../shared/article/raw.ts'
import { readText } from '../../shared/article/raw.ts'
import { addressOf } from '../../shared/page/detect.ts'
import { decode, LARGEST_PAGE, tooLarge } from './decode.ts'
import { UserError } from '../program/failure.ts'
import { readHtmlPage } from './html-page.ts'
import { PAGES_JSON, readPagesJson, type About } from './pages-json.ts'
import type { Progress } from '../program/progress.ts'
import { isRefusal, orRefused, type Refusal } from './refusal.ts'

export interface Page {
  readonly file: string
  readonly raw: RawExtract
  readonly remarks: readonly string[]
}

export interface Folder {
  readonly pages: readonly Page[]
  readonly refused: readonly Refusal[]
  /** On `pages.json`. */
  readonly remarks: readonly string[]
  /** What is neither a page nor about the pages; a folder inside ends in `/`. */
  readonly ignored: readonly string[]
}

export interface ReadOptions {
  /** Leaves `pages.json` unread: addresses and dates unknown. */
  readonly bare?: boolean
  readonly progress?: Progress
}

const UNSAID = { about: new Map<string, About>(), remarks: [] }

/** Read by `build` and `add`: `tools/corpus/corrections.ts`. */
export const CORRECTIONS_JSON = 'corrections.json'

const PAGE = /\.(?:txt|html?|xhtml)$/iu

export function readFolder(dir: string, { bare = false, progress }: ReadOptions = {}): Folder {
  const names = listFolder(dir)
  const files = names.filter((name) => PAGE.test(name))
  const { about, remarks } = bare ? UNSAID : readPagesJson(dir, files)
  const pages: Page[] = []
  const refused: Refusal[] = []
  for (const [i, file] of files.entries()) {
    progress?.step(i, files.length, file)
    const page = orRefused(file, () =>
      ofArticleSize(readPage(dir, file, about.get(file.normalize()))),
    )
    if (isRefusal(page)) refused.push(page)
    else pages.push(page)
  }
  progress?.end()
  const kept = new Set(files.map(withoutEnding))
  const ignored = names.filter((name) => {
    const owner = ownerOf(name)
    const isOfPage = owner !== undefined && kept.has(owner)
    return !PAGE.test(name) && name !== PAGES_JSON && name !== CORRECTIONS_JSON && !isOfPage
  })
  return { pages, refused, remarks, ignored }
}

const withoutEnding = (file: string): string => file.replace(PAGE, '')

/** Whose pictures and styles a folder holds, which a browser put beside a page that it saved whole: `Riz_files/`. */
const ownerOf = (name: string): string | undefined =>
  /^(?<page>.+)[_-](?:files|fichiers)\/$/iu.exec(name)?.groups!['page']

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
    const said = (some: readonly string[]): string => `(${some.slice(0, 3).join(', ')})`
    throw new UserError(
      below.length > 0
        ? `"${dir}" itself holds no *.txt or *.html page, and folders inside are not read: name one of them ${said(below)}`
        : names.length > 0
          ? `"${dir}" holds no *.txt or *.html page, and other files are not read ${said(names)}: save pages as HTML, or their text as *.txt`
          : `"${dir}" holds no *.txt or *.html page; put saved pages there and run the command again`,
    )
  }
  return names
}

function readPage(dir: string, file: string, said: About | undefined): Page | Refusal {
  const refusedAs = ({ reason, detail }: Omit<Refusal, 'file'>): Refusal => ({
    file,
    reason,
    detail,
  })
  let bytes: Uint8Array
  try {
    const place = statSync(join(dir, file))
    // A pipe would be waited for without an end.
    if (!place.isFile())
      return { file, reason: 'unreadable', detail: 'neither a file nor a link to one' }
    const { size } = place
    // Not read at all: one such file must not cost the memory of a thousand others.
    if (size > LARGEST_PAGE) return refusedAs(tooLarge(size))
    bytes = readFileSync(join(dir, file))
  } catch (error) {
    return { file, reason: 'unreadable', detail: whyUnreadable(file, error) }
  }
  const { remarks = [], ...about } = said ?? {}
  if (/\.txt$/iu.test(file)) {
    const decoded = decode(bytes)
    if (decoded.kind === 'refused') return refusedAs(decoded)
    const odd = decoded.remark === undefined ? [] : [decoded.remark]
    return { file, raw: readText(decoded.text, aboutOf(about)), remarks: [...odd, ...remarks] }
  }
  const page = readHtmlPage(bytes, aboutOf(about))
  if (page.kind === 'refused') return refusedAs(page)
  return { file, raw: page.raw, remarks: [...page.remarks, ...remarks] }
}

/** What may be done about it, where the system's words do not say. */
function whyUnreadable(file: string, error: unknown): string {
  const { code, message } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : { message: String(error) }
  if (code !== 'ENOENT' && code !== 'ELOOP') return message
  return file.includes('\uFFFD')
    ? 'its name is not written in UTF-8: rename it'
    : 'a link that leads to no file'
}

// A long report has a tenth of it; a year of a paper in one file would cost minutes, and be one article.
const MOST_TEXT = 1_000_000

function ofArticleSize(page: Page | Refusal): Page | Refusal {
  if (isRefusal(page)) return page
  const { file } = page
  const length = page.raw.lines.reduce((sum, { text }) => sum + text.length, 0)
  if (length <= MOST_TEXT) return page
  const detail = `${(length / 1e6).toFixed(1)} million characters; an article may have one million: cut it into its articles`
  return { file, reason: 'too-large', detail }
}

export function aboutOf({
  url,
  published,
  captured,
}: Omit<About, 'remarks'>): Omit<RawExtract, 'lines'> {
  const parsed = url !== undefined && URL.canParse(url) ? new URL(url) : undefined
  const address = parsed === undefined ? undefined : addressOf(parsed)
  return {
    ...(url === undefined ? {} : { url }),
    ...(address === undefined ? {} : { address }),
    ...(published === undefined ? {} : { published }),
    ...(captured === undefined ? {} : { captured }),
  }
}
