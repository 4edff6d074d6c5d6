/** Several segments, and articles not yet published, as the contents of one. */
import { buildSegment } from '../search/segment.ts'
import { joinedAttested, joinedRelations, type Attested, type RelationLine } from './attestations.ts'
import { readCard } from './cards.ts'
import { attestedWithout, relationWithout } from './dossiers.ts'
import { holdingOf } from './holding.ts'
import { isStruck } from './manifest.ts'
import { nameLine, writeNameLine } from './names.ts'
import { cutOf, type Contents } from './segment-values.ts'
import type { UnpackedSegment } from './unpacked.ts'

export function mergedContents(segments: readonly UnpackedSegment[]): Contents {
  const documents = segments
    .flatMap((segment) => segment.documents)
    .sort((a, b) => (a.search.id < b.search.id ? -1 : 1))
  const { names, dossiers } = mergedDossiers(segments)
  return {
    ...buildSegment(
      documents.map(({ search }) => search),
      cutOf(documents.length),
    ),
    cards: documents.map(({ card }) => card),
    texts: documents.map(({ text }) => text),
    marks: documents.map(({ marks }) => marks),
    names,
    dossiers,
    coverage: holdingOf(documents.map(({ card }) => readCard(card)!)),
  }
}

function mergedDossiers(segments: readonly UnpackedSegment[]) {
  const lines = new Map<string, (Attested | RelationLine)[]>()
  for (const { entry, dossiers } of segments) {
    const struck = isStruck(entry)
    for (const [name, text] of dossiers) {
      const line = JSON.parse(text) as Attested | RelationLine
      const left =
        'variants' in line ? attestedWithout(line, struck) : 'persons' in line ? relationWithout(line, struck) : line
      const known = lines.get(name)
      if (known === undefined) lines.set(name, [left])
      else known.push(left)
    }
  }
  const names = new Map<string, string>()
  const dossiers = new Map<string, string>()
  for (const [name, some] of lines) {
    const attested = some.filter((line): line is Attested => 'variants' in line && line.articles > 0)
    const relations = some.filter((line): line is RelationLine => 'persons' in line && line.articles > 0)
    if (attested.length > 0) {
      const line = joinedAttested(attested)
      dossiers.set(name, JSON.stringify(line))
      names.set(name, writeNameLine(nameLine(line)))
    } else if (relations.length > 0) {
      dossiers.set(name, JSON.stringify(joinedRelations(relations)))
    } else if (some.some((line) => 'steps' in line)) {
      // A story, told whole by whoever tells it last.
      dossiers.set(name, JSON.stringify(some.at(-1)))
    }
  }
  return { names, dossiers }
}
