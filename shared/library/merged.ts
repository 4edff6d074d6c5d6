/** Several segments, and articles not yet published, as the contents of one. */
import { buildSegment } from '../search/segment.ts'
import { isAttested, joinedLines, lineWithout, weighed, type DossierLine } from './attestations.ts'
import { readCard } from './cards.ts'
import { readDossierLine, writeDossierLine } from './dossier-lines.ts'
import { holdingOf } from './holding.ts'
import { LibraryFault } from './library.ts'
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
  const lines = new Map<string, DossierLine[]>()
  for (const { entry, dossiers } of segments) {
    const struck = isStruck(entry)
    for (const [name, text] of dossiers) {
      const line = readDossierLine(text)
      if (line === undefined) throw new LibraryFault('damaged', name, 'is no line of a dossier')
      const left = lineWithout(line, struck)
      if (left === undefined) continue
      const known = lines.get(name)
      if (known === undefined) lines.set(name, [left])
      else known.push(left)
    }
  }
  const names = new Map<string, string>()
  const dossiers = new Map<string, string>()
  const whole = weighed(new Map([...lines].map(([name, some]) => [name, joinedLines(some)])))
  for (const [name, line] of whole) {
    dossiers.set(name, writeDossierLine(line))
    if (isAttested(line)) names.set(name, writeNameLine(nameLine(line)))
  }
  return { names, dossiers }
}
