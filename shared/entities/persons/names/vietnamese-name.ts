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
  // `Kim Jong Un`: no syllable, and what ends his name may be an article elsewhere.
  if (first.plain === 'kim' && tokens[at + 1]?.plain === 'jong' && isThirdOfKims(tokens, at + 2))
    return { start: at, end: at + 3, form: 'other' }
  // `province de Dien Bien Ha Thi Quyen`: the end of a place or body begins no name.
  const over = claims[at]
  if (over !== undefined && over.from < at && over.to < at + 4 && /^[po]/u.test(over.kind))
    return undefined
  const common = isFamily(first)
  // `NGUYEN Van A` is a name, `AN` and `PM` are not.
  if (first.shape === 'acronym' && (!common || first.text.length < 3)) return undefined
  if (!common && !isRareFamily(first) && !isDu(tokens, at)) return undefined
  const syllables = syllablesEnd(tokens, at)
  const end = syllables + (takesOwnGiven(reading, at, syllables) ? 1 : 0)
  if (end - at < 2 || isOtherThing(reading, at, end) || isGrammarFirst(reading, at, end))
    return undefined
  return { start: at, end, form: common ? 'vietnamese' : 'rare-vietnamese' }
}

function syllablesEnd(tokens: Reading['tokens'], at: number): number {
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
  return end
}

/** `Thach Sô Phone`, `Kim Rithy`: families of the Khmer and of the highlands give names of their own. */
function takesOwnGiven(reading: Reading, at: number, end: number): boolean {
  const { tokens, claims } = reading
  const given = tokens[end]
  if (given === undefined || !OF_PEOPLES.has(tokens[at]!.plain) || end === at + MAX_SYLLABLES)
    return false
  const claim = claims[end]
  return (
    (claim === undefined || claim.kind === 'person') &&
    isCapitalNext(reading, end) &&
    !given.plain.includes('-') &&
    !isInstitutional(given.plain)
  )
}

/** A word with a capital that goes on with the name before it, and is no grammar, no title, no country. */
const isCapitalNext = ({ tokens, country }: Reading, at: number): boolean =>
  tokens[at]!.shape === 'capital' &&
  follows(tokens, at) &&
  !tokens[at]!.opens &&
  country[at] === undefined &&
  !isGrammar(tokens[at]) &&
  !isHead(tokens, at)

/** Whether the run is a place's, a body's or a foreigner's, by how it goes on and what stands around it. */
function isOtherThing(reading: Reading, at: number, end: number): boolean {
  const { tokens, claims } = reading
  const [first, before, next] = [tokens[at]!, tokens[at - 1]?.plain ?? '', tokens[end]]
  // `Kim Højlund Christensen`: a given name of Europe too
  const last = tokens[end - 1]!
  if (
    end - at === 2 &&
    !isSyllable(last.plain) &&
    next?.shape === 'capital' &&
    follows(tokens, end) &&
    !isSyllable(next.plain)
  )
    return true
  // `des douanes de Ta Lung Bê Thanh Tinh`, `l'hôpital Bach Mai Dao Xuan Co`: a place, then a name.
  if (
    end - at === MAX_SYLLABLES &&
    (before === 'de' || bearsNames(before)) &&
    (isFamily(tokens[at + 2]) || isRareFamily(tokens[at + 2]))
  )
    return true
  // `Ho Chi Minh-Ville`, `Thai Airways`: the run goes on with what is no syllable.
  if (
    next?.shape === 'capital' &&
    follows(tokens, end) &&
    (next.plain.includes('-') || isInstitutional(next.plain))
  )
    return true
  // `Le Thanh Hoa FC`
  if (next?.text === 'FC') return true
  // `Tan Kian Chew`: a family's name of Singapore too; not `Thanh Ha Pottery`
  if (
    isOneOf(first.plain, 'tan ong teo toh low sim') &&
    end - at === 2 &&
    next !== undefined &&
    isCapitalNext(reading, end) &&
    !isSyllable(next.plain) &&
    claims[at] === undefined &&
    claims[end] === undefined
  )
    return true
  const claim = claims[at]
  return claim !== undefined && claim.from <= at && claim.to > end
}

/** Grammar words that are family names: `Le Têt`, `Du Vu`; an accent tells them apart (`Lê`). */
function isGrammarFirst({ tokens, claims }: Reading, at: number, end: number): boolean {
  const first = tokens[at]!
  if (!isGrammar(first)) return false
  if (first.opens && end - at < 3 && !/[^\p{ASCII}]/u.test(first.text)) return true
  // `Le Têt Nguyên Dan`
  if (claims[at + 1]?.kind === 'event' && claims[at] === undefined) return true
  // `Le Tay Nguyen compte cinq provinces`
  return (
    first.text === 'Le' &&
    first.opens &&
    end - at === 3 &&
    /^(?:tay nguyen|(?:nam|bac|trung) bo)$/u.test(
      `${tokens[at + 1]!.plain} ${tokens[at + 2]!.plain}`,
    )
  )
}
