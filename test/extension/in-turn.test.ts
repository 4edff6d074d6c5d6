/** Work of one name waits for its turn, by the browser's locks where there are any; no other work does. */
import { afterEach, expect, test, vi } from 'vitest'
import { inTurn } from '../../extension/in-turn.ts'

afterEach(() => {
  Reflect.deleteProperty(navigator, 'locks')
})

test('one after the other, and after one that failed; what it gives comes back', async () => {
  const seen: string[] = []
  const work = (name: string) => async () => {
    seen.push(`${name} begins`)
    await Promise.resolve()
    seen.push(`${name} ends`)
    if (name === 'a') throw new Error(name)
    return name
  }
  const [a, b] = await Promise.allSettled([
    inTurn('keeping', work('a')),
    inTurn('keeping', work('b')),
  ])
  expect(a.status).toBe('rejected')
  expect(b).toMatchObject({ value: 'b' })
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
})

test('work of another name does not wait', async () => {
  let end: (value?: unknown) => void = () => undefined
  const reading = inTurn('reading', () => new Promise((done) => (end = done)))
  expect(await inTurn('keeping', () => Promise.resolve(1))).toBe(1)
  end()
  await reading
})

test('every context waits where the browser has locks', async () => {
  const request = vi.fn((_: string, work: () => Promise<unknown>) => work())
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true })
  expect(await inTurn('keeping', () => Promise.resolve(1))).toBe(1)
  expect(request).toHaveBeenCalledWith('keeping', expect.any(Function))
})
