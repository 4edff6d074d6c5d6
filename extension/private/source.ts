/** The service as a source of published values. */
import { hc } from 'hono/client'
import type { Api } from '../../worker/api.ts'
import { boundedFetch } from '../bounded-fetch.ts'
import { problemOf } from '../client.ts'
import { Trouble } from '../problem.ts'
import type { Source } from './download.ts'

/** The store's own limit for one value, and time for a slow line to carry it. */
const BOUNDS = { bytes: 26_000_000, milliseconds: 120_000 }

export function serviceSource(
  origin: string,
  fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis),
): Source {
  const { v1 } = hc<Api>(origin, { fetch: boundedFetch(fetch, BOUNDS) })
  return {
    async value(key) {
      const response = await v1.segments[':key{.+}'].$get({ param: { key } })
      const text = await response.text()
      if (response.status === 200) return text
      throw new Trouble(problemOf(response.status, response.headers.get('retry-after'), text))
    },
    pause: (seconds) => new Promise((done) => setTimeout(done, seconds * 1_000)),
  }
}
