/**
 * Which role stands next to a name: before it, after it, or both.
 *
 * Before: the nearest title whose words reach the name (or the comma before it), widened to the left
 * while one title is joined to another. After: a title behind a comma, in brackets, or at once in text
 * that lost its commas. A title behind a comma that leads to the next name belongs to that name.
 */
import { CIVILITIES, HONORIFICS, HONORIFIC_PARTS } from '../gazetteer/honorifics.ts'
import { GRAMMAR } from '../gazetteer/not-names.ts'
import { headOf, isKinship, isStrongTitle } from '../gazetteer/titles.ts'
import { isRank } from '../gazetteer/ranks.ts'
import type { Reading } from './reading.ts'
import { endOfRole, isHead, startOfTitle, titleAt } from './role-phrase.ts'
import type { Token } from './tokens.ts'

/** Tokens, end excluded. */
export interface RoleSpan {
  readonly start: number
  readonly end: number
  /** The head noun that decides what kind of role it is. */
  readonly head: number
  /** It stands directly at the name, without a comma. */
  readonly close: boolean
}

const REACH = 60
const HARD_STOPS = new Set(['.', '!', '?', ';', ':', '…'])
const DETERMINERS = new Set(
  "le la l' les un une du des au aux son sa ses leur leurs ce cet cette ces notre mon votre".split(
    ' ',
  ),
)
const AFTER_OF = new Set(['la', "l'", 'les', 'un', 'une', 'son', 'sa', 'ses', 'leur'])
const ENDS_NAME = new Set([
  ',',
  '.',
  ';',
  ':',
  ')',
  '!',
  '?',
  '»',
  '”',
  '"',
  '(',
  '-',
  '–',
  '—',
  '/',
])
const BETWEEN = new Set([
  'egalement',
  'aussi',
  'alors',
  'actuellement',
  'lui-meme',
  'elle-meme',
  'par',
  'ailleurs',
])
const POSITION =
  /^(?:droite|gauche|centre|assise?|debout|haut|bas|\p{N}.*|a|de|la|en|au|le|cravate|rouge|photo|d|g|c|premier|deuxieme|troisieme|quatrieme|et|,|partir|plan|rang|devant|derriere|milieu|l'|extreme)$/u

/** What stands with an article between an office and a name: `le président du groupe, le député X`. */
const SECOND_TITLES =
  /^(?:depute|deputee|senateur|senatrice|docteur|docteure|professeur|professeure|dr|pr|venerable|prince|princesse|cardinal|ingenieur|academicien|academicienne)$/u
const OCCUPATION_END = /(?:iste|logue|trice|teur|euse|nome|crate|naute|graphe|icienne?|cultrice)$/u

/** Where the forms of address before a name begin: `M.`, `Samdech Techo`, `Datuk Seri`. */
export function startOfAddress({ tokens }: Reading, name: number): number {
  let start = name
  while (start > 0) {
    const at = start - 1
    const { plain, shape } = tokens[at]!
    const stands = shape !== 'lower' && (CIVILITIES.has(plain) || HONORIFICS.has(plain))
    const part = HONORIFIC_PARTS.has(plain) && at > 0 && isAddress(tokens[at - 1]!.plain)
    if (!stands && !part && !isExcellence(tokens, at)) break
    start = at
  }
  return start
}

const isAddress = (plain: string): boolean => HONORIFICS.has(plain) || HONORIFIC_PARTS.has(plain)

const isExcellence = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]!.plain === 'son' || tokens[at]!.plain === 'sa') &&
  /^(?:excellence|majeste|altesse|saintete|eminence)$/u.test(tokens[at + 1]?.plain ?? '')

