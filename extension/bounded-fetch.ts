/**
 * `fetch` for a service that is not trusted: no credentials, no referrer, no redirect, a limit of time
 * and of bytes. The answer arrives whole or as `Trouble`.
 */
import { Trouble } from './problem.ts'

export interface Bounds {
  readonly bytes: number
  readonly milliseconds: number
}

export const BOUNDS: Bounds = { bytes: 2_000_000, milliseconds: 12_000 }

export const boundedFetch =
  (fetch: typeof globalThis.fetch, { bytes, milliseconds }: Bounds): typeof globalThis.fetch =>
  async (input, init) => {
    const signal = AbortSignal.timeout(milliseconds)
    try {
      const response = await fetch(input, {
        ...init,
        signal,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
      })
      const text = await textOf(response, bytes)
      const { status, headers } = response
      // A status that forbids a body would make the constructor throw.
      return new Response(text === '' ? null : text, { status, headers })
    } catch (fault) {
      if (fault instanceof Trouble) throw fault
      if (signal.aborted) throw new Trouble({ kind: 'slow' })
      throw new Trouble({ kind: globalThis.navigator?.onLine === false ? 'offline' : 'away' })
    }
  }

/** The body, given up on as soon as it outgrows its bound. */
async function textOf(response: Response, bytes: number): Promise<string> {
  if (response.body === null) return ''
  const decoder = new TextDecoder()
  const reader = response.body.getReader()
  let read = 0
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    read += value.byteLength
    if (read > bytes) {
      await reader.cancel()
      throw new Trouble({ kind: 'nonsense' })
    }
    text += decoder.decode(value, { stream: true })
  }
}
