/**
 * The last answers, kept in memory by the browser until it closes: for a reader who goes offline, or back to a tab.
 * Never on disk, never from a private window; each under the service that gave it, for no other may be taken for it.
 */
import { relatedAnswer } from '../shared/answers/related.ts'
import type { PageQuery, RelatedAnswer } from '../shared/library/beside.ts'
import { inTurn } from './in-turn.ts'

/** The part of a browser's storage area that this needs. */
export interface Area {
  get(keys: string[]): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}

/** A list: Chrome gives an object back in the order of its keys. */
type Kept = readonly (readonly [of: string, answer: unknown])[]

const ANSWERS = 20

/** What a service answered to this a while ago. `service`: its origin. */
export async function keptAnswer(
  area: Area,
  service: string,
  asked: PageQuery,
): Promise<RelatedAnswer | undefined> {
  const key = keyOf(service, asked)
  return relatedAnswer.read((await answersIn(area)).find(([of]) => of === key)?.[1])
}

/** In its turn: what is erased meanwhile is not written back. */
export const keepAnswer = (
  area: Area,
  service: string,
  asked: PageQuery,
  answer: RelatedAnswer,
): Promise<void> =>
  inTurn('keeping', async () => {
    const key = keyOf(service, asked)
    const others = (await answersIn(area)).filter(([of]) => of !== key)
    await area.set({ answers: [[key, answer], ...others].slice(0, ANSWERS) })
  })

/** By its text too: a page may call itself by the address of another. */
const keyOf = (service: string, { id, headline, sketch }: PageQuery): string =>
  JSON.stringify([service, id, headline, sketch])

async function answersIn(area: Area): Promise<Kept> {
  const { answers } = await area.get(['answers'])
  // Only this extension's own pages write here.
  return (answers ?? []) as Kept
}
