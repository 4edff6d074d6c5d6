/** Two Workers for the bench: the product, saying which keys it read, and one that reads the same and does nothing. */
import { join } from 'node:path'
import { ROOT } from '../../tools/root.ts'

/** `/health` is answered without the product, so that the first request measured is its first. */
export const recordingScript = (): string => `
import worker from ${JSON.stringify(join(ROOT, 'worker', 'index.ts'))}

let calls = []
let bindings

// One object an isolate, as the platform gives it: the product keeps its library by it.
const recording = (env) => ({
  ...env,
  CORPUS: {
    get(keys, options) {
      calls.push(Array.isArray(keys) ? keys.join(',') : keys)
      return env.CORPUS.get(keys, options)
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

export const controlScript = (): string => `
export default {
  async fetch(request, env) {
    const calls = request.headers.get('x-reads') ?? ''
    let length = (await request.text()).length
    for (const call of calls === '' ? [] : calls.split('|')) {
      if (call === 'current') {
        length += (await env.CORPUS.get(call, { type: 'text', cacheTtl: 60 }))?.length ?? 0
        continue
      }
      const values = await env.CORPUS.get(call.split(','), { type: 'text', cacheTtl: 86400 })
      for (const value of values.values()) length += value?.length ?? 0
    }
    return Response.json({ length })
  },
}
`
