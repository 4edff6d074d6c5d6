/**
 * What says that a run of capitalised words is a person, in order of strength.
 *
 * The first rule that holds names the mention. Refusals come first: a name borne by a street, an airport
 * or a foundation, and what another recogniser already explains, unless a title stands at it.
 */
import type { Knowledge } from '../recogniser.ts'
import { isDemonymWord } from '../countries/words.ts'
import { CIVILITIES } from '../gazetteer/honorifics.ts'
import { closesName, opensName } from '../gazetteer/given-names.ts'
import {
  bearsNames,
  GRAMMAR,
  isInstitutional,
  isOfPersons,
  SPEAKS,
} from '../gazetteer/not-names.ts'
import { isSyllable, LEADERS } from '../gazetteer/vietnamese-names.ts'
import type { NameSpan } from './name-spans.ts'
import type { Reading } from './reading.ts'
import { startOfAddress } from './address.ts'
import { roleAfter } from './role-after.ts'
import { opensRoll, rolesBefore } from './role-before.ts'
import { announcesShortName, type RoleSpan } from './role-span.ts'
import { isHead } from './title.ts'
import type { Token } from './tokens.ts'
import { formOf } from './same-person.ts'

export interface Evidence {
  readonly rule: string
  readonly roles: readonly RoleSpan[]
  readonly sex?: 'f' | 'm'
}

export interface Neighbours {
  /** The name accepted just before this one, in the same part. */
  readonly neighbour: NameSpan | undefined
  /** Where the role behind that name ends. */
  readonly roleEnd: number
  /** Its title is of several: `les Premiers ministres Modi et Ishiba`. */
  readonly shared: boolean
  /** Whether a possible name starts at this token. */
  readonly starts: (token: number) => boolean
  readonly knowledge?: Knowledge
}

const SOFT_BEARERS = new Set(
  `groupe societe compagnie entreprise entreprises firme banque club equipe village commune quartier district province region ville cabinet
  association agence projet programme fonds union salle secteur restaurant cafe supermarche edition editions chaine journal`
    .trim()
    .split(/\s+/u),
)
const BEARER_ADJECTIVE =
  /(?:al|ale|aux|elle|ique|iques|if|ive|aire|ien|ienne|ier|iere|eux|ais|aise|ois|oise|iste|istes)$/u

