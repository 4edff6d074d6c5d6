/**
 * Checks a request before anything is done for it: a route sees only what its schema returned.
 *
 * A refused request is answered in our words; the report of the schema library is no part of the API.
 */
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as v from 'valibot'
import type { Env } from './guards.ts'
import { Refusal } from './problems.ts'
import { BODY_LIMIT, complaint } from './schemas.ts'

type Place = 'query' | 'json' | 'param'

/** What a client of this API's type sends, and what a route reads. */
interface Checked<Target extends Place, Schema extends v.GenericSchema> {
  in: { [In in Target]: v.InferInput<Schema> }
  out: { [In in Target]: v.InferOutput<Schema> }
}

export const checked =
  <Target extends Place, Schema extends v.GenericSchema>(
    target: Target,
    schema: Schema,
  ): MiddlewareHandler<Env, string, Checked<Target, Schema>> =>
  async (c, next) => {
    refuseUnknown(c, target === 'query' ? namesOf(schema) : [])
    const said = target === 'query' ? queryOf(c) : target === 'param' ? c.req.param() : jsonOf(c)
    const result = v.safeParse(schema, await said)
    if (!result.success) {
      const isLong = result.issues.some(
        ({ type, path }) => type === 'max_length' && path?.[0]?.key === 'q',
      )
      throw new Refusal(isLong ? 'request_too_large' : 'request_invalid', complaint(result.issues))
    }
    c.req.addValidatedData(target, result.output as object)
    await next()
  }

/**
 * Unknown parameters are refused, because a misspelt filter would be answered as if nobody had set it. Unknown members of a
 * body are ignored: bodies are written by programs, some of them newer than this service.
 */
function refuseUnknown(c: Context, known: readonly string[]): void {
  const stranger = Object.keys(c.req.query()).find((name) => !known.includes(name))
  if (stranger === undefined) return
  throw new Refusal(
    'request_invalid',
    `${stranger.slice(0, 40)} is no parameter of this address, which takes ${known.join(', ') || 'none'}.`,
  )
}

const namesOf = (schema: v.GenericSchema): readonly string[] =>
  'entries' in schema ? Object.keys(schema.entries as object) : []

/** Parameters by name: text, or a list of what was said more than once. */
const queryOf = (c: Context): Readonly<Record<string, string | readonly string[]>> =>
  Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, said]) => [
      name,
      said.length === 1 ? said[0]! : said,
    ]),
  )

async function jsonOf(c: Context): Promise<unknown> {
  try {
    return await c.req.json()
  } catch {
    throw new Refusal('request_invalid', 'The body is not JSON.')
  }
}

export const onlyJson: MiddlewareHandler<Env> = async (c, next) => {
  if (!/^application\/json\s*(?:;|$)/u.test(c.req.header('content-type') ?? '')) {
    throw new Refusal(
      'request_invalid',
      'The body must be JSON, sent as `content-type: application/json`.',
    )
  }
  await next()
}

export const smallBody: MiddlewareHandler<Env> = bodyLimit({
  maxSize: BODY_LIMIT,
  onError: () => {
    throw new Refusal('request_too_large', `The body must be at most ${BODY_LIMIT} bytes.`)
  },
})
