/** What a reader's browser loads, gzip -9, as the popup really asks for it until the names are painted. */
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

  test('the popup until names are painted, whatever it imports', async () => {
    await setOptions(on.stage, { mode: 'ask' })
    const asked: string[] = []
    on.stage.context.on('request', (request) =>
      asked.push(new URL(request.url()).pathname.slice(1)),
    )
    const tab = await on.stage.visit(addressOf(articlePage(DISPATCH)))
    asked.splice(0)
    const popup = await on.stage.open('popup', tab)
    await popup.locator('.person').first().waitFor()
    // The page's query is the first thing that is asked for after its names stand.
    const after = asked.findIndex((file) => file.startsWith('chunks/query'))
    const files = [...new Set(asked.slice(0, after < 0 ? asked.length : after))].filter((file) =>
      existsSync(join(ROOT, '.output', 'chrome-mv3', file)),
    )
    const bytes = files.reduce((sum, file) => sum + weigh(file), 0)
    for (const file of files) console.log(`${weigh(file)} ${file}`)
    console.log(`popup until names are painted ${bytes} bytes in ${files.length} files`)
    expect(files.length).toBeGreaterThan(3)
  })
})
