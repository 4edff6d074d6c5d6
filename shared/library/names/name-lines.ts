/** What the corpus knows of a page's names, a line each: for a list beside the page no dossier is read. */
import type { EntityId } from '../../entities/entity.ts'
import { bucketOf } from '../../stored/hash.ts'
import type { SegmentEntry } from '../../stored/manifest.ts'
import type { Part } from '../../stored/keys.ts'
import { entityCard, readNameLine, type NameLine } from '../../stored/names.ts'
import { lineNamed } from '../../stored/packs.ts'
import type { EntityCard } from '../beside.ts'
import type { Version } from '../shelf/versions.ts'
import type { Wanted } from '../shelf/shelf.ts'

/** Where the name lines of some entities stand: read beside the cards, in the same operation. */
export const namePartsOf = (version: Version, ids: readonly string[]): readonly Wanted[] =>
  version.manifest.segments.flatMap((segment) =>
    ids.map((id) => ({ segment, part: namePart(segment, id) })),
  )

/** Cards of the entities that the corpus knows, in the order asked; `date` chooses among roles. */
export function entityCards(
  version: Version,
  textOf: (segment: SegmentEntry, part: Part) => string | undefined,
  ids: readonly EntityId[],
  date: string | undefined,
): readonly EntityCard[] {
  return ids.flatMap((id) => entityCard(id, nameLinesOf(version, textOf, id), date) ?? [])
}

/** What each segment knows of a name, of the parts that were read. */
export const nameLinesOf = (
  version: Version,
  textOf: (segment: SegmentEntry, part: Part) => string | undefined,
  id: EntityId,
): readonly NameLine[] =>
  version.manifest.segments.flatMap((segment) => {
    const text = textOf(segment, namePart(segment, id))
    const line = text === undefined ? undefined : lineNamed(text, id)
    return (line === undefined ? undefined : readNameLine(line)) ?? []
  })

const namePart = (segment: SegmentEntry, id: string): Part =>
  `e/${bucketOf(id, segment.layout.names)}`
