/**
 * Searches asked as the program starts, of a corpus of six headlines, before anybody asks for anything.
 *
 * An engine reads and compiles a function when it is first called: without this the first reader of an isolate waits for
 * all that a search calls, and pays for it out of the time that a request may use. A start has time of its own. The way is
 * the true one, from the router to the answer's JSON, over a library of its own that is let go afterwards; nothing of it
 * is kept but what the engine has learned. A second search teaches it what the first has only shown it once; a third costs
 * a start more than it saves.
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
      // A Worker may make no `Response` as it starts: there all is done but the last step.
      yield undefined
    }
  }
}

export async function rehearse(): Promise<void> {
  const searches = rehearsed()
  await searches.next()
  // What these leave to be compiled is compiled while the next search runs.
  for (const ranking of rehearsedRankings()) void ranking
  await searches.next()
}
