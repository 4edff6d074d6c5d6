/**
 * Values that are kept for the next request, within a bound on the sum of their sizes.
 *
 * The most recently used stay. With a `Demand` the most wanted do: whatever is pushed out has lain there long enough for
 * the engine to count it among what stays, and only its dearest collection finds that it does not. A text that one
 * request in a hundred reads is let go at once instead, with the rest of that request.
 */

export class Kept<T> {
  readonly #room: number
  readonly #sizeOf: (value: T) => number
  readonly #demand: Demand | undefined
  readonly #values = new Map<string, T>()
  #size = 0

  /** With a demand, a new value is taken where there is room, or in the place of less wanted ones. */
  constructor(room: number, sizeOf: (value: T) => number, demand?: Demand) {
    this.#room = room
    this.#sizeOf = sizeOf
    this.#demand = demand
  }

  get(name: string): T | undefined {
    this.#demand?.note(name)
    const value = this.#values.get(name)
    if (value !== undefined) {
      this.#values.delete(name)
      this.#values.set(name, value)
    }
    return value
  }

  set(name: string, value: T): void {
    const size = this.#sizeOf(value)
    this.#drop(name)
    if (size > this.#room) return
    const leaving = this.#leavingFor(name, size)
    if (leaving === undefined) return
    for (const other of leaving) this.#drop(other)
    this.#values.set(name, value)
    this.#size += size
  }

  /** What must go for a value to come; undefined where that is wanted as much. */
  #leavingFor(name: string, size: number): readonly string[] | undefined {
    const leaving: string[] = []
    let excess = this.#size + size - this.#room
    for (const [oldest, value] of this.#values) {
      if (excess <= 0) break
      if (this.#demand?.isAtLeast(oldest, name) === true) {
        this.#demand.fade(oldest)
        return undefined
      }
      leaving.push(oldest)
      excess -= this.#sizeOf(value)
    }
    return leaving
  }

  #drop(name: string): void {
    const value = this.#values.get(name)
    if (value === undefined) return
    this.#values.delete(name)
    this.#size -= this.#sizeOf(value)
  }
}

/** Beyond this one name is wanted as much as another: what was in demand yesterday must not be so for long. */
const MOST = 15
/** After so many questions all counts are halved. */
const AN_AGE = 4096

/** How often names were asked for of late. */
export class Demand {
  readonly #counts = new Map<string, number>()
  #asked = 0

  note(name: string): void {
    this.#counts.set(name, Math.min(MOST, (this.#counts.get(name) ?? 0) + 1))
    this.#asked += 1
    if (this.#asked < AN_AGE) return
    this.#asked = 0
    for (const [known, count] of this.#counts) {
      if (count > 1) this.#counts.set(known, count >> 1)
      else this.#counts.delete(known)
    }
  }

  isAtLeast(name: string, other: string): boolean {
    return (this.#counts.get(name) ?? 0) >= (this.#counts.get(other) ?? 0)
  }

  /** It has kept another out and was not asked for since: once hot, it must not do so for an age. */
  fade(name: string): void {
    const count = this.#counts.get(name) ?? 0
    if (count > 1) this.#counts.set(name, count >> 1)
  }

  /** All are wanted alike again. */
  forget(): void {
    this.#counts.clear()
  }
}
