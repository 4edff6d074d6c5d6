/** Vietnamese names by their form: a family name, then syllables (`Nguyên Xuân Phuc`); those of the peoples beside them. */
import { isOneOf } from '../../../french/word-list.ts'
import { bearsNames, isGrammar, isInstitutional } from '../../gazetteer/not-names.ts'
import { FAMILY_NAMES, isSyllable, RARE_FAMILY_NAMES } from '../../gazetteer/vietnamese-names.ts'
import { bySpelling } from '../../spelling.ts'
import type { NameSpan } from './name-span.ts'
import { peoplesNameEnd } from './peoples-name.ts'
import type { Reading } from '../reading.ts'
import { isHead } from '../title.ts'
import { follows, type Token } from '../tokens.ts'

const MAX_SYLLABLES = 5

const OF_PEOPLES: ReadonlySet<string> = new Set(
  'thach kim chau danh son lam tang neang kien ksor siu rmah rcom rlan rahlan nay kpa ro kbuor eban nie mlo adrong alang bling briu zoram poloong dieu touneh cil bdap ho lo'.split(
    ' ',
  ),
)

const isFamily = bySpelling(({ plain }) => FAMILY_NAMES.has(plain))
const isRareFamily = bySpelling(({ plain }) => RARE_FAMILY_NAMES.has(plain))

/** `NGUYEN` and `Nguyen`; single letters are no syllables of a full name. */
const isWritten = ({ shape }: Token): boolean => shape === 'capital' || shape === 'acronym'

/** `Du Thi Ngoc Thu`, `le docteur Du Ngoc Thu`; at the head of a sentence `Du` is `de le`. */
const isDu = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]!.text === 'Du' &&
  (!tokens[at]!.opens || /^(?:thi|van)$/u.test(tokens[at + 1]?.plain ?? ''))

/** The last syllable of a Kim's name, written with a capital. */
const isThirdOfKims = (tokens: Reading['tokens'], at: number): boolean =>
  isOneOf(tokens[at]?.plain, 'un il nam') && tokens[at]!.shape === 'capital' && follows(tokens, at)

export function vietnameseAt(reading: Reading, at: number): NameSpan | undefined {
  const { tokens, claims } = reading
  const first = tokens[at]!
  if (!isWritten(first)) return undefined
  const ofPeoples = peoplesNameEnd(reading, at)
  if (ofPeoples !== undefined) return { start: at, end: ofPeoples, form: 'vietnamese' }
  // `province de Dien Bien Ha Thi Quyen`: the end of a place or body begins no name.
  const over = claims[at]
  // `Kim Jong Un`: no syllable, and what ends his name may be an article elsewhere.
  if (first.plain === 'kim' && tokens[at + 1]?.plain === 'jong' && isThirdOfKims(tokens, at + 2))
    return { start: at, end: at + 3, form: 'other' }
  if (over !== undefined && over.from < at && over.to < at + 4 && /^[po]/u.test(over.kind))
    return undefined
  const common = isFamily(first)
  // `NGUYEN Van A` is a name, `AN` and `PM` are not.
  if (first.shape === 'acronym' && (!common || first.text.length < 3)) return undefined
  if (!common && !isRareFamily(first) && !isDu(tokens, at)) return undefined
  let end = at + 1
  while (end < tokens.length && end < at + MAX_SYLLABLES && follows(tokens, end)) {
    const token = tokens[end]!
    if (
      !isWritten(token) ||
      !isSyllable(token.plain) ||
      (token.plain === 'viet' && tokens[end + 1]?.plain === 'nam')
    )
      break
    end += 1
  }
  // `Thach Sô Phone`, `Kim Rithy`: families of the Khmer and of the highlands give names of their own.
  if (OF_PEOPLES.has(first.plain) && end < tokens.length && end < at + MAX_SYLLABLES) {
    const given = tokens[end]!
    const free = claims[end] === undefined || claims[end]!.kind === 'person'
    if (
      given.shape === 'capital' &&
      follows(tokens, end) &&
      !given.opens &&
      free &&
      reading.country[end] === undefined &&
      !given.plain.includes('-') &&
      !isGrammar(given) &&
      !isInstitutional(given.plain) &&
      !isHead(tokens, end)
    ) {
      const beyond = tokens[end + 1]
      // `Kim Højlund Christensen`: a given name of Europe too
      if (
        end - at === 1 &&
        !isSyllable(given.plain) &&
        beyond?.shape === 'capital' &&
        follows(tokens, end + 1) &&
        !isSyllable(beyond.plain)
      )
        return undefined
      end += 1
    }
  }
  if (end - at < 2) return undefined
  // `des douanes de Ta Lung Bê Thanh Tinh`, `l'hôpital Bach Mai Dao Xuan Co`: a place, then a name.
  if (
    end - at === MAX_SYLLABLES &&
    (tokens[at - 1]?.plain === 'de' || bearsNames(tokens[at - 1]?.plain ?? '')) &&
    (isFamily(tokens[at + 2]) || isRareFamily(tokens[at + 2]))
  )
    return undefined
  // `Ho Chi Minh-Ville`, `Thai Airways`: the run goes on with what is no syllable.
  const next = tokens[end]
  if (
    next !== undefined &&
    follows(tokens, end) &&
    next.shape === 'capital' &&
    (next.plain.includes('-') || isInstitutional(next.plain))
  )
    return undefined
  // `Le Thanh Hoa FC`
  if (next?.text === 'FC') return undefined
  // `Tan Kian Chew`: a family's name of Singapore too; not `Thanh Ha Pottery`
  if (
    isOneOf(first.plain, 'tan ong teo toh low sim') &&
    end - at === 2 &&
    next?.shape === 'capital' &&
    follows(tokens, end) &&
    !next.opens &&
    !isSyllable(next.plain) &&
    claims[at] === undefined &&
    claims[end] === undefined &&
    reading.country[end] === undefined &&
    !isGrammar(next) &&
    !isHead(tokens, end)
  )
    return undefined
  const claim = claims[at]
  if (claim !== undefined && claim.from <= at && claim.to > end) return undefined
  // Grammar words that are family names: `Le Têt`, `Du Vu`; an accent tells them apart (`Lê`).
  const doubtful =
    isGrammar(first) && first.opens && end - at < 3 && !/[^\p{ASCII}]/u.test(first.text)
  if (doubtful) return undefined
  // `Le Têt Nguyên Dan`
  if (isGrammar(first) && claims[at + 1]?.kind === 'event' && claims[at] === undefined)
    return undefined
  // `Le Tay Nguyen compte cinq provinces`
  if (
    first.text === 'Le' &&
    first.opens &&
    end - at === 3 &&
    /^(?:tay nguyen|(?:nam|bac|trung) bo)$/u.test(
      `${tokens[at + 1]!.plain} ${tokens[at + 2]!.plain}`,
    )
  )
    return undefined
  return { start: at, end, form: common ? 'vietnamese' : 'rare-vietnamese' }
}
