/** One request for one page: what came of it, bounded in time and size. */

export interface RequestOptions {
  readonly fetch: typeof globalThis.fetch
  /** Names the program and how to reach its operator. */
  readonly userAgent: string
  /** Bytes of an answer. */
  readonly largest: number
}

export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

export type Answer =
  | {
      readonly kind: 'page'
      readonly body: Uint8Array
      readonly validators: Validators
      readonly url: string
      /** As the host says: `text/html`. */
      readonly type?: string
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'moved'; readonly url: string }
  /** By robots.txt; `unread` where the file itself gave no answer, and why. */
  | { readonly kind: 'forbidden'; readonly unread?: string }
  | { readonly kind: 'failed'; readonly why: string }

const TIMEOUT = 30_000

type Outcome = Answer | { readonly kind: 'again'; readonly why: string; readonly after?: number }

/** `again` where it may be asked once more, after so many milliseconds if the host says. */
export async function askOnce(
  url: string,
  known: Validators,
  options: RequestOptions,
): Promise<Outcome> {
  try {
    const response = await options.fetch(url, {
      headers: headersFor(known, options.userAgent),
      // Another host has rules of its own: whoever asks goes there by the front door.
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
    })
    return await outcomeOf(response, url, options.largest)
  } catch (error) {
    // An answer may break off, or come to a halt, in the middle of a page too.
    return { kind: 'again', why: whyOf(error) }
  }
}

async function outcomeOf(response: Response, url: string, largest: number): Promise<Outcome> {
  if (response.status === 304) return { kind: 'unchanged' }
  const to = response.headers.get('location')
  if (response.status >= 300 && response.status < 400 && to !== null) {
    await response.body?.cancel()
    const next = URL.canParse(to, url) ? new URL(to, url) : undefined
    return next !== undefined && /^https?:$/u.test(next.protocol)
      ? { kind: 'moved', url: next.href }
      : { kind: 'failed', why: `moved to what is no web address: ${to.slice(0, 100)}` }
  }
  if (response.status === 429 || response.status >= 500) {
    await response.body?.cancel()
    const after = retryAfter(response)
    return {
      kind: 'again',
      why: `HTTP ${response.status}`,
      ...(after === undefined ? {} : { after }),
    }
  }
  if (!response.ok) {
    await response.body?.cancel()
    return { kind: 'failed', why: `HTTP ${response.status}` }
  }
  const body = await readBounded(response, largest)
  if (body === undefined) return { kind: 'failed', why: `larger than ${largest} bytes` }
  const type = response.headers.get('content-type')?.split(';')[0]!.trim().toLowerCase()
  const etag = response.headers.get('etag')
  const lastModified = response.headers.get('last-modified')
  return {
    kind: 'page',
    body,
    url: response.url === '' ? url : response.url,
    ...(type === undefined || type === '' ? {} : { type }),
    validators: {
      ...(etag === null ? {} : { etag }),
      ...(lastModified === null ? {} : { lastModified }),
    },
  }
}

const headersFor = (
  { etag, lastModified }: Validators,
  userAgent: string,
): Record<string, string> => ({
  'user-agent': userAgent,
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9',
  ...(etag === undefined ? {} : { 'if-none-match': etag }),
  ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
})

/** `fetch failed` says nothing; what it was caused by does: `connect ECONNREFUSED 192.0.2.1:443`. */
function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  return cause instanceof Error && cause.message !== '' ? cause.message : error.message
}

/** Seconds, or a date: milliseconds from now. */
function retryAfter(response: Response): number | undefined {
  const value = response.headers.get('retry-after')
  if (value === null) return undefined
  if (/^\d+$/u.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now())
}

async function readBounded(response: Response, largest: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > largest) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
