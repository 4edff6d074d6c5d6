/** The same road in Firefox: a page of the outlet, the popup, the service. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firefoxPath } from '../../tools/browsers.ts'
import { ROOT } from '../../tools/root.ts'
import { ANSWERS } from '../../tools/stage/answers.ts'
import { openFirefox, type FirefoxStage } from '../../tools/stage/firefox.ts'
import { DISPATCH, PAGES } from '../../tools/stage/pages.ts'
import { openService, type StageService } from '../../tools/stage/service.ts'
import { openSites, type Sites } from '../../tools/stage/sites.ts'

const firefox = firefoxPath()
const built = existsSync(join(ROOT, '.output', 'firefox-mv3', 'manifest.json'))

describe.skipIf(firefox === undefined || !built)('in Firefox, where it is and is built for', () => {
  let sites: Sites
  let service: StageService
  let stage: FirefoxStage
  let popup: Page

  beforeAll(async () => {
    sites = await openSites(PAGES)
    service = await openService({ kind: 'answers', answers: ANSWERS })
    stage = await openFirefox({ firefox: firefox!, hosts: ['fr.vietnamplus.vn'] })
  })
  afterAll(async () => {
    await stage?.close()
    await service?.close()
    await sites?.close()
  })

  test('names stand at once, and what surrounds the page is asked for once', async () => {
    const address = `http://fr.vietnamplus.vn:${sites.port}${DISPATCH.path}`
    await stage.visit(address)
    const settings = await stage.open('options.html', 'h1')
    const options = { service: service.origin, mode: 'standard', welcomed: 'yes' }
    await settings.evaluate(`browser.storage.local.set(${JSON.stringify(options)})`)
    const tab = await stage.tabOf(settings, address)
    expect(service.requests).toEqual([])
    popup = await stage.open(`popup.html?tabId=${tab}`, '#related .article')
    const text = await popup.evaluate('document.body.textContent')
    expect(text).toContain('Elnur Safarov')
    expect(text).toContain('ambassadeur d’Azerbaïdjan au Vietnam')
    expect(text).toContain('Le Courrier du Vietnam')
    expect(text).toContain('Signalé par cette page')
    expect(service.requests.map(({ line }) => line)).toEqual(['POST /v1/related'])
  })

  test('a name opens, and Escape leads back', async () => {
    await popup.evaluate(`document.querySelector('.person').click()`)
    await expect
      .poll(() => popup.evaluate(`document.querySelector('.place-entity .roles') !== null`))
      .toBe(true)
    await popup.evaluate(
      `document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }))`,
    )
    expect(await popup.evaluate(`document.querySelector('.home').hidden`)).toBe(false)
  })
})
