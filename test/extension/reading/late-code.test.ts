/** What the background loads later: once, as its kind of background can; in a worker only what was installed. */
import { afterEach, expect, test, vi } from 'vitest'
import { bring, installLateCode, lateCode } from '../../../extension/reading/late-code.ts'

const reader = vi.fn()

afterEach(() => {
  globalThis.reperesLateCode = undefined
  globalThis.importScripts = undefined
  document.head.replaceChildren()
})

test('in a worker, from what was loaded as it was installed', async () => {
  const loaded: string[] = []
  globalThis.importScripts = (...files) => {
    loaded.push(...files)
  }
  installLateCode()
  dispatchEvent(new Event('install'))
  expect(loaded).toEqual(['/reader.js', '/mender.js'])
  globalThis.importScripts = (file) => {
    loaded.push(file!)
    bring({ reader })
  }
  expect(await lateCode('reader')).toBe(reader)
  expect(await lateCode('reader')).toBe(reader)
  expect(loaded.slice(2)).toEqual(['/reader.js'])
})

test('in a page, as a script of its own', async () => {
  installLateCode()
  const coming = lateCode('reader')
  const script = document.head.querySelector('script')!
  expect(script.getAttribute('src')).toBe('/reader.js')
  bring({ reader })
  script.dispatchEvent(new Event('load'))
  expect(await coming).toBe(reader)
})

test('what does not come is told', async () => {
  const coming = lateCode('mender')
  document.head.querySelector('script')!.dispatchEvent(new Event('error'))
  await expect(coming).rejects.toThrow('/mender.js')
})
