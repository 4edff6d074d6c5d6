import type { Dateline } from '../article.ts'
import { claim, cutInto, isOpen, type Draft, type Piece, type Rule } from '../draft.ts'
import { endsSentence, folded, isRepeat } from '../prose.ts'
import { closingMark } from './sign-off.ts'

const MONTH =
  '(?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre)'
const DATE = `(?<date>(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\s+)?(?:le\\s+)?\\d{1,2}(?:er)?\\s?${MONTH}(?:\\s+\\d{4})?)`
// `Hanoï`, `La Havane`, `Ba Ria-Vung Tau`, `Hô Chi Minh-Ville`, `Washington D.C`, `Port-au-Prince`; not `Agence vietnamienne`.
const WORD = "(?:(?:d'|d’|l'|l’)?\\p{Lu}[\\p{L}\\p{M}'’.]*|de|du|des|la|le|les|sur|en|au|aux|et)"
const PLACE = `(?<place>\\p{Lu}[\\p{L}\\p{M}'’.]*(?:[ -]{1,2}${WORD}){0,5})`
const AGENCY =
  '(?<agency>(?:VNA|AVI|VNS|VNP|CVN|TTXVN|VOVWORLD|VOV\\s?5|VOV|NDEL|PANO|Nh[âa]n D[âa]n en ligne|Nh[âa]n D[âa]n|CPV|VGP|AFP|AP|Reuters|Xinhua|TASS|Sputnik|RIA Novosti|AZERTAC|AZERTAG|Bernama|Antara|KPL|AKP|MAP|APS|TAP|Yonhap|Kyodo|Prensa Latina|EFE|ANSA|Belga|DPA|PTI|IRNA|WAM)(?:\\s?/\\s?(?:VNA|AVI|CVN|VNP|NDEL|VI))*)'

// Every dateline names one; most lines do not, and the patterns below are slow to make.
const NAMES_ONE = new RegExp(AGENCY, 'iu')
// `Hanoï (VNA) -`, `Hanoi, 20 novembre (VNA) –`, `Hanoi,9 mars (VNA) -`, `Hanoi ( VNA )-`, `(VOVWORLD) -`, `(VNA) -La`.
const BRACKETED = new RegExp(
  `^(?:${PLACE}\\s*)?(?:,?\\s*${DATE}\\s*)?\\(\\s*${AGENCY}\\s*\\)\\s*(?<dash>[-–—:]+)?\\s*`,
  'iu',
)
// `Bakou, 7 mai, AZERTAC`, alone on its line or before a dash.
const NAMED = new RegExp(
  `^${PLACE}\\s*,\\s*${DATE}\\s*[,.]?\\s*(?:\\(\\s*)?${AGENCY}\\s*\\)?\\s*(?:[-–—:.]+\\s*|$)`,
  'u',
)
// `Nhân Dân en ligne -`, `Nhân Dân en ligne —`, `PANO –` of the army's paper.
const SELF = /^(?<agency>Nh[âa]n D[âa]n en ligne|NDEL|PANO|VOVWORLD|AZERTAC|AZERTAG)\s*[-–—]+\s*/u

/** Papers that sign the lead, not the body: `Nhân Dân en ligne - …`, `(CPV) - …`. */
export const OPENS_LEADS = /^(?:nh[âa]n|ndel|cpv|pano)/iu

interface Opening {
  readonly dateline: Dateline
  readonly length: number
  /** The agency's own news desk: what follows is the body, never the page's lead. */
  readonly wire: boolean
}

/** How a paragraph opens, where and by whom it was filed; nothing for plain text. */
export function openingOf(text: string): Opening | undefined {
  const head = text.slice(0, 140)
  if (!NAMES_ONE.test(head)) return undefined
  const match =
    (head.includes('(') ? bracketed(head) : null) ??
    (/\d/u.test(head) ? NAMED.exec(head) : null) ??
    SELF.exec(head)
  if (match?.groups === undefined || match[0].length > 120) return undefined
  const { place, date, agency = '' } = match.groups
  const dateline = {
    ...(place !== undefined && { place: place.trim() }),
    agency: agency.replace(/\s/gu, (space) => (/^nh[âa]n/iu.test(agency) ? space : '')),
    ...(date !== undefined && { date: date.trim() }),
  }
  return { dateline, length: match[0].length, wire: !OPENS_LEADS.test(agency) }
}

