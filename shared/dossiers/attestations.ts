/**
 * Attestations: made from an article, told apart by source, ordered in time.
 *
 * An article and its copies are one source: counted once, each printing listed. Which printing stands for
 * the source never depends on the order of reading: the earliest dated one, then the first identifier.
 */
import { compare } from '../search/order.ts'
import type { Article, PartRef } from '../article/article.ts'
import type { Entity, EntityId, Span } from '../entities/entity.ts'
import type { Attestation, PrintedCopy } from './dossier.ts'
import { sentenceAround } from './sentence.ts'

/** An article with what was found in it; `isQuoted` is false where no text may be shown. */
export interface Attesting {
  readonly article: Article
  readonly entities: readonly Entity[]
  readonly dispatch?: string
  readonly isQuoted: boolean
  /** Whose persons are whose office is printed here without a country, by what other pages print. */
  readonly countries?: ReadonlyMap<EntityId, string>
}

/** Earliest and latest dated attestation. */
export interface Bounds {
  readonly first?: Attestation
  readonly last?: Attestation
}

/** Whether an article may no longer be quoted. */
export type Withdrawn = (article: Attestation['article']) => boolean

/** What the article says of `name` at a place; without a quotation the name stands for the sentence. */
export function attestationOf(
  { article, dispatch, isQuoted }: Attesting,
  at: Span | undefined,
  name: string,
): Attestation {
  const { id, outlet, url, headline, published } = article
  const text = at === undefined || !isQuoted ? undefined : textOf(article, at)
  return {
    article: id,
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    ...(headline === undefined ? {} : { headline }),
    ...(published === undefined ? {} : { published }),
    ...(dispatch === undefined ? {} : { dispatch }),
    sentence:
      at === undefined || text === undefined ? name : sentenceAround(text, at.start, at.end),
  }
}

/** An article's own sentence: how its lead begins, else its text, else its headline, else which article it is. */
export function openingOf(page: Attesting): Attestation {
  const { id, lead, body, headline = id } = page.article
  const attestation = attestationOf(page, undefined, headline)
  const opening = lead ?? body[0]
  if (opening === undefined || !page.isQuoted) return attestation
  return { ...attestation, sentence: sentenceAround(opening, 0, 1) }
}

/** The text of the part that a mention stands in. */
export function textOf(article: Article, { part, index }: PartRef): string | undefined {
  switch (part) {
    case 'headline':
      return article.headline
    case 'lead':
      return article.lead
    case 'caption':
      return article.captions[index]?.text
    case 'body':
      return article.body[index]
  }
}

/** A dispatch is named after one of its articles, so an article known before its copies has the same name. */
export const sourceOf = ({
  article,
  dispatch,
}: {
  readonly article: string
  readonly dispatch?: string
}): string => dispatch ?? `d-${article}`

/** How many things some lines count together; what each line still lists of them tells what they share. */
export function distinctIn(
  lines: readonly { readonly count: number; readonly seen: readonly string[] }[],
): number {
  const seen = lines.flatMap((line) => [...new Set(line.seen)])
  return total(lines.map(({ count }) => count)) - (seen.length - new Set(seen).size)
}

/** Attestations of one source as one: its earliest printing, with the others as copies. */
export function bySource(attestations: readonly Attestation[]): readonly Attestation[] {
  const sources = new Map<string, Attestation[]>()
  for (const attestation of attestations) {
    const source = sourceOf(attestation)
    const known = sources.get(source)
    if (known === undefined) sources.set(source, [attestation])
    else known.push(attestation)
  }
  return [...sources.values()].map((printings) => {
    const [first, ...others] = printings.sort(oldestFirst)
    return others.length === 0 ? first! : { ...first!, copies: copiesOf(first!, others) }
  })
}

function copiesOf(first: Attestation, others: readonly Attestation[]): readonly PrintedCopy[] {
  const copies = new Map<string, PrintedCopy>()
  for (const { dispatch: _, copies: __, sentence, ...printed } of others) {
    if (printed.article === first.article || copies.has(printed.article)) continue
    copies.set(printed.article, sentence === first.sentence ? printed : { ...printed, sentence })
  }
  return [...copies.values()]
}

export function boundsOf(lines: readonly Bounds[]): Bounds {
  let first: Attestation | undefined
  let last: Attestation | undefined
  for (const line of lines) {
    if (line.first !== undefined && (first === undefined || oldestFirst(line.first, first) < 0)) {
      first = line.first
    }
    if (line.last !== undefined && (last === undefined || oldestFirst(line.last, last) > 0)) {
      last = line.last
    }
  }
  return bounds(first, last)
}

export const bounds = (first: Attestation | undefined, last: Attestation | undefined): Bounds => ({
  ...(first === undefined ? {} : { first }),
  ...(last === undefined ? {} : { last }),
})

export const isDated = ({ published }: Attestation): boolean => published !== undefined

export const oldestFirst = (a: Attestation, b: Attestation): number =>
  compare(a.published?.date ?? '~', b.published?.date ?? '~') || byArticle(a, b)

/** Newest first, undated last. */
export const newestFirst = (a: Attestation, b: Attestation): number =>
  compare(b.published?.date ?? '', a.published?.date ?? '') || byArticle(a, b)

export const byArticle = (a: Attestation, b: Attestation): number => compare(a.article, b.article)

export const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0)
