/**
 * A client that an outlet's administrator would not mind: it says who it is, obeys robots.txt, asks for one thing
 * at a time with a pause between, asks again only for what changed, and backs off when told to.
 */
import robotsParser from 'robots-parser'
import { askOnce, type Answer, type RequestOptions, type Validators } from './request.ts'

export interface PoliteOptions extends RequestOptions {
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Pause between two requests to one host; a longer `Crawl-delay` wins. */
  readonly pause: number
}

const TRIES = 4
/** A page that moves more often than this moves in circles. */
const MOST_MOVES = 5
/** Told to wait longer, it gives up: asking sooner would be rude. */
const LONGEST_WAIT = 10 * 60_000

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
      const outcome = await askOnce(url, known, options)
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
