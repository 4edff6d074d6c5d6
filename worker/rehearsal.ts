/**
 * Searches in a corpus of six headlines, run while the program starts, before any request.
 *
 * The engine compiles a function when it is first called. Without a rehearsal, the first reader of an isolate waits until
 * everything that a search calls is compiled, out of the CPU time that a request may use; a start has CPU time of its own.
 * The searches take the real route, from the router to the answer's JSON, over a library of their own that is dropped
 * afterwards: only the compiled code stays. A second search compiles what the first has run only once; a third costs the
 * start more than it saves. What else was tried: `docs/experiments.md`.
 */
import { memoryStore } from '../shared/stored/memory.ts'
import { storedLibrary } from '../shared/library/stored.ts'
import { createApi } from './api.ts'
import { REHEARSED } from './rehearsal-corpus.ts'
import { rehearsedRankings } from './rehearsed-rankings.ts'
import { VERSION } from './version.ts'

/** Words typed without their accents, a country's name, words in other forms than most print. */
const ASKED = ['musee vietnam accords', 'accord peche riz'] as const

/** The answers, each where one can be made. */
export async function* rehearsed(): AsyncGenerator<Response | undefined> {
  const store = memoryStore(REHEARSED)
  const library = storedLibrary(store, { now: () => 0 })
  const api = createApi(() => ({ library, store, version: VERSION, now: () => 0 }))
  for (const q of ASKED) {
    try {
      const address = `https://rehearsal.invalid/v1/search?q=${encodeURIComponent(q)}`
      yield await api.fetch(new Request(address))
    } catch {
      // A Worker may make no `Response` while it starts: everything but that last step has run by then.
      yield undefined
    }
  }
}

export async function rehearse(): Promise<void> {
  const searches = rehearsed()
  await searches.next()
  // The engine compiles the loops of these rankings while the next search runs.
  for (const ranking of rehearsedRankings()) void ranking
  await searches.next()
}
