/**
 * What a reader's browser loads, gzip -9, as the popup really asks for it until all names are painted; what the
 * background loads for a page that it has not read before.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../../tools/program/root.ts'
import { articlePage, DISPATCH } from '../../tools/stage/hosts/pages.ts'
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

  test('the popup until all names are painted, and the background to find them', async () => {
    await setOptions(on.stage, { mode: 'ask' })
    const tab = await on.stage.visit(addressOf(articlePage(DISPATCH)))
    // The browser's first popup: what it has loaded once, it does not ask for again.
    const asked: string[] = []
    on.stage.context.on('request', (request) =>
      asked.push(new URL(request.url()).pathname.slice(1)),
    )
    const popup = await on.stage.open('popup', tab)
    await popup.locator('.folded summary').waitFor({ state: 'attached' })
    const files = [...new Set(asked)].filter((file) =>
      existsSync(join(ROOT, '.output', 'chrome-mv3', file)),
    )
    for (const file of files) console.log(`${weigh(file)} ${file}`)
    const bytes = files.reduce((sum, file) => sum + weigh(file), 0)
    console.log(`popup until all names are painted ${bytes} bytes in ${files.length} files`)
    console.log(`the background to find them ${weigh('reader.js')} bytes`)
    expect(files.length).toBeGreaterThanOrEqual(3)
    expect(bytes).toBeLessThan(20_000)
  })

  test('what asks for an answer and draws it', async () => {
    await setOptions(on.stage, { mode: 'ask' })
    const tab = await on.stage.visit(addressOf(articlePage(DISPATCH)))
    const popup = await on.stage.open('popup', tab)
    await popup.locator('[data-key=look]').waitFor()
    const asked: string[] = []
    on.stage.context.on('request', (request) =>
      asked.push(new URL(request.url()).pathname.slice(1)),
    )
    await popup.locator('[data-key=look]').click()
    await popup.locator('#related .article').first().waitFor()
    const files = asked.filter((file) => existsSync(join(ROOT, '.output', 'chrome-mv3', file)))
    const bytes = files.reduce((sum, file) => sum + weigh(file), 0)
    console.log(`what asks and draws ${bytes} bytes in ${files.length} files`)
    // No rule of the language's is among them: who reads an answer searches nothing.
    expect(bytes).toBeLessThan(16_000)
    expect(files.length).toBeLessThanOrEqual(7)
  })
})
