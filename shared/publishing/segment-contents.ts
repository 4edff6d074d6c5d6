/** Prepared articles as the contents of one segment: everything the segment publishes, before it is cut. */
import { gatherStories } from '../dossiers/stories/stories.ts'
import { sketchOf } from '../duplicates/sketch.ts'
import { documentOf, type SearchDocument } from '../search/index/document.ts'
import { relatedQueryOf, type RelatedQuery } from '../related/query/query.ts'
import { buildSegment } from '../search/index/segment.ts'
import { isAttested, namedLinesOf, storyAttestation, storyLines } from '../stored/attestations.ts'
import { writeCard } from '../stored/cards.ts'
import { writeDossierLine } from '../stored/dossier-lines.ts'
import { holdingOf } from '../stored/holding.ts'
import type { StoryTitle } from '../library/beside.ts'
import type { TextPolicy } from '../library/holdings.ts'
import { writeMarks } from '../stored/marks.ts'
import { nameLine } from '../stored/name-line.ts'
import { writeNameLine } from '../stored/names.ts'
import { leaving } from '../stored/packs.ts'
import { cardOf, type PreparedArticle } from './prepared.ts'
import { cutOf, packingsFor, type Contents } from './segment-values.ts'
import { storedText, writeText } from '../stored/texts.ts'

/**
 * The contents of articles in the order of their identifiers, as `inOrder` puts them.
 *
 * The list is emptied: an article that is written and counted is held by nobody, and a hundred thousand of them leave
 * as their lines come. `documents`: the same articles as the index sees them, where somebody has them already.
 */
export function contentsOf(
  articles: PreparedArticle[],
  policy: TextPolicy,
  documents?: readonly SearchDocument[],
): Contents {
  const size = articles.length
  const coverage = holdingOf(articles.map(({ article }) => article))
  const dossiers = new Map<string, string>()
  const names = new Map<string, string>()
  for (const [name, line] of namedLinesOf(articles, policy)) {
    dossiers.set(name, writeDossierLine(line))
    if (isAttested(line)) names.set(name, writeNameLine(nameLine(line)))
  }
  const stories = gatherStories(storyAttestation(policy))
  const packings = packingsFor(size)
  const write = (prepared: PreparedArticle): void => {
    const query = relatedQueryOf(prepared.article, prepared.entities)
    const lines = writtenLines(prepared, query, stories.add(prepared, query.profile), policy)
    packings.cards.add(lines.card)
    packings.texts.add(lines.text)
    packings.marks.add(lines.marks)
  }
  function* seen(): Generator<SearchDocument> {
    for (const prepared of leaving(articles)) {
      write(prepared)
      yield searchDocument(prepared)
    }
  }
  if (documents !== undefined) for (const prepared of leaving(articles)) write(prepared)
  const parts = buildSegment(documents ?? seen(), cutOf(size))
  for (const [name, line] of storyLines(stories.lines())) dossiers.set(name, writeDossierLine(line))
  return { ...parts, ...packings, names, dossiers, coverage }
}

export const searchDocument = ({ article, entities, dispatch }: PreparedArticle): SearchDocument =>
  documentOf(article, entities, dispatch)

/** What is stored of one article, line by line. */
export function linesOf(prepared: PreparedArticle, policy: TextPolicy) {
  const query = relatedQueryOf(prepared.article, prepared.entities)
  const stories = gatherStories(storyAttestation(policy)).add(prepared, query.profile)
  return writtenLines(prepared, query, stories, policy)
}

/** `stories`: those it belongs to by itself, whatever else tells of them. */
function writtenLines(
  prepared: PreparedArticle,
  query: RelatedQuery,
  stories: readonly StoryTitle[],
  policy: TextPolicy,
) {
  const { article, entities, dispatch, apart } = prepared
  const titles = stories.map(({ id, title }) => ({ id, title }))
  return {
    card: writeCard(cardOf(prepared, policy)),
    text: writeText(storedText(article, entities, query, titles, policy, apart)),
    marks: writeMarks({
      sketch: sketchOf(article),
      ...(dispatch === undefined ? {} : { dispatch }),
      profile: query.profile,
    }),
  }
}
