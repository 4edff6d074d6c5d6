/**
 * Where targets run: a thread of its own, watched from outside, since an input that never ends cannot say so itself.
 *
 * The thread notes each input in shared memory before it is tried. When the same one is still there after a minute,
 * the thread is ended, the input is what failed, and the next target gets a new thread.
 */
import fc from 'fast-check'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { Outcome } from './target.ts'

const PATIENCE = 60_000
const A_LOOK = 250
const NOTE_BYTES = 1 << 18

interface Order {
  readonly name: string
  readonly runs: number
  readonly seed: number
}

interface Bench {
  run(name: string, runs: number, seed: number, onLook: (inputs: number) => void): Promise<Outcome>
  close(): Promise<void>
}

/** Inputs begun, and how long the note of the last one is; then the note itself. */
interface Notes {
  readonly counts: Int32Array
  readonly note: Uint8Array
}

const notesIn = (shared: SharedArrayBuffer): Notes => ({
  counts: new Int32Array(shared, 0, 2),
  note: new Uint8Array(shared, 8),
})

export function openBench(patience = PATIENCE): Bench {
  const shared = new SharedArrayBuffer(8 + NOTE_BYTES)
  const { counts, note } = notesIn(shared)
  let thread: Worker | undefined
  return {
    async run(name, runs, seed, onLook) {
      thread ??= new Worker(new URL(import.meta.url), { workerData: shared })
      const worker = thread
      Atomics.store(counts, 0, 0)
      let seen = -1
      let since = performance.now()
      return new Promise<Outcome>((resolve, reject) => {
        const watch = setInterval(() => {
          const inputs = Atomics.load(counts, 0)
          onLook(inputs)
          if (inputs !== seen) [seen, since] = [inputs, performance.now()]
          // Nothing begun yet: the thread is loading.
          if (inputs === 0 || performance.now() - since < patience) return
          const stuck = new TextDecoder().decode(note.slice(0, Atomics.load(counts, 1)))
          thread = undefined
          end({
            inputs: inputs - 1,
            slowest: performance.now() - since,
            failure: `Does not end with seed ${seed}, input ${inputs}:\n${stuck}`,
          })
          void worker.terminate()
        }, A_LOOK)
        const end = (outcome: Outcome): void => {
          clearInterval(watch)
          worker.off('message', end)
          worker.off('error', fail)
          resolve(outcome)
        }
        const fail = (error: unknown): void => {
          clearInterval(watch)
          reject(error)
        }
        worker.once('message', end)
        worker.once('error', fail)
        worker.postMessage({ name, runs, seed } satisfies Order, [])
      })
    },
    close: async () => void (await thread?.terminate()),
  }
}

if (!isMainThread && workerData instanceof SharedArrayBuffer) {
  const { counts, note } = notesIn(workerData)
  const encoder = new TextEncoder()
  const { TARGETS } = await import('./targets.ts')
  parentPort!.on('message', async ({ name, runs, seed }: Order) => {
    const target = TARGETS.find((one) => one.name === name)!
    const outcome = await target.run({
      runs,
      seed,
      onInput: (input) => {
        Atomics.store(counts, 1, encoder.encodeInto(fc.stringify(input), note).written)
        Atomics.add(counts, 0, 1)
      },
    })
    parentPort!.postMessage(outcome, [])
  })
}
