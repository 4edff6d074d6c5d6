/**
 * Mozilla's Readability, for pages of no known layout.
 *
 * Kept apart from `extract.ts`, which runs on every page of the outlets: this is loaded by the CLI, and by the
 * extension only when a reader asks for a page elsewhere.
 */
import { Readability } from '@mozilla/readability'
import type { Fallback } from './extract.ts'

// Beyond this Readability takes seconds; structure alone is asked.
const MOST_ELEMENTS = 20_000

// Its time grows faster than the square of a page's depth: 300 levels take a second, 1,200 a minute. Editors' pages have 40.
const MOST_LEVELS = 200

export const readability: Fallback = (document) => {
  if (isDeep(document.documentElement)) return undefined
  // Readability rewrites what it reads.
  const copy = document.cloneNode(true) as Document
  try {
    const article = new Readability<Element>(copy, {
      maxElemsToParse: MOST_ELEMENTS,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (content) => content as Element,
    }).parse()
    return article?.content ?? undefined
  } catch (error) {
    // It throws on pages too large for it, and on markup it did not foresee: then there is no second opinion.
    if (error instanceof Error) return undefined
    throw error
  }
}

function isDeep(root: Element): boolean {
  let level: readonly Element[] = [root]
  for (let depth = 0; depth < MOST_LEVELS && level.length > 0; depth += 1)
    level = level.flatMap(({ children }) => [...children])
  return level.length > 0
}
