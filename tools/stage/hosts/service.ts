/**
 * A small service on loopback that answers as the Worker's types say, for the states that the real one
 * reaches only by accident: slow, cut, away, too often, nonsense.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Behaviour =
  | {
      readonly kind: 'answers'
      readonly answers: Answers
      /** Takes so many milliseconds for each. */
      readonly pace?: number
    }
  | {
      readonly kind: 'refuses'
      readonly status: number
      readonly problem: string
      readonly retryAfter?: number
    }
  | { readonly kind: 'stays-silent' }
  | { readonly kind: 'says'; readonly body: string }
  | { readonly kind: 'is-cut' }
  | {
      readonly kind: 'publishes'
      /** A published corpus, value by value. */
      readonly values: ReadonlyMap<string, string>
      /** Goes away after so many of them. */
      readonly until?: number
      /** Takes so many milliseconds for each. */
      readonly pace?: number
    }

/** JSON by path: `POST /v1/related`, `GET /v1/search`. A path ending in `*` answers for all that begin so. */
export type Answers = Readonly<Record<string, unknown>>

export interface StageService {
  readonly origin: string
  readonly requests: StageRequest[]
  behave: (behaviour: Behaviour) => void
  readonly close: () => Promise<void>
}

export interface StageRequest {
  readonly line: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

export async function openService(first: Behaviour): Promise<StageService> {
  let behaviour = first
  const requests: StageRequest[] = []
  let served = 0
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      if (request.method !== 'OPTIONS')
        requests.push({ line: `${request.method} ${request.url}`, headers: request.headers, body })
      if (behaviour.kind === 'publishes') serve(behaviour, served++, request, response)
      else answer(behaviour, request, response)
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    behave: (next) => {
      behaviour = next
      served = 0
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization,content-type',
  'access-control-expose-headers': 'retry-after',
  'content-type': 'application/json',
}

function serve(
  { values, until, pace = 0 }: Behaviour & { readonly kind: 'publishes' },
  served: number,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const [, key] = /^\/v1\/segments\/(?<key>.+)$/u.exec(decodeURIComponent(request.url ?? '')) ?? []
  const value = key === undefined ? undefined : values.get(key)
  if (until !== undefined && served >= until) return void response.destroy()
  setTimeout(() => {
    response.writeHead(value === undefined ? 404 : 200, CORS)
    response.end(value ?? JSON.stringify({ problem: 'not_found', detail: 'Nothing here.' }))
  }, pace)
}

function answer(
  behaviour: Exclude<Behaviour, { readonly kind: 'publishes' }>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method === 'OPTIONS') {
    response.writeHead(204, CORS).end()
    return
  }
  switch (behaviour.kind) {
    case 'answers': {
      const found = find(behaviour.answers, `${request.method} ${request.url ?? ''}`)
      setTimeout(() => {
        response.writeHead(found === undefined ? 404 : 200, CORS)
        response.end(JSON.stringify(found ?? { problem: 'not_found', detail: 'Nothing here.' }))
      }, behaviour.pace ?? 0)
      return
    }
    case 'refuses':
      response.writeHead(behaviour.status, {
        ...CORS,
        ...(behaviour.retryAfter !== undefined && { 'retry-after': `${behaviour.retryAfter}` }),
      })
      response.end(JSON.stringify({ problem: behaviour.problem, detail: 'Refused on stage.' }))
      return
    case 'says':
      response.writeHead(200, CORS).end(behaviour.body)
      return
    case 'is-cut':
      response.writeHead(200, { ...CORS, 'content-length': '5000' })
      response.write('{"copies":[')
      setTimeout(() => response.destroy(), 50)
      return
    case 'stays-silent':
      return
  }
}

function find(answers: Answers, line: string): unknown {
  const path = line.replace(/\?.*$/u, '')
  if (Object.hasOwn(answers, path)) return answers[path]
  const key = Object.keys(answers).find(
    (one) => one.endsWith('*') && path.startsWith(one.slice(0, -1)),
  )
  return key === undefined ? undefined : answers[key]
}
