/** A reader opens the popup on a VietnamPlus dispatch, and goes where it leads. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import {
  articlePage,
  CROWDED_PAGE,
  DISPATCH,
  HOSTILE_PAGE,
  REPRINT,
  STRANGER,
} from '../../tools/stage/hosts/pages.ts'
import { typeset } from '../../extension/telling/typeset.ts'
import { addressOf, CHROMIUM, linesOf, onStage, setOptions } from './on-stage.ts'

const HERE = articlePage(DISPATCH)

describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
  const on = onStage({ granted: ['*://www.revue-lointaine.test/*'] })

  const openPopup = async (page = HERE): Promise<Page> => {
    const tab = await on.stage.visit(addressOf(page))
    const popup = await on.stage.open('popup', tab)
    await popup.locator('#related .article').first().waitFor()
    return popup
  }

  test('who stands on the page, with their roles; the copy elsewhere; what is related, and why', async () => {
    const popup = await openPopup()
    const person = popup.locator('.person', { hasText: 'Elnur Safarov' })
    expect(await person.locator('.role').textContent()).toBe('ambassadeur d’Azerbaïdjan au Vietnam')
    expect(await popup.locator('#copies h3').allTextContents()).toEqual([
      'Le même texte',
      'Le même événement, raconté par d’autres',
    ])
    expect(await popup.locator('#copies .outlet').allTextContents()).toEqual([
      'Le Courrier du Vietnam',
      'Azertag',
    ])
    expect(await popup.locator('#copies summary').textContent()).toContain('3\u00A0différences')
    const groups = await popup.locator('#related > h3').allTextContents()
    expect(groups).toEqual(['Avant', 'Les mêmes jours', 'Après', 'Sans date'])
    const why = await popup.locator('#related .why').first().textContent()
    expect(why).toContain('Même comité\u00A0: 2ᵉ → 3ᵉ session')
    expect(why).toContain('Trân Quang Lôc y est directeur du Département du marché européen')
    expect(await popup.locator('#related .meta').first().textContent()).toContain('(date corrigée)')
    expect(linesOf(on.service)).toEqual(['POST /v1/related'])
  })

  test('one opening is one request, which says neither address nor reader', async () => {
    await openPopup()
    const [{ body, headers }] = on.service.requests as [(typeof on.service.requests)[0]]
    expect(Object.keys(JSON.parse(body) as object).toSorted()).toEqual([
      'headline',
      'id',
      'lead',
      'published',
      'query',
      'sketch',
    ])
    expect(body).not.toContain('http')
    expect(headers['cookie']).toBeUndefined()
    expect(headers['referer']).toBeUndefined()
    expect(headers['authorization']).toBeUndefined()
  })

  test('what is sent is shown to the letter', async () => {
    const popup = await openPopup()
    await popup.locator('[data-key=sent]').click()
    await popup.locator('.place-sent details summary').click()
    const shown = await popup.locator('.place-sent pre').textContent()
    expect(JSON.parse(shown!)).toEqual(JSON.parse(on.service.requests[0]!.body))
  })

  test('nothing moves once it is there', async () => {
    const popup = await openPopup()
    // A movement has the time to come.
    const shifts = await popup.evaluate(`new Promise((done) => {
      new PerformanceObserver((list) => done(list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true })
      setTimeout(() => done([]), 300)
    })`)
    expect(shifts).toEqual([])
  })

  test('an entity, its roles, their sentences, and back to where one was', async () => {
    const popup = await openPopup()
    await popup.locator('.person', { hasText: 'Trân Quang Lôc' }).click()
    await popup.locator('.roles .current summary').click()
    expect(await popup.locator('.roles .attestation blockquote').first().isVisible()).toBe(true)
    expect(await popup.locator('.roles .standing').allTextContents()).toEqual([
      'à la date de cette page',
      'la plus récemment attestée',
    ])
    expect(await popup.locator('.roles .attestation').first().textContent()).toContain(
      'Le Courrier du Vietnam',
    )
    const card = await popup.locator('.place-entity').textContent()
    expect(card).toContain('17\u00A0articles pour 14\u00A0dépêches')
    expect(card).toContain('Dans les mêmes dépêches')
    expect(card).toContain('Première mention')
    await popup.locator('.back').click()
    await popup.locator('.home').waitFor()
    expect(await popup.evaluate('document.activeElement.dataset.key')).toBe('person:tran-quang-loc')
  })

  test('two countries, in order of time', async () => {
    const popup = await openPopup()
    await popup.locator('.names > .onward').click()
    await popup.locator('.timeline li').first().waitFor()
    expect(await popup.locator('#place-title').textContent()).toBe('Vietnam – Azerbaïdjan')
    expect(await popup.locator('.timeline .meta').allTextContents()).toContain(
      '19 octobre 2017 · 2\u00A0dépêches',
    )
  })

  test('two countries are called as the reader’s language has them', async () => {
    await setOptions(on.stage, { language: 'vi' })
    const popup = await openPopup()
    const opener = popup.locator('.names > .onward')
    await expect.poll(() => opener.textContent()).toBe('Việt Nam và Azerbaijan: các cuộc gặp')
    await opener.click()
    expect(await popup.locator('#place-title').textContent()).toBe('Việt Nam – Azerbaijan')
  })

  test('a thread, with the session that is missing, and its table', async () => {
    const popup = await openPopup()
    await popup.locator('.threads .onward').first().click()
    await popup.locator('.timeline .missing').waitFor()
    const saving = popup.waitForEvent('download')
    await popup.locator('[data-key=csv]').click()
    const table = await readFile(await (await saving).path(), 'utf8')
    expect(table.split('\r\n')[0]).toBe('\uFEFFnuméro;date;média;titre;adresse;phrase;remarque')
  })

  test('a search, completed, corrected, with its marks', async () => {
    const popup = await openPopup()
    await popup.locator('#q').pressSequentially('petrole')
    await popup.locator('[role=option]').first().waitFor()
    await popup.locator('#q').fill('petrole azerbaidjen')
    await popup.locator('#q').press('Enter')
    await popup.locator('.place-search .article').first().waitFor()
    expect(await popup.locator('mark').allTextContents()).toEqual(['pétrole', 'Azerbaïdjan'])
    expect(await popup.locator('.corrected').textContent()).toContain('azerbaïdjan')
    await popup.locator('[data-key=more]').click()
    await expect.poll(() => linesOf(on.service).at(-1)).toContain('offset=2')
    await popup.locator('[data-key=first]').click()
    await popup.locator('.place-first .article').first().waitFor()
    const first = await popup.locator('.place-first').textContent()
    expect(first).toContain('11 mars 2019')
    expect(first).toContain('Pourraient la précéder')
    expect(first).toContain('412\u00A0articles')
  })

  test('a citation to copy, a page to keep', async () => {
    const popup = await openPopup()
    await popup.locator('[data-key=cite]').click()
    const press = await popup.locator('.press-form').textContent()
    expect(press).toContain('VietnamPlus (VNA), 12\u00A0mars 2019')
    expect(await popup.locator('.form pre').allTextContents()).toHaveLength(3)
    await popup.locator('.back').click()
    const saving = popup.waitForEvent('download')
    await popup.locator('[data-key=take-keep]').click()
    const file = await saving
    expect(file.suggestedFilename()).toMatch(/^fr\.vietnamplus\.vn-energie.*\.html$/u)
    const html = await readFile(await file.path(), 'utf8')
    expect(html).toContain('saved from url=(')
    expect(html).toContain(DISPATCH.headline)
  })

  test('the page as a note in Markdown, with what is related', async () => {
    await on.stage.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const popup = await openPopup()
    const below = () => popup.locator('.jumps').boundingBox()
    await popup.setViewportSize({ width: 320, height: 600 })
    const before = await below()
    await popup.locator('[data-key=take-keep]').click()
    await popup.locator('[data-key=take-copy]').click()
    await popup.locator('.said', { hasText: 'Copié' }).waitFor()
    expect(await below()).toEqual(before)
    const note = String(await popup.evaluate('navigator.clipboard.readText()'))
    expect(note).toContain(`# ${typeset(DISPATCH.headline)}`)
    expect(note).toContain('## Même dépêche ailleurs')
    expect(note).toContain(
      '[PetroVietnam et SOCAR reprennent leurs travaux en mer Caspienne](https',
    )
  })

  test('the agency’s copy on another site is read after the click, and asked for', async () => {
    const popup = await openPopup(REPRINT)
    expect(await popup.locator('.copy-of').textContent()).toContain('une dépêche reprise')
    expect(on.service.requests).toHaveLength(1)
  })

  test('a page of nobody’s is read, and nothing sent', async () => {
    const tab = await on.stage.visit(addressOf(STRANGER))
    const popup = await on.stage.open('popup', tab)
    await popup.locator('.notice').waitFor()
    expect(on.service.requests).toEqual([])
    await popup.locator('[data-key=look]').click()
    await popup.locator('#related').waitFor()
    await expect.poll(() => on.service.requests.length).toBe(1)
  })

  test('markup in a page stays text', async () => {
    const popup = await openPopup(HOSTILE_PAGE)
    expect(await popup.locator('#page-title').textContent()).toContain('<img src=x')
    expect(await popup.locator('main img, main script').count()).toBe(0)
    expect(await popup.title()).toBe('Repères')
  })

  test('two hundred names unfold where they are', async () => {
    const popup = await openPopup(CROWDED_PAGE)
    expect(await popup.locator('.person').count()).toBeLessThan(8)
    await popup.locator('.unfold').first().click()
    expect(await popup.locator('.person').count()).toBeGreaterThan(100)
    expect(await popup.evaluate('document.activeElement.className')).toBe('person')
  })

  test('offline, the last results are still there', async () => {
    const popup = await openPopup()
    await on.stage.context.setOffline(true)
    try {
      await popup.reload()
      await popup.locator('.kept').waitFor()
      expect(await popup.locator('#notice').textContent()).toContain('hors ligne')
      expect(await popup.locator('#related .article').count()).toBe(4)
    } finally {
      await on.stage.context.setOffline(false)
    }
  })

  test('before the first choice nothing is sent; the choice is kept, and taken at its word', async () => {
    await setOptions(on.stage, { welcomed: 'no' })
    const tab = await on.stage.visit(addressOf(HERE))
    const popup = await on.stage.open('popup', tab)
    await popup.locator('.first-run').waitFor()
    await popup.locator('.person').first().waitFor()
    expect(on.service.requests).toEqual([])
    await popup.locator('[data-key=choose-ask]').click()
    await popup.locator('[data-key=look]').waitFor()
    expect(on.service.requests).toEqual([])
    await popup.locator('[data-key=look]').click()
    await popup.locator('#related .article').first().waitFor()
    expect(on.service.requests).toHaveLength(1)
  })

  test('the panel follows its tab and asks only on a press', async () => {
    const tab = await on.stage.visit(addressOf(HERE))
    const panel = await on.stage.open('sidepanel', tab)
    await panel.locator('#page-title', { hasText: 'Énergie' }).waitFor()
    await tab.goto(addressOf(CROWDED_PAGE))
    await panel.locator('#page-title', { hasText: 'Conférence nationale' }).waitFor()
    expect(on.service.requests).toEqual([])
    await panel.locator('[data-key=look]').click()
    await panel.locator('#related .article').first().waitFor()
    expect(on.service.requests).toHaveLength(1)
  })
})
