/** A service and pages that mean ill, break off, dawdle or change under the reader: calm words, and no harm. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ANSWERING, ANSWERS, RELATED } from '../../tools/stage/answers/answers.ts'
import { DOSSIER } from '../../tools/stage/answers/dossiers.ts'
import {
  articlePage,
  CROWDED_PAGE,
  DISPATCH,
  HUGE_PAGE,
  LIST_PAGE,
} from '../../tools/stage/hosts/pages.ts'
import type { Answers } from '../../tools/stage/hosts/service.ts'
import { addressOf, asSet, CHROMIUM, linesOf, onStage, setOptions } from './on-stage.ts'
import { poisoned } from './poisoned.ts'

const HERE = articlePage(DISPATCH)
const answering = (answers: Answers) => ({ kind: 'answers', answers }) as const

describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
  const on = onStage()

  const openPopup = async (shows: string, page = HERE): Promise<Page> => {
    const tab = await on.stage.visit(addressOf(page))
    const popup = await on.stage.open('popup', tab)
    await popup.locator(shows).first().waitFor()
    return popup
  }

  test('markup and scripts in every field of every answer stay text', async () => {
    on.service.behave(answering(poisoned(ANSWERS)))
    const popup = await openPopup('#related .article')
    const isClean = async (): Promise<void> => {
      expect(await popup.locator('main img, main script, main iframe').count()).toBe(0)
      expect(await popup.locator('a:not([href^="http"])').count()).toBe(0)
      expect(await popup.title()).toBe('Repères')
    }
    expect(await popup.locator('#related').textContent()).toContain('<img src=x')
    await isClean()
    for (const [opener, shows] of [
      ['.person', '.place-entity .roles'],
      ['.names > .onward', '.timeline'],
      ['.threads .onward', '.timeline'],
    ] as const) {
      await popup.locator(opener).first().click()
      await popup.locator(shows).first().waitFor()
      for (const summary of await popup.locator('.over summary').all()) await summary.click()
      await isClean()
      await popup.locator('.back').click()
    }
    await popup.locator('#q').pressSequentially('tra')
    await popup.locator('[role=option]').first().waitFor()
    await isClean()
  })

  test.each<[string, unknown]>([
    ['a number', 7],
    ['nothing', null],
    ['a list', [[[[]]]]],
    ['wrong types throughout', { copies: 1, related: 'x', entities: null, coverage: [] }],
    ['two megabytes in one field', { ...RELATED, copies: 'x'.repeat(2_100_000) }],
    ['a nest of a hundred thousand lists', undefined],
  ])('%s for an answer is said to be none', async (_, answer) => {
    const nest = '['.repeat(100_000) + ']'.repeat(100_000)
    on.service.behave(
      answer === undefined
        ? { kind: 'says', body: nest }
        : answering({ 'POST /v1/related': answer }),
    )
    const popup = await openPopup('#notice')
    expect(await popup.locator('#notice').textContent()).toContain(
      'réponse du service est illisible',
    )
    expect(await popup.locator('.person').count()).toBeGreaterThan(2)
    await popup.locator('#notice [data-key=again]').waitFor()
  })

  test('what can be read of a half-broken answer is shown', async () => {
    const [first, ...rest] = RELATED.related
    const related = [{ ...first, card: { id: '../..' } }, ...rest.slice(0, 1), 'x', null]
    on.service.behave(
      answering({ ...ANSWERS, 'POST /v1/related': { ...RELATED, related, partial: ['s1/c/3'] } }),
    )
    const popup = await openPopup('#related .article')
    expect(await popup.locator('#related .article').count()).toBe(1)
    expect(await popup.locator('#related').textContent()).toContain('la liste peut être incomplète')
  })

  test('a dossier of another version lacks what that version did not know, and no more', async () => {
    const { sources: _, contradictions: __, companions: ___, ...older } = DOSSIER
    on.service.behave(answering({ ...ANSWERS, 'GET /v1/entities/*': { ...older, companions: [] } }))
    const popup = await openPopup('#related .article')
    await popup.locator('.person').first().click()
    await popup.locator('.place-entity .roles').waitFor()
    expect(await popup.locator('.place .kicker').textContent()).toBe('Personne · 17\u00A0articles')
  })

  test('nobody at the address: names stand, and trying again finds the service', async () => {
    await setOptions(on.stage, { service: 'http://127.0.0.1:9' })
    const popup = await openPopup('#notice')
    expect(await popup.locator('.jumps').textContent()).toContain('Le service ne répond pas')
    expect(await popup.locator('.person').count()).toBeGreaterThan(2)
    await setOptions(on.stage, { service: on.service.origin })
    await popup.locator('#related .article').first().waitFor()
  })

  test('too often: when to come back is told, and trying again finds the service', async () => {
    on.service.behave({
      kind: 'refuses',
      status: 429,
      problem: 'too_many_requests',
      retryAfter: 45,
    })
    const popup = await openPopup('#notice')
    expect(await popup.locator('#notice').textContent()).toMatch(
      /répondra de nouveau à \d{1,2}\u00A0h\u00A0\d{2}\./u,
    )
    on.service.behave(ANSWERING)
    await popup.locator('#notice [data-key=again]').click()
    await popup.locator('#related .article').first().waitFor()
    expect(await popup.locator('#notice').count()).toBe(0)
    expect(linesOf(on.service)).toEqual(['POST /v1/related', 'POST /v1/related'])
  })

  test('a card that did not come is asked for again where it stands', async () => {
    on.service.behave(answering({ ...ANSWERS, 'GET /v1/entities/*': 7 }))
    const popup = await openPopup('#related .article')
    await popup.locator('.person').first().click()
    const again = popup.locator('[data-key=place-again]')
    await again.waitFor()
    on.service.behave(ANSWERING)
    await again.focus()
    await again.press('Enter')
    await popup.locator('.place-entity .roles').waitFor()
    expect(await popup.evaluate('document.activeElement.id')).toBe('place-title')
  })

  test('offline, then online: nothing leaves by itself, and a press finds the service', async () => {
    const popup = await openPopup('#related .article', CROWDED_PAGE)
    await on.stage.context.setOffline(true)
    try {
      await popup.reload()
      await popup.locator('.kept').waitFor()
      on.service.requests.splice(0)
    } finally {
      await on.stage.context.setOffline(false)
    }
    // What would be sent has the time to leave.
    await popup.waitForTimeout(200)
    expect(on.service.requests).toEqual([])
    await popup.locator('[data-key=again]').click()
    await popup.locator('#notice').waitFor({ state: 'detached' })
    await popup.locator('#related .article').first().waitFor()
    expect(await popup.locator('.kept').count()).toBe(0)
    expect(linesOf(on.service)).toEqual(['POST /v1/related'])
  })

  test('a service that never answers is given up on, in words', async () => {
    on.service.behave({ kind: 'stays-silent' })
    const popup = await openPopup('.waiting')
    expect(await popup.locator('.person').count()).toBeGreaterThan(2)
    await popup
      .locator('#notice', { hasText: 'Le service tarde trop' })
      .waitFor({ timeout: 20_000 })
  })

  test('a page of megabytes is read, and its names stand', async () => {
    const popup = await openPopup('.person', HUGE_PAGE)
    expect(await popup.locator('#page-title').textContent()).toBe(asSet(DISPATCH.headline))
    expect(await popup.locator('.persons').textContent()).toContain('Elnur Safarov')
  })

  test('a page that goes away under the panel is followed, whatever came late is dropped', async () => {
    // What a test before was answered about a page is shown beside it.
    await on.stage.worker.evaluate('chrome.storage.session.clear()')
    on.service.behave({ kind: 'stays-silent' })
    const tab = await on.stage.visit(addressOf(HERE))
    const panel = await on.stage.open('sidepanel', tab)
    await panel.locator('[data-key=look]').waitFor()
    // A page of the test before may have asked as it closed.
    on.service.requests.splice(0)
    await panel.locator('[data-key=look]').click()
    await panel.locator('.waiting').first().waitFor()
    for (const page of [LIST_PAGE, HERE, CROWDED_PAGE, LIST_PAGE, CROWDED_PAGE])
      await tab.goto(addressOf(page), { waitUntil: 'commit' })
    await panel.locator('#page-title', { hasText: 'Conférence nationale' }).waitFor()
    await panel.locator('[data-key=look]').waitFor()
    expect(await panel.locator('#related').count()).toBe(0)
    expect(on.service.requests).toHaveLength(1)
  })

  test('a page that speaks like the extension is not heard', async () => {
    const tab = await on.stage.visit(addressOf(HERE))
    await tab.evaluate(`for (const kind of ['page-seen', 'read-page', 'copy-page'])
      window.postMessage({ kind, outlet: 'vietnamplus', raw: { lines: [{ text: 'Faux', gap: 0 }] } }, '*')`)
    const popup = await on.stage.open('popup', tab)
    await popup.locator('.person').first().waitFor()
    expect(await popup.locator('body').textContent()).not.toContain('Faux')
  })
})
