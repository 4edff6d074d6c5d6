/** Serves pages by host and path on loopback; the browser is told that every host stands there. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { StagePage } from './pages.ts'

export interface Sites {
  readonly port: number
  /** Every request that arrived: `host path`. */
  readonly requests: string[]
  readonly close: () => Promise<void>
}

export async function openSites(pages: readonly StagePage[]): Promise<Sites> {
  const requests: string[] = []
  const held = new Map(pages.map((page) => [`${page.host}${page.path}`, page]))
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/u, '')
    const path = (request.url ?? '/').replace(/[?#].*$/u, '')
    requests.push(`${host} ${path}`)
    const page = held.get(`${host}${path}`)
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
    })
    response.end(page?.html ?? '')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
