/**
 * The only place that knows both the API and the platform.
 *
 * One library an isolate, so that its decoded tables are kept from request to request.
 */
import type { Article } from '../shared/article/article.ts'
import type { ChronicleLibrary } from '../shared/library/library.ts'
import type { Store } from '../shared/stored/store.ts'
import { storedLibrary } from '../shared/library/stored.ts'
import { createApi } from './api.ts'
import { kvStore } from './kv-store.ts'
import { rehearse } from './rehearsal.ts'
import type { Service } from './service.ts'
import { VERSION } from './version.ts'

interface Bindings {
  readonly CORPUS: KVNamespace
  /** Optional: see `wrangler.toml`. */
  readonly LIMIT?: RateLimit
  /** Optional secret: closes the service to anyone who does not know it. */
  readonly ACCESS_KEY?: string
}

// Loaded when a page comes without its names: readers' browsers send them.
const recognise = async (article: Article) =>
  (await import('../shared/entities/recognise.ts')).recognise(article)

const opened = new WeakMap<
  KVNamespace,
  { readonly store: Store; readonly library: ChronicleLibrary }
>()

function open(kv: KVNamespace): { readonly store: Store; readonly library: ChronicleLibrary } {
  const known = opened.get(kv)
  if (known !== undefined) return known
  const store = kvStore(kv)
  const made = { store, library: storedLibrary(store, { now: () => Date.now(), recognise }) }
  opened.set(kv, made)
  return made
}

const api = createApi((c): Service => {
  const { CORPUS, LIMIT, ACCESS_KEY } = c.env as Bindings
  return {
    ...open(CORPUS),
    version: VERSION,
    now: () => Date.now(),
    log: (event) => console.log(JSON.stringify(event)),
    ...(LIMIT === undefined
      ? {}
      : { mayAsk: async (caller) => (await LIMIT.limit({ key: caller })).success }),
    ...(ACCESS_KEY === undefined ? {} : { key: ACCESS_KEY }),
  }
})

// An isolate whose rehearsal failed serves all the same.
await rehearse().catch(() => undefined)

export default { fetch: api.fetch } satisfies ExportedHandler<Bindings>
