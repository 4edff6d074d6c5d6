/**
 * The office that a page prints once for several: `Mmes A et B, vice-ministres de la Santé`, `les vice-ministres A et B`.
 *
 * Each of them holds it. A country printed with it may be of one of them alone (`les ministres lao et vietnamien A et B`):
 * then it is left to whom the page gives it.
 */
import type { Mention, Person, Role } from '../../entities/entity.ts'
import { roleOf } from '../../entities/persons/roles/normal-role.ts'
import { endOfRole } from '../../entities/persons/roles/role-phrase.ts'
import { titleAt } from '../../entities/persons/title.ts'
import { singular } from '../../french/singular.ts'
import { textOf, type Attesting } from '../attestation/attesting.ts'
import { isEachOneOffice } from './one-office.ts'
import { isPublicRole } from './public-role.ts'
import { readingAt } from '../attestation/reading-at.ts'
import { areInOneText, standsIn } from '../attestation/place-in-text.ts'

/** The page, with the office that a list of names shares given to each of them who has none. */
export function withSharedOffices(page: Attesting): Attesting {
  const given = new Map<Person, Role>()
  const taken = new Set<Role>()
  for (const list of listsOf(page)) {
    const [one, other] = officesOfTwo(page, list)
    if (one !== undefined && other !== undefined) {
      given.set(list[0]!.person, one)
      if (list[1]!.person.roles.length === 0) given.set(list[1]!.person, other)
      continue
    }
    const role = officeBehind(page, list) ?? officeBefore(list)
    if (role === undefined) {
      // `les ministres de la Santé et de la Défense A et B`: who holds which is not said.
      const several = roleBefore(list[0]!)
      if (several !== undefined && isOfSeveralOffices(several)) taken.add(several)
      continue
    }
    for (const { person } of list) {
      if (person.roles.length === 0 && !given.has(person)) given.set(person, role)
    }
  }
  if (given.size === 0 && taken.size === 0) return page
  const entities = page.entities.map((entity) => {
    if (entity.kind !== 'person') return entity
    const role = given.get(entity)
    const kept = entity.roles.filter((one) => !taken.has(one))
    if (role === undefined)
      return kept.length === entity.roles.length ? entity : { ...entity, roles: kept }
    // What was printed for two is replaced where each is told for himself.
    return { ...entity, roles: [role, ...kept.filter(({ at }) => at !== role.at)] }
  })
  return { ...page, entities }
}

interface Named {
  readonly person: Person
  readonly mention: Mention
}

/** Names with nothing but a comma or `et` between them. */
function listsOf(page: Attesting): readonly (readonly Named[])[] {
  const named = page.entities
    .flatMap((person) =>
      person.kind === 'person'
        ? person.mentions.map((mention): Named => ({ person, mention }))
        : [],
    )
    .sort(
      ({ mention: a }, { mention: b }) =>
        PARTS.indexOf(a.part) - PARTS.indexOf(b.part) || a.index - b.index || a.start - b.start,
    )
  const lists: Named[][] = []
  for (const one of named) {
    const last = lists.at(-1)?.at(-1)
    if (last !== undefined && isNext(page, last.mention, one.mention)) lists.at(-1)!.push(one)
    else lists.push([one])
  }
  return lists.filter((list) => list.length > 1)
}

const PARTS: readonly Mention['part'][] = ['headline', 'lead', 'caption', 'body']

const isNext = ({ article }: Attesting, a: Mention, b: Mention): boolean =>
  areInOneText(a, b) && BETWEEN.test(textOf(article, a)?.slice(a.end, b.start) ?? '')

const BETWEEN = /^(?:,| et|, et| ainsi que) (?:(?:M\.|MM\.|Mmes?|Mlles?) ?)?$/u

/** `A et B, vice-ministres de la Santé`. */
function officeBehind(page: Attesting, list: readonly Named[]): Role | undefined {
  const at = list.at(-1)!.mention
  const reading = PLURAL.test(textOf(page.article, at)?.slice(at.end) ?? '')
    ? readingAt(page, at)
    : undefined
  const token = reading?.tokens.findIndex(({ start }) => start >= at.end + 2) ?? -1
  if (reading === undefined || token < 0) return undefined
  const title = titleAt(reading, token)
  const end =
    title === undefined ? undefined : endOfRole(reading, token, reading.tokens.length, 'after')
  if (title === undefined || end === undefined) return undefined
  // `présidents de Hué et Da Nang`: the phrase goes on, and who is whose is not said.
  if (GOES_ON.test(textOf(page.article, at)?.slice(reading.tokens[end - 1]!.end) ?? ''))
    return undefined
  return eachOnes(roleOf(reading, { start: token, end, head: title.head, close: false }))
}

/** `, vice-ministres`; `, respectivement ministre et vice-ministre` says who is what. */
const PLURAL = /^, (?:\p{Ll}[\p{L}-]*s|(?:vice-)?Premiers)(?!\p{L})/u

const GOES_ON = /^(?:,? et|,) (?:d(?:e|u|es) |d[’']|\p{Lu})/u

/** `les ministres vietnamien et chilien du Commerce A et B`: the first of the first, the second of the second. */
function officesOfTwo(page: Attesting, list: readonly Named[]): readonly Role[] {
  const role = list.length === 2 ? roleBefore(list[0]!) : undefined
  const { title, one, other, rest } = OF_TWO.exec(role?.text ?? '')?.groups ?? {}
  if (role === undefined || title === undefined || rest === undefined) return []
  const body = rest
    .toLowerCase()
    .match(/(?<![\p{L}])(?!(?:du|de|des|la|le|les|et)(?!\p{L}))\p{L}[\p{L}-]+/gu)
  return [one, other].flatMap((demonym) => {
    const country = countryAt(page, role, demonym!)
    if (country === undefined) return []
    const office = singular(title)
    const normal = { office: office.toLowerCase(), country, ...(body && { body: body.join(' ') }) }
    return [{ text: `${office} ${demonym}${rest}`, normal, at: role.at }]
  })
}

const OF_TWO =
  /^(?<title>(?:vice-)?(?:Premiers m|m)inistres|présidents|vice-présidents) (?<one>\p{Ll}+) et (?<other>\p{Ll}+)(?<rest>(?: (?:du|de|des) ?.+| (?:de )?l[’'].+)?)$/u

const countryAt = (page: Attesting, { at }: Role, demonym: string): string | undefined =>
  page.entities.flatMap((entity) =>
    entity.kind === 'country' &&
    entity.mentions.some(
      (mention) => standsIn(mention, at, at.start, at.end) && mention.surface === demonym,
    )
      ? entity.iso
      : [],
  )[0]

/** `les vice-ministres A et B`: printed before the first, and said of all. */
function officeBefore([first]: readonly Named[]): Role | undefined {
  const role = roleBefore(first!)
  return role === undefined ? undefined : eachOnes(role)
}

const roleBefore = ({ person, mention }: Named): Role | undefined =>
  person.roles.find(
    ({ at: { part, index, end } }) =>
      part === mention.part &&
      index === mention.index &&
      end <= mention.start &&
      mention.start - end <= WORDS_BETWEEN,
  )

/** ` MM. `. */
const WORDS_BETWEEN = 5

function eachOnes(role: Role): Role | undefined {
  const text = singular(role.text)
  if (text === role.text || role.normal === undefined || role.normal.country !== undefined)
    return undefined
  return isPublicRole(role) && isEachOneOffice(role) ? { ...role, text } : undefined
}

const isOfSeveralOffices = (role: Role): boolean =>
  role.normal !== undefined && singular(role.text) !== role.text && !isEachOneOffice(role)
