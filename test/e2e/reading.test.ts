/** A reader opens the popup on a VietnamPlus dispatch. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../../tools/browsers.ts'
import { ANSWERS } from '../../tools/stage/answers.ts'
import { openStage, type Stage } from '../../tools/stage/chromium.ts'
import { DISPATCH, PAGES } from '../../tools/stage/pages.ts'
import { openService, type StageService } from '../../tools/stage/service.ts'
import { openSites, type Sites } from '../../tools/stage/sites.ts'

const chromium = chromiumPath()

describe.skipIf(chromium === undefined)('in Chromium', () => {
  let sites: Sites
  let service: StageService
  let stage: Stage

  beforeAll(async () => {
    sites = await openSites(PAGES)
    service = await openService({ kind: 'answers', answers: ANSWERS })
    stage = await openStage({
      chromium: chromium!,
      port: sites.port,
      options: { service: service.origin, mode: 'standard', welcomed: 'yes' },
    })
  })
  afterAll(async () => {
    await stage?.close()
    await service?.close()
    await sites?.close()
  })

  test('the popup names who stands on the page, then what surrounds it', async () => {
    const page = await stage.visit(`http://fr.vietnamplus.vn${DISPATCH.path}`)
    expect(service.requests).toEqual([])
    const popup = await stage.open('popup', page)
    await popup.locator('.person .name', { hasText: 'Tran Quang Loc' }).waitFor()
    await popup.locator('#copies .title').waitFor()
    await popup.screenshot({ path: '/tmp/popup.png' })
    expect(service.requests.map(({ line }) => line)).toEqual(['POST /v1/related'])
  })
})
