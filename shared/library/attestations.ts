/**
 * What the articles of one segment attest of each entity and each pair of countries: its dossier lines.
 *
 * Lines of several segments are merged when a dossier is read (`dossiers.ts`). Lists are bounded, counts
 * are not: an entity named in ten thousand articles is one line with its fifty newest mentions.
 */
import { partsOf, type Article, type ArticleId } from '../article/article.ts'
import type { Attestation } from '../dossiers/dossier.ts'
import { storyLinesOf, type StoryLine } from '../dossiers/stories.ts'
import type { Country, Entity, EntityKind, NormalRole, Person, Span } from '../entities/entity.ts'
import type { TextPolicy } from './library.ts'
import { sentenceAround } from '../dossiers/sentence.ts'

export interface Attested {
  readonly kind: EntityKind
  readonly name: string
  readonly articles: number
  readonly undated: number
  readonly first?: Attestation
  readonly last?: Attestation
  /** Spellings and in how many articles. */
  readonly variants: Counts
  readonly roles: readonly RoleLine[]
  readonly companions: Companions
  readonly mentions: readonly Attestation[]
}

export interface RoleLine {
  readonly normal?: NormalRole
  readonly wordings: Counts
  readonly articles: number
  readonly first?: Attestation
  readonly last?: Attestation
  readonly undated: readonly Attestation[]
}

export interface RelationLine {
  readonly articles: number
  /** The newest of them, by identifier: what may have to be taken back. */
  readonly listed: readonly Listed[]
  readonly events: readonly {
    readonly name: string
    readonly date?: string
    readonly attestation: Attestation
  }[]
  readonly persons: Readonly<Record<string, Companions>>
}

/** An article and its date, where it has one. */
export type Listed = readonly [article: ArticleId, date?: string]

export type Counts = Readonly<Record<string, number>>
/** Name and articles of each, by id. */
export type Companions = Readonly<Record<string, readonly [name: string, articles: number]>>

export const MENTIONS_LIMIT = 50
export const COMPANIONS_LIMIT = 24
const FEW_COMPANIONS = 8
export const VARIANTS_LIMIT = 24
export const EVENTS_LIMIT = 100
const UNDATED_LIMIT = 3
/** A page that names more countries than this lists them; it says nothing of two. */
const COUNTRIES_LIMIT = 8

/** A line of the dossiers: of an entity, of two countries, or of a story. */
export type DossierLine = Attested | RelationLine | StoryLine

export const isAttested = (line: DossierLine): line is Attested => 'variants' in line
export const isRelation = (line: DossierLine): line is RelationLine => 'listed' in line
export const isStory = (line: DossierLine): line is StoryLine => 'steps' in line

export interface Attesting {
  readonly article: Article
  readonly entities: readonly Entity[]
  readonly dispatch?: string
}

export const relationKey = (a: string, b: string): string =>
  `relation:${a < b ? `${a}/${b}` : `${b}/${a}`}`

export const storyKey = (id: string): string => `story:${id}`

/** Dossier lines by name: `person:…`, `country:VN`, `relation:AZ/VN`, `story:…`. Articles come in their final order. */
export function attestationsOf(
  corpus: readonly Attesting[],
  policy: TextPolicy,
): ReadonlyMap<string, DossierLine> {
  const attested = new Map<string, Attested[]>()
  const relations = new Map<string, RelationLine[]>()
  for (const page of corpus) {
    const told = page.entities.filter(({ kind }) => kind !== 'date')
    for (const entity of told) push(attested, entity.id, attestedIn(page, entity, told, policy))
    for (const [key, line] of relationsIn(page, told, policy)) push(relations, key, line)
  }
  const stories = storyLinesOf(corpus, (article) => openingOf(article, policy))
  return new Map<string, DossierLine>([
    ...[...attested].map(([id, lines]) => [id, thrifty(joinedAttested(lines))] as const),
    ...[...relations].map(([key, lines]) => [key, joinedRelations(lines)] as const),
    ...[...stories].map(([id, line]) => [storyKey(id), line] as const),
  ])
}

