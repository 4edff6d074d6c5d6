/** Prepared articles as the contents of one segment: everything the segment publishes, before it is cut. */
import type { SearchDocument } from '../search/document.ts'
import { buildSegment } from '../search/segment.ts'
import { attestationsOf } from './attestations.ts'
import { writeCard } from './cards.ts'
import { holdingOf } from './holding.ts'
import type { TextPolicy } from './library.ts'
import { nameLine, writeNameLine } from './names.ts'
import { cardOf, type PreparedArticle } from './prepared.ts'
import { cutOf, type Contents } from './segment-values.ts'
import { storedText, writeText } from './texts.ts'

/** The contents of articles in the order of their identifiers, as `inOrder` puts them. */
export function contentsOf(
  corpus: readonly PreparedArticle[],
  documents: readonly SearchDocument[],
  policy: TextPolicy,
): Contents {
  const cards = corpus.map((prepared) => ({
    card: cardOf(prepared, policy === 'none' ? 'none' : 'shown'),
    sketch: prepared.sketch,
  }))
  const dossiers = new Map<string, string>()
  const names = new Map<string, string>()
  for (const [name, line] of attestationsOf(corpus, policy)) {
    dossiers.set(name, JSON.stringify(line))
    if ('variants' in line) names.set(name, writeNameLine(nameLine(line)))
  }
  return {
    ...buildSegment(documents, cutOf(corpus.length)),
    cards: cards.map(writeCard),
    texts: corpus.map(({ article, entities, terms }) =>
      writeText(storedText(article, entities, terms, policy)),
    ),
    names,
    dossiers,
    coverage: holdingOf(cards.map(({ card }) => card)),
  }
}
