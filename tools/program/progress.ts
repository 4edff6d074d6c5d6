/** Progress of long work: one line that rewrites itself on a terminal, nothing in a pipe. */

export interface Progress {
  step(done: number, total: number, what: string): void
  /** Work that cannot be counted: said at once, until the next step or the end. */
  wait(what: string): void
  /** Clears the line. */
  end(): void
}

const BAR = 24
const REFRESH_MS = 80
/** Back to the beginning of the line, and nothing on it. */
export const CLEAR = '\r\u001B[K'

type Terminal = Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>

export function progressOn(stream: Terminal): Progress {
  if (!stream.isTTY) return { step() {}, wait() {}, end() {} }
  let last = 0
  let shown = false
  const show = (line: string): void => {
    last = performance.now()
    shown = true
    // A line that wraps cannot be taken back.
    stream.write(CLEAR + line.slice(0, (stream.columns || 80) - 1))
  }
  return {
    step(done, total, what) {
      if (shown && done < total && performance.now() - last < REFRESH_MS) return
      const filled = total === 0 ? BAR : Math.round((done / total) * BAR)
      const bar = '━'.repeat(filled) + '─'.repeat(BAR - filled)
      show(`${bar} ${done.toLocaleString('en')}/${total.toLocaleString('en')} ${what}`)
    },
    wait: (what) => show(`${what}…`),
    end() {
      if (shown) stream.write(CLEAR)
      shown = false
    },
  }
}