/** Half of all entities stand in one article: who stands beside them there is worth a few names. */
function thrifty(line: Attested): Attested {
  if (line.articles > 1) return line
  const few = Object.entries(line.companions).slice(0, FEW_COMPANIONS)
  return { ...line, companions: Object.fromEntries(few) }
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

function attestedIn(
  page: Attesting,
  entity: Entity,
  told: readonly Entity[],
  policy: TextPolicy,
): Attested {
  const attestation = attestationOf(page.article, entity.mentions[0], entity.canonical, policy)
  const dated = attestation.published !== undefined
  return {
    kind: entity.kind,
    name: entity.canonical,
    articles: 1,
    undated: dated ? 0 : 1,
    ...(dated ? { first: attestation, last: attestation } : {}),
    variants: Object.fromEntries(entity.surfaces.map((surface) => [surface, 1])),
    roles: entity.kind === 'person' ? rolesIn(page.article, entity, policy) : [],
    companions: Object.fromEntries(
      told
        .filter(({ id, kind }) => id !== entity.id && kind !== 'place')
        .slice(0, COMPANIONS_LIMIT)
        .map(({ id, canonical }) => [id, [canonical, 1] as const]),
    ),
    mentions: [attestation],
  }
}

function rolesIn(article: Article, person: Person, policy: TextPolicy): readonly RoleLine[] {
  const lines = new Map<string, RoleLine>()
  for (const { text, at, normal } of person.roles) {
    const key = roleKey(normal, text)
    const known = lines.get(key)
    if (known !== undefined) {
      lines.set(key, { ...known, wordings: { ...known.wordings, [text]: 1 } })
      continue
    }
    const attestation = attestationOf(article, at, text, policy)
    const dated = attestation.published !== undefined
    lines.set(key, {
      ...(normal === undefined ? {} : { normal }),
      wordings: { [text]: 1 },
      articles: 1,
      ...(dated ? { first: attestation, last: attestation } : {}),
      undated: dated ? [] : [attestation],
    })
  }
  return [...lines.values()]
}

function* relationsIn(
  page: Attesting,
  told: readonly Entity[],
  policy: TextPolicy,
): Generator<readonly [string, RelationLine]> {
  const countries = told.filter((entity): entity is Country => entity.kind === 'country')
  if (countries.length > COUNTRIES_LIMIT) return
  const persons = told.filter((entity): entity is Person => entity.kind === 'person')
  const events = told.filter(({ kind }) => kind === 'event')
  for (const a of countries) {
    for (const b of countries) {
      if (a.iso >= b.iso) continue
      const side = (iso: string): Companions =>
        Object.fromEntries(
          persons
            .filter(({ roles }) => roles.some(({ normal }) => normal?.country === iso))
            .map(({ id, canonical }) => [id, [canonical, 1] as const]),
        )
      yield [
        relationKey(a.iso, b.iso),
        {
          articles: 1,
          listed: [listedOf(page.article)],
          events: events.slice(0, 4).map((event) => ({
            name: event.canonical,
            ...dateBeside(page, event.mentions[0]),
            attestation: attestationOf(page.article, event.mentions[0], event.canonical, policy),
          })),
          persons: { [a.iso]: side(a.iso), [b.iso]: side(b.iso) },
        },
      ]
    }
  }
}

const listedOf = ({ id, published }: Article): Listed =>
  published === undefined ? [id] : [id, published.date]

/** The one date printed in the same sentence as a mention: two would be a choice. */
function dateBeside(
  { article, entities }: Attesting,
  at: Span | undefined,
): { readonly date?: string } {
  const text = at === undefined ? undefined : textOf(article, at)
  if (at === undefined || text === undefined) return {}
  const sentence = sentenceAround(text, at.start, at.end, Infinity)
  const from = text.indexOf(sentence)
  const found = new Set<string>()
  for (const entity of entities) {
    if (entity.kind !== 'date' || entity.iso === undefined) continue
    const beside = entity.mentions.some(
      (mention) =>
        mention.part === at.part &&
        mention.index === at.index &&
        mention.start >= from &&
        mention.end <= from + sentence.length,
    )
    if (beside) found.add(entity.iso)
  }
  const [date] = found
  return found.size === 1 && date !== undefined ? { date } : {}
}

/** One dispatch and its sentence; under the `none` policy the name alone stands for the sentence. */
function attestationOf(
  article: Article,
  at: Span | undefined,
  name: string,
  policy: TextPolicy,
): Attestation {
  const { id, outlet, url, headline, published } = article
  const text = at === undefined || policy === 'none' ? undefined : textOf(article, at)
  return {
    article: id,
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    ...(headline === undefined ? {} : { headline }),
    ...(published === undefined ? {} : { published }),
    sentence:
      at === undefined || text === undefined ? name : sentenceAround(text, at.start, at.end),
  }
}

/** An article's own sentence: how its lead begins, else its headline. */
function openingOf(article: Article, policy: TextPolicy): Attestation {
  const { lead, headline = '' } = article
  const attestation = attestationOf(article, undefined, headline, policy)
  if (lead === undefined || policy === 'none') return attestation
  return { ...attestation, sentence: sentenceAround(lead, 0, 1) }
}

const textOf = (article: Article, at: Span): string | undefined =>
  partsOf(article).find(({ part, index }) => part === at.part && index === at.index)?.text

/** What makes two wordings one role. */
export const roleKey = (normal: NormalRole | undefined, text: string): string =>
  normal === undefined
    ? `=${text.toLowerCase()}`
    : `${normal.office}|${normal.body ?? ''}|${normal.country ?? ''}`

/** Lines of one entity as one, under the name that most articles print. */
export function joinedAttested(lines: readonly Attested[]): Attested {
  const [only] = lines
  if (only !== undefined && lines.length === 1) return only
  const roles = new Map<string, RoleLine[]>()
  for (const role of lines.flatMap((line) => line.roles)) {
    push(roles, roleKey(role.normal, Object.keys(role.wordings)[0] ?? ''), role)
  }
  const names = summed(
    lines.map(({ name, articles }) => ({ [name]: articles })),
    1,
  )
  return {
    kind: only!.kind,
    name: Object.keys(names)[0]!,
    articles: total(lines.map(({ articles }) => articles)),
    undated: total(lines.map(({ undated }) => undated)),
    ...bounds(lines),
    variants: summed(
      lines.map(({ variants }) => variants),
      VARIANTS_LIMIT,
    ),
    roles: [...roles]
      .map(([key, some]) => ({ key, role: joinedRoles(some) }))
      .sort((a, b) => b.role.articles - a.role.articles || order(a.key, b.key))
      .map(({ role }) => role),
    companions: joinedCompanions(lines.map(({ companions }) => companions)),
    mentions: lines
      .flatMap(({ mentions }) => mentions)
      .sort(newestFirst)
      .slice(0, MENTIONS_LIMIT),
  }
}

function joinedRoles(lines: readonly RoleLine[]): RoleLine {
  const normal = lines[0]?.normal
  return {
    ...(normal === undefined ? {} : { normal }),
    wordings: summed(
      lines.map(({ wordings }) => wordings),
      VARIANTS_LIMIT,
    ),
    articles: total(lines.map(({ articles }) => articles)),
    ...bounds(lines),
    undated: lines
      .flatMap(({ undated }) => undated)
      .sort(byArticle)
      .slice(0, UNDATED_LIMIT),
  }
}

export function joinedRelations(lines: readonly RelationLine[]): RelationLine {
  const countries = [...new Set(lines.flatMap(({ persons }) => Object.keys(persons)))].sort()
  return {
    articles: total(lines.map(({ articles }) => articles)),
    listed: lines
      .flatMap(({ listed }) => listed)
      .sort(([a, x = ''], [b, y = '']) => order(y, x) || order(a, b))
      .slice(0, MENTIONS_LIMIT),
    events: lines
      .flatMap(({ events }) => events)
      .sort((a, b) => newestFirst(a.attestation, b.attestation) || order(a.name, b.name))
      .slice(0, EVENTS_LIMIT),
    persons: Object.fromEntries(
      countries.map((iso) => [
        iso,
        joinedCompanions(lines.map(({ persons }) => persons[iso] ?? {})),
      ]),
    ),
  }
}

interface Bounded {
  readonly first?: Attestation
  readonly last?: Attestation
}

function bounds(lines: readonly Bounded[]): Bounded {
  let first: Attestation | undefined
  let last: Attestation | undefined
  for (const line of lines) {
    if (line.first !== undefined && (first === undefined || oldestFirst(line.first, first) < 0)) {
      first = line.first
    }
    if (line.last !== undefined && (last === undefined || oldestFirst(line.last, last) > 0)) {
      last = line.last
    }
  }
  return {
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
  }
}

/** Counts added up, the highest first. */
function summed(counts: readonly Counts[], limit: number): Counts {
  const sums = new Map<string, number>()
  for (const count of counts) {
    for (const [name, n] of Object.entries(count)) sums.set(name, (sums.get(name) ?? 0) + n)
  }
  return Object.fromEntries(
    [...sums].sort((x, y) => y[1] - x[1] || order(x[0], y[0])).slice(0, limit),
  )
}

function joinedCompanions(lists: readonly Companions[]): Companions {
  const sums = new Map<string, readonly [string, number]>()
  for (const list of lists) {
    for (const [id, [name, count]] of Object.entries(list)) {
      sums.set(id, [sums.get(id)?.[0] ?? name, (sums.get(id)?.[1] ?? 0) + count])
    }
  }
  return Object.fromEntries(
    [...sums].sort((x, y) => y[1][1] - x[1][1] || order(x[0], y[0])).slice(0, COMPANIONS_LIMIT),
  )
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0)

const oldestFirst = (a: Attestation, b: Attestation): number =>
  order(a.published?.date ?? '~', b.published?.date ?? '~') || byArticle(a, b)

/** Newest first, undated last. */
export const newestFirst = (a: Attestation, b: Attestation): number =>
  order(b.published?.date ?? '', a.published?.date ?? '') || byArticle(a, b)

const byArticle = (a: Attestation, b: Attestation): number => order(a.article, b.article)

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
