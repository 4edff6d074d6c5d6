/** Two Workers for the bench: the product, saying which keys it read, and one that reads the same and does nothing. */
import { join } from 'node:path'
import { ROOT } from '../../tools/program/root.ts'

/** What both read by, in the place of their binding: `origin` is a `serveKv`'s. */
const kvOver = (origin: string): string => `
const kv = {
  async get(keys) {
    const asked = Array.isArray(keys) ? keys : [keys]
    const response = await fetch(${JSON.stringify(origin)}, { method: 'POST', body: JSON.stringify(asked) })
    const values = await response.json()
    return Array.isArray(keys) ? new Map(Object.entries(values)) : values[keys]
  },
}
`

/** `/health` is answered without the product, so that the first request measured is its first. */
export const recordingScript = (origin: string, tree = ROOT): string => `
import worker from ${JSON.stringify(join(tree, 'worker', 'index.ts'))}
${kvOver(origin)}
let calls = []
let bindings

// One object an isolate, as the platform gives it: the product keeps its library by it.
const recording = (env) => ({
  ...env,
  CORPUS: {
    get(keys) {
      calls.push(Array.isArray(keys) ? keys.join(',') : keys)
      return kv.get(keys)
    },
  },
})

export default {
  async fetch(request, env, context) {
    if (new URL(request.url).pathname === '/health') return new Response('ok')
    bindings ??= recording(env)
    calls = []
    const response = await worker.fetch(request, bindings, context)
    response.headers.set('x-reads', calls.join('|'))
    return response
  },
}
`

export const controlScript = (origin: string): string => `
${kvOver(origin)}
export default {
  async fetch(request) {
    if (new URL(request.url).pathname === '/health') return new Response('ok')
    const calls = request.headers.get('x-reads') ?? ''
    let length = (await request.text()).length
    for (const call of calls === '' ? [] : calls.split('|')) {
      if (call === 'current') {
        length += (await kv.get(call))?.length ?? 0
        continue
      }
      for (const value of (await kv.get(call.split(','))).values()) length += value?.length ?? 0
    }
    return Response.json({ length })
  },
}
`
