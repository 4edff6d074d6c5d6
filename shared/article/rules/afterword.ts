/**
 * A paragraph that desks add below the closing mark: background on the article's own subject.
 *
 * What else stands there is another story, and opens with its headline. So only a page's last line counts, set
 * apart by an empty line, prose to its end, that names what the article names.
 */
import { isOpen, type Piece } from '../draft.ts'
import { endsSentence, folded } from '../prose.ts'

const SHORTEST = 60
// `Huê`, `Kherson`, not what opens a sentence: `Lors`, `Elle`; what nearly every page names tells nothing.
const NAME = /(?<![\p{L}\p{M}]|^|[.!?…:;«»"“”\n][\s«“"]{0,3})\p{Lu}[\p{L}\p{M}]{2,}/gu
const EVERYWHERE = new Set(
  'vietnam vietnamien vietnamienne hanoi parti etat premier ministre les des une dans pour avec selon apres depuis cette vna'.split(
    ' ',
  ),
)

const namesIn = (text: string): readonly string[] =>
  (text.match(NAME) ?? []).map(folded).filter((name) => !EVERYWHERE.has(name))

/** Whether `after`, the pieces below the closing mark, are one paragraph of the article above it. */
export function isAfterword(above: readonly Piece[], after: readonly Piece[]): boolean {
  const [only, ...more] = after.filter(isOpen)
  if (only === undefined || more.length > 0 || only !== after.at(-1) || only.gap === 0) return false
  if (only.text.length < SHORTEST || !endsSentence(only.text)) return false
  const told = new Set(above.flatMap((piece) => (isOpen(piece) ? namesIn(piece.text) : [])))
  return namesIn(only.text).some((name) => told.has(name))
}
