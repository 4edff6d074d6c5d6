/** Entities, relations and stories: the lines of every segment, read in one operation and merged. */
import type { EntityDossier, RelationDossier, StoryDossier } from '../../dossiers/dossier.ts'
import { attestedWithout, type Attested } from '../../dossiers/entities/entities.ts'
import { entityDossier } from '../../dossiers/entities/entity-dossier.ts'
import { relationDossier, relationWithout } from '../../dossiers/relations/relations.ts'
import { storyOf } from '../../dossiers/stories/stories.ts'
import type { EntityId } from '../../entities/entity.ts'
import {
  isAttested,
  isRelation,
  isStory,
  relationKey,
  storyKey,
  storyWithout,
  type DossierLine,
} from '../../stored/attestations.ts'
import { readDossierLine } from '../../stored/dossier-lines.ts'
import { bucketOf } from '../../stored/hash.ts'
import { LibraryFault } from '../../stored/store.ts'
import { isStruck, type SegmentEntry } from '../../stored/manifest.ts'
import { lineNamed } from '../../stored/packs.ts'
import type { Shelf, Wanted } from '../shelf/shelf.ts'
import type { Version } from '../shelf/versions.ts'

export async function readEntity(
  shelf: Shelf,
  version: Version,
  id: EntityId,
): Promise<EntityDossier | undefined> {
  const lines = await linesOf(shelf, version, id, isAttested)
  if (lines.length > 0) return dossierOf(id, lines)
  // The corpus may file the name under another identifier: that of its own commonest spelling.
  const { entityNamed, soughtOf } = await import('../names/named.ts')
  const named = await entityNamed(shelf, version, soughtOf(id))
  return named === undefined
    ? undefined
    : dossierOf(named, await linesOf(shelf, version, named, isAttested))
}

const dossierOf = (id: EntityId, lines: readonly SegmentLine<Attested>[]) =>
  entityDossier(
    id,
    lines.map(({ segment, line }) => attestedWithout(line, isStruck(segment))),
  )

export async function readRelation(
  shelf: Shelf,
  version: Version,
  a: string,
  b: string,
): Promise<RelationDossier | undefined> {
  if (a === b) return undefined
  const lines = await linesOf(shelf, version, relationKey(a, b), isRelation)
  return relationDossier(
    a,
    b,
    lines.map(({ segment, line }) => relationWithout(line, isStruck(segment))),
  )
}

export async function readStory(
  shelf: Shelf,
  version: Version,
  id: string,
): Promise<StoryDossier | undefined> {
  const lines = await linesOf(shelf, version, storyKey(id), isStory)
  return storyOf(lines.map(({ segment, line }) => storyWithout(line, isStruck(segment))))
}

export interface SegmentLine<T> {
  readonly segment: SegmentEntry
  readonly line: T
}

/** What each segment says under a name. A segment that cannot be read would make the rest untrue: a fault. */
export async function linesOf<T extends DossierLine>(
  shelf: Shelf,
  { manifest }: Version,
  name: string,
  is: (line: DossierLine) => line is T,
): Promise<readonly SegmentLine<T>[]> {
  const wanted = manifest.segments.map((segment): Wanted => ({
    segment,
    part: `d/${bucketOf(name, segment.layout.dossiers)}`,
  }))
  const reading = await shelf.read(wanted)
  const [lost] = reading.lost
  if (lost !== undefined) throw new LibraryFault('missing', lost, 'is missing or damaged')
  return wanted.flatMap(({ segment, part }) => {
    const text = reading.text(segment, part)
    const stored = text === undefined ? undefined : lineNamed(text, name)
    const line = stored === undefined ? undefined : readDossierLine(stored)
    return line !== undefined && is(line) ? [{ segment, line }] : []
  })
}
