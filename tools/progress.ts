/** Progress of long work: one line that rewrites itself on a terminal, nothing in a pipe. */

export interface Progress {
  step(done: number, total: number, what: string): void
  /** Clears the line. */
  end(): void
}

export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { step() {}, end() {} }
  let last = 0
  let shown = false
  return {
    step(done, total, what) {
      const now = performance.now()
      if (shown && done < total && now - last < 80) return
      last = now
      shown = true
      const width = 24
      const filled = total === 0 ? width : Math.round((done / total) * width)
      const bar = '━'.repeat(filled) + '─'.repeat(width - filled)
      stream.write(
        `\r\u001B[K${bar} ${done.toLocaleString('en')}/${total.toLocaleString('en')} ${what}`,
      )
    },
    end() {
      if (shown) stream.write('\r\u001B[K')
    },
  }
}
