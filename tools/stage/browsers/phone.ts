/** A page as a phone shows it: as narrow, under a finger. What Firefox for Android is made of cannot be had here. */
import type { Page } from 'playwright-core'
import type { Size } from './chromium.ts'

export async function asPhone(page: Page, { width, height }: Size): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    screenWidth: width,
    screenHeight: height,
    deviceScaleFactor: 2,
    mobile: true,
  })
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 })
}
