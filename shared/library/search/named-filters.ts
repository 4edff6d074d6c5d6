/**
 * The persons and bodies that a search is narrowed to, as the corpus files them: asked by identifier or by name.
 *
 * What the index holds as it was asked costs nothing. Anything else is looked up, and where nobody fits, or several do, the
 * search is refused: no result would say that nothing was found about somebody.
 */
import { entityId } from '../../entities/entity-id.ts'
import { readEntityId, type EntityId } from '../../entities/entity.ts'
import { namedTerm, type NamedKind } from './filters.ts'
import type { SearchRequest } from '../searched.ts'
import type { Recognise } from '../library.ts'
import { QueryRefused } from '../query-refused.ts'
import type { TermReading } from '../shelf/postings-read.ts'
import type { Shelf } from '../shelf/shelf.ts'
import type { Version } from '../shelf/versions.ts'

interface Reader {
  readonly terms: TermReading
  readonly recognise: Recognise
}

const KINDS = ['person', 'organisation'] as const satisfies readonly NamedKind[]

/** The same request under the corpus's identifiers. The terms of its filters have been read. */
export async function underIdentifiers(
  shelf: Shelf,
  version: Version,
  request: SearchRequest,
  reader: Reader,
): Promise<SearchRequest> {
  const settled: { [Kind in NamedKind]?: EntityId } = {}
  for (const kind of KINDS) {
    const said = request[kind]
    if (said === undefined || isHeldOrUnread(reader.terms, namedTerm(kind, said))) continue
    const fits = await lookUp(shelf, version, kind, said, reader)
    const [id] = fits
    if (id === undefined || fits.length > 1) throw new QueryRefused('name', { kind, said, fits })
    settled[kind] = id
  }
  return { ...request, ...settled }
}

/** A shard that could not be read makes the answer partial; it does not make a name unknown. */
const isHeldOrUnread = (terms: TermReading, term: string): boolean =>
  terms.holders(term) > 0 || !terms.wasRead(term)

async function lookUp(
  shelf: Shelf,
  version: Version,
  kind: NamedKind,
  said: string,
  { terms, recognise }: Reader,
): Promise<readonly EntityId[]> {
  const held = async (ids: readonly EntityId[]): Promise<readonly EntityId[]> => {
    await terms.read(ids)
    return ids.filter((term) => isHeldOrUnread(terms, term))
  }
  const id = said.startsWith(`${kind}:`) ? readEntityId(said) : undefined
  if (id === undefined && kind === 'person') {
    // One shard, where the dictionary would be two parts: most names are filed under their usual spelling.
    const { personKey } = await import('../../entities/persons/sameness/person-key.ts')
    const own = await held([entityId(kind, personKey(said))])
    if (own.length > 0) return own
  }
  const { entitiesNamed, soughtOf } = await import('../names/named.ts')
  const sought = id === undefined ? { kind, name: said } : soughtOf(id)
  const named = await held(await entitiesNamed(shelf, version, sought))
  if (named.length > 0 || id !== undefined || kind === 'person') return named
  return held(await recognised(kind, said, recognise))
}

/** A name that is in no dictionary is filed as it would be on a page. */
async function recognised(
  kind: NamedKind,
  said: string,
  recognise: Recognise,
): Promise<readonly EntityId[]> {
  // Most searches are narrowed to nobody, and need none of it.
  const { articleOfPage } = await import('../../related/query/page.ts')
  const entities = await recognise(articleOfPage({ headline: said }))
  return entities.flatMap((entity) =>
    entity.kind === kind && entity.surfaces.includes(said) ? [entity.id] : [],
  )
}
