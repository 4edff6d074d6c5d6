/** Prepared articles as the contents of one segment: everything the segment publishes, before it is cut. */
import { storyLinesOf } from '../dossiers/stories.ts'
import { sketchOf } from '../duplicates/sketch.ts'
import { documentOf, type SearchDocument } from '../search/document.ts'
import { relatedQueryOf } from '../search/related-query.ts'
import { buildSegment } from '../search/segment.ts'
import { attestationsOf, isAttested } from './attestations.ts'
import { writeCard } from './cards.ts'
import { writeDossierLine } from './dossier-lines.ts'
import { holdingOf } from './holding.ts'
import type { StoryTitle, TextPolicy } from './library.ts'
import { writeMarks } from './marks.ts'
import { nameLine, writeNameLine } from './names.ts'
import { cardOf, type PreparedArticle } from './prepared.ts'
import { cutOf, type Contents } from './segment-values.ts'
import { storedText, writeText } from './texts.ts'

/** The contents of articles in the order of their identifiers, as `inOrder` puts them. */
export function contentsOf(
  corpus: readonly PreparedArticle[],
  documents: Iterable<SearchDocument>,
  policy: TextPolicy,
): Contents {
  const dossiers = new Map<string, string>()
  const names = new Map<string, string>()
  for (const [name, line] of attestationsOf(corpus, policy)) {
    dossiers.set(name, writeDossierLine(line))
    if (isAttested(line)) names.set(name, writeNameLine(nameLine(line)))
  }
  const lines = corpus.map((prepared) => linesOf(prepared, policy))
  return {
    ...buildSegment(documents, cutOf(corpus.length)),
    cards: lines.map(({ card }) => card),
    texts: lines.map(({ text }) => text),
    marks: lines.map(({ marks }) => marks),
    names,
    dossiers,
    coverage: holdingOf(corpus.map(({ article }) => article)),
  }
}

export const searchDocument = ({ article, entities, dispatch }: PreparedArticle): SearchDocument =>
  documentOf(article, entities, dispatch)

/** The stories an article belongs to by itself, whatever else tells of them. */
const storiesOf = (prepared: PreparedArticle): readonly StoryTitle[] =>
  [...storyLinesOf([prepared], ({ id }) => ({ article: id, sentence: '' })).values()].map(
    ({ id, title }) => ({ id, title }),
  )

/** What is stored of one article, line by line. */
export function linesOf(prepared: PreparedArticle, policy: TextPolicy) {
  const { article, entities, dispatch } = prepared
  const query = relatedQueryOf(article, entities)
  return {
    card: writeCard(cardOf(prepared, policy)),
    text: writeText(storedText(article, entities, query, storiesOf(prepared), policy)),
    marks: writeMarks({
      sketch: sketchOf(article),
      ...(dispatch === undefined ? {} : { dispatch }),
      profile: query.profile,
    }),
  }
}
