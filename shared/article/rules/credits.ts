import { claim, cutInto, isDropped, isOpen, type Draft, type Piece, type Rule } from '../draft.ts'

const KIND = '(?:crédits?\\s+)?(?:photos?|illustrations?|images?|infographies?|vidéos?)'
const QUALIFIER =
  "(?:\\s+(?:d['’]illustration|illustr(?:ée|ative)s?|d['’]archives?|documentaires?|de presse|fournies?|de l['’]auteur))?"
// `Photo: VNA`, `Photo ; VNA`, `Photo :Thegioi va Viet Nam`, `Photo d'illustration: VNA`, `Crédit Photo: petrotimes.vn`, `Source: ambassade de Suisse`.
const MARKED = `(?:${KIND}${QUALIFIER}|sources?|crédits?|copyright|©)\\s*[:;]\\s*[^:;.!?]{1,60}(?:\\.\\p{L}{2,4}(?:\\.\\p{L}{2})?)?`
// `Photo VOV5`, `Photo VNA`, `Photo AFP/VNA`: no colon, so only capitals.
const BARE = `(?:crédits?\\s+)?photos?\\s+(?:\\p{Lu}[\\p{Lu}\\d]{1,9})(?:\\s?/\\s?\\p{Lu}[\\p{L}\\d]{1,14}){0,3}`
// `Photo diffusée par l'AVI`.
const GIVEN = `photos?\\s+(?:diffusées?|fournies?|prises?|publiées?|réalisées?)\\s+par\\s+[^.!?:;]{2,60}`
const CREDIT = `(?:${MARKED}|${BARE}|${GIVEN})`

// Every credit has one of these; most lines have none, and the patterns below are slow to make.
const SPEAKS_OF_ONE =
  /photo|(?:illustration|image|infographie|vidéo|source|crédit|copyright|©)[^:;]{0,40}[:;]/iu

