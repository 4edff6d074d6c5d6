/**
 * What a reader's browser loads, gzip -9, as the popup really asks for it: until all names of a page read ahead are
 * painted; of any other until persons are, then until all names are.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../../tools/root.ts'
import { articlePage, DISPATCH } from '../../tools/stage/pages.ts'
import { addressOf, CHROMIUM, onStage, setOptions } from './on-stage.ts'

const weigh = (file: string): number =>
  gzipSync(readFileSync(join(ROOT, '.output', 'chrome-mv3', file)), { level: 9 }).length

describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
  const on = onStage()

  test('the page’s script', () => {
    const bytes = weigh('page.js')
    console.log(`page script ${bytes} bytes`)
    expect(bytes).toBeLessThanOrEqual(15_000)
  })

  test('the popup until persons and countries are painted, then until all names are', async () => {
    await setOptions(on.stage, { mode: 'ask' })
    const asked: string[] = []
    on.stage.context.on('request', (request) =>
      asked.push(new URL(request.url()).pathname.slice(1)),
    )
    const tab = await on.stage.visit(addressOf(articlePage(DISPATCH)))
    asked.splice(0)
    const popup = await on.stage.open('popup', tab)
    await popup.locator('.folded summary').waitFor({ state: 'attached' })
    // What finds all names is asked for once persons are painted; the page's query once all names are.
    const until = (first: string): readonly string[] => {
      const after = asked.findIndex((file) => file.startsWith(`chunks/${first}`))
      return [...new Set(asked.slice(0, after < 0 ? asked.length : after))].filter((file) =>
        existsSync(join(ROOT, '.output', 'chrome-mv3', file)),
      )
    }
    const told = (what: string, files: readonly string[]): void => {
      const bytes = files.reduce((sum, file) => sum + weigh(file), 0)
      console.log(`popup until ${what} ${bytes} bytes in ${files.length} files`)
    }
    const [first, all] = [until('all-names'), until('query')]
    for (const file of all) console.log(`${weigh(file)} ${file}`)
    told('persons and countries are painted', first)
    told('all names are', all)
    expect(first.length).toBeGreaterThan(3)
    expect(all.length).toBeGreaterThan(first.length)
    expect(first.filter((file) => /\/names-/u.test(file))).toEqual([])
    // What was found is kept: as if the page had been read ahead.
    const isKept = `chrome.storage.session.get(null).then((all) => 'tabs' in all)`
    await expect.poll(() => on.stage.worker.evaluate(isKept)).toBe(true)
    await popup.close()
    asked.splice(0)
    const again = await on.stage.open('popup', tab)
    await again.locator('.folded summary').waitFor({ state: 'attached' })
    const ahead = until('query')
    told('all names of a page read ahead are painted', ahead)
    expect(ahead.length).toBeLessThan(first.length)
    expect(ahead.reduce((sum, file) => sum + weigh(file), 0)).toBeLessThan(20_000)
  })
})
