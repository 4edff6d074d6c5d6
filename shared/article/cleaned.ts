/**
 * What cleaning answers: the article, and where each line of the page went. A reader's browser asks for the article
 * alone, from `sort-lines.ts`.
 */
import type { Article } from './article.ts'
import { isApart, pieceOf, type Doubt, type Draft, type Role } from './draft.ts'
import type { Repair } from './glue/mend.ts'
import { articleOf } from './sort-lines.ts'

/** Where a line of the page went, piece by piece. */
export interface LineFate {
  readonly line: number
  readonly pieces: readonly PieceFate[]
}

export interface PieceFate {
  readonly as: Role
  /** Which paragraph, caption or link, from 0. */
  readonly index?: number
  readonly rule: string
  readonly text: string
}

export interface Cleaned {
  readonly article: Article
  /** One for each line of the page, in order. */
  readonly lines: readonly LineFate[]
  readonly repairs: readonly Repair[]
  readonly doubts: readonly Doubt[]
}

/** What a page is, once its lines are told apart. */
export function cleanedOf(draft: Draft, repairs: readonly Repair[]): Cleaned {
  let lines: readonly LineFate[] | undefined
  return {
    article: articleOf(draft),
    // Who reads a page asks for its article; what became of its menus is told when asked.
    get lines() {
      return (lines ??= fatesOf(draft))
    },
    repairs,
    doubts: draft.doubts,
  }
}

function fatesOf({ raw, pieces }: Draft): readonly LineFate[] {
  const fates = raw.lines.map((printed, line): { line: number; pieces: PieceFate[] } => {
    if (!isApart(printed)) return { line, pieces: [] }
    const { text, rule = 'hinted/boilerplate' } = pieceOf(printed, line)
    return { line, pieces: [{ as: 'dropped', rule, text }] }
  })
  const counts = { body: 0, caption: 0, link: 0 }
  for (const { line, role = 'dropped', rule = 'unclaimed', text } of pieces) {
    const counted = role === 'body' || role === 'caption' || role === 'link'
    fates[line]?.pieces.push({ as: role, ...(counted && { index: counts[role]++ }), rule, text })
  }
  return fates
}
