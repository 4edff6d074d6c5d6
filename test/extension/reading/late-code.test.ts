/** What the background loads later: once, as its kind of background can; in a worker only what was installed. */
import { beforeEach, expect, test, vi } from 'vitest'
import type * as LateCode from '../../../extension/reading/late-code.ts'
import { mend } from '../../../extension/reading/mending.ts'

const reader = vi.fn()

let bring: typeof LateCode.bring
let installLateCode: typeof LateCode.installLateCode
let lateCode: typeof LateCode.lateCode

/** A background that has just begun: what another waits for to this day is not this one's. */
beforeEach(async () => {
  globalThis.reperesLateCode = undefined
  globalThis.importScripts = undefined
  document.head.replaceChildren()
  vi.resetModules()
  ;({ bring, installLateCode, lateCode } = await import('../../../extension/reading/late-code.ts'))
})

test('in a worker, from what was loaded as it was installed', async () => {
  const loaded: string[] = []
  globalThis.importScripts = (...files) => {
    loaded.push(...files)
  }
  installLateCode()
  dispatchEvent(new Event('install'))
  expect(loaded).toEqual(['/reader.js', '/asker.js', '/mender.js'])
  globalThis.importScripts = (file) => {
    loaded.push(file!)
    bring({ reader })
  }
  expect(await lateCode('reader')).toBe(reader)
  expect(await lateCode('reader')).toBe(reader)
  expect(loaded.slice(3)).toEqual(['/reader.js'])
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

test('once for all who want it while it comes', async () => {
  const expected = lateCode('reader')
  const asked = lateCode('reader')
  expect(document.head.querySelectorAll('script')).toHaveLength(1)
  bring({ reader })
  document.head.querySelector('script')!.dispatchEvent(new Event('load'))
  expect(await Promise.all([expected, asked])).toEqual([reader, reader])
})

test('what does not come is told to all who wait, and tried again by who wants it later', async () => {
  const [first, second] = [lateCode('mender'), lateCode('mender')]
  const failed = Promise.allSettled([first, second])
  document.head.querySelector('script')!.dispatchEvent(new Event('error'))
  const reason = expect.objectContaining({ message: expect.stringContaining('/mender.js') })
  expect(await failed).toEqual([
    { status: 'rejected', reason },
    { status: 'rejected', reason },
  ])
  document.head.replaceChildren()
  const later = lateCode('mender')
  bring({ mender: mend })
  document.head.querySelector('script')!.dispatchEvent(new Event('load'))
  expect(await later).toBe(mend)
})
