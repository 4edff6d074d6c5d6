/**
 * Words glued at lost line ends, put apart again: `duComité`, `SevinjFataliyeva`, `aeu lieu`, `2015une`.
 *
 * Evidence, in order: the page's own words (the lead is often printed twice, once whole), the corpus's, the
 * language. On a page with no glue but one doubtful case, the case is left as printed and told as a doubt.
 */
import { isDropped, type Doubt, type Draft, type Piece, type Role } from '../draft.ts'
import type { Evidence } from '../evidence.ts'
import { mendsOf, type Mend } from './mend-text.ts'
import { vocabularyOf } from './vocabulary.ts'

/** A space put back into one printed word. */
export interface Repair {
  readonly line: number
  readonly printed: string
  readonly mended: string
  readonly rule: string
}

const MENDED: ReadonlySet<Role> = new Set<Role>(['headline', 'lead', 'body', 'caption', 'link'])

export function mend(
  draft: Draft,
  evidence: Evidence | undefined,
): { readonly draft: Draft; readonly repairs: readonly Repair[] } {
  const vocabulary = vocabularyOf(
    draft.pieces.map(({ text }) => text),
    evidence,
  )
  const found = draft.pieces.map((piece) =>
    piece.role !== undefined && MENDED.has(piece.role)
      ? mendsOf(piece.text, vocabulary).filter(
          ({ rule }) => rule !== 'word' || !isUnaccented(piece),
        )
      : [],
  )
  const glued = isGlued(found.flat())
  const repairs: Repair[] = []
  const doubts: Doubt[] = []
  const pieces = draft.pieces.map((piece, index) => {
    const wanted = found[index] ?? []
    if (wanted.length === 0 || isDropped(piece)) return piece
    const kept = wanted.filter(({ surety }) => glued || surety !== 'likely')
    for (const { printed } of wanted)
      if (!glued && !kept.some((one) => one.printed === printed))
        doubts.push({ about: 'perhaps glued', line: piece.line, text: printed })
    for (const { printed, mended, rule } of kept)
      repairs.push({ line: piece.line, printed, mended, rule: `glue/${rule}` })
    return kept.length === 0 ? piece : withSpaces(piece, kept)
  })
  return { draft: { ...draft, pieces, doubts: [...draft.doubts, ...doubts] }, repairs }
}

/** Whether a page is glued throughout, so that likely repairs are believed: by different words, not by one repeated. */
function isGlued(mends: readonly Mend[]): boolean {
  const different = (surety: Mend['surety']): number =>
    new Set(mends.filter((mend) => mend.surety === surety).map(({ printed }) => printed)).size
  const [certain, likely] = [different('certain'), different('likely')]
  return certain >= 2 || (certain >= 1 && likely >= 1) || likely >= 3
}

// `… veulent donner du souffle a leur cooperation`: a headline without accents is another spelling, unknown to any list.
const isUnaccented = ({ role, text }: Piece): boolean =>
  role !== 'body' && text.length > 40 && /^[\p{ASCII}«»“”’–—…]+$/u.test(text)

function withSpaces(piece: Piece, mends: readonly Mend[]): Piece {
  let text = ''
  let from = 0
  for (const { at } of mends) {
    text += `${piece.text.slice(from, at)} `
    from = at
  }
  return { ...piece, text: text + piece.text.slice(from) }
}
