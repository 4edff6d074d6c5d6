/** The dossiers of several segments as those of one, joined line by line and weighed together. */
import type { Known } from '../dossiers/entities/companions.ts'
import {
  isAttested,
  joinedLines,
  lineWithout,
  weighedLine,
  type DossierLine,
} from '../stored/attestations.ts'
import { readDossierLine, writeDossierLine } from '../stored/dossier-lines.ts'
import { LibraryFault } from '../stored/store.ts'
import { isStruck, type SegmentEntry } from '../stored/manifest.ts'
import { nameLine } from '../stored/name-line.ts'
import { writeNameLine } from '../stored/names.ts'

export interface DossierSource {
  readonly entry: SegmentEntry
  readonly lines: readonly (readonly [name: string, line: string])[]
}

export function mergedDossiers(sources: readonly DossierSource[]): {
  readonly names: ReadonlyMap<string, string>
  readonly dossiers: ReadonlyMap<string, string>
} {
  // As text until its turn comes: a dossier unfolded is many times its line.
  const found = new Map<string, { readonly line: string; readonly struck: Struck }[]>()
  for (const { entry, lines } of sources) {
    const struck = isStruck(entry)
    for (const [name, line] of lines) {
      const known = found.get(name)
      if (known === undefined) found.set(name, [{ line, struck }])
      else known.push({ line, struck })
    }
  }
  const joined = new Map<string, string>()
  const known = new Map<string, Known>()
  for (const [name, some] of found) {
    const left = some.flatMap(({ line, struck }) => lineWithout(lineOf(name, line), struck) ?? [])
    if (left.length === 0) continue
    const line = joinedLines(left)
    if (isAttested(line)) known.set(name, { name: line.name, sources: line.sources })
    joined.set(name, writeDossierLine(line))
  }
  // Only now is it known how many sources name each companion at all.
  const names = new Map<string, string>()
  for (const [name, text] of joined) {
    const line = weighedLine(lineOf(name, text), (id) => known.get(id))
    joined.set(name, writeDossierLine(line))
    if (isAttested(line)) names.set(name, writeNameLine(nameLine(line)))
  }
  return { names, dossiers: joined }
}

type Struck = ReturnType<typeof isStruck>

function lineOf(name: string, text: string): DossierLine {
  const line = readDossierLine(text)
  if (line === undefined) throw new LibraryFault('damaged', name, 'is no line of a dossier')
  return line
}
