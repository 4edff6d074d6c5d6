/** The index on this device in Firefox: fetched once and again where it stopped, from a file, used without the network, erased. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { publicationOf } from '../../shared/publishing/publication.ts'
import { requestsSeen, watchRequests } from '../../tools/stage/browsers/firefox-window.ts'
import { manyArticles } from '../builders.ts'
import { FIREFOX, onFirefox, press, shows, textIn } from './on-firefox.ts'

const VALUES = new Map(publicationOf(manyArticles(200), { updated: '2026-08-03T06:00:00Z' }))

describe.skipIf(FIREFOX === undefined)('in Firefox, where it is and is built for', () => {
  const on = onFirefox()

  test('in private mode the index comes once, then nobody is asked', async () => {
    on.service.behave({ kind: 'publishes', values: VALUES })
    await watchRequests(on.stage.browser, on.stage.id)
    await on.setOptions({ mode: 'private' })
    // The page was opened before its service was set.
    await on.settings.evaluate('globalThis.isStale = true; location.reload()')
    const isFresh = `globalThis.isStale === undefined && document.querySelector('#index button') !== null`
    await expect.poll(() => on.settings.evaluate(isFresh).catch(() => false)).toBe(true)
    await on.settings.evaluate(`[...document.querySelectorAll('#index button')][0].click()`)
    await shows(on.settings, '#index [role=status] button')
    await press(on.settings, '#index [role=status] button')
    await expect.poll(() => textIn(on.settings, '#index .note')).toContain('200\u00A0articles')
    // That the watch sees what is asked.
    const fetched = await requestsSeen(on.stage.browser)
    expect(fetched.length).toBeGreaterThan(1)
    expect(fetched.every((url) => url.startsWith(`${on.service.origin}/v1/segments/`))).toBe(true)
    on.service.requests.splice(0)
    const popup = await on.open('#related')
    await popup.bringToFront()
    await popup.evaluate(`document.querySelector('#q').focus()`)
    await popup.keyboard.type('dossi')
    await shows(popup, '[role=option]')
    await popup.keyboard.type('er')
    await popup.keyboard.press('Enter')
    await shows(popup, '.place-search .article')
    await press(popup, '.back')
    await press(popup, '.person')
    await shows(popup, '.place-entity')
    await press(popup, '.back')
    await press(popup, '[data-key=sent]')
    await shows(popup, '.place-sent')
    expect(await textIn(popup, '.place-sent')).toContain('rien n’est envoyé')
    expect(await requestsSeen(on.stage.browser)).toEqual([])
    expect(on.service.requests).toEqual([])
    const erase = `[...document.querySelectorAll('section[aria-labelledby=erase-title] .press')][0].click()`
    await on.settings.evaluate(erase)
    await on.settings.evaluate(erase)
    await expect.poll(() => textIn(on.settings, '#index .note')).toContain('Aucun index')
    expect(await on.settings.evaluate('browser.storage.local.get(null)')).toEqual({})
  })

  test('a download that broke off goes on where it was', async () => {
    on.service.behave({ kind: 'publishes', values: VALUES, until: 14 })
    const page = await on.stage.open('options.html', '#index button')
    const fetchAll = async (): Promise<void> => {
      await press(page, '#index button')
      await shows(page, '#index [role=status] button')
      await press(page, '#index [role=status] button')
    }
    await fetchAll()
    await expect
      .poll(() => textIn(page, '#index'), { timeout: 20_000 })
      .toContain('Le téléchargement reprendra où il en était.')
    on.service.behave({ kind: 'publishes', values: VALUES })
    await fetchAll()
    await expect
      .poll(() => textIn(page, '#index .note'), { timeout: 20_000 })
      .toContain('200\u00A0articles')
  })

  test('a download that the reader stopped goes on where it was, and asks for nothing twice', async () => {
    const page = await on.stage.open('options.html', '#erase')
    await press(page, '#erase')
    await press(page, '#erase')
    await expect.poll(() => textIn(page, '#index .note')).toContain('Aucun index')
    await on.setOptions({})
    on.service.requests.splice(0)
    on.service.behave({ kind: 'publishes', values: VALUES, pace: 60 })
    await page.evaluate('globalThis.isStale = true; location.reload()').catch(() => undefined)
    const isFresh = `globalThis.isStale === undefined && document.querySelector('#index button') !== null`
    await expect.poll(() => page.evaluate(isFresh).catch(() => false)).toBe(true)
    const fetchAll = async (): Promise<void> => {
      await press(page, '#index button')
      await shows(page, '#index [role=status] button')
      await press(page, '#index [role=status] button')
    }
    await fetchAll()
    await shows(page, 'progress:not([hidden])')
    await press(page, '#index .presses button:nth-of-type(2)')
    await expect
      .poll(() => textIn(page, '#index [role=status]'), { timeout: 20_000 })
      .toBe('Arrêté. Le téléchargement reprendra où il en était.')
    on.service.behave({ kind: 'publishes', values: VALUES })
    await fetchAll()
    await expect
      .poll(() => textIn(page, '#index .note'), { timeout: 20_000 })
      .toContain('200\u00A0articles')
    const keys = on.service.requests
      .map(({ line }) => decodeURIComponent(line))
      .filter((line) => line.startsWith('GET /v1/segments/s'))
    expect(new Set(keys).size).toBe(keys.length)
    await page.close()
  })

  test('an index comes from a file as well; one that is none is refused and leaves what was', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reperes-index-'))
    const lines = [...VALUES].filter(([key]) => !key.startsWith('l/') && key !== 'current')
    const whole = [...lines, ['current', VALUES.get('current')]].map((one) => JSON.stringify(one))
    const [file, broken] = [join(folder, 'index.ndjson'), join(folder, 'broken.ndjson')]
    await writeFile(file, `${whole.join('\n')}\n`)
    await writeFile(broken, `${whole.slice(0, 20).join('\n')}\n`)
    const page = await on.stage.open('options.html', '#index-file')
    const give = async (path: string, said: string): Promise<void> => {
      const input = (await page.$('#index-file')) as ElementHandle<HTMLInputElement>
      await input.uploadFile(path)
      await expect
        .poll(() => textIn(page, '#index [role=status]'), { timeout: 20_000 })
        .toContain(said)
    }
    await give(file, 'Index importé.')
    await give(broken, 'Ce fichier n’est pas un index de Repères.')
    expect(await textIn(page, '#index .note')).toContain('200\u00A0articles')
    await rm(folder, { recursive: true })
    expect(on.service.requests).toEqual([])
  })
})
