/**
 * Captures of one page: the same text twice, or a text that changed between them.
 *
 * Layout never counts: apostrophes, dashes, quotation marks, spaces, merged paragraphs, a tail, a dateline's
 * typing. What is left is what an editor changed.
 */
import { plainApostrophes } from '../french/typography.ts'
import type { Article, ArticleId } from './article.ts'

/** One thing that an article says otherwise in another capture; one side is absent when it is new or gone. */
export interface Change {
  readonly part: 'headline' | 'lead' | 'dateline' | 'paragraph' | 'caption'
  readonly before?: string
  readonly after?: string
}

/** The captures of one article that say the same, and what the one before them said otherwise. */
export interface Revision {
  readonly captures: readonly Article[]
  readonly changes: readonly Change[]
}

/** Each article's captures, the last one last; identical ones gathered into one revision. */
export function revisionsOf(
  articles: readonly Article[],
): ReadonlyMap<ArticleId, readonly Revision[]> {
  const pages = new Map<ArticleId, Article[]>()
  for (const article of articles) pages.set(article.id, [...(pages.get(article.id) ?? []), article])
  return new Map([...pages].map(([id, captures]) => [id, ordered(captures)] as const))
}

function ordered(captures: readonly Article[]): readonly Revision[] {
  const revisions: { captures: Article[]; changes: readonly Change[] }[] = []
  for (const capture of captures.toSorted(byCapture)) {
    const last = revisions.at(-1)
    const before = last?.captures[0]
    const changes = before === undefined ? [] : changesBetween(before, capture)
    if (last !== undefined && changes.length === 0) last.captures.push(capture)
    else revisions.push({ captures: [capture], changes })
  }
  return revisions
}

/** Which of two captures comes last, and is published: by day, one of no known day before all others. */
export function byCapture(a: Article, b: Article): number {
  const [x, y] = [a.captured ?? '', b.captured ?? '']
  if (x !== y) return x < y ? -1 : 1
  // Of one day: any fixed choice will do, so long as the order of the files has no say.
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

/** What the article says otherwise, in reading order; nothing for captures that differ in layout only. */
export function changesBetween(before: Article, after: Article): readonly Change[] {
  return [
    ...changed('headline', before.headline, after.headline),
    ...changed('lead', before.lead, after.lead),
    ...changed('dateline', before.dateline?.place, after.dateline?.place),
    ...listChanges('caption', textsOf(before), textsOf(after)),
    ...(plain(before.body.join('')) === plain(after.body.join(''))
      ? []
      : listChanges('paragraph', before.body, after.body)),
  ]
}

const textsOf = ({ captions }: Article): readonly string[] =>
  captions.flatMap(({ text }) => text ?? [])

/** What is left of a text when its layout is taken away. */
const plain = (text: string): string =>
  plainApostrophes(text)
    .replace(/[«»“”„"]/gu, '"')
    .replace(/[‐-―−]/gu, '-')
    .replace(/[\s.]+/gu, '')

function changed(
  part: Change['part'],
  before: string | undefined,
  after: string | undefined,
): readonly Change[] {
  if (plain(before ?? '') === plain(after ?? '')) return []
  return [{ part, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }]
}

/** Texts that both lists hold cancel out; of the rest, those that share most of their words are one text changed. */
function listChanges(
  part: Change['part'],
  before: readonly string[],
  after: readonly string[],
): readonly Change[] {
  const kept = new Set(before.map(plain))
  const keptAfter = new Set(after.map(plain))
  const gone = before.filter((text) => !keptAfter.has(plain(text)))
  const fresh = after.filter((text) => !kept.has(plain(text)))
  const changes: Change[] = gone.map((text) => {
    const at = fresh.findIndex((other) => sharesMost(text, other))
    const [other] = at < 0 ? [] : fresh.splice(at, 1)
    return { part, before: text, ...(other !== undefined && { after: other }) }
  })
  return [...changes, ...fresh.map((text) => ({ part, after: text }))]
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    plainApostrophes(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  )

function sharesMost(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const common = [...x].filter((word) => y.has(word)).length
  return 2 * common >= Math.min(x.size, y.size) && common > 0
}
