/** The story lines of a segment, as they are gathered when it is published. */
import type { Article } from '../../../../shared/article/article.ts'
import type { Attestation } from '../../../../shared/dossiers/dossier.ts'
import {
  gatherStories,
  type StoryLine,
  type Told,
} from '../../../../shared/dossiers/stories/stories.ts'
import { profileOf } from '../../../../shared/related/query/profile.ts'

export function storyLinesOf(
  corpus: readonly Told[],
  attest: (article: Article) => Attestation,
): ReadonlyMap<string, StoryLine> {
  const gathering = gatherStories(attest)
  for (const told of corpus) gathering.add(told, profileOf(told.article, told.entities))
  return gathering.lines()
}
