/** Articles joined two by two, without chains: a group takes in another only if a third of their members agree. */
export class Groups {
  readonly #group: number[]
  readonly #members: number[][]

  constructor(count: number) {
    this.#group = Array.from({ length: count }, (_, i) => i)
    this.#members = Array.from({ length: count }, (_, i) => [i])
  }

  together(a: number, b: number): boolean {
    return this.#group[a] === this.#group[b]
  }

  join(a: number, b: number, same: (a: number, b: number) => boolean): void {
    const into = this.#members[this.#group[a]!]!
    const from = this.#members[this.#group[b]!]!
    let yes = 0
    let asked = 0
    for (const x of into.slice(0, 6)) {
      for (const y of from.slice(0, 6)) {
        asked += 1
        if ((x === a && y === b) || same(Math.min(x, y), Math.max(x, y))) yes += 1
      }
    }
    if (3 * yes < asked) return
    const kept = this.#group[a]!
    for (const member of from) this.#group[member] = kept
    this.#members[kept] = [...into, ...from].sort((x, y) => x - y)
  }

  *all(): Generator<readonly number[]> {
    for (const [at, members] of this.#members.entries()) {
      if (members.length > 1 && this.#group[at] === at && members.includes(at)) yield members
    }
  }
}
