/**
 * The published values themselves, for who loads them whole: the private mode and third parties.
 *
 * Under the same text policy as everything else, since values hold nothing more.
 */
import type { Context } from 'hono'
import type { Store } from '../shared/stored/store.ts'
import { contentHash } from '../shared/stored/hash.ts'
import { readManifest, readPointer } from '../shared/stored/manifest-text.ts'
import { CURRENT, isPublishedKey, lunrKey, manifestKey } from '../shared/stored/keys.ts'
import { unseal } from '../shared/stored/sealed.ts'
import { LibraryFault } from '../shared/stored/store.ts'
import { isHeld, type Env } from './guards.ts'
import { Refusal } from './problems.ts'

const TEXT = { 'content-type': 'text/plain; charset=utf-8' } as const

export async function publishedValue(c: Context<Env>, key: string): Promise<Response> {
  if (!isPublishedKey(key))
    throw new Refusal('segment_unknown', 'This is no name of a published value.')
  const value = (await c.get('service').store.get([key])).get(key)
  if (value === undefined) {
    if (key === CURRENT) throw new LibraryFault('unpublished', CURRENT, 'is not there')
    throw new Refusal('segment_unknown', 'No such value is published, or no longer.')
  }
  const kept =
    key === CURRENT
      ? { etag: `"${contentHash([value])}"`, 'cache-control': 'public, max-age=60' }
      : { etag: `"${key}"`, 'cache-control': 'public, max-age=31536000, immutable' }
  // The value of a key never changes, but it may be withdrawn: so a 304 is sent only after the value was found.
  if (isHeld(c, kept.etag)) return c.body(null, 304, kept)
  return new Response(value, { headers: { ...TEXT, ...kept } })
}

export async function lunrIndexOf(store: Store): Promise<Response> {
  const pointer = (await store.get([CURRENT])).get(CURRENT)
  if (pointer === undefined) throw new LibraryFault('unpublished', CURRENT, 'is not there')
  const named = manifestKey(readPointer(pointer).manifest)
  const stored = (await store.get([named])).get(named)
  if (stored === undefined) throw new LibraryFault('missing', named, 'is not there')
  const { lunr } = readManifest(named, stored)
  if (lunr === undefined) {
    throw new Refusal(
      'lunr_index_absent',
      'This corpus is too large for one lunr index: read it by term, from /v1/segments.',
    )
  }
  const key = lunrKey(lunr)
  const value = (await store.get([key])).get(key)
  if (value === undefined) throw new LibraryFault('missing', key, 'is not there')
  return new Response(unseal(key, value), { headers: { 'content-type': 'application/json' } })
}
