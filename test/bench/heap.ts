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
export async function heapBehind(port: number): Promise<Heap> {
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
  const ask = (id: number, method: string) =>
    new Promise<Record<string, number>>((answered) => {
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
  const used = async (id: number) => {
    const { usedSize = 0, backingStorageSize = 0 } = await ask(id, 'Runtime.getHeapUsage')
    return usedSize + backingStorageSize
  }
  const counted = await used(1)
  await ask(2, 'HeapProfiler.enable')
  await ask(3, 'HeapProfiler.takeHeapSnapshot')
  const held = await used(4)
  socket.close()
  return { counted, held }
}
