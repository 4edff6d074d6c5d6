/**
 * Which handlers meet an address, as hono asks its router: those for every address first, then those of one path.
 *
 * A path is met as it is, or its beginning is and each of its names stands for one segment, `:key{.+}` for all that is
 * left. One slash too many at the end is forgiven. Nothing is prepared: an isolate's first request waits for nothing.
 */
import type { Params, Result, Router } from 'hono/router'

interface Path<Handler> {
  readonly path: string
  /** What stands before its first name; all of it where it has none. */
  readonly fixed: string
  readonly names: readonly string[]
  /** Whether its last name takes further segments too. */
  readonly isOpen: boolean
  readonly handlers: { readonly method: string; readonly handler: Handler }[]
}

const EVERYWHERE = '/*'
const NO_PARAMS: Params = {}

export class Routes<Handler> implements Router<Handler> {
  readonly name = 'Routes'
  readonly #paths: Path<Handler>[] = []

  add(method: string, path: string, handler: Handler): void {
    let known = this.#paths.find((one) => one.path === path)
    if (known === undefined) {
      known = pathOf(path)
      this.#paths.push(known)
    }
    known.handlers.push({ method, handler })
  }

  match(method: string, path: string): Result<Handler> {
    const met: [Handler, Params][] = []
    for (const known of this.#paths) {
      const params = paramsIn(path, known)
      if (params === undefined) continue
      for (const one of known.handlers) {
        if (one.method === method || one.method === 'ALL') met.push([one.handler, params])
      }
    }
    return [met]
  }
}

function pathOf<Handler>(path: string): Path<Handler> {
  const colon = path.indexOf(':')
  const names = colon === -1 ? [] : path.slice(colon).split('/')
  return {
    path,
    fixed: colon === -1 ? path : path.slice(0, colon),
    names: names.map((name) => name.slice(1).replace('{.+}', '')),
    isOpen: path.endsWith('{.+}'),
    handlers: [],
  }
}

/** What the names of a path stand for in an address that it meets. */
function paramsIn<Handler>(
  address: string,
  { fixed, names, isOpen }: Path<Handler>,
): Params | undefined {
  if (fixed === EVERYWHERE || address === fixed) return names.length === 0 ? NO_PARAMS : undefined
  if (!address.startsWith(fixed)) return undefined
  const rest = address.slice(fixed.length)
  if (names.length === 0) return rest === '/' ? NO_PARAMS : undefined
  const values = isOpen ? [rest] : (rest.endsWith('/') ? rest.slice(0, -1) : rest).split('/')
  if (values.length !== names.length || values.includes('')) return undefined
  return Object.fromEntries(names.map((name, at) => [name, values[at]!]))
}
