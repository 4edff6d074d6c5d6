/** Capitalised words that are no person's, by what stands beside them: borne by a street, a work's, a team's, a model's. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { reigns } from '../../gazetteer/titles.ts'
import { bearerBefore, endsInTeam } from '../names/bearers.ts'
import type { NameSpan } from '../names/name-span.ts'
import type { Reading } from '../reading.ts'
import type { Beside } from './beside.ts'
import { isModel } from './models.ts'
import { isSure } from './name-shape.ts'

/** Players and teams alike. */
const TEAMS = oneOf(
  'champions? vice-champions? leaders? vainqueurs? finalistes? adversaires? rivale?s?',
)

/** Whether these words are nobody's; `roleEnd`: where the role behind the name before them ends. */
export const isNobodys = (
  reading: Reading,
  span: NameSpan,
  beside: Beside,
  roleEnd: number,
): boolean =>
  isBorne(reading, span, beside, roleEnd) ||
  isOfTitle(reading, span, beside) ||
  isClaimed(span, beside) ||
  isTeamOrModel(reading, span, beside)

/** `Le Thep Xanh Nam Dinh`: a sentence's article and a team. */
export function isTeamBehindArticle(reading: Reading, { start, end }: NameSpan): boolean {
  const first = reading.tokens[start]!
  const behind = reading.claims[start + 1]
  return (
    first.opens &&
    first.plain === 'le' &&
    behind?.to === end &&
    // `Le Tây Bac`, which is a side of the country; `Le Thanh Hoa` is somebody
    (behind.kind === 'organisation' || isOneOf(reading.tokens[end - 1]!.plain, 'bac nguyen'))
  )
}

/** Borne by a street, an airport, a foundation. */
function isBorne(
  reading: Reading,
  span: NameSpan,
  { address, before }: Beside,
  roleEnd: number,
): boolean {
  // `le directeur de la Banque mondiale Axel Trotsenburg`: a body whose name has ended bears none.
  const body = reading.claims[address - 1]
  const ended = before !== undefined && body?.kind === 'organisation' && body.to === address
  const bearer = ended ? undefined : bearerBefore(reading, address)
  if (bearer !== 'soft') return bearer === 'hard'
  // `A, présidente du groupe Van Thinh Phat`: the group's name, inside A's role.
  if (span.start < roleEnd) return true
  return before === undefined || !(isSure(reading, span) || endsInTeam(reading, address))
}

/** `l'opéra Princesse Anio`, `l'avenue Maréchal Foch`: a rank with a capital is a part of the name. */
function isOfTitle(reading: Reading, span: NameSpan, { before }: Beside): boolean {
  if (before === undefined) return false
  const { tokens } = reading
  const title = tokens[before.start]!
  if (title.shape !== 'capital') return false
  const opening = before.start - 1
  const quoted =
    isOneOf(tokens[opening]?.plain, MARKS) ||
    // `« Le Roi Lear »`
    (isOneOf(tokens[opening - 1]?.plain, MARKS) && isOneOf(tokens[opening]!.text, 'Le La'))
  if (!quoted && title.opens) return false
  // `la première de « Princesse Anio »`: marks around rank and name are a work's; not `« Oncle Hô »`, nor around who
  // is surely somebody: `l'exposition « Président Hô Chi Minh »`
  const isWork =
    quoted &&
    isOneOf(tokens[span.end]?.plain, '» ” "') &&
    title.plain !== 'oncle' &&
    !(span.end - span.start > 1 && isSure(reading, span))
  return isWork || bearerBefore(reading, before.start) === 'hard'
}

const MARKS = '« “ "'

/** What another recogniser explains whole, unless a title stands at it. */
function isClaimed(
  { start, end }: NameSpan,
  { claim, civility, before, surname }: Beside,
): boolean {
  if (claim === undefined || claim.to < end || civility !== undefined) return false
  const announced = before?.close === true || surname
  return !announced || (claim.from < start && claim.kind !== 'place')
}

function isTeamOrModel(
  reading: Reading,
  span: NameSpan,
  { civility, before, claim }: Beside,
): boolean {
  if (civility !== undefined || before === undefined) return false
  const { plain } = reading.tokens[before.head]!
  // `le leader Viettel`, `le champion Nam Dinh`: teams.
  if (before.close) {
    if (span.end - span.start === 1 && claim?.kind === 'organisation') return true
    const claims = reading.claims.slice(span.start, span.end)
    if (TEAMS.test(plain) && claims.some((each) => each && /^[po][lr]/u.test(each.kind)))
      return true
  }
  // `le chasseur Rafale 4`, `le lanceur Long March 5`: what is counted is a model
  return span.form === 'other' && isModel(reading, span) && !reigns(plain)
}
