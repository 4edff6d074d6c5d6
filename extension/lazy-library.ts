/** A library that is loaded with its first question: what answers later must not delay what shows first. */
import type { ChronicleLibrary } from '../shared/library/library.ts'

export function lazyLibrary(load: () => Promise<ChronicleLibrary>): ChronicleLibrary {
  let loading: Promise<ChronicleLibrary> | undefined
  const library = (): Promise<ChronicleLibrary> => (loading ??= load())
  return {
    coverage: async () => (await library()).coverage(),
    search: async (request) => (await library()).search(request),
    suggest: async (request) => (await library()).suggest(request),
    related: async (request) => (await library()).related(request),
    article: async (id) => (await library()).article(id),
    entity: async (id) => (await library()).entity(id),
    relation: async (a, b) => (await library()).relation(a, b),
    firstMention: async (request) => (await library()).firstMention(request),
    story: async (id) => (await library()).story(id),
  }
}
