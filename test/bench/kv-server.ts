/**
 * Published values over HTTP, in the place of Workers KV: the process that is measured reads them as it reads KV, and
 * does nothing to keep them. `wrangler dev` simulates KV inside that process, which costs several times what is measured.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface KvServer {
  /** Asked by POST with a list of keys: answers their values by key, `null` where there is none. */
  readonly origin: string
  close(): Promise<void>
}

export async function serveKv(values: ReadonlyMap<string, string>): Promise<KvServer> {
  const server = createServer((request, response) => {
    const said: Buffer[] = []
    request.on('data', (chunk: Buffer) => said.push(chunk))
    request.on('end', () => {
      const keys = JSON.parse(Buffer.concat(said).toString()) as readonly string[]
      const found = Object.fromEntries(keys.map((key) => [key, values.get(key) ?? null]))
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(found))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
