/**
 * A client that an outlet's administrator would not mind: it says who it is, obeys robots.txt, asks for one thing
 * at a time with a pause between, asks again only for what changed, and backs off when told to.
 */
import robotsParser from 'robots-parser'

export interface PoliteOptions {
  readonly fetch: typeof globalThis.fetch
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Names the program and how to reach its operator. */
  readonly userAgent: string
  /** Pause between two requests to one host; a longer `Crawl-delay` wins. */
  readonly pause: number
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

const TRIES = 4
/** A page that moves more often than this moves in circles. */
const MOST_MOVES = 5
/** Told to wait longer, it gives up: asking sooner would be rude. */
const LONGEST_WAIT = 10 * 60_000
const TIMEOUT = 30_000

export interface PoliteClient {
  get(url: string, known?: Validators): Promise<Exclude<Answer, { kind: 'moved' }>>
}

export function politeClient(options: PoliteOptions): PoliteClient {
  const robots = new Map<string, ReturnType<typeof readRobots>>()
  let asked = false

  const rulesOf = (origin: string) => {
    const known = robots.get(origin)
    if (known !== undefined) return known
    const rules = readRobots(origin)
    robots.set(origin, rules)
    return rules
  }

  /** No robots.txt allows everything; one that cannot be read forbids everything (RFC 9309). */
  async function readRobots(origin: string) {
    const url = `${origin}/robots.txt`
    let answer = await attempt(url, {}, options.pause)
    for (let moves = 0; answer.kind === 'moved' && moves < MOST_MOVES; moves += 1)
      answer = await attempt(answer.url, {}, options.pause)
    if (answer.kind === 'page')
      return { rules: robotsParser(url, new TextDecoder().decode(answer.body)) }
    const why = answer.kind === 'failed' ? answer.why : 'it only moves'
    const absent = /^HTTP 4\d\d/u.test(why) && !why.includes('429')
    return absent
      ? { rules: robotsParser(url, '') }
      : { rules: robotsParser(url, 'User-agent: *\nDisallow: /'), unread: why }
  }

  async function attempt(url: string, known: Validators, pause: number): Promise<Answer> {
    let why = 'no answer'
    for (let tries = 0; tries < TRIES; tries += 1) {
      if (asked) await options.sleep(pause)
      asked = true
      const outcome = await once(url, known)
      if (outcome.kind !== 'again') return outcome
      why = outcome.why
      const wait = outcome.after ?? Math.min(pause * 2 ** (tries + 1), LONGEST_WAIT)
      if (wait > LONGEST_WAIT)
        return {
          kind: 'failed',
          why: `${why}, to be asked again in ${Math.ceil(wait / 60_000)} minutes`,
        }
      await options.sleep(wait)
    }
    return { kind: 'failed', why: `${why}, ${TRIES} times` }
  }

  async function once(
    url: string,
    known: Validators,
  ): Promise<Answer | { kind: 'again'; why: string; after?: number }> {
    let response: Response
    try {
      response = await options.fetch(url, {
        headers: headersFor(known),
        // Another host has rules of its own: whoever asks goes there by the front door.
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT),
      })
    } catch (error) {
      return { kind: 'again', why: whyOf(error) }
    }
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
    const body = await readBounded(response, options.largest)
    if (body === undefined) return { kind: 'failed', why: `larger than ${options.largest} bytes` }
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

  const headersFor = ({ etag, lastModified }: Validators): Record<string, string> => ({
    'user-agent': options.userAgent,
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9',
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  })

  return {
    async get(url, known = {}) {
      let at = url
      for (let moves = 0; moves <= MOST_MOVES; moves += 1) {
        const { rules, unread } = await rulesOf(new URL(at).origin)
        if (rules.isAllowed(at, options.userAgent) === false)
          return { kind: 'forbidden', ...(unread === undefined ? {} : { unread }) }
        const delay = (rules.getCrawlDelay(options.userAgent) ?? 0) * 1000
        const answer = await attempt(at, known, Math.max(options.pause, delay))
        if (answer.kind !== 'moved') return answer
        at = answer.url
      }
      return { kind: 'failed', why: `moved ${MOST_MOVES} times, at last to ${at}` }
    },
  }
}

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
