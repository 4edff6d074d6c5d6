/**
 * Words glued at lost line ends, put apart again: `duComité`, `SevinjFataliyeva`, `aeu lieu`, `2015une`.
 *
 * Evidence, in order: the page's own words (the lead is often printed twice, once whole), the corpus's, the
 * language. On a page with no glue but one doubtful case, the case is left as printed and told as a doubt.
 */
import type { Doubt, Piece, Role } from '../draft.ts'
import type { Evidence } from '../evidence.ts'
import { mendsOf, type Mend } from './mend-text.ts'
import { vocabularyOf, type Vocabulary } from './vocabulary.ts'

/** A space put back into one printed word. */
export interface Repair {
  readonly line: number
  readonly printed: string
  readonly mended: string
  readonly rule: string
}

const MENDED: ReadonlySet<Role> = new Set<Role>(['headline', 'lead', 'body', 'caption', 'link'])

/** What one reading finds: where spaces go, and what is left open. */
export interface Reading {
  /** Offsets into the text of the piece of the same index; nothing where it stays as it is. */
  readonly spaces: readonly (readonly number[] | undefined)[]
  readonly repairs: readonly Repair[]
  readonly doubts: readonly Doubt[]
}

const isMended = ({ role }: Piece): boolean => role !== undefined && MENDED.has(role)

/** The evidence is the article's own: what is dropped (menus, later stories) speaks another day's language. */
export function readGlue(pieces: readonly Piece[], evidence: Evidence | undefined): Reading {
  const vocabulary = vocabularyOf(
    pieces.flatMap((piece) => (isMended(piece) ? [piece.text] : [])),
    evidence,
  )
  const found = pieces.map((piece) => (isMended(piece) ? mendsOfPiece(piece, vocabulary) : []))
  const glued = isGlued(found.flat())
  const repairs: Repair[] = []
  const doubts: Doubt[] = []
  const spaces = pieces.map(({ line }, index) => {
    const wanted = found[index] ?? []
    const kept = wanted.filter(({ surety }) => glued || surety !== 'likely')
    for (const { printed } of wanted)
      if (!glued && !kept.some((one) => one.printed === printed))
        doubts.push({ about: 'perhaps glued', line, text: printed })
    for (const { printed, mended, rule } of kept)
      repairs.push({ line, printed, mended, rule: `glue/${rule}` })
    return kept.length === 0 ? undefined : kept.map(({ at }) => at)
  })
  return { spaces, repairs, doubts }
}

const mendsOfPiece = (piece: Piece, vocabulary: Vocabulary): readonly Mend[] =>
  mendsOf(piece.text, vocabulary).filter(({ rule }) => rule !== 'word' || !isUnaccented(piece))

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

/** `withSpaces('duComité', [2])` is `du Comité`. */
export function withSpaces(text: string, places: readonly number[]): string {
  let spaced = ''
  let from = 0
  for (const at of places) {
    spaced += `${text.slice(from, at)} `
    from = at
  }
  return spaced + text.slice(from)
}
