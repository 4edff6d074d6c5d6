/**
 * A page that is not read, with the reason why: it stops no other.
 *
 * That holds for our own mistakes, too. A page on which the code fails is refused by name, and the ten thousand beside
 * it are published.
 */
import type { RefusalReason } from './decode.ts'

export interface Refusal {
  readonly file: string
  readonly reason: RefusalReason
  readonly detail: string
}

export const isRefusal = (read: object): read is Refusal => 'reason' in read

export function orRefused<T extends object>(file: string, read: () => T | Refusal): T | Refusal {
  try {
    return read()
  } catch (error) {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return { file, reason: 'defect', detail: `Repères fails on it, please report it (${what})` }
  }
}