export function evidenceFor(
  reading: Reading,
  span: NameSpan,
  { neighbour, roleEnd, shared, starts, knowledge }: Neighbours,
): Evidence | undefined {
  const { start, end } = span
  const count = end - start
  if (isChain(reading, span)) return undefined
  const taken = (at: number): boolean =>
    neighbour !== undefined && at >= neighbour.start && at < neighbour.end
  const address = startOfAddress(reading, start)
  const civility = civilityBefore(reading, address, start)
  const titles = rolesBefore(reading, start, end, taken)
  const before = titles.at(-1)
  const bearer = bearerBefore(reading, address)
  if (bearer === 'hard' || (bearer === 'soft' && !(before !== undefined && isSure(reading, span))))
    return undefined
  // `A, présidente du groupe Van Thinh Phat`: the group's name, inside A's role.
  if (bearer === 'soft' && start < roleEnd) return undefined
  const claim = reading.claims[start]
  // `Kidong Park, représentant …` reads like a park until its role is seen.
  const surname =
    claim?.kind === 'place' &&
    claim.from === start &&
    isInstitutional(reading.tokens[end - 1]!.plain)
  const announced = civility !== undefined || before?.close === true || surname
  if (claim !== undefined && claim.to >= end && !announced) return undefined
  if (
    claim !== undefined &&
    claim.to >= end &&
    claim.from < start &&
    claim.kind !== 'place' &&
    civility === undefined
  )
    return undefined
  const after = roleAfter(reading, end, starts)
  const roles = after === undefined ? titles : [...titles, after]
  const told = (rule: string): Evidence => ({
    rule,
    roles,
    ...(civility?.sex === undefined ? {} : { sex: civility.sex }),
  })
  if (civility !== undefined) return told('civility')
  if (address < start) return told('honorific')
  const titled =
    before !== undefined &&
    (count > 1 ? !isRestOfBody(reading, span) : announcesShortName(reading, before))
  if (titled) return told('role-before')
  if (count === 1) {
    if (claim !== undefined || reading.tokens[start]!.shape !== 'capital') return undefined
    if (isAged(reading, end)) return told('life')
    const listed = shared && neighbour !== undefined && isListed(reading, neighbour, start)
    return listed && start - neighbour.end === 1 ? told('list') : undefined
  }
  if (after !== undefined) return told('role-after')
  if (span.form === 'vietnamese' && (count > 2 || reading.tokens[start]!.text.startsWith('H')))
    return told('vietnamese-name')
  if (span.form === 'rare-vietnamese' && count > 2 && hasMiddleName(reading, span))
    return told('vietnamese-name')
  if (isToldOfLife(reading, end)) return told('life')
  if (knowledge?.persons.has(formOf(textOf(reading, span)).words.join(' ')) === true)
    return told('knowledge')
  // `la Camerounaise Aïssatou Ndiaye`: with a capital it is a person of that country.
  const citizen = reading.tokens[start - 1]
  if (
    citizen?.shape === 'capital' &&
    reading.country[start - 1] !== undefined &&
    isDemonymWord(citizen.plain) &&
    /^(?:le|la|l'|du|au)$/u.test(reading.tokens[start - 2]?.plain ?? '')
  )
    return told('citizen')
  if (span.form === 'other' && isForeignName(reading, span)) return told('given-name')
  if (opensRoll(reading, start, end, taken)) return told('list')
  if (neighbour !== undefined && isListed(reading, neighbour, start)) return told('list')
  // `A, chanteuse malaisienne, et B`
  if (neighbour !== undefined && roleEnd > neighbour.end && joins(reading, roleEnd, start))
    return told('list')
  if (span.form !== 'rare-vietnamese' && belongsToPerson(reading, address)) return told('of-person')
  if (span.form === 'vietnamese' && LEADERS.has(formOf(textOf(reading, span)).words.join(' ')))
    return told('leader')
  if (span.form !== 'rare-vietnamese' && isSubject(reading, span)) return told('subject')
  return undefined
}

/** `Diep Ngoc Vu Minh`, `Ha Thi Nguyen`: a second syllable that stands between family and given name. */
const MIDDLE =
  /^(?:thi|van|ngoc|duc|huu|dinh|xuan|quoc|cong|quang|minh|hong|kim|thanh|tuan|trong|viet|nhu|hoang|bao|hoai|khac|sy|si|ba|the|anh|thuy|phuong|hoa|tien|manh|nhat|dang|chi|mai|bich|cam|diem|my|tuyet)$/u

const hasMiddleName = ({ tokens }: Reading, { start, end }: NameSpan): boolean => {
  const { plain } = tokens[start + 1]!
  // `À Quang Phu Câu`
  if (tokens[start]!.text.length === 1) return false
  const grammar = GRAMMAR.has(tokens[start]!.plain)
  return /^(?:thi|van)$/u.test(plain) || (end - start > 3 && !grammar && MIDDLE.test(plain))
}

const joins = ({ tokens }: Reading, from: number, to: number): boolean => {
  const between = tokens.slice(from, to).map(({ plain }) => plain)
  return between.join(' ') === 'et' || between.join(' ') === ', et'
}

/** `X, 39 ans`, `X (39 ans)`. */
const isAged = ({ tokens }: Reading, end: number): boolean =>
  /^[,(]$/u.test(tokens[end]?.plain ?? '') &&
  /^\d{1,2}$/u.test(tokens[end + 1]?.text ?? '') &&
  tokens[end + 2]?.plain === 'ans'

/** `X, 39 ans`, `X (39 ans)`, `X, âgée de …`, `X, née à …`: what is told of persons only. */
function isToldOfLife(reading: Reading, end: number): boolean {
  if (isAged(reading, end)) return true
  const { tokens } = reading
  const mark = tokens[end]?.plain
  if (mark !== ',' && mark !== '(') return false
  const [first, second] = [tokens[end + 1], tokens[end + 2]]
  if (first === undefined || second === undefined) return false
  const link = tokens[end + 2]!.plain
  if (/^agee?s?$/u.test(first.plain)) return /^(?:de|d'|alors|aujourd'hui|seulement)$/u.test(link)
  if (/^(?:nee?|decedee?|morte?)$/u.test(first.plain))
    return /^(?:en|a|le|au|dans|il|de|d'|sous|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/u.test(
      link,
    )
  return /^(?:mariee?|veuf|veuve|celibataire|originaire|native|natif|surnommee?|diplomee?|titulaire)$/u.test(
    first.plain,
  )
}

/** `Yen Tu-Vinh Nghiem-Con Son`: places joined to one another. */
const isChain = ({ tokens }: Reading, { start, end }: NameSpan): boolean =>
  tokens.slice(start, end).filter(({ text }) => /-\p{Lu}/u.test(text)).length > 1 &&
  tokens.slice(start, end).every(({ plain }) => plain.split('-').every((part) => isSyllable(part)))

function civilityBefore(
  { tokens }: Reading,
  address: number,
  start: number,
): { readonly sex?: 'f' | 'm' } | undefined {
  for (let at = address; at < start; at += 1) {
    const { plain } = tokens[at]!
    if (!CIVILITIES.has(plain)) continue
    if (/^(?:mm\.|messieurs)/u.test(plain)) return { sex: 'm' }
    return { sex: /^(?:mme|mlle|madame|mesdames|mademoiselle|mrs|ms)/u.test(plain) ? 'f' : 'm' }
  }
  return undefined
}

/** `Fondation Heydar Aliyev`, `aéroport international X`, `Académie nationale de politique X`. */
export function bearerBefore(
  { tokens, country }: Reading,
  start: number,
): 'hard' | 'soft' | undefined {
  for (let at = start - 1; at >= Math.max(0, start - 6); at -= 1) {
    const { plain, shape } = tokens[at]!
    if (shape === 'mark' && !/[«“"-]/u.test(plain)) return undefined
    if (bearsNames(plain)) return SOFT_BEARERS.has(plain) ? 'soft' : 'hard'
    const joins = shape === 'mark' || country[at] !== undefined || BEARER_ADJECTIVE.test(plain)
    if (!joins && (plain !== 'de' || at === start - 1)) return undefined
  }
  return undefined
}

const isSure = ({ tokens }: Reading, { start, end, form }: NameSpan): boolean =>
  form === 'vietnamese' ? end - start > 2 : opensName(tokens[start]!.plain)

function isForeignName({ tokens }: Reading, { start, end }: NameSpan): boolean {
  const first = tokens[start]!
  const last = tokens[end - 1]!
  // `Tien Yen`, `Ba Che`: two syllables without a family name are as well a place.
  if (end - start === 2 && isSyllable(first.plain) && isSyllable(last.plain)) return false
  if (first.shape === 'initial') return last.shape === 'capital'
  const known = opensName(first.plain)
  // `Sun Yat-sen`, `Tsai Ing-wen`: two given names with a hyphen, the second written small.
  if (/^\p{Lu}\p{Ll}+[-‐‑]\p{Ll}+$/u.test(last.text) && end - start > 1) return true
  const closes = closesName(last.plain)
  if (first.opens && !known) return closes && end - start > 1
  return known || closes
}

/** `A, B et C`; `de la Thaïlande, A ; de l'Indonésie, B`: what joins one name of a list to the next. */
function isListed({ tokens }: Reading, neighbour: NameSpan, start: number): boolean {
  const gap = tokens.slice(neighbour.end, start)
  const [first] = gap
  if (first === undefined || gap.length > 12 || !/^(?:[,;(]|et)$/u.test(first.plain)) return false
  if (gap.length === 1) return true
  const rest = gap.slice(1).filter(({ plain }) => plain !== 'et')
  const inner = rest.slice(1, -1)
  return (
    /^(?:de|d'|du|des|pour)$/u.test(rest[0]?.plain ?? '') &&
    rest.at(-1)?.plain === ',' &&
    inner.every(
      ({ shape, plain }) =>
        shape !== 'mark' && (shape !== 'lower' || /^(?:l'|la|les|de|du|des|d')$/u.test(plain)),
    )
  )
}

/** `la visite de Tô Lâm`, `le discours d'Ilham Aliyev`: what only a person has. */
const belongsToPerson = ({ tokens }: Reading, address: number): boolean =>
  /^(?:de|d')$/u.test(tokens[address - 1]?.plain ?? '') && isPersonal(tokens, address - 2)

/** The noun before `de`, past its adjectives and complement: `visite` in `visite d'État de`. */
function isPersonal(tokens: Reading['tokens'], from: number): boolean {
  for (let at = from; at >= Math.max(0, from - 3); at -= 1) {
    const { plain, shape } = tokens[at]!
    if (shape === 'mark') return false
    if (isOfPersons(plain)) return true
  }
  return false
}

/** What a person says or does follows, or was just said: `X a souligné`, `a souligné X`. */
function isSubject({ tokens }: Reading, { start, end }: NameSpan): boolean {
  const next = tokens[end]
  if (next === undefined) return isSaid(tokens[start - 1])
  if (SPEAKS.has(next.plain)) return true
  const auxiliary = /^(?:a|ont|avait|avaient|aurait)$/u.test(next.plain)
  return (
    (auxiliary && isSaid(tokens[end + 1])) ||
    (isSaid(tokens[start - 1]) && tokens[start - 2]?.plain === 'a')
  )
}

const isSaid = (token: Token | undefined): boolean => token !== undefined && SPEAKS.has(token.plain)

/** `directeur de Power Shift Africa`: what follows a capitalised word that no article introduces is the rest of it. */
function isRestOfBody(
  { tokens, country, claims }: Reading,
  { start, end, form }: NameSpan,
): boolean {
  const before = tokens[start - 1]
  if (before === undefined || before.shape !== 'capital' || country[start - 1] !== undefined)
    return false
  if (form === 'vietnamese' || claims[start - 1]?.to === start || isHead(tokens, start - 1))
    return false
  if (opensName(tokens[start]!.plain) || closesName(tokens[end - 1]!.plain)) return false
  return !/^(?:la|le|l'|les|du|des|au|aux|et)$/u.test(tokens[start - 2]?.plain ?? '')
}

const textOf = ({ part, tokens }: Reading, { start, end }: NameSpan): string =>
  part.text.slice(tokens[start]!.start, tokens[end - 1]!.end)
