/** Of the stories an article may belong to, those that a related request tells. */
import type { StoryDossier } from '../../dossiers/dossier.ts'
import { isStepOf } from '../../dossiers/stories/story-steps.ts'
import type { Profile } from '../../related/query/profile.ts'
import type { StoryTitle } from '../beside.ts'
import { LibraryFault } from '../../stored/store.ts'
import type { Asked } from './related-asked.ts'
import type { Shelf } from '../shelf/shelf.ts'
import type { Version } from '../shelf/versions.ts'

/**
 * Those that are one: two dispatches that still count. Where none of the articles at hand is the second, the story
 * itself is read. A matter that goes by two names (a dialogue, and its partner's diplomacy) is told by the first.
 */
export async function storiesTold(
  shelf: Shelf,
  version: Version,
  { self, query }: Asked,
  others: readonly Profile[],
  lost: Set<string>,
): Promise<readonly StoryTitle[] | undefined> {
  if (self?.text.stories === undefined) return undefined
  const found = await Promise.all(
    self.text.stories.map(async (story) => {
      const steps = others.flatMap((other, at) =>
        isStepOf(story.id, query.profile, other) ? at : [],
      )
      if (steps.length > 0) return [{ story, steps: steps.join() }]
      try {
        const { readStory } = await import('../dossiers/dossier-answers.ts')
        const read = await readStory(shelf, version, story.id)
        return read === undefined ? [] : [{ story, steps: articlesIn(read).join() }]
      } catch (error) {
        if (!(error instanceof LibraryFault)) throw error
        lost.add(error.key)
        return []
      }
    }),
  )
  const told = found.flat()
  return told.flatMap(({ story, steps }, at) =>
    told.slice(0, at).some((other) => other.steps === steps) ? [] : [story],
  )
}

const articlesIn = ({ steps, undated }: StoryDossier): readonly string[] =>
  [...steps.flatMap((step) => (step.kind === 'article' ? step.attestation : [])), ...undated].map(
    ({ article }) => article,
  )
