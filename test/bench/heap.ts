/** What an isolate holds, asked of V8 through the inspector (`bare-workerd.ts`). */

/** What V8 counts in the isolate, typed arrays included, in bytes. */
export interface Heap {
  /** With the garbage of the moment. */
  readonly counted: number
  /** What is left after a collection: what is held. */
  readonly held: number
}

/**
 * Asked of V8 through the inspector: the process holds the simulated KV and the garbage of both besides. A collection
 * that is asked for never comes in workerd; a snapshot of the heap begins with one.
 */
export const heapBehind = (port: number): Promise<Heap> =>
  inspecting(port, async (ask, used) => {
    const counted = await used()
    await ask('HeapProfiler.enable')
    await ask('HeapProfiler.takeHeapSnapshot')
    return { counted, held: await used() }
  })

/** What V8 counts at this moment, in bytes; nothing is collected for it. */
export const countedBehind = (port: number): Promise<number> =>
  inspecting(port, (_, used) => used())

type Ask = (method: string) => Promise<Record<string, number>>

async function inspecting<T>(
  port: number,
  use: (ask: Ask, used: () => Promise<number>) => Promise<T>,
): Promise<T> {
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as readonly {
    readonly webSocketDebuggerUrl: string
  }[]
  // Only a page of this machine may debug: so says its origin. The types know browsers' sockets only.
  const options = { headers: { Origin: 'http://localhost' } } as unknown as string[]
  const socket = new WebSocket(targets[0]!.webSocketDebuggerUrl, options)
  await new Promise((opened, failed) => {
    socket.addEventListener('open', opened, { once: true })
    socket.addEventListener('error', failed, { once: true })
  })
  let asked = 0
  const ask: Ask = (method) => {
    const id = (asked += 1)
    return new Promise((answered) => {
      const listen = ({ data }: MessageEvent) => {
        const message = JSON.parse(String(data)) as {
          readonly id?: number
          readonly result?: Record<string, number>
        }
        if (message.id !== id) return
        socket.removeEventListener('message', listen)
        answered(message.result ?? {})
      }
      socket.addEventListener('message', listen)
      socket.send(JSON.stringify({ id, method }))
    })
  }
  try {
    return await use(ask, async () => {
      const { usedSize = 0, backingStorageSize = 0 } = await ask('Runtime.getHeapUsage')
      return usedSize + backingStorageSize
    })
  } finally {
    socket.close()
  }
}
