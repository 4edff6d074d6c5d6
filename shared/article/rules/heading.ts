import { claim, isDropped, isOpen, type Draft, type Piece, type Rule } from '../draft.ts'
import { folded, looksLikeHeading } from '../prose.ts'
import { isKicker, isSection } from './kicker.ts'
import { leadAt } from './lead-at.ts'

/**
 * Kicker, headline and lead: what stands above the pictures, the links and the dateline.
 *
 * A headline does not end like prose. A lead is prose between the headline and the first thing that is
 * not prose (a picture, a link, the dateline), or just above a body that starts without an empty line.
 * A page whose headline was lost has a lead only where its links or its time stamp show the place.
 */
export const heading: Rule = {
  name: 'heading',
  apply(draft: Draft): Draft {
    const pieces = [...draft.pieces]
    const shown = (): readonly number[] =>
      pieces.flatMap((piece, index) => (isDropped(piece) ? [] : [index]))
    const put = (index: number, role: 'headline' | 'lead' | 'dropped', rule: string): void => {
      pieces[index] = claim(pieces[index]!, role, rule)
    }
    const openAt = (position: number): Piece | undefined => {
      const piece = pieces[shown()[position] ?? -1]
      return piece !== undefined && isOpen(piece) ? piece : undefined
    }
    let headline = pieces.findIndex(({ role }) => role === 'headline')
    if (headline < 0) {
      if (openAt(2) !== undefined && isMasthead(pieces, shown()))
        put(shown()[0]!, 'dropped', 'heading/masthead')
      const first = openAt(0)
      const second = openAt(1)
      if (
        first !== undefined &&
        isKicker(first, second) &&
        (openAt(2) !== undefined || (isSection(first) && shown().length > 2))
      )
        put(shown()[0]!, 'dropped', 'heading/kicker')
      const top = openAt(0)
      if (top !== undefined && isCaptionFirst(pieces, shown())) {
        pieces[shown()[0]!] = claim(top, 'caption', 'heading/caption-first')
      } else if (
        top !== undefined &&
        top.hint !== 'body' &&
        top.hint !== 'lead' &&
        looksLikeHeading(top.text) &&
        shown().length > 1
      ) {
        headline = shown()[0]!
        put(headline, 'headline', 'heading')
      }
    }
    const below = shown().find((index) => index > headline)
    if (headline >= 0 && below !== undefined && isHeadlineAgain(pieces[headline]!, pieces[below]!))
      put(below, 'dropped', 'heading/again')
    if (!pieces.some(({ role }) => role === 'lead')) {
      const hinted = pieces.findIndex((piece) => piece.hint === 'lead' && isOpen(piece))
      const found = hinted >= 0 ? hinted : leadAt(pieces, headline, draft)
      if (found >= 0) put(found, 'lead', hinted >= 0 ? 'heading/hinted' : 'heading')
    }
    const title = folded(pieces[headline]?.text ?? '')
    return {
      ...draft,
      pieces: pieces.map((piece, index) => {
        if (!isOpen(piece)) return piece
        // Lines above the headline that are neither picture nor link: a kicker, a section.
        if (index < headline && piece.text.length <= 60)
          return claim(piece, 'dropped', 'heading/kicker')
        // Below it, the title of a player or of a form.
        if (index > headline && title !== '' && folded(piece.text) === title)
          return claim(piece, 'dropped', 'heading/again')
        return index > headline && isByline(pieces, index)
          ? claim(piece, 'dropped', 'heading/byline')
          : piece
      }),
    }
  },
}

/** The page's title and its headline, which differ in small words or in the end. */
function isHeadlineAgain(headline: Piece, below: Piece): boolean {
  if (!isOpen(below) || below.hint !== undefined || !looksLikeHeading(below.text)) return false
  const [short = '', long = ''] = [headline.text, below.text]
    .map((text) => folded(text).replaceAll(/\b\p{L}{1,3}\b ?/gu, ''))
    .toSorted((a, b) => a.length - b.length)
  return short.length >= 15 && long.startsWith(short) && long.length - short.length <= 20
}

// `Thanh Phuong`, `Lan Anh, Hai Yen`, `Minh Duc, VOV Laos`: names alone, or with whom they report for, and from where.
const NAMES =
  /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,3}(?:(?:,| et| -| &) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,3}|,? ?[-–/]? ?(?:VOV ?5?|VNA|CVN)(?: \p{Lu}[\p{L}-]+){0,3})?$/u

/** Who wrote it: the one line between the headline and the dateline. */
function isByline(pieces: readonly Piece[], index: number): boolean {
  const before = pieces.slice(0, index).findLast((piece) => !isDropped(piece))
  const behind = pieces.slice(index + 1).find((piece) => !isDropped(piece))
  return (
    before?.role === 'headline' && behind?.role === 'dateline' && NAMES.test(pieces[index]!.text)
  )
}

// Words of a site's main menu; a share button may stand under a headline, these never do.
const MENU = new Set([
  'accueil',
  'home',
  'menu',
  'page d accueil',
  'search',
  'recherche',
  'rechercher',
])

/** The site's name: a heading with its main menu between it and the next heading. */
function isMasthead(pieces: readonly Piece[], [first, second]: readonly number[]): boolean {
  if (first === undefined || second === undefined) return false
  const [top, next] = [pieces[first]!, pieces[second]!]
  return (
    [top, next].every((piece) => isOpen(piece) && looksLikeHeading(piece.text)) &&
    top.text.length <= 60 &&
    pieces.slice(first + 1, second).some(({ text }) => MENU.has(folded(text)))
  )
}

/** A caption without its credit, then blank lines, then the dateline: captures of 2019-2023 print no headline at all. */
function isCaptionFirst(pieces: readonly Piece[], shown: readonly number[]): boolean {
  const next = pieces[shown[1] ?? -1]
  return next?.role === 'dateline' && next.gap >= 3
}
