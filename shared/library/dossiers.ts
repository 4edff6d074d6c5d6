/** Dossiers as they are told: what up to four segments attest, merged, without what was withdrawn. */
import type { ArticleId } from '../article/article.ts'
import type {
  AttestedRole,
  Attestation,
  Companion,
  EntityDossier,
  RelationDossier,
} from '../dossiers/dossier.ts'
import { readEntityId, type EntityId, type EntityKind } from '../entities/entity.ts'
import type { StoryLine } from '../dossiers/stories.ts'
import {
  isRelation,
  isStory,
  joinedAttested,
  joinedRelations,
  newestFirst,
  type Attested,
  type Companions,
  type DossierLine,
  type RelationLine,
  type RoleLine,
} from './attestations.ts'

/** Whether an article may no longer be quoted. */
export type Withdrawn = (article: ArticleId) => boolean

export function entityDossier(id: EntityId, lines: readonly Attested[]): EntityDossier | undefined {
  const told = lines.filter(({ articles }) => articles > 0)
  if (told.length === 0) return undefined
  const line = joinedAttested(told)
  return {
    id,
    kind: line.kind,
    name: line.name,
    variants: Object.keys(line.variants),
    articles: line.articles,
    ...span(line),
    undated: line.undated,
    roles: line.roles.map(toldRole),
    companions: toldCompanions(line.companions),
    mentions: line.mentions,
    contradictions: [],
  }
}

export function relationDossier(
  a: string,
  b: string,
  lines: readonly RelationLine[],
): RelationDossier | undefined {
  const told = lines.filter(({ articles }) => articles > 0)
  if (told.length === 0) return undefined
  const { articles, events, persons } = joinedRelations(told)
  return {
    countries: a < b ? [a, b] : [b, a],
    articles,
    events,
    persons: Object.fromEntries(
      Object.entries(persons).map(([iso, companions]) => [iso, toldCompanions(companions)]),
    ),
  }
}

/** A line without what withdrawn articles attest, as far as its bounded lists tell. */
export function attestedWithout(line: Attested, withdrawn: Withdrawn): Attested {
  const mentions = line.mentions.filter(({ article }) => !withdrawn(article))
  const gone = line.mentions.filter(({ article }) => withdrawn(article))
  if (gone.length === 0 && !isBound(line, withdrawn)) return line
  const roles = line.roles
    .map((role) => roleWithout(role, withdrawn))
    .filter(({ articles }) => articles > 0)
  const { first: _first, last: _last, ...rest } = line
  return {
    ...rest,
    articles: line.articles - gone.length,
    undated: line.undated - gone.filter(({ published }) => published === undefined).length,
    ...ends(line, withdrawn, mentions),
    roles,
    mentions,
  }
}

export function relationWithout(line: RelationLine, withdrawn: Withdrawn): RelationLine {
  const listed = line.listed.filter(([article]) => !withdrawn(article))
  const events = line.events.filter(({ attestation }) => !withdrawn(attestation.article))
  if (listed.length === line.listed.length && events.length === line.events.length) return line
  return { ...line, articles: line.articles - (line.listed.length - listed.length), listed, events }
}

export function storyWithout(line: StoryLine, withdrawn: Withdrawn): StoryLine {
  const steps = line.steps.filter(({ attestation }) => !withdrawn(attestation.article))
  return steps.length === line.steps.length ? line : { ...line, steps }
}

/** A line of any kind without withdrawn articles; `undefined` where nothing is left of it. */
export function lineWithout(line: DossierLine, withdrawn: Withdrawn): DossierLine | undefined {
  if (isStory(line)) {
    const left = storyWithout(line, withdrawn)
    return left.steps.length === 0 ? undefined : left
  }
  const left = isRelation(line)
    ? relationWithout(line, withdrawn)
    : attestedWithout(line, withdrawn)
  return left.articles > 0 ? left : undefined
}

const isBound = ({ first, last }: Span, withdrawn: Withdrawn): boolean =>
  (first !== undefined && withdrawn(first.article)) ||
  (last !== undefined && withdrawn(last.article))

function roleWithout(role: RoleLine, withdrawn: Withdrawn): RoleLine {
  const undated = role.undated.filter(({ article }) => !withdrawn(article))
  if (undated.length === role.undated.length && !isBound(role, withdrawn)) return role
  const { first, last, ...rest } = role
  // What stood between the two ends is not kept: the other end is all that is still attested.
  const kept = [first, last].flatMap((one) =>
    one === undefined || withdrawn(one.article) ? [] : [one],
  )
  const [earliest] = kept
  return {
    ...rest,
    articles: Math.max(role.articles - 1, kept.length === 0 && undated.length === 0 ? 0 : 1),
    ...(earliest === undefined ? {} : { first: earliest, last: kept.at(-1)! }),
    undated,
  }
}

interface Span {
  readonly first?: Attestation
  readonly last?: Attestation
}

function ends(line: Span, withdrawn: Withdrawn, mentions: readonly Attestation[]): Span {
  const dated = mentions.filter(({ published }) => published !== undefined).sort(newestFirst)
  const first =
    line.first === undefined || withdrawn(line.first.article) ? dated.at(-1) : line.first
  const last = line.last === undefined || withdrawn(line.last.article) ? dated[0] : line.last
  return span({ ...(first && { first }), ...(last && { last }) })
}

const span = ({ first, last }: Span): Span => ({
  ...(first === undefined ? {} : { first }),
  ...(last === undefined ? {} : { last }),
})

function toldRole(role: RoleLine): AttestedRole {
  const wordings = Object.keys(role.wordings)
  return {
    text: wordings[0] ?? role.normal?.office ?? '',
    wordings,
    ...(role.normal === undefined ? {} : { normal: role.normal }),
    articles: role.articles,
    ...span(role),
    undated: role.undated,
  }
}

const toldCompanions = (companions: Companions): readonly Companion[] =>
  Object.entries(companions).flatMap(([text, [name, articles]]) => {
    const id = readEntityId(text)
    return id === undefined
      ? []
      : [{ id, kind: id.slice(0, id.indexOf(':')) as EntityKind, name, articles }]
  })
