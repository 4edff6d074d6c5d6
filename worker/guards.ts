/**
 * What stands before every route: headers, other origins, the key of a closed service, the rate limit, conditional requests.
 */
import type { Context, MiddlewareHandler } from 'hono'
import { bucketOf } from '../shared/stored/hash.ts'
import { callerOf } from './caller.ts'
import { Refusal } from './problems.ts'
import type { Service } from './service.ts'

export interface Env {
  Variables: {
    service: Service
    /** Set when an answer is not whole: nobody may keep it. */
    partial: readonly string[]
  }
}

/** An API answers with data, to any page: nothing in it is a page, a script or a frame. */
const EVERY_ANSWER = [
  ['access-control-allow-origin', '*'],
  ['access-control-expose-headers', 'etag,retry-after'],
  ['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
  ['cross-origin-resource-policy', 'cross-origin'],
  ['referrer-policy', 'no-referrer'],
  ['x-content-type-options', 'nosniff'],
] as const

/** The answer to a preflight request, by which a browser asks whether a page may send the real one. */
const PREFLIGHT = {
  'access-control-max-age': '86400',
  'access-control-allow-methods': 'GET,HEAD,POST,OPTIONS',
  'access-control-allow-headers': 'authorization,content-type,if-none-match',
  vary: 'Access-Control-Request-Headers',
} as const

/** The headers of every answer, set on the finished response: set before, they would make Hono build it twice. */
export const dressed: MiddlewareHandler<Env> = async (c, next) => {
  if (c.req.method === 'OPTIONS') c.res = new Response(null, { status: 204, headers: PREFLIGHT })
  else await next()
  for (const [name, value] of EVERY_ANSWER) c.res.headers.set(name, value)
}

export const admission: MiddlewareHandler<Env> = async (c, next) => {
  const service = c.get('service')
  if (service.key !== undefined && c.req.header('authorization') !== `Bearer ${service.key}`) {
    throw new Refusal(
      'key_required',
      'This service is closed: send its key as `Authorization: Bearer …`.',
      {
        'www-authenticate': 'Bearer',
      },
    )
  }
  if (
    service.mayAsk !== undefined &&
    !(await service.mayAsk(callerOf(c.req.header('cf-connecting-ip'))))
  ) {
    throw new Refusal('too_many_requests', 'Too many requests from this network: wait a minute.')
  }
  await next()
  // An answer to a holder of the key must not stand in a cache that others share.
  const kept = c.res.headers.get('cache-control')
  if (service.key !== undefined && kept !== null)
    c.res.headers.set('cache-control', kept.replace(/^public\b/u, 'private'))
}

/**
 * Whether the caller has this answer already: `If-None-Match: "a", W/"b"`. `*` is answered in full, because it would
 * confirm something that may not exist.
 */
export const isHeld = (c: Context, tag: string): boolean =>
  c.req
    .header('if-none-match')
    ?.split(',')
    .some((one) => one.trim() === tag) === true

/**
 * Answers that stay the same while the corpus does: `If-None-Match` is decided before anything is sought,
 * and a partial answer carries no tag.
 */
export const keptFor =
  (seconds: number): MiddlewareHandler<Env> =>
  async (c, next) => {
    const service = c.get('service')
    const { version } = await service.library.coverage()
    const asked = bucketOf(addressOf(c.req.url), 2 ** 32).toString(16)
    const tag = `W/"${version}-${service.version}-${asked}"`
    const cacheControl = `public, max-age=${seconds}`
    if (isHeld(c, tag)) {
      return c.body(null, 304, { etag: tag, 'cache-control': cacheControl })
    }
    await next()
    if (c.res.status !== 200) return
    if (c.get('partial') !== undefined) c.res.headers.set('cache-control', 'no-store')
    else {
      c.res.headers.set('etag', tag)
      c.res.headers.set('cache-control', cacheControl)
    }
  }

/** Path and parameters of a request's address. */
const addressOf = (url: string): string => url.slice(url.indexOf('/', url.indexOf('//') + 2))

/** Answers that change with the code alone. */
export const keptWithCode =
  (seconds: number): MiddlewareHandler<Env> =>
  async (c, next) => {
    const kept = {
      etag: `"${c.get('service').version}"`,
      'cache-control': `public, max-age=${seconds}`,
    }
    if (isHeld(c, kept.etag)) return c.body(null, 304, kept)
    await next()
    for (const [name, value] of Object.entries(kept)) c.res.headers.set(name, value)
  }
