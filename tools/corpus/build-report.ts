/** What a build read and what it did not: by name and reason, nothing left out. */
import type { TextPolicy } from '../../shared/library/holdings.ts'
import type { Refusal } from '../pages/refusal.ts'
import { count, number } from '../program/terminal.ts'

export interface BuildReport extends ReadReport {
  readonly keys: number
  readonly bytes: number
  readonly text: TextPolicy
  readonly manifest: string
}

export interface ReadReport {
  readonly files: number
  readonly articles: number
  readonly refused: readonly Refusal[]
  /** Pages that are lists: read, not published. */
  readonly lists: readonly string[]
  /** Identical captures of one page: the first is kept. */
  readonly identical: readonly (readonly string[])[]
  /** Differing captures of one article: the last is published. */
  readonly revisions: readonly RevisedArticle[]
  /** Read in another way than expected. */
  readonly remarks: readonly { readonly file: string; readonly remark: string }[]
  /** What the cleaner or the operator's corrections leave open. */
  readonly doubts: readonly { readonly file: string; readonly doubt: string }[]
  readonly corrections: readonly string[]
  readonly ignored: readonly string[]
  readonly dispatches: number
}

export interface RevisedArticle {
  readonly id: string
  /** With the day of each capture, where it is known; the last is published. */
  readonly files: readonly string[]
  /** What changed in the article between them, a line each. */
  readonly changes: readonly string[]
}

/** `12 pages: 1 refused, 2 captured again, 1 remark`. */
export function pagesOf({
  files,
  refused,
  lists,
  identical,
  revisions,
  remarks,
  ignored,
}: ReadReport): string {
  const again = identical.reduce((sum, some) => sum + some.length - 1, 0)
  const older = revisions.reduce((sum, one) => sum + one.files.length - 1, 0)
  const inside = ignored.filter((name) => name.endsWith('/')).length
  const said = [
    [refused.length, 'refused'],
    [lists.length, lists.length === 1 ? 'list' : 'lists'],
    [again, 'captured again'],
    [older, older === 1 ? 'older revision' : 'older revisions'],
    [inside, inside === 1 ? 'folder inside left unread' : 'folders inside left unread'],
    [remarks.length, remarks.length === 1 ? 'remark' : 'remarks'],
  ] as const
  const rest = said.filter(([n]) => n > 0).map(([n, what]) => `${number(n)} ${what}`)
  return count(files, 'page') + (rest.length === 0 ? '' : `: ${rest.join(', ')}`)
}

export function reportText(report: BuildReport): string {
  const sections = [
    head(report),
    listed(
      'Refused',
      report.refused.map(({ file, reason, detail }) => `${file}: ${reason} (${detail})`),
    ),
    listed('Pages that are lists, not articles', report.lists),
    listed(
      'The same capture twice',
      report.identical.map((files) => files.join(' = ')),
    ),
    listed(
      'Revisions of one article, the last one published',
      report.revisions.flatMap(({ id, files, changes }) => [
        `${id}: ${files.join(', ')}`,
        ...changes.map((c) => `    ${c}`),
      ]),
    ),
    listed(
      'Remarks',
      report.remarks.map(({ file, remark }) => `${file}: ${remark}`),
    ),
    listed(
      'Doubts',
      report.doubts.map(({ file, doubt }) => `${file}: ${doubt}`),
    ),
    listed('Corrections', report.corrections),
    listed('Not read', report.ignored),
  ]
  return `${sections.filter((section) => section !== '').join('\n')}`
}

const head = ({ articles, files, keys, bytes, text, dispatches }: BuildReport): string =>
  `${count(articles, 'article')} of ${count(files, 'page')}, ${
    dispatches === 1 ? '1 dispatch' : `${number(dispatches)} dispatches`
  } printed more than once.\n` +
  `${count(keys, 'value')}, ${(bytes / 1e6).toFixed(2)} MB, texts shown: ${text}.\n`

const listed = (title: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ''
    : `${title} (${lines.filter((line) => !line.startsWith(' ')).length})\n${lines.map((line) => `  ${line}`).join('\n')}\n`
