import {
  claim,
  cutInto,
  doubt,
  isDropped,
  isOpen,
  type Draft,
  type Piece,
  type Rule,
} from '../draft.ts'
import { endsSentence } from '../prose.ts'
import { isAfterword } from './afterword.ts'
import { isCredit } from './credits.ts'

const AGENCY =
  '(?:VNA|AVI|TTXVN|VNS|VNP|CVN|NDEL|CPV|VOV|VGP|MAP|APS|AFP|Xinhua|TASS|Sputnik|AZERTAC|Reuters|KPL|AKP|Bernama|Yonhap|Kyodo|Prensa Latina)'
const CHAIN = `${AGENCY}(?:\\s?/\\s?(?:${AGENCY}|VI))*`
// `Nguyen Van Dat/VNA`.
const SIGNER = '(?:\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,4}\\s?/\\s?)?'
// Every closing mark has one of these; most lines have none, and the patterns below are slow to make.
const MAY_SIGN = new RegExp(`${AGENCY}|[-–—]\\s*VN|\\./\\.`, 'u')
// Glued to the last sentence: `…bien.-VNA`, `…bilatérales. -VNA`, `… – VNA`, `…dollars.- AVI`, `… -VOV/VNA`, `… VNA/CVN`,
// `… ./.`; not `Photo: VNA` nor `l'agence VNA` nor `Hanoï-VNA le matin`.
const GLUED = new RegExp(
  `(?<sign>(?:\\./\\.\\s*)?(?:[-–—]{1,3}\\s*${SIGNER}${CHAIN}|[-–—]\\s*VN)|(?<=[.!?…»"”)]\\s*)(?:\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+){0,3}\\s?/\\s?)?${CHAIN}|\\./\\.)(?:\\s*\\./\\.|\\s*\\.)?$`,
  'u',
)
// The tail begins on the sign-off's own line: `….-VNALe 14e Congrès…`. Only after a full stop and a dash.
const RUN_ON = new RegExp(
  `(?<=[.!?…»"”)]\\s*)(?<sign>[-–—]\\s*(?:${AGENCY}/)*(?:VNA|AVI))\\s*(?=\\p{Lu}\\p{Ll})`,
  'u',
)
// `VNA/CVN`, `NDEL/VNA/CVN`, `Linh Thao/CVN`, `Texte et photos : Mai Huong/VNA/CVN`, `- VNA/VI`, `VNA`, `CPV`, `./.`.
const OWN_LINE = new RegExp(
  `^(?:[-–—]\\s*)?(?:(?:(?:Textes?|Photos?|Vidéos?|Reportage|Article)(?:(?:,| et) (?:textes?|photos?|vidéos?))+\\s*:\\s*)?(?:[\\p{Lu}][\\p{L}.]*(?:[ -–][\\p{Lu}][\\p{L}.]*){0,5}\\s?/\\s?){0,3}${CHAIN}|\\./\\.)\\s*(?:\\./\\.|\\.)?$`,
  'u',
)
// `Texte et photos : Mai Huong`, `Propos recueillis par Mai Huong/CVN`, `Traduit par Mai Huong`, with or without an agency.
const BYLINE =
  /^(?:(?:textes?|photos?|vidéos?)(?:(?:,| et) (?:textes?|photos?|vidéos?))+ ?:|(?:propos recueillis|traduite?(?= par [^,.;:]{2,40}$)|(?:entretien|interview|reportage)e? (?:réalisée?|menée?)) par ).{2,80}$/iu

/** A closing mark stands within this many characters of its line's end. */
const REACH = 90

/** The mark at the end of a line, and where it begins. */
export function closingMark(
  text: string,
): { readonly sign: string; readonly index: number } | undefined {
  if (!MAY_SIGN.test(text)) return undefined
  const from = Math.max(0, text.length - REACH)
  const tail = text.slice(from)
  const end = MAY_SIGN.test(tail) ? GLUED.exec(tail) : null
  if (end?.groups?.['sign'] !== undefined)
    return { sign: end.groups['sign'], index: from + end.index }
  const run = /VNA|AVI/u.test(text) ? RUN_ON.exec(text) : null
  return run?.groups?.['sign'] === undefined
    ? undefined
    : { sign: run.groups['sign'], index: run.index }
}

const standsAlone = (text: string): boolean =>
  text.length < 100 &&
  !/^photos?\s*[:;]/iu.test(text) &&
  ((MAY_SIGN.test(text) && OWN_LINE.test(text)) || BYLINE.test(text))

