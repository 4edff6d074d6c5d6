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
import { isCredit } from './credits.ts'

const AGENCY =
  '(?:VNA|AVI|TTXVN|VNS|VNP|CVN|NDEL|CPV|VOV|VGP|MAP|APS|AFP|Xinhua|TASS|Sputnik|AZERTAC|Reuters|KPL|AKP|Bernama|Yonhap|Kyodo|Prensa Latina)'
const CHAIN = `${AGENCY}(?:\\s?/\\s?(?:${AGENCY}|VI))*`
// Glued to the last sentence: `…bien.-VNA`, `…bilatérales. -VNA`, `… – VNA`, `…dollars.- AVI`, `… -VOV/VNA`, `… VNA/CVN`,
// `… ./.`; not `Photo: VNA` nor `l'agence VNA` nor `Hanoï-VNA le matin`.
const GLUED = new RegExp(
  `(?<sign>(?:\\./\\.\\s*)?(?:[-–—]+\\s*${CHAIN}|[-–—]\\s*VN)|(?<=[.!?…»"”)]\\s*)${CHAIN}|\\./\\.)\\s*\\.?$`,
  'u',
)
// The tail begins on the sign-off's own line: `….-VNALe 14e Congrès…`. Only after a full stop and a dash.
const RUN_ON = new RegExp(
  `(?<=[.!?…»"”)]\\s*)(?<sign>[-–—]\\s*(?:${AGENCY}/)*(?:VNA|AVI))\\s*(?=\\p{Lu}\\p{Ll})`,
  'u',
)
// `VNA/CVN`, `NDEL/VNA/CVN`, `Linh Thao/CVN`, `Texte et photos : Mai Huong/VNA/CVN`, `- VNA/VI`, `VNA`, `CPV`, `./.`.
const OWN_LINE = new RegExp(
  `^(?:[-–—]\\s*)?(?:(?:(?:Textes?|Photos?|Vidéos?|Reportage|Article)(?:(?:,| et) (?:textes?|photos?|vidéos?))+\\s*:\\s*)?(?:[\\p{Lu}][\\p{L}.]*(?:[ -–][\\p{Lu}][\\p{L}.]*){0,5}\\s?/\\s?){0,3}${CHAIN}|\\./\\.)\\s*\\.?$`,
  'u',
)
// `Texte et photos : Mai Huong`, without an agency.
const BYLINE = /^(?:textes?|photos?|vidéos?)(?:(?:,| et) (?:textes?|photos?|vidéos?))+ ?:.{2,80}$/iu

const standsAlone = (text: string): boolean =>
  text.length < 100 && (OWN_LINE.test(text) || BYLINE.test(text)) && !/^photos?\s*[:;]/iu.test(text)

/**
 * The agency's closing mark, and with it the end of the article: whatever follows is another story.
 *
 * A mark above the dateline closes nothing: it credits a picture. Of several marks alone on their lines the
 * last one closes, since Le Courrier also credits pictures so.
 */
export const signOff: Rule = {
  name: 'sign-off',
  apply(draft: Draft): Draft {
    if (draft.pieces.some(({ role }) => role === 'sign-off')) return draft
    const top = draft.pieces.findIndex(({ role }) => role === 'dateline')
    const candidates = draft.pieces.flatMap((piece, index) => {
      if (!isOpen(piece) || index < top || piece.hint === 'caption') return []
      if (standsAlone(piece.text)) return [{ index, alone: true }]
      return isCredit(piece.text) || (!GLUED.test(piece.text) && !RUN_ON.test(piece.text))
        ? []
        : [{ index, alone: false }]
    })
    const closing =
      candidates.find(({ alone, index }) => !alone || !proseFollows(draft.pieces, index)) ??
      candidates.at(-1)
    if (closing === undefined) return draft
    const signed = draft.pieces[closing.index]!
    const cut = closing.alone ? [claim(signed, 'sign-off', 'sign-off')] : cutSignOff(signed)
    const after = draft.pieces.slice(closing.index + 1)
    const second = /^\.\/\.$/u.test(cut.at(-1)?.text ?? '')
      ? after.findIndex((piece) => isOpen(piece) && standsAlone(piece.text))
      : -1
    const closed: Draft = {
      ...draft,
      pieces: [
        ...draft.pieces.slice(0, closing.index),
        ...(second === 0
          ? cut.map((piece) =>
              piece.role === 'sign-off' ? claim(piece, 'dropped', 'sign-off/end-mark') : piece,
            )
          : cut),
        ...after.map((piece, index) =>
          second === 0 && index === 0
            ? claim(piece, 'sign-off', 'sign-off')
            : isDropped(piece)
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

/** Whether the article plainly goes on: two paragraphs or more before another mark that stands alone. */
function proseFollows(pieces: readonly Piece[], index: number): boolean {
  let prose = 0
  for (const piece of pieces.slice(index + 1)) {
    if (!isOpen(piece)) continue
    if (standsAlone(piece.text)) return prose >= 2
    if (piece.text.length > 150) prose += 1
  }
  return false
}

function cutSignOff(piece: Piece): readonly Piece[] {
  const match = GLUED.exec(piece.text) ?? RUN_ON.exec(piece.text)
  const sign = match?.groups?.['sign']
  if (match === null || sign === undefined) return [piece]
  const end = match.index + sign.length
  return cutInto(piece, [
    [piece.text.slice(0, match.index)],
    [sign, 'sign-off', 'sign-off'],
    [piece.text.slice(end).replace(/^\s*\.$/u, ''), 'dropped', 'after-sign-off'],
  ])
}
