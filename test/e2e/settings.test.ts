/** The settings and the first-run page: what a reader chooses is kept, and shows at once. */
import { describe, expect, test } from 'vitest'
import { CHROMIUM, onStage, setOptions } from './on-stage.ts'

describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
  const on = onStage()

  test('the first-run page says what is sent in five lines, and takes the choice', async () => {
    await setOptions(on.stage, { welcomed: 'no' })
    const welcome = await on.stage.visit(on.stage.extensionUrl('welcome.html'))
    await welcome.locator('.lines li').first().waitFor()
    expect(await welcome.locator('.lines li').count()).toBe(5)
    await welcome.locator('[data-key=choose-ask]').click()
    await welcome.locator('[role=status]', { hasText: 'C’est noté' }).waitFor()
    const chosen = welcome.locator('.modes [aria-pressed=true]')
    expect(await chosen.textContent()).toBe('Me demander chaque fois')
    expect(await chosen.evaluate((button) => button === document.activeElement)).toBe(true)
    expect(
      await on.stage.worker.evaluate(`chrome.storage.local.get(['mode', 'welcomed'])`),
    ).toEqual({ mode: 'ask', welcomed: 'yes' })
    expect(on.service.requests).toEqual([])
  })

  test('who reads no French finds another language on the first page', async () => {
    const welcome = await on.stage.visit(on.stage.extensionUrl('welcome.html'))
    await welcome.locator('#language-en').click()
    await welcome.locator('h1', { hasText: 'Welcome to Repères' }).waitFor()
    expect(await welcome.evaluate('document.activeElement.id')).toBe('language-en')
    expect(await welcome.locator('.languages [aria-pressed=true]').textContent()).toBe('English')
    expect(await welcome.getAttribute('html', 'lang')).toBe('en')
    expect(await on.stage.worker.evaluate(`chrome.storage.local.get('language')`)).toEqual({
      language: 'en',
    })
  })

  test('colours follow the choice, or the browser', async () => {
    const page = await on.stage.visit(on.stage.extensionUrl('options.html'))
    const paper = () => page.evaluate(`getComputedStyle(document.documentElement).backgroundColor`)
    const light = await paper()
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await paper()
    expect(dark).not.toBe(light)
    await page.locator('input[name=theme][value=light]').check()
    await expect.poll(paper).toBe(light)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.locator('input[name=theme][value=dark]').check()
    await expect.poll(paper).toBe(dark)
  })

  test('a closed service is told from others; given its key, it is sent it', async () => {
    on.service.behave({ kind: 'refuses', status: 401, problem: 'key_required' })
    await setOptions(on.stage, { language: 'fr' })
    const page = await on.stage.visit(on.stage.extensionUrl('options.html'))
    const download = async (): Promise<unknown> => {
      await page.locator('#index button').first().click()
      await page.locator('#index [role=status] button').click()
      expect(await page.evaluate('document.activeElement.id')).toBe('service-key')
      return on.service.requests.at(-1)?.headers['authorization']
    }
    expect(await download()).toBeUndefined()
    await page.locator('#service-key').fill('clef')
    await page.locator('#service-key').press('Enter')
    await page.locator('.saved:not(:empty)').waitFor()
    expect(await download()).toBe('Bearer clef')
    await on.stage.worker.evaluate(`chrome.storage.local.remove('key')`)
  })

  test('settings speak the chosen language at once, and refuse an unsafe service', async () => {
    const page = await on.stage.visit(on.stage.extensionUrl('options.html'))
    await page.locator('input[name=language][value=vi]').check()
    await page.locator('h1', { hasText: 'Cài đặt Repères' }).waitFor()
    await page.locator('#service').fill('http://reperes.example')
    await page.locator('form [type=submit]').click()
    expect(await page.locator('#service').getAttribute('aria-invalid')).toBe('true')
    expect(await on.stage.worker.evaluate(`chrome.storage.local.get('service')`)).toEqual({
      service: on.service.origin,
    })
  })
})