/**
 * The agency's closing mark, and with it the end of the article: whatever follows is another story.
 *
 * A mark above the dateline closes nothing: it credits a picture. Of several marks alone on their lines the
 * last one closes, since Le Courrier also credits pictures so.
 */
export const signOff: Rule = {
  name: 'sign-off',
  apply(given: Draft): Draft {
    if (given.pieces.some(({ role }) => role === 'sign-off')) return given
    const draft = withoutStrayMarks(given)
    const top = draft.pieces.findIndex(({ role }) => role === 'dateline')
    const candidates = draft.pieces.flatMap((piece, index) => {
      if (!isOpen(piece) || index < top || piece.hint === 'caption') return []
      if (standsAlone(piece.text)) return [{ index, alone: true }]
      return isCredit(piece.text) || closingMark(piece.text) === undefined
        ? []
        : [{ index, alone: false }]
    })
    const goesOn = proseFollows(draft.pieces)
    const closing =
      candidates.find(({ alone, index }) => !alone || goesOn[index] !== true) ?? candidates.at(-1)
    if (closing === undefined) return draft
    const signed = draft.pieces[closing.index]!
    const cut = closing.alone ? [claim(signed, 'sign-off', 'sign-off')] : cutSignOff(signed)
    const after = draft.pieces.slice(closing.index + 1)
    const goesOnBelow =
      !closing.alone && isAfterword(draft.pieces.slice(0, closing.index + 1), after)
    const second = /^\.\/\.$/u.test(cut.at(-1)?.text ?? '')
      ? after.findIndex((piece) => isOpen(piece) && standsAlone(piece.text))
      : -1
    const closed: Draft = {
      ...draft,
      pieces: [
        // Le Courrier also signs pictures so.
        ...draft.pieces
          .slice(0, closing.index)
          .map((piece, index) =>
            candidates.some((other) => other.alone && other.index === index)
              ? claim(piece, 'credit', 'sign-off/stray')
              : piece,
          ),
        ...(second === 0
          ? cut.map((piece) =>
              piece.role === 'sign-off' ? claim(piece, 'dropped', 'sign-off/end-mark') : piece,
            )
          : cut),
        ...after.map((piece, index) =>
          second === 0 && index === 0
            ? claim(piece, 'sign-off', 'sign-off')
            : isDropped(piece) || goesOnBelow
              ? piece
              : claim(piece, 'dropped', 'after-sign-off'),
        ),
      ],
    }
    return candidates.some(({ alone, index }) => alone && index < closing.index)
      ? doubt(closed, 'more than one sign-off', signed)
      : closed
  },
}

/** Above the dateline a mark closes nothing: an agency's credits a picture, an end mark is left from another text. */
function withoutStrayMarks(draft: Draft): Draft {
  const top = draft.pieces.findIndex(({ role }) => role === 'dateline')
  return {
    ...draft,
    pieces: draft.pieces.map((piece, index) => {
      if (index >= top || !isOpen(piece) || piece.hint === 'caption' || !standsAlone(piece.text))
        return piece
      return claim(piece, piece.text.startsWith('./') ? 'dropped' : 'credit', 'sign-off/stray')
    }),
  }
}

/** Where the article plainly goes on: two paragraphs or more before another mark that stands alone. */
function proseFollows(pieces: readonly Piece[]): readonly boolean[] {
  const goesOn: boolean[] = Array.from(pieces, () => false)
  let prose: number | undefined
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    goesOn[index] = prose !== undefined && prose >= 2
    const piece = pieces[index]!
    if (!isOpen(piece)) continue
    if (standsAlone(piece.text)) prose = 0
    else if (prose !== undefined && piece.text.length > 100 && endsSentence(piece.text)) prose += 1
  }
  return goesOn
}

function cutSignOff(piece: Piece): readonly Piece[] {
  const mark = closingMark(piece.text)
  if (mark === undefined) return [piece]
  const rest = piece.text.slice(mark.index + mark.sign.length).replace(/^\s*\.$/u, '')
  const before = piece.text.slice(0, mark.index)
  const text = before.replace(/\s*\.\/\.\s*$/u, '')
  return cutInto(piece, [
    [text],
    [before.slice(text.length), 'dropped', 'sign-off/end-mark'],
    [mark.sign, 'sign-off', 'sign-off'],
    [rest, 'dropped', 'after-sign-off'],
  ])
}
