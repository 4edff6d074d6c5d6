/**
 * A page's persons as the corpus files them: a page read alone may spell one otherwise (`V. Titov`), and would share with
 * no article whom it names. Only persons of whom the corpus has no line are looked up, the first of them.
 */
import type { EntityId } from '../../entities/entity.ts'
import { numberOf } from '../../related/number.ts'
import type { RelatedQuery } from '../../related/query/query.ts'
import { nameLinesOf, namePartsOf } from '../names/name-lines.ts'
import type { TermReading } from '../shelf/postings-read.ts'
import { underNames, type Asked } from './related-asked.ts'
import { leftOutOf, soughtOf } from './related-terms.ts'
import type { Reading, Shelf } from '../shelf/shelf.ts'
import type { Version } from '../shelf/versions.ts'
import type { LoadedSegment } from '../shelf/tables.ts'

/** Names that are looked up, and what each may cost of large segments. */
const MOST_LOOKED_UP = 2
const PARTS_A_LOOKUP = 4

interface Reader {
  readonly page: Asked
  /** Terms of its copies. */
  readonly copied: readonly string[]
  readonly terms: TermReading
  readonly noted: (reading: Reading) => Reading
}

/** Reads a page's shards and name lines; then those of its persons whom the corpus files otherwise. */
export async function readUnderNames(
  shelf: Shelf,
  version: Version,
  segments: readonly LoadedSegment[],
  { page, copied, terms, noted }: Reader,
): Promise<{ readonly asked: Asked; readonly textOf: Reading['text'] }> {
  const tables = segments.map(({ table }) => table)
  const readFor = async (query: RelatedQuery, ids: readonly EntityId[]) => {
    const wanted = soughtOf(query)
    return noted(
      await terms.read(
        [...wanted.map(({ term }) => term), ...copied],
        namePartsOf(version, ids),
        leftOutOf(wanted, tables),
      ),
    )
  }
  const first = await readFor(page.query, page.names)
  const unheld = page.names.filter(
    (id) => id.startsWith('person:') && nameLinesOf(version, first.text, id).length === 0,
  )
  const none = { asked: page, textOf: first.text }
  if (page.self !== undefined || unheld.length === 0) return none
  const filed = await filedNames(shelf, version, page.query, unheld)
  if (filed.size === 0) return none
  const asked = underNames(page, renamed(page.query, filed))
  const second = await readFor(asked.query, [...filed.values()])
  return {
    asked,
    textOf: (segment, part) => first.text(segment, part) ?? second.text(segment, part),
  }
}

/** The corpus's identifiers of persons that it has not under the page's, where one person fits. */
async function filedNames(
  shelf: Shelf,
  version: Version,
  { names }: RelatedQuery,
  unheld: readonly EntityId[],
): Promise<ReadonlyMap<EntityId, EntityId>> {
  const { entityNamed, mayBeSpelledOtherwise } = await import('../names/named.ts')
  const lookedUp = names
    .filter(({ id, name }) => unheld.includes(id) && mayBeSpelledOtherwise(name))
    .slice(0, MOST_LOOKED_UP)
  const filed = new Map<EntityId, EntityId>()
  const known = new Set(names.map(({ id }) => id))
  const found = await Promise.all(
    lookedUp.map((sought) => entityNamed(shelf, version, sought, { parts: PARTS_A_LOOKUP })),
  )
  for (const [at, id] of found.entries()) {
    if (id === undefined || known.has(id)) continue
    known.add(id)
    filed.set(lookedUp[at]!.id, id)
  }
  return filed
}

/** The same question under other identifiers. */
function renamed(query: RelatedQuery, filed: ReadonlyMap<EntityId, EntityId>): RelatedQuery {
  const idOf = (id: EntityId): EntityId => filed.get(id) ?? id
  const numbers = new Map([...filed].map(([from, to]) => [numberOf(from), numberOf(to)]))
  const numbered = (list: readonly number[]) => list.map((one) => numbers.get(one) ?? one)
  const { profile } = query
  return {
    ...query,
    terms: query.terms.map((one) => ({ ...one, term: idOf(one.term as EntityId) })),
    names: query.names.map((one) => ({ ...one, id: idOf(one.id) })),
    profile: {
      ...profile,
      persons: numbered(profile.persons),
      leaders: numbered(profile.leaders),
    },
  }
}
