/** The index on this device: fetched once and again where it stopped, from a file, used without the network, erased. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { publicationOf } from '../../shared/publishing/publication.ts'
import { articlePage, DISPATCH } from '../../tools/stage/hosts/pages.ts'
import { manyArticles } from '../builders.ts'
import { addressOf, CHROMIUM, onStage, setOptions } from './on-stage.ts'

/** Of more articles than one value holds. */
const VALUES: ReadonlyMap<string, string> = new Map(
  publicationOf(manyArticles(200), { updated: '2026-08-03T06:00:00Z' }),
)

describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
  const on = onStage()
  /** What the browser asked of anyone, the pages being read and the extension's own apart. */
  const asked: string[] = []
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reperes-index-'))
    on.stage.context.on('request', (request) => {
      const url = request.url()
      if (/^https?:/u.test(url) && !url.includes('fr.vietnamplus.vn')) asked.push(url)
    })
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  beforeEach(async () => {
    const settings = await on.stage.visit(on.stage.extensionUrl('options.html'))
    await settings.locator('button', { hasText: 'Tout effacer' }).click()
    await settings.locator('button', { hasText: 'Vraiment' }).click()
    await settings.locator('#index .note', { hasText: 'Aucun index' }).waitFor()
    await settings.close()
    await setOptions(on.stage, { service: on.service.origin, mode: 'private', welcomed: 'yes' })
    asked.splice(0)
  })

  const openSettings = () => on.stage.visit(on.stage.extensionUrl('options.html'))
  const press = (page: Page, label: string) =>
    page.locator('#index button', { hasText: label }).click()
  const says = (page: Page, text: string) =>
    page.locator('#index [role=status]', { hasText: text }).waitFor()
  const keysAsked = (): readonly string[] =>
    on.service.requests.map(({ line }) => decodeURIComponent(line.replace('GET /v1/segments/', '')))

  async function download(page: Page): Promise<void> {
    await press(page, 'Télécharger l’index')
    await says(page, 'L’index pèse environ')
    await press(page, 'Télécharger maintenant')
  }

  /** A search that the index alone can answer. */
  async function searchHere(): Promise<Page> {
    const tab = await on.stage.visit(addressOf(articlePage(DISPATCH)))
    const popup = await on.stage.open('popup', tab)
    await popup.locator('.person').first().waitFor()
    await popup.locator('#q').fill('dossier numéro 31')
    await popup.locator('#q').press('Enter')
    await popup.locator('.place-search .article').first().waitFor()
    return popup
  }

  test('a download that broke off goes on where it was', async () => {
    on.service.behave({ kind: 'publishes', values: VALUES, until: 14 })
    const settings = await openSettings()
    await download(settings)
    await says(settings, 'Le service ne répond pas')
    await says(settings, 'Le téléchargement reprendra où il en était.')
    const first = keysAsked()
    expect(first.length).toBeGreaterThan(14)
    const got = new Set(first.slice(0, 14).filter((key) => /^s[0-9a-f]+\//u.test(key)))
    expect(got.size).toBeGreaterThan(8)
    on.service.requests.splice(0)
    on.service.behave({ kind: 'publishes', values: VALUES })
    await download(settings)
    await says(settings, 'à jour')
    // What had come was not asked for again.
    expect(keysAsked().filter((key) => got.has(key))).toEqual([])
    await settings.locator('#index .note', { hasText: '200\u00A0articles' }).waitFor()
  })

  test('a download that the reader stopped goes on where it was', async () => {
    on.service.behave({ kind: 'publishes', values: VALUES, pace: 60 })
    const settings = await openSettings()
    await download(settings)
    await settings.locator('progress').waitFor()
    await press(settings, 'Arrêter')
    await says(settings, 'Arrêté. Le téléchargement reprendra où il en était.')
    const before = keysAsked().length
    on.service.behave({ kind: 'publishes', values: VALUES })
    await settings.reload()
    await download(settings)
    await says(settings, 'à jour')
    const keys = keysAsked().filter((key) => key.startsWith('s'))
    expect(new Set(keys).size).toBe(keys.length)
    expect(keysAsked().length).toBeGreaterThan(before)
  })

  test('then related and search are worked out here, and no request leaves', async () => {
    on.service.behave({ kind: 'publishes', values: VALUES })
    const settings = await openSettings()
    await download(settings)
    await says(settings, 'à jour')
    await settings.close()
    asked.splice(0)
    on.service.requests.splice(0)
    const popup = await searchHere()
    await popup.locator('.back').click()
    await popup.locator('#related').waitFor()
    await popup.locator('#q').fill('')
    await popup.locator('#q').pressSequentially('dossi')
    await popup.locator('[role=option]').first().waitFor()
    await popup.locator('#q').press('Escape')
    await popup.locator('[data-key=sent]').click()
    expect(await popup.locator('.place-sent').textContent()).toContain('rien n’est envoyé')
    expect(asked).toEqual([])
    expect(on.service.requests).toEqual([])
  })

  test('an index comes from a file as well; one that is none is refused and leaves what was', async () => {
    const lines = [...VALUES].filter(([key]) => !key.startsWith('l/') && key !== 'current')
    const file = join(folder, 'index.ndjson')
    const whole = [...lines, ['current', VALUES.get('current')]].map((one) => JSON.stringify(one))
    await writeFile(file, `${whole.join('\n')}\n`)
    const broken = join(folder, 'broken.ndjson')
    await writeFile(broken, `${whole.slice(0, 20).join('\n')}\n`)
    const settings = await openSettings()
    await settings.locator('#index-file').setInputFiles(broken)
    await says(settings, 'Ce fichier n’est pas un index de Repères.')
    await settings.locator('#index-file').setInputFiles(file)
    await says(settings, 'Index importé.')
    await settings.locator('#index-file').setInputFiles(broken)
    await says(settings, 'Ce fichier n’est pas un index de Repères.')
    await settings.locator('#index .note', { hasText: '200\u00A0articles' }).waitFor()
    await settings.close()
    await searchHere()
    expect(asked).toEqual([])
  })

  test('Tout effacer leaves nothing', async () => {
    on.service.behave({ kind: 'publishes', values: VALUES })
    const settings = await openSettings()
    await download(settings)
    await says(settings, 'à jour')
    const erase = settings.locator('button', { hasText: 'Tout effacer' })
    await erase.click()
    await settings.locator('button', { hasText: 'Vraiment' }).click()
    await settings.locator('#index .note', { hasText: 'Aucun index' }).waitFor()
    const left = await settings.evaluate(`(async () => {
      const database = await new Promise((done) => {
        const request = indexedDB.open('index', 1)
        request.onsuccess = () => done(request.result)
      })
      const keys = await new Promise((done) => {
        const request = database.transaction('values').objectStore('values').getAllKeys()
        request.onsuccess = () => done(request.result)
      })
      database.close()
      return [keys, await chrome.storage.local.get(null), await chrome.storage.session.get(null)]
    })()`)
    expect(left).toEqual([[], {}, {}])
  })
})
