import { expect, test, vi } from 'vitest'
import { lazyLibrary } from '../../extension/lazy-library.ts'
import type { ChronicleLibrary } from '../../shared/library/library.ts'

test('what is expected is loaded once, and asked nothing', async () => {
  const coverage = vi.fn()
  const load = vi.fn(async () => ({ coverage }) as unknown as ChronicleLibrary)
  const { library, expect: expectIt } = lazyLibrary(load)
  expect(load).not.toHaveBeenCalled()
  expectIt()
  expectIt()
  expect(coverage).not.toHaveBeenCalled()
  await library.coverage()
  expect(load).toHaveBeenCalledOnce()
  expect(coverage).toHaveBeenCalledOnce()
})

test('a library that cannot be loaded fails whoever asks, not who expects', async () => {
  const { library, expect: expectIt } = lazyLibrary(() => Promise.reject(new Error('gone')))
  expectIt()
  await expect(library.coverage()).rejects.toThrow('gone')
})
