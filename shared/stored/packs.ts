/**
 * Many small values in one: lines, found by place or by name, and cut out as text.
 *
 * A pack is never parsed: one card of forty costs one search for line ends and one short `JSON.parse`.
 * Lines hold JSON, so that none contains a line end of its own.
 */

/** Lines on their way into packs. */
export interface Packing {
  /** How many lines a pack takes. */
  readonly each: number
  add(line: string): void
  /** Those that are full, and what is left over. */
  packs(): readonly string[]
}

/** Lines packed in order, `each` to a pack: what is full is one text, its lines are let go. */
export function packingOf(each: number): Packing {
  const packs: string[] = []
  let lines: string[] = []
  const close = (): void => {
    packs.push(packLines(lines))
    lines = []
  }
  return {
    each,
    add(line) {
      lines.push(line)
      if (lines.length === each) close()
    },
    packs() {
      // Of no line at all there is one pack too.
      if (lines.length > 0 || packs.length === 0) close()
      return packs
    },
  }
}

/** Each in turn, and out of the list: it is held by nobody afterwards. */
export function* leaving<T>(list: T[]): Generator<T> {
  list.reverse()
  for (let next = list.pop(); next !== undefined; next = list.pop()) yield next
}

/** Characters of an offset, in base 36: enough for sixty million. */
const WIDTH = 5

/** Lines behind a first line of offsets: where each of them begins, and where the last one ends. */
export function packLines(lines: readonly string[]): string {
  const offsets: string[] = []
  let at = 0
  for (const line of lines) {
    offsets.push(at.toString(36).padStart(WIDTH, '0'))
    at += line.length + 1
  }
  offsets.push(at.toString(36).padStart(WIDTH, '0'))
  // Joined at once: a text made of two is copied when it is first read, when there is least room for it.
  return [...offsets, '\n', ...lines.flatMap((line) => [line, '\n'])].join('')
}

/** The line at a place, from 0. */
export function lineAt(pack: string, place: number): string | undefined {
  const body = pack.indexOf('\n') + 1
  const at = place * WIDTH
  if (place < 0 || at + 2 * WIDTH >= body) return undefined
  const from = Number.parseInt(pack.slice(at, at + WIDTH), 36)
  const to = Number.parseInt(pack.slice(at + WIDTH, at + 2 * WIDTH), 36)
  return pack.slice(body + from, body + to - 1)
}

/** All lines of a pack. */
export const linesIn = (pack: string): readonly string[] => pack.split('\n').slice(1, -1)

/** Named lines, in code-unit order of their names: `country:VN<tab>{…}`. */
export const packNamed = (lines: ReadonlyMap<string, string>): string =>
  [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, line]) => ['\n', name, '\t', line])
    .concat('\n')
    .join('')

/** The value of a named line. */
export function lineNamed(pack: string, name: string): string | undefined {
  const mark = `\n${name}\t`
  const at = pack.indexOf(mark)
  if (at === -1) return undefined
  const from = at + mark.length
  const end = pack.indexOf('\n', from)
  return end === -1 ? undefined : pack.slice(from, end)
}

/** All named lines of a pack. */
export function namedLines(pack: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string>()
  for (const line of pack.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab !== -1) lines.set(line.slice(0, tab), line.slice(tab + 1))
  }
  return lines
}
