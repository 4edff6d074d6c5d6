/**
 * The last answers, kept in memory by the browser until it closes, for a reader who goes offline.
 * Never on disk, never from a private window.
 */
import { relatedAnswer } from '../shared/answers/related.ts'
import type { RelatedAnswer } from '../shared/library/library.ts'

/** The part of a browser's storage area that this needs. */
export interface Area {
  get(keys: string[]): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}

const ANSWERS = 20

export async function keptAnswer(area: Area, id: string): Promise<RelatedAnswer | undefined> {
  return relatedAnswer.read((await answersIn(area))[id])
}

export async function keepAnswer(area: Area, id: string, answer: RelatedAnswer): Promise<void> {
  const { [id]: _older, ...others } = await answersIn(area)
  const newest = [[id, answer], ...Object.entries(others)].slice(0, ANSWERS)
  await area.set({ answers: Object.fromEntries(newest) })
}

async function answersIn(area: Area): Promise<Readonly<Record<string, unknown>>> {
  const { answers } = await area.get(['answers'])
  return typeof answers === 'object' && answers !== null ? { ...answers } : {}
}
