/**
 * Texts as they are stored: what the operator's policy lets be shown of an article, one line of JSON each.
 *
 * The policy is applied here, once, before anything is written: what it withholds is in no value, so no
 * route, segment download or private copy can show it. The index has read the whole text by then.
 */
import type { Article, Caption, Dateline } from '../article/article.ts'
import type { Entity } from '../entities/entity.ts'
import { bounded } from './cards.ts'
import type { PageName, TextPolicy } from './library.ts'

export interface StoredText {
  readonly lead?: string
  readonly dateline?: Dateline
  readonly body?: readonly string[]
  readonly passage?: string
  readonly captions?: readonly Caption[]
  readonly signOff?: string
  readonly links?: readonly string[]
  readonly names: readonly PageName[]
  /** Terms of its related query, best first. */
  readonly terms: readonly string[]
}

/** A passage is a taste of the text, about two sentences, never its substance. */
export const PASSAGE_LIMIT = 320

export function storedText(
  article: Article,
  entities: readonly Entity[],
  terms: readonly string[],
  policy: TextPolicy,
): StoredText {
  const names = entities.map(({ kind, id, canonical }): PageName => ({ kind, id, name: canonical }))
  if (policy === 'none') return { names, terms }
  const { lead, dateline, body, captions, signOff, links } = article
  const shown = {
    ...(lead === undefined ? {} : { lead }),
    ...(dateline === undefined ? {} : { dateline }),
    ...(links.length === 0 ? {} : { links }),
    names,
    terms,
  }
  if (policy === 'full') {
    return {
      ...shown,
      body,
      ...(captions.length === 0 ? {} : { captions }),
      ...(signOff === undefined ? {} : { signOff }),
    }
  }
  const [first] = body
  return first === undefined ? shown : { ...shown, passage: bounded(first, PASSAGE_LIMIT) }
}

export const writeText = (text: StoredText): string => JSON.stringify(text)

/** A stored line, read; `undefined` when it is none. */
export function readText(line: string): StoredText | undefined {
  try {
    const value: unknown = JSON.parse(line)
    const isText =
      typeof value === 'object' &&
      value !== null &&
      Array.isArray((value as Partial<StoredText>).names) &&
      Array.isArray((value as Partial<StoredText>).terms)
    return isText ? (value as StoredText) : undefined
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return undefined
  }
}
