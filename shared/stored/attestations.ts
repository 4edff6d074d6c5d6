/**
 * The dossier lines of one segment, by name: `person:…`, `country:VN`, `relation:AZ/VN`, `story:…`.
 *
 * What a line says is `shared/dossiers`; lines of several segments are joined when a dossier is read.
 */
import { openingOf } from '../dossiers/attestation/attesting.ts'
import { weighedCompanions, type Companions, type Known } from '../dossiers/entities/companions.ts'
import {
  attestedIn,
  attestedWithout,
  isIdentified,
  joinedAttested,
  type Attested,
} from '../dossiers/entities/entities.ts'
import type { Withdrawn } from '../dossiers/attestation/attesting.ts'
import { withAttestedCountries } from '../dossiers/roles/attested-countries.ts'
import { withSharedOffices } from '../dossiers/offices/shared-office.ts'
import type { Article } from '../article/article.ts'
import type { Attestation } from '../dossiers/dossier.ts'
import {
  joinedRelations,
  relationsIn,
  relationWithout,
  type RelationLine,
} from '../dossiers/relations/relations.ts'
import { joinedStoryLines, type StoryLine } from '../dossiers/stories/stories.ts'
import type { TextPolicy } from '../library/holdings.ts'
import type { PreparedArticle } from '../publishing/prepared.ts'

/** A line of the dossiers: of an entity, of two countries, or of a story. */
export type DossierLine = Attested | RelationLine | StoryLine

export const isAttested = (line: DossierLine): line is Attested => 'variants' in line
export const isRelation = (line: DossierLine): line is RelationLine => 'listed' in line
export const isStory = (line: DossierLine): line is StoryLine => 'steps' in line

/** `relation:AZ/VN`, whichever country is named first. */
export const relationKey = (a: string, b: string): string =>
  `relation:${a < b ? `${a}/${b}` : `${b}/${a}`}`

export const storyKey = (id: string): string => `story:${id}`

/** Stories under the names of their lines. */
export const storyLines = (
  stories: ReadonlyMap<string, StoryLine>,
): readonly (readonly [string, StoryLine])[] =>
  [...stories].map(([id, line]) => [storyKey(id), line] as const)

/** What a story's step shows of its article. */
export const storyAttestation =
  (policy: TextPolicy) =>
  (article: Article): Attestation =>
    openingOf({ article, entities: [], isQuoted: policy !== 'none' })

/** The lines of entities and of pairs of countries. Articles come in their final order. */
export function namedLinesOf(
  corpus: readonly PreparedArticle[],
  policy: TextPolicy,
): ReadonlyMap<string, DossierLine> {
  const isQuoted = policy !== 'none'
  const pages = withAttestedCountries(
    corpus.map((page) => withSharedOffices({ ...page, isQuoted })),
  )
  // What all pages say of all entities is many times the pages: it is made of one entity at a time.
  const naming = new Map<string, (readonly [page: number, entity: number])[]>()
  const relations = new Map<string, RelationLine[]>()
  for (const [number, page] of pages.entries()) {
    for (const [at, entity] of page.entities.entries()) {
      if (isIdentified(entity)) push(naming, entity.id, [number, at] as const)
    }
    for (const [[a, b], line] of relationsIn(page)) push(relations, relationKey(a, b), line)
  }
  const attested = (places: readonly (readonly [page: number, entity: number])[]): Attested =>
    joinedAttested(
      places.map(([number, at]) => attestedIn(pages[number]!, pages[number]!.entities[at]!)),
    )
  const lines = new Map<string, DossierLine>()
  for (const [key, some] of relations) {
    lines.set(key, joinedRelations(some))
    relations.delete(key)
  }
  for (const [id, places] of naming) lines.set(id, attested(places))
  return weighed(lines)
}

/** Lines of one segment, whose companions know how often they are named at all. */
function weighed(lines: ReadonlyMap<string, DossierLine>): ReadonlyMap<string, DossierLine> {
  const knownOf = (id: string): Known | undefined => {
    const line = lines.get(id)
    return line !== undefined && isAttested(line) ? line : undefined
  }
  return new Map([...lines].map(([name, line]) => [name, weighedLine(line, knownOf)]))
}

/** `knownOf`: what the segment's own line of an entity says. */
export function weighedLine(
  line: DossierLine,
  knownOf: (id: string) => Known | undefined,
): DossierLine {
  const weigh = (companions: Companions) => weighedCompanions(companions, knownOf)
  if (isAttested(line)) return { ...line, companions: weigh(line.companions) }
  if (!isRelation(line)) return line
  const persons = Object.entries(line.persons).map(([iso, side]) => [iso, weigh(side)] as const)
  return { ...line, persons: Object.fromEntries(persons) }
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** The lines that several segments hold under one name, as one. */
export function joinedLines(lines: readonly DossierLine[]): DossierLine {
  const stories = lines.filter(isStory)
  if (stories.length > 0) return joinedStoryLines(stories)
  const relations = lines.filter(isRelation)
  return relations.length > 0
    ? joinedRelations(relations)
    : joinedAttested(lines.filter(isAttested))
}

/** A story without the steps of withdrawn articles; itself where none is. */
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
