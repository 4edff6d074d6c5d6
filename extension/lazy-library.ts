/** A library that is loaded with its first question: what answers later must not delay what shows first. */
import type { ChronicleLibrary } from '../shared/library/library.ts'

export function lazyLibrary(load: () => Promise<ChronicleLibrary>): {
  readonly library: ChronicleLibrary
  /** Loads it ahead of a question: asks nobody. */
  readonly expect: () => void
} {
  let loading: Promise<ChronicleLibrary> | undefined
  const loaded = (): Promise<ChronicleLibrary> => (loading ??= load())
  const library: ChronicleLibrary = {
    coverage: async () => (await loaded()).coverage(),
    search: async (request) => (await loaded()).search(request),
    suggest: async (request) => (await loaded()).suggest(request),
    related: async (request) => (await loaded()).related(request),
    article: async (id) => (await loaded()).article(id),
    entity: async (id) => (await loaded()).entity(id),
    relation: async (a, b) => (await loaded()).relation(a, b),
    firstMention: async (request) => (await loaded()).firstMention(request),
    story: async (id) => (await loaded()).story(id),
  }
  // Whoever asks then hears of a failure.
  return { library, expect: () => void loaded().catch(() => undefined) }
}
