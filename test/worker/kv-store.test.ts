import { env } from 'cloudflare:workers'
import { kvStore } from '../../worker/kv-store.ts'
import { libraryConformance } from '../conformance/library.ts'

const CORPUS = (env as { readonly CORPUS: KVNamespace }).CORPUS

libraryConformance('kv', async (pairs) => {
  for (const [key, value] of pairs) await CORPUS.put(key, value)
  return kvStore(CORPUS)
})
