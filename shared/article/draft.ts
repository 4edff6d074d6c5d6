/**
 * A page on its way to becoming an article: every line cut into pieces, each piece claimed by one rule.
 *
 * Nothing is ever removed: a piece that is not part of the article is claimed as `dropped`, so that the
 * record can say of each line where it went and why.
 */
import { normalise } from '../french/typography.ts'
import type { Dateline, PageKind, Published } from './article.ts'
import type { Hint, RawExtract, RawLine } from './raw.ts'

export type Role =
  | 'headline'
  | 'lead'
  | 'dateline'
  | 'body'
  | 'caption'
  | 'credit'
  | 'link'
  | 'sign-off'
  | 'dropped'

export interface Piece {
  /** Which line of the page it stands on, from 0. */
  readonly line: number
  /** Normalised. */
  readonly text: string
  /** Empty lines before it; 0 for what follows on the same line. */
  readonly gap: number
  /** Whether it continues the line of the piece before it. */
  readonly inline: boolean
  readonly hint?: Hint
  /** Absent while no rule has claimed it. */
  readonly role?: Role
  readonly rule?: string
}

/** What looks odd and no rule settles: shown by `reperes audit`, never hidden. */
export interface Doubt {
  readonly about: string
  readonly line?: number
  readonly text?: string
}

export interface Draft {
  readonly raw: RawExtract
  /** Of every line that the markup does not set apart. */
  readonly pieces: readonly Piece[]
  readonly kind?: PageKind
  readonly outlet?: string
  readonly dateline?: Dateline
  readonly published?: Published
  readonly doubts: readonly Doubt[]
}

/** One judgement about a page. It may rely on every rule above it in `RULES` and on none below. */
export interface Rule {
  readonly name: string
  readonly apply: (draft: Draft) => Draft
}

/** Menus and other stories, by the markup: most of a live page, so no rule looks at them. */
export const isApart = ({ hint }: RawLine): boolean => hint === 'boilerplate'

/** A page as it is before the first rule: a piece for every line that counts. */
export function draftOf(raw: RawExtract): Draft {
  const pieces = raw.lines.flatMap((line, index) => (isApart(line) ? [] : [pieceOf(line, index)]))
  return { raw, pieces, doubts: [] }
}

/** A whole line as a piece; `line` is its number on the page, from 0. An empty one is claimed at once. */
export function pieceOf({ text, gap, hint }: RawLine, line: number): Piece {
  const piece = { line, text: normalise(text), gap, inline: false, ...(hint && { hint }) }
  return piece.text === '' ? claim(piece, 'dropped', 'blank') : piece
}

/** Whether no rule has claimed it yet. */
export const isOpen = (piece: Piece): boolean => piece.role === undefined

/** Whether it was claimed as no part of the article. */
export const isDropped = (piece: Piece): boolean => piece.role === 'dropped'

/** The same piece, taken by a rule; `rule` is what `reperes audit` prints. */
export const claim = (piece: Piece, role: Role, rule: string): Piece => ({ ...piece, role, rule })

/** Claims open pieces for a role wherever `test` says so. */
export const claimWhere = (
  draft: Draft,
  rule: string,
  role: Role,
  test: (piece: Piece, index: number) => boolean,
): Draft => ({
  ...draft,
  pieces: draft.pieces.map((piece, index) =>
    isOpen(piece) && test(piece, index) ? claim(piece, role, rule) : piece,
  ),
})

/** Replaces pieces by what `cut` makes of them; an empty list is no answer. */
export const recut = (
  draft: Draft,
  cut: (piece: Piece, index: number) => readonly Piece[] | undefined,
): Draft => ({
  ...draft,
  pieces: draft.pieces.flatMap(
    (piece, index) => (isOpen(piece) ? cut(piece, index) : undefined) ?? [piece],
  ),
})

/** A part of a line and, where its rule settles that, what it is. */
export type Cut = readonly [text: string, role?: Role, rule?: string]

/** The texts that a line is cut into, as pieces; empty ones vanish, the first keeps the line's gap. */
export function cutInto(piece: Piece, parts: readonly Cut[]): readonly Piece[] {
  const { role: _role, rule: _rule, ...bare } = piece
  return parts
    .filter(([text]) => text.trim() !== '')
    .map(([text, role, rule], index) => ({
      ...bare,
      text: text.trim(),
      ...(index > 0 && { gap: 0, inline: true }),
      ...(role && { role }),
      ...(rule && { rule }),
    }))
}

/** Notes what looks odd, with the piece that does; its first 120 characters are shown. */
export const doubt = (draft: Draft, about: string, piece?: Piece): Draft => ({
  ...draft,
  doubts: [
    ...draft.doubts,
    { about, ...(piece && { line: piece.line, text: piece.text.slice(0, 120) }) },
  ],
})
