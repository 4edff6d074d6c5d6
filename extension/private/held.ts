/** What index this device holds. */
import { readManifest, readPointer } from '../../shared/stored/manifest-text.ts'
import { CURRENT, manifestKey } from '../../shared/stored/keys.ts'
import type { Values } from './values.ts'

interface Held {
  readonly articles: number
  /** Characters. */
  readonly size: number
  /** ISO moment of its publication. */
  readonly updated: string | undefined
}

/** Undefined where there is none; `unreadable`: one that is incomplete, or of another version. */
export async function indexHeld(values: Values): Promise<Held | 'unreadable' | undefined> {
  const current = (await values.get([CURRENT])).get(CURRENT)
  if (current === undefined) return undefined
  try {
    const { manifest, updated } = readPointer(current)
    const key = manifestKey(manifest)
    const value = (await values.get([key])).get(key)
    if (value === undefined) return 'unreadable'
    const { segments } = readManifest(key, value)
    const articles = segments.reduce((sum, { coverage }) => sum + coverage.articles, 0)
    return { articles, size: await values.size(), updated }
  } catch {
    return 'unreadable'
  }
}
