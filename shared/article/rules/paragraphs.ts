import { claim, cutInto, isOpen, type Draft, type Piece, type Rule } from '../draft.ts'

// `…russe.Le Premier ministre`, `…accords ».Il`, `(PCV).Les`, `…en 2020.Elles`; not `V.K Dzirkaln`, `baoquocte.vn`, `M.Zubov`.
const LOST_BREAK =
  /(?<=[\p{Ll}\p{M}]{2}|\d\d|%|[)»”"’]|[\p{Lu}]{3})[.!?…]["”»)]?(?=(?:["“«(]\s?)?(?:\p{Lu}[\p{Ll}'’]|MM?\. |À |A |Y ))/gu
const TITLE_BEFORE = /(?:^|[\s('’"«])(?:MM|Mme|Mmes|Mlle|Mgr|Dr|Pr|Me|St|Ste|Gén|Col|Cdt|Lt)$/u

/** What is left open is the body; a paragraph run together out of several is cut where a space is missing. */
export const paragraphs: Rule = {
  name: 'paragraphs',
  apply: (draft: Draft): Draft => ({
    ...draft,
    pieces: draft.pieces.flatMap((piece) => (isOpen(piece) ? bodyOf(piece) : [piece])),
  }),
}

function bodyOf(piece: Piece): readonly Piece[] {
  const cuts = breaksIn(piece.text)
  if (cuts.length === 0) return [claim(piece, 'body', 'body')]
  const bounds = [0, ...cuts, piece.text.length]
  return cutInto(
    piece,
    cuts
      .concat(piece.text.length)
      .map((end, index) => [piece.text.slice(bounds[index], end), 'body', 'paragraphs']),
  )
}

/** Where sentences meet without a space. */
export const breaksIn = (text: string): readonly number[] =>
  [...text.matchAll(LOST_BREAK)].flatMap(({ 0: stop, index }) =>
    TITLE_BEFORE.test(text.slice(Math.max(0, index - 6), index)) ? [] : [index + stop.length],
  )