/** The roles before a name, nearest first: `le ministre de la Défense, le général X` has two. */
export function rolesBefore(
  reading: Reading,
  name: number,
  nameEnd: number,
  taken: (at: number) => boolean,
): readonly RoleSpan[] {
  const nearest = roleBefore(reading, name, nameEnd, taken)
  if (nearest === undefined) return []
  const { tokens } = reading
  const article = nearest.start - 1
  if (!/^(?:le|la|l')$/u.test(tokens[article]?.plain ?? '') || tokens[article - 1]?.plain !== ',')
    return [nearest]
  if (!SECOND_TITLES.test(tokens[nearest.head]!.plain) && !isRank(tokens[nearest.head]!.plain))
    return [nearest]
  const outer = roleBefore(reading, article, nameEnd, taken)
  const plural = outer !== undefined && isPlural(tokens[outer.head]!.plain)
  return outer === undefined || plural ? [nearest] : [outer, nearest]
}

/** The role that ends where the name (with its forms of address) begins. `taken` marks names already known. */
function roleBefore(
  reading: Reading,
  name: number,
  nameEnd: number,
  taken: (at: number) => boolean,
): RoleSpan | undefined {
  const { tokens } = reading
  let limit = startOfAddress(reading, name)
  const close = tokens[limit - 1]?.plain !== ','
  if (!close) limit -= 1
  let best: RoleSpan | undefined
  const last = Math.max(0, limit - REACH)
  for (let at = limit - 1; at >= last; at -= 1) {
    const token = tokens[at]!
    if (HARD_STOPS.has(token.plain) || taken(at)) break
    if (!isHead(tokens, at)) continue
    const start = startOfTitle(reading, at)
    if (endOfRole(reading, start, limit, 'before') !== limit) continue
    best = { start, end: limit, head: at, close }
    if (
      DETERMINERS.has(tokens[start - 1]?.plain ?? '') &&
      !(isGenitive(tokens, start - 1) && mayWiden(tokens, at, close))
    )
      break
    at = start
  }
  // `Les ambassadeurs du Cambodge, A, de la Suisse, B`: a list, whose title is not A's alone.
  if (best === undefined || (!close && isPlural(tokens[best.head]!.plain))) return undefined
  return close || mayStandApart(tokens, best, nameEnd, taken) ? best : undefined
}

/** `du`, `des`, `de la`, `de l'`: the title may be the complement of another. */
function isGenitive(tokens: readonly Token[], at: number): boolean {
  const { plain } = tokens[at]!
  return (
    plain === 'du' ||
    plain === 'des' ||
    (AFTER_OF.has(plain) && /^(?:de|d')$/u.test(tokens[at - 1]?.plain ?? ''))
  )
}

/** `chef du Cabinet du président, X`; `président de l'Association des journalistes X`: the first title is meant. */
function mayWiden(tokens: readonly Token[], head: number, close: boolean): boolean {
  const { plain } = tokens[head]!
  return !close || (/[sx]$/u.test(plain) && headOf(plain) !== plain) || plain === 'etat-major'
}

/** Behind `title,` a name must be closed too, else the comma ends a clause: `Avec le ministre, X a signé`. */
function mayStandApart(
  tokens: readonly Token[],
  role: RoleSpan,
  nameEnd: number,
  taken: (at: number) => boolean,
): boolean {
  const before = tokens[role.start - 1]
  // `A, ministre de la Défense, B`: the title is A's.
  if (
    before?.plain === ',' &&
    (taken(role.start - 2) || tokens[role.start - 2]?.shape === 'capital')
  )
    return false
  const after = tokens[nameEnd]
  if (after === undefined || ENDS_NAME.has(after.plain) || after.plain === 'et') return true
  if (before === undefined || tokens[role.start]!.opens) return true
  const ahead = tokens[role.start - 2]
  const subject = DETERMINERS.has(before.plain) && !/^(?:du|des|au|aux)$/u.test(before.plain)
  return (
    subject &&
    (before.opens ||
      (ahead !== undefined && /^(?:et|que|qu'|mais|,|tandis|si)$/u.test(ahead.plain)))
  )
}

/** The role that follows a name; `isName` tells whether a name starts at a token. */
export function roleAfter(
  reading: Reading,
  nameEnd: number,
  isName: (at: number) => boolean,
): RoleSpan | undefined {
  const { tokens } = reading
  let at = nameEnd
  if (tokens[at]?.plain === '(') {
    const close = closing(tokens, at)
    if (close === undefined) return undefined
    if (tokens.slice(at + 1, close).every(({ plain }) => POSITION.test(plain))) at = close + 1
    else return inBrackets(reading, at + 1, close)
  }
  const comma = tokens[at]?.plain === ','
  if (comma) at += 1
  const adverbs = at
  if (comma) while (BETWEEN.has(tokens[at]?.plain ?? '')) at += 1
  if (comma && tokens[at]?.plain === 'en' && tokens[at + 1]?.plain === 'tant')
    at += tokens[at + 2]?.plain === 'que' ? 3 : 0
  const first = tokens[at]
  if (first === undefined) return undefined
  const article =
    comma && DETERMINERS.has(first.plain) && !/^(?:du|des|au|aux|les|ses|leurs)$/u.test(first.plain)
  const start = article ? at + 1 : at
  const end = endOfRole(reading, start, tokens.length, 'after')
  if (end === undefined)
    return comma && !article && at === adverbs ? unknownOccupation(reading, at) : undefined
  const head = titleAt(reading, start)!.head
  if (!article && !mayFollow(tokens, head, comma)) return undefined
  const next = tokens[end]?.plain === ',' ? end + 1 : end
  if (article) {
    // `A, le ministre de la Justice, B`: the title is B's, and an apposition with article is closed.
    if (isName(next) || !(tokens[end] === undefined || ENDS_NAME.has(tokens[end].plain)))
      return undefined
    if (next > end && startsAddress(tokens[next])) return undefined
  } else if (!comma && isName(end)) return undefined
  return { start, end, head, close: false }
}

/** Plurals name several persons; without a comma only a common noun in lower case is a title. */
function mayFollow(tokens: readonly Token[], head: number, comma: boolean): boolean {
  const { plain, shape } = tokens[head]!
  if (isPlural(plain)) return false
  if (comma) return true
  return (
    shape === 'lower' &&
    !isKinship(plain) &&
    isStrongTitle(plain) &&
    !/^(?:permanente?|charge|chargee|membre|titulaire|principale?)$/u.test(plain)
  )
}

const isPlural = (plain: string): boolean =>
  `${headOf(plain)}s` === plain.replace(/^(?:vice-|ex-|sous-)/u, '')

const startsAddress = (token: Token | undefined): boolean =>
  token !== undefined && (CIVILITIES.has(token.plain) || HONORIFICS.has(token.plain))

function closing(tokens: readonly Token[], open: number): number | undefined {
  const last = Math.min(tokens.length, open + 40)
  for (let at = open + 1; at < last; at += 1) if (tokens[at]!.plain === ')') return at
  return undefined
}

function inBrackets(reading: Reading, start: number, close: number): RoleSpan | undefined {
  const end = endOfRole(reading, start, close, 'after')
  if (end !== close) return undefined
  return { start, end, head: titleAt(reading, start)!.head, close: false }
}

function unknownOccupation({ tokens }: Reading, at: number): RoleSpan | undefined {
  const { shape, plain } = tokens[at]!
  if (shape !== 'lower' || GRAMMAR.has(plain) || plain.length < 6 || !OCCUPATION_END.test(plain))
    return undefined
  const after = tokens[at + 1]
  if (after !== undefined && !ENDS_NAME.has(after.plain)) return undefined
  return { start: at, end: at + 1, head: at, close: false }
}

/** Whether a role announces even a single word as a name: `président Aliyev`, `sa fille Thu Hà`, `major Dung`. */
export function announcesShortName({ tokens }: Reading, role: RoleSpan): boolean {
  if (!role.close) return false
  const { plain } = tokens[role.head]!
  return isStrongTitle(plain) || isRank(plain) || isKinship(plain)
}
