/**
 * One entity, many spellings, across a corpus.
 *
 * Takes what each article names and gives the same back with one identifier and one canonical name per
 * person, and per body whose letters other pages spell out; other bodies, places, countries, dates and events already
 * meet by their own keys. Then the operator's corrections apply. The result depends on the set of articles, not on
 * their order.
 */
import type { Article, ArticleId } from '../article/article.ts'
import {
  describe,
  faultOf,
  type Correction,
  type Merge,
  type Rename,
  type Split,
} from './corrections.ts'
import { underPresentIds } from './corrected-ids.ts'
import { entityId } from './entity-id.ts'
import type { Entity, EntityId, Mention, Person, Role } from './entity.ts'
import { speltBodies } from './organisations/letters/corpus-letters.ts'
import { personClasses, type NameUse } from './persons/sameness/corpus-names.ts'

export type { Correction } from './corrections.ts'

export interface Recognised {
  readonly article: Pick<Article, 'id'>
  readonly entities: readonly Entity[]
}

export interface Resolution {
  /** For each article, in the order given, its entities with corpus-wide identifiers and names. */
  readonly entities: readonly (readonly Entity[])[]
  /** Dates that corrections give: by article. */
  readonly dates: ReadonlyMap<ArticleId, string>
  /** Corrections that fit nothing, each in one sentence. */
  readonly unfit: readonly string[]
}

interface Identity {
  readonly id: EntityId
  readonly canonical: string
}

export function resolve(
  recognised: readonly Recognised[],
  corrections: readonly Correction[] = [],
): Resolution {
  const known = new Set(recognised.map(({ article }) => article.id))
  const unfit: string[] = []
  const sound = corrections.filter((correction) => {
    const fault = faultOf(correction)
    if (fault !== undefined) unfit.push(`${describe(correction)}: ${fault}`)
    return fault === undefined
  })
  const persons = identifyPersons(recognised)
  const bodies = speltBodies(recognised.map(({ entities }) => entities))
  let identified = recognised.map(({ entities }, at) =>
    entities.map((entity) =>
      withIdentity(entity, persons[at]!.get(entity) ?? bodies[at]!.get(entity.id)),
    ),
  )
  for (const correction of sound) {
    if (correction.kind === 'date') continue
    const present = underPresentIds(correction, identified)
    const corrected = apply(present, recognised, identified)
    if (corrected === undefined) unfit.push(`${describe(correction)}: nothing in the corpus fits`)
    else identified = corrected
  }
  const dates = new Map<ArticleId, string>()
  for (const correction of sound) {
    if (correction.kind !== 'date') continue
    if (known.has(correction.article as ArticleId))
      dates.set(correction.article as ArticleId, correction.date)
    else unfit.push(`${describe(correction)}: there is no such article`)
  }
  const entities = identified.map(collapse)
  return { entities, dates, unfit }
}

function identifyPersons(
  recognised: readonly Recognised[],
): readonly ReadonlyMap<Entity, Identity>[] {
  const uses: NameUse[] = []
  const owners: { readonly at: number; readonly entity: Entity }[] = []
  for (const [at, { article, entities }] of recognised.entries()) {
    const around = entities.flatMap((entity) => (entity.kind === 'country' ? [entity.iso] : []))
    for (const entity of entities) {
      if (entity.kind !== 'person') continue
      const normals = entity.roles.flatMap(({ normal }) => (normal === undefined ? [] : [normal]))
      uses.push({
        name: entity.canonical,
        offices: normals.map(({ office, country }) => `${office}|${country ?? ''}`),
        countries: normals.flatMap(({ country }) => (country === undefined ? [] : [country])),
        around,
        article: article.id,
      })
      owners.push({ at, entity })
    }
  }
  const classes = personClasses(uses)
  const identities: Map<Entity, Identity>[] = recognised.map(() => new Map())
  for (const [index, { at, entity }] of owners.entries()) {
    const { key, canonical } = classes[index]!
    identities[at]!.set(entity, { id: entityId('person', key), canonical })
  }
  return identities
}

const withIdentity = <E extends Entity>(entity: E, identity: Identity | undefined): E =>
  identity === undefined ? entity : { ...entity, id: identity.id, canonical: identity.canonical }

type Identified = readonly (readonly Entity[])[]

/** The corpus after one correction, or `undefined` where nothing fits it. */
function apply(
  correction: Merge | Split | Rename,
  recognised: readonly Recognised[],
  identified: Identified,
): Entity[][] | undefined {
  let fits = false
  const name =
    correction.kind === 'merge' ? canonicalOf(correction.ids[0]!, identified) : correction.name
  const changed = identified.map((entities, at) =>
    entities.map((entity) => {
      const next = correctedIdentity(correction, name, entity, recognised[at]!.article.id)
      if (next !== undefined) fits = true
      return withIdentity(entity, next)
    }),
  )
  return fits ? changed : undefined
}

function correctedIdentity(
  correction: Merge | Split | Rename,
  name: string | undefined,
  entity: Entity,
  article: ArticleId,
): Identity | undefined {
  switch (correction.kind) {
    case 'merge': {
      if (!correction.ids.slice(1).includes(entity.id)) return undefined
      return { id: correction.ids[0] as EntityId, canonical: name ?? entity.canonical }
    }
    case 'split': {
      if (entity.id !== correction.id || !correction.articles.includes(article)) return undefined
      const id = entityId(entity.kind, correction.name)
      // A namesake has the same name: it takes the reason's articles into its identifier.
      const own =
        id === entity.id
          ? entityId(entity.kind, `${correction.name} in ${[...correction.articles].sort()[0]!}`)
          : id
      return { id: own, canonical: correction.name }
    }
    case 'rename':
      return entity.id === correction.id ? { id: entity.id, canonical: correction.name } : undefined
  }
}

function canonicalOf(id: string, identified: Identified): string | undefined {
  for (const entities of identified)
    for (const entity of entities) if (entity.id === id) return entity.canonical
  return undefined
}

/** Entities that turned out to be one are gathered, where the first of them stood. */
function collapse(entities: readonly Entity[]): readonly Entity[] {
  const byId = new Map<EntityId, Entity>()
  for (const entity of entities) {
    const known = byId.get(entity.id)
    byId.set(entity.id, known === undefined ? entity : gathered(known, entity))
  }
  return byId.size === entities.length ? entities : [...byId.values()]
}

function gathered(first: Entity, second: Entity): Entity {
  const mentions = [...first.mentions, ...second.mentions].sort(byPlace)
  const named = { mentions, surfaces: [...new Set(mentions.map(({ surface }) => surface))] }
  if (first.kind !== 'person') return { ...first, ...named }
  return { ...first, ...named, roles: distinctRoles([...first.roles, ...(second as Person).roles]) }
}

const ORDER: readonly Mention['part'][] = ['headline', 'lead', 'caption', 'body']

const byPlace = (a: Mention, b: Mention): number =>
  ORDER.indexOf(a.part) - ORDER.indexOf(b.part) || a.index - b.index || a.start - b.start

function distinctRoles(roles: readonly Role[]): readonly Role[] {
  const seen = new Map<string, Role>()
  for (const role of roles)
    if (!seen.has(role.text.toLowerCase())) seen.set(role.text.toLowerCase(), role)
  return [...seen.values()]
}
