/** Of the stories an article may belong to, those that a related request tells. */
import { isStepOf } from '../dossiers/memberships.ts'
import type { Profile } from '../related/profile.ts'
import { readStory } from './dossier-answers.ts'
import type { StoryTitle } from './library.ts'
import { LibraryFault } from '../stored/store.ts'
import type { Asked } from './related-asked.ts'
import type { Shelf, Version } from './shelf.ts'

/**
 * Those that are one: two dispatches that still count. Where none of the articles at hand is the second, the story
 * itself is read.
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
      if (others.some((other) => isStepOf(story.id, query.profile, other))) return [story]
      try {
        return (await readStory(shelf, version, story.id)) === undefined ? [] : [story]
      } catch (error) {
        if (!(error instanceof LibraryFault)) throw error
        lost.add(error.key)
        return []
      }
    }),
  )
  return found.flat()
}
