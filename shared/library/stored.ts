/**
 * A published corpus as a library, whatever store it is in.
 *
 * Every answer comes from one whole version. What could not be read is said (`partial`), or the answer is
 * refused with a `LibraryFault`: a ranking without its statistics, a dossier without one of its segments.
 */
import { countryAsked } from './names/country-asked.ts'
import { readArticle } from './shelf/article-read.ts'
import type { ChronicleLibrary, Recognise } from './library.ts'
import type { Store } from '../stored/store.ts'
import { answerSearch } from './search/search-answer.ts'
import { openShelf, type ShelfOptions } from './shelf/shelf.ts'
import { answerSuggest } from './search/suggest-answer.ts'
import { readTables } from './shelf/tables.ts'

// A search needs none of them, and an isolate's first request pays for all that is there.
const related = () => import('./related/related-answer.ts')
const chronicle = () => import('./dossiers/first-mention-answer.ts')
const dossiers = () => import('./dossiers/dossier-answers.ts')

export interface LibraryOptions extends ShelfOptions {
  /** Reads the names in a headline and a lead, for pages about which nothing else is sent. */
  readonly recognise?: Recognise
}

export function storedLibrary(store: Store, options: LibraryOptions = {}): ChronicleLibrary {
  const { recognise = async () => [] } = options
  const shelf = openShelf(store, options)
  return {
    coverage: async () => (await shelf.version()).coverage,

    async search(request) {
      const version = await shelf.version()
      return answerSearch(shelf, version, await readTables(shelf, version), request, recognise)
    },

    async suggest(request) {
      const version = await shelf.version()
      return answerSuggest(shelf, version, await readTables(shelf, version), request)
    },

    async related(request) {
      const [{ answerRelated }, version] = await Promise.all([related(), shelf.version()])
      return answerRelated(shelf, version, await readTables(shelf, version), request, recognise)
    },

    async firstMention(request) {
      const [{ answerFirstMention }, version] = await Promise.all([chronicle(), shelf.version()])
      return answerFirstMention(shelf, version, await readTables(shelf, version), request)
    },

    async article(id) {
      const version = await shelf.version()
      return readArticle(shelf, version, await readTables(shelf, version), id)
    },

    async entity(id) {
      const { readEntity } = await dossiers()
      return readEntity(shelf, await shelf.version(), id)
    },

    async relation(a, b) {
      const { readRelation } = await dossiers()
      const [one, other] = [await countryAsked(a, recognise), await countryAsked(b, recognise)]
      return readRelation(shelf, await shelf.version(), one, other)
    },

    async story(id) {
      const { readStory } = await dossiers()
      return readStory(shelf, await shelf.version(), id)
    },
  }
}
