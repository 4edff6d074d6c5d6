/**
 * A search asked as the program starts, of a corpus of six headlines, before anybody asks for anything.
 *
 * An engine reads and compiles a function when it is first called: without this the first reader of an isolate waits for
 * all that a search calls, and pays for it out of the time that a request may use. A start has time of its own. The way is
 * the true one, from the router to the answer's JSON, over a library of its own that is let go afterwards; nothing of it
 * is kept but what the engine has learned.
 */
import { memoryStore } from '../shared/library/memory.ts'
import { storedLibrary } from '../shared/library/stored.ts'
import { createApi } from './api.ts'
import { REHEARSED } from './rehearsal-corpus.ts'
import { VERSION } from './version.ts'

/** A word typed without its accents, a country's name, a word in another form than most print. */
const ASKED = 'https://rehearsal.invalid/v1/search?q=musee%20vietnam%20accords'

/** The answer, where one can be made. */
export async function rehearsed(): Promise<Response> {
  const store = memoryStore(REHEARSED)
  const library = storedLibrary(store, { now: () => 0 })
  const api = createApi(() => ({ library, store, version: VERSION, now: () => 0 }))
  return api.fetch(new Request(ASKED))
}

export async function rehearse(): Promise<void> {
  try {
    await rehearsed()
  } catch {
    // A Worker may make no `Response` as it starts: there all is done but the last step.
  }
}
