/** What every request passes through ahead of the routes; how a fault and an unknown address are answered. */
import { LinearRouter } from 'hono/router/linear-router'
import type { Context } from 'hono'
import { HonoBase as Hono } from 'hono/hono-base'
import { dressed, type Env } from './guards.ts'
import { headersOf, problem, refusalOf, statusOf } from './problems.ts'
import type { Service } from './service.ts'

/** What everything passes through, before the routes. */
export function guarded(open: (c: Context) => Service): Hono<Env> {
  // This router needs no preparation; the usual one costs a cold isolate more than it ever gains back.
  const app = new Hono<Env>({ router: new LinearRouter() })
  app.onError((error, c) => {
    const refusal = refusalOf(error, c.get('service')?.now() ?? 0)
    if (statusOf(refusal.code) >= 500) {
      c.get('service')?.log?.({
        event: 'fault',
        route: routeOf(c),
        problem: refusal.code,
        // The message of a fault of ours names keys, never what a reader asked.
        detail: `${error.name}: ${error.name === 'LibraryFault' ? error.message : 'see the code'}`,
      })
    }
    return c.json(problem(refusal.code, refusal.message), statusOf(refusal.code), {
      ...headersOf(refusal.code),
      ...refusal.headers,
    })
  })
  app.notFound((c) => {
    const methods = methodsAt(app, c.req.path)
    if (methods.length === 0) {
      return c.json(
        problem('not_found', 'There is nothing here: `/openapi.json` lists what there is.'),
        404,
        headersOf('not_found'),
      )
    }
    return c.json(
      problem('method_not_allowed', `This address answers ${methods.join(', ')}.`),
      405,
      { allow: [...methods, 'OPTIONS'].join(', '), 'cache-control': 'no-store' },
    )
  })
  app.use(dressed)
  app.use(async (c, next) => {
    c.set('service', open(c))
    await next()
  })
  return app
}

/** What may be asked of an address. */
const methodsAt = (app: Hono<Env>, path: string): readonly string[] =>
  (['GET', 'POST'] as const).flatMap((method) => {
    const [met] = app.router.match(method, path)
    const isMet = met.some(([[, route]]) => route.method === method)
    return !isMet ? [] : method === 'GET' ? ['GET', 'HEAD'] : [method]
  })

/** The pattern of the route that answered, never the address asked for. */
export const routeOf = (c: Context): string => c.req.routePath
