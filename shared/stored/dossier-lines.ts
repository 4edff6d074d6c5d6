/**
 * Dossier lines as they are stored: each dispatch once, however often it is quoted.
 *
 * The first mention of a person is also its first attestation and that of a role. A line is
 * `[dispatches, line]`; where a line attests something, it holds the place of the dispatch, as `@3`.
 */
import { readArticleId } from '../article/article.ts'
import { sourceOf } from '../dossiers/attestation/sources.ts'
import type { Companions } from '../dossiers/entities/companions.ts'
import type { Attestation } from '../dossiers/dossier.ts'
import type { Attested } from '../dossiers/entities/entities.ts'
import type { RelationLine } from '../dossiers/relations/relations.ts'
import type { StoryLine } from '../dossiers/stories/stories.ts'
import { isRelation, isStory, type DossierLine } from './attestations.ts'
import { arrayIn } from './json.ts'
import { readPublished, writePublished } from './published.ts'

const SINGLE = new Set(['first', 'last', 'attestation'])
const SEVERAL = new Set(['undated', 'mentions'])

export function writeDossierLine(line: DossierLine): string {
  const places = new Map<string, number>()
  const dispatches: string[] = []
  const placeOf = (value: unknown): unknown => {
    if (!isAttestation(value)) return value
    const told = writeAttestation(value)
    let place = places.get(told)
    if (place === undefined) {
      place = dispatches.push(told) - 1
      places.set(told, place)
    }
    return `@${place}`
  }
  const body = JSON.stringify(packed(line), (key, value: unknown) => {
    if (SINGLE.has(key)) return placeOf(value)
    return SEVERAL.has(key) && Array.isArray(value) ? value.map(placeOf) : value
  })
  return `[[${dispatches.join(',')}],${body}]`
}

/** A stored line, read; `undefined` when it is none. */
export function readDossierLine(text: string): DossierLine | undefined {
  const stored = arrayIn(text)
  if (stored === undefined || !Array.isArray(stored[0]) || typeof stored[1] !== 'object') {
    return undefined
  }
  const dispatches = (stored[0] as readonly unknown[]).map(readAttestation)
  const told = (value: unknown): unknown =>
    typeof value === 'string' ? dispatches[Number(value.slice(1))] : value
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]: [string, unknown]) => {
        if (SINGLE.has(key)) return [key, told(inner)]
        return [key, SEVERAL.has(key) && Array.isArray(inner) ? inner.map(told) : walk(inner)]
      }),
    )
  }
  const line = walk(stored[1])
  return isPacked(line) ? unpacked(line) : undefined
}

function isPacked(value: unknown): value is Packed {
  if (!isRecord(value)) return false
  const { steps, listed, persons, mentions, companions } = value
  if (Array.isArray(steps)) return true
  return Array.isArray(listed)
    ? listed.every(Array.isArray) && isRecord(persons) && Object.values(persons).every(isCompany)
    : Array.isArray(mentions) && mentions.every(isAttestation) && isCompany(companions)
}

const isCompany = (value: unknown): boolean =>
  isRecord(value) && Object.values(value).every(Array.isArray)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type PackedCompany = readonly [name: string, together: number, alone: number, ...seen: number[]]
type PackedCompanions = Readonly<Record<string, PackedCompany>>

/** A line whose companions name their sources by where the line lists them: ten thousand names would be megabytes. */
type Packed =
  | StoryLine
  | (Omit<Attested, 'companions'> & { readonly companions: PackedCompanions })
  | (Omit<RelationLine, 'persons'> & {
      readonly persons: Readonly<Record<string, PackedCompanions>>
    })

function packed(line: DossierLine): Packed {
  if (isStory(line)) return line
  const places = new Map<string, number>()
  for (const [place, source] of sourcesOf(line).entries()) {
    if (!places.has(source)) places.set(source, place)
  }
  const pack = (companions: Companions): PackedCompanions =>
    mapped(companions, ({ name, together, alone, seen }) => [
      name,
      together,
      alone,
      ...seen.flatMap((source) => places.get(source) ?? []),
    ])
  return isRelation(line)
    ? { ...line, persons: mapped(line.persons, pack) }
    : { ...line, companions: pack(line.companions) }
}

function unpacked(line: Packed): DossierLine {
  if ('steps' in line) return line
  const sources = sourcesOf(line)
  const unpack = (companions: PackedCompanions): Companions =>
    mapped(companions, ([name, together, alone, ...places]) => ({
      name,
      together,
      alone,
      seen: places.flatMap((place) => sources[place] ?? []).sort(),
    }))
  return 'listed' in line
    ? { ...line, persons: mapped(line.persons, unpack) }
    : { ...line, companions: unpack(line.companions) }
}

const sourcesOf = (
  line: Pick<Attested, 'mentions'> | Pick<RelationLine, 'listed'>,
): readonly string[] =>
  'listed' in line ? line.listed.map(([, , source]) => source) : line.mentions.map(sourceOf)

const mapped = <A, B>(
  values: Readonly<Record<string, A>>,
  change: (value: A) => B,
): Readonly<Record<string, B>> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]))

const isAttestation = (value: unknown): value is Attestation =>
  typeof value === 'object' && value !== null && 'article' in value && 'sentence' in value

function writeAttestation(attestation: Attestation): string {
  const { article, outlet, url, headline, published, dispatch, sentence } = attestation
  const line = [
    article,
    sentence,
    headline ?? 0,
    url ?? 0,
    published === undefined ? 0 : writePublished(published),
    outlet ?? 0,
    dispatch ?? 0,
  ]
  while (line.at(-1) === 0) line.pop()
  return JSON.stringify(line)
}

function readAttestation(value: unknown): Attestation | undefined {
  if (!Array.isArray(value)) return undefined
  const [id, sentence, headline, url, date, outlet, dispatch] = value as readonly unknown[]
  const article = typeof id === 'string' ? readArticleId(id) : undefined
  if (article === undefined || typeof sentence !== 'string') return undefined
  const published = typeof date === 'string' ? readPublished(date) : undefined
  return {
    article,
    ...(typeof outlet === 'string' ? { outlet } : {}),
    ...(typeof url === 'string' ? { url } : {}),
    ...(typeof headline === 'string' ? { headline } : {}),
    ...(published === undefined ? {} : { published }),
    ...(typeof dispatch === 'string' ? { dispatch } : {}),
    sentence,
  }
}
