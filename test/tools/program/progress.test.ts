import { describe, expect, test } from 'vitest'
import { progressOn } from '../../../tools/program/progress.ts'

/** What a terminal of `columns` would have been told; `undefined`: no terminal. */
function told(columns: number | undefined, work: (on: ReturnType<typeof progressOn>) => void) {
  const written: string[] = []
  const write = (text: string | Uint8Array): boolean => written.push(String(text)) > 0
  work(progressOn({ isTTY: columns !== undefined, columns: columns ?? 0, write } as never))
  return written
}

describe('on a terminal', () => {
  test('a line stays one line, however long a name', () => {
    const [line] = told(40, (on) => on.step(1, 2, `pages read: ${'tres-long-'.repeat(20)}.html`))
    expect(line!.replace('\r\u001B[K', '')).toHaveLength(39)
    expect(line).toContain('━━━━━━━━━━━━──────────── 1/2 pages')
  })

  test('what cannot be counted is said at once, and taken back once', () => {
    const written = told(80, (on) => {
      on.step(1, 2, 'values')
      on.wait('building the extension')
      on.end()
      on.end()
    })
    expect(written.slice(1)).toEqual(['\r\u001B[Kbuilding the extension…', '\r\u001B[K'])
  })
})

test('in a pipe nothing is said', () => {
  const written = told(undefined, (on) => {
    on.step(0, 1, 'values')
    on.wait('starting the service')
    on.end()
  })
  expect(written).toEqual([])
})