/** The place must be a name: the pattern ignores case for the agency's sake, so capitals are checked here. */
function bracketed(head: string): RegExpExecArray | null {
  const match = BRACKETED.exec(head)
  if (match?.groups === undefined) return null
  const { place, dash, date } = match.groups
  if (place === undefined) return dash === undefined ? null : match
  const named = place
    .split(/[\s-]+/u)
    .every(
      (word) =>
        /^(?:[dl]['’])?\p{Lu}/u.test(word) ||
        /^(?:de|du|des|la|le|les|sur|en|au|aux|et)$/u.test(word),
    )
  return named && (dash !== undefined || date !== undefined || place.split(' ').length <= 3)
    ? match
    : null
}

/**
 * Takes the dateline off the paragraph it opens, or off its own line.
 *
 * Only the first one counts, and only near the top: a page may quote another agency's further down.
 */
export const dateline: Rule = {
  name: 'dateline',
  apply(draft: Draft): Draft {
    const at = draft.pieces.findIndex(
      (piece) => isOpen(piece) && piece.hint !== 'caption' && openingOf(piece.text) !== undefined,
    )
    const piece = draft.pieces[at]
    const opening = piece && openingOf(piece.text)
    if (piece === undefined || opening === undefined || isBelow(draft.pieces.slice(0, at)))
      return draft
    const surface = piece.text.slice(0, opening.length)
    const parts = cutInto(piece, [
      [surface, 'dateline', 'dateline'],
      [piece.text.slice(opening.length)],
    ])
    const rest = parts.map((part) =>
      opening.wire && isOpen(part) ? { ...part, hint: 'body' as const } : part,
    )
    const before = withoutStrayPlace(draft.pieces.slice(0, at), opening.dateline.place)
    const after = draft.pieces.slice(at + 1)
    // VOV prints its opening twice, dateline and all: once as lead, once as first paragraph, below pictures and links.
    const isAgain = (one: Piece): boolean => isOpen(one) && opensAgain(one.text, piece.text)
    const next = after.findIndex(isAgain)
    if (next < 0 || after.slice(0, next).some(isProse))
      return { ...draft, pieces: [...before, ...rest, ...after], dateline: opening.dateline }
    const first = rest.flatMap((part) => (isOpen(part) ? leadOf(part) : [part]))
    const body = after.flatMap((one) => (isAgain(one) ? withoutOpening(one) : [one]))
    return { ...draft, pieces: [...before, ...first, ...body], dateline: opening.dateline }
  },
}

/** Printed twice, and the second time with more of the story behind it. */
const opensAgain = (text: string, opening: string): boolean =>
  isRepeat(text, opening) ||
  (endsSentence(opening) && folded(text).startsWith(`${folded(opening)} `))

/** A paragraph; captions are shorter, or speak of their picture. */
const isProse = ({ text, hint, role }: Piece): boolean =>
  role === undefined &&
  hint !== 'caption' &&
  text.length > 150 &&
  endsSentence(text) &&
  !/photo/iu.test(text)

/** The second printing may be dashed or capitalised otherwise than the first. */
function withoutOpening(piece: Piece): readonly Piece[] {
  const { text } = piece
  const { length = 0 } = openingOf(text) ?? {}
  return length === 0
    ? [piece]
    : cutInto(piece, [[text.slice(0, length), 'dropped', 'dateline/repeat'], [text.slice(length)]])
}

/** A brief of one paragraph is signed both times. */
function leadOf(piece: Piece): readonly Piece[] {
  const { index = piece.text.length } = closingMark(piece.text) ?? {}
  return cutInto(piece, [
    [piece.text.slice(0, index), 'lead', 'dateline/printed-twice'],
    [piece.text.slice(index), 'dropped', 'dateline/repeat'],
  ])
}

/** Whether an article stands above already: then the dateline is that of another story in its tail. */
const isBelow = (before: readonly Piece[]): boolean => {
  const prose = before.filter(
    ({ role, text }) => role === undefined && text.length > 120 && endsSentence(text),
  )
  return (
    prose.length > 2 ||
    before.some((piece) => isOpen(piece) && piece.hint !== 'caption' && closesProse(piece.text))
  )
}

function closesProse(text: string): boolean {
  const mark = closingMark(text)
  return mark !== undefined && mark.index > 40 && endsSentence(text.slice(0, mark.index))
}

/** `Hanoi`, alone on the line before `Hanoi (VNA) –`. */
function withoutStrayPlace(pieces: readonly Piece[], place: string | undefined): readonly Piece[] {
  const last = pieces.at(-1)
  if (
    last === undefined ||
    place === undefined ||
    !isOpen(last) ||
    folded(last.text) !== folded(place)
  )
    return pieces
  return [...pieces.slice(0, -1), claim(last, 'dropped', 'dateline/stray-place')]
}