const WHOLE = new RegExp(`^[\\s|(\\[]*(?<credit>${CREDIT})[\\s|)\\].]*$`, 'iu')
const AT_END = new RegExp(
  `(?<=[\\s.,;!?…»”")\\]|(\\-–])(?<open>[(\\[|]\\s*)?(?<credit>${CREDIT})[\\s|)\\].]*$`,
  'iu',
)
// Glued to its caption: `…à Hanoï.Photo: VNA`, `…HanoïPhoto : VNA`.
const GLUED = /(?<=[\p{Ll}.)»”"])(?=Photos?\s?[:;])/u

/** `Photo : VNA/CVN`, alone on its line. */
export const isCredit = (text: string): boolean =>
  text.length < 110 && SPEAKS_OF_ONE.test(text) && WHOLE.test(text)

/** `Photo : un lauréat à Athènes`, on the first line: a headline, for a credit names. */
const INDEFINITE = /[:;]\s*(?:une?|des|deux|trois) \p{L}/u

/** `ao-dai.jpg`: a file's name where a caption was due. */
const FILE_NAME = /^[\p{L}\p{N} _.()-]{1,120}\.(?:jpe?g|png|gif|webp|bmp|tiff?|heic)$/iu

/**
 * Pictures: caption and credit on one line, on two, or a credit alone whose caption was lost.
 *
 * The credit is what names a photographer or an agency behind `Photo :` or `Source :`; what stands before
 * it on the line is the caption. A line just above a lone credit, without an empty line between, is its
 * caption; with one, the caption was lost and the line is prose.
 */
export const credits: Rule = {
  name: 'credits',
  apply(draft: Draft): Draft {
    const pieces: Piece[] = []
    for (const piece of draft.pieces.flatMap(once)) {
      if (!isOpen(piece)) {
        pieces.push(piece)
        continue
      }
      const text = piece.text.replace(/^\|\s*|\s*\|$/gu, '')
      if (FILE_NAME.test(text)) {
        pieces.push(claim(piece, 'dropped', 'credits/file-name'))
        continue
      }
      if (isCredit(text) && !(pieces.every(isDropped) && INDEFINITE.test(text))) {
        const above = pieces.at(-1)
        if (
          above !== undefined &&
          isOpen(above) &&
          (piece.gap === 0 || above.hint === 'caption') &&
          captionable(above, pieces)
        ) {
          const text = piece.inline ? trimCaption(above.text) : above.text
          pieces[pieces.length - 1] = claim({ ...above, text }, 'caption', 'credits/line-above')
        }
        pieces.push(claim({ ...piece, text: trimCredit(text) }, 'credit', 'credits'))
        continue
      }
      pieces.push(...cutCredit(piece, text))
    }
    return { ...draft, pieces }
  },
}

/** A picture's alternative text and its caption, the same text twice on one line with its credit: the second is dropped. */
function once(piece: Piece): readonly Piece[] {
  const half = (piece.text.length - 1) / 2
  const [first, second] = [piece.text.slice(0, half), piece.text.slice(half + 1)]
  return isOpen(piece) && first === second && piece.text[half] === ' ' && SPEAKS_OF_ONE.test(first)
    ? cutInto(piece, [[first], [second, 'dropped', 'credits/twice']])
    : [piece]
}

const trimCredit = (text: string): string => {
  const bare = text.replace(/^[\s|([]+/u, '').replace(/[\s|\]]+$/u, '')
  return bare.includes('(') ? bare : bare.replace(/\)+(?=\.?$)/u, '')
}

/** A caption is short; the first line of a page without a headline may be one, a long paragraph not. */
const captionable = (above: Piece, pieces: readonly Piece[]): boolean =>
  above.text.length <= 400 &&
  (above.hint === 'caption' || above.hint === undefined) &&
  (pieces.length > 1 || above.hint === 'caption' || above.text.length <= 300)

function cutCredit(piece: Piece, text: string): readonly Piece[] {
  const glue = text.length < 1200 ? GLUED.exec(text.slice(-120)) : null
  const cutAt = glue === null ? -1 : Math.max(0, text.length - 120) + glue.index
  if (cutAt > 0 && isCredit(text.slice(cutAt))) {
    return captionAndCredit(piece, text, cutAt)
  }
  const from = Math.max(0, text.length - 130)
  const end = text.length > 900 ? '' : text.slice(from)
  const match = SPEAKS_OF_ONE.test(end) ? AT_END.exec(end) : null
  if (match?.groups !== undefined && piece.hint !== 'body') {
    const at = from + match.index
    const caption = trimCaption(text.slice(0, at))
    if (isCredit(caption)) return [claim({ ...piece, text: trimCredit(text) }, 'credit', 'credits')]
    if (caption !== '') return captionAndCredit(piece, text, at)
  }
  if (piece.hint === 'caption') return [claim({ ...piece, text }, 'caption', 'credits/hint')]
  // `… le 22 août à Hano |`: a table cell's caption, its credit in the next cell or lost.
  if (/\|$|^\|/u.test(piece.text) && text.length <= 300)
    return [claim({ ...piece, text }, 'caption', 'credits/table-cell')]
  return [piece]
}

/** The caption may hold a credit of its own: two pictures on one line. */
function captionAndCredit(piece: Piece, text: string, at: number): readonly Piece[] {
  const [caption, credit] = cutInto(piece, [
    [trimCaption(text.slice(0, at)), 'caption', 'credits'],
    [trimCredit(text.slice(at)), 'credit', 'credits'],
  ])
  if (caption === undefined || credit === undefined) return [claim(piece, 'caption', 'credits')]
  if (FILE_NAME.test(caption.text)) return [claim(caption, 'dropped', 'credits/file-name'), credit]
  return [...cutCredit({ ...caption, hint: 'caption' }, caption.text), credit]
}

/** What is left of a caption's line once the credit is gone: without the stop and bracket between them. */
const trimCaption = (text: string): string =>
  text
    .replace(/[\s(|[–-]+$/u, '')
    .replace(/(?<!\.)\.$/u, '')
    .replace(/[\s,;]+$/u, '')
