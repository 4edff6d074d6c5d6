/** All names are painted at once; what the service answers comes below them: nothing painted moves or loses the focus. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { articlePage, CROWDED_PAGE, DISPATCH } from '../../tools/stage/hosts/pages.ts'
import { addressOf, CHROMIUM, linesOf, onStage, setOptions } from './on-stage.ts'

/** Notes where each thing stands a frame after the names are drawn, and a frame after the answer is. */
const NOTING = `{
  const places = () => Object.fromEntries(
    [...document.querySelectorAll('h1, h2, h3, .person, .value, .unfold, .onward, .quiet-press, .folded summary')]
      .filter((element) => element.closest('.around, .folded > .kind') === null)
      .map((element, at) => {
        const { x, y } = element.getBoundingClientRect()
        return [at + ' ' + element.className, x + ' ' + y]
      }))
  const mark = performance.mark.bind(performance)
  performance.mark = (name) => {
    if (name === 'names') {
      globalThis.folded = document.querySelector('.folded') !== null
      document.querySelector('.person')?.focus()
      requestAnimationFrame(() => { globalThis.first = places() })
    }
    return mark(name)
  }
  globalThis.placesNow = places
}`

interface Noted {
  readonly folded: boolean
  readonly first: Readonly<Record<string, string>>
  readonly all: Readonly<Record<string, string>>
  readonly shifts: readonly number[]
  readonly focused: string
}

const notedBy = async (popup: Page, shows: string): Promise<Noted> => {
  await popup.locator(shows).first().waitFor({ state: 'attached' })
  // A movement has the time to come.
  return popup.evaluate(`new Promise((done) => {
    const seen = []
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ value }) => value)))
      .observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => done({ folded: globalThis.folded, first: globalThis.first, all: placesNow(), shifts: seen, focused: document.activeElement.className }), 300)
  })`)
}

describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
  const on = onStage()
  beforeAll(() => on.stage.context.addInitScript(NOTING))

  test.each([
    ['popup', 'standard', 'a dispatch', articlePage(DISPATCH), 400, 'fr'],
    ['popup', 'standard', 'two hundred names', CROWDED_PAGE, 400, 'fr'],
    ['popup', 'ask', 'a dispatch, asked on a press', articlePage(DISPATCH), 400, 'fr'],
    ['popup', 'standard', 'a dispatch, 320 pixels wide', articlePage(DISPATCH), 320, 'fr'],
    ['sidepanel', 'standard', 'a dispatch', articlePage(DISPATCH), 360, 'fr'],
    ['sidepanel', 'private', 'a dispatch, in private mode', articlePage(DISPATCH), 360, 'fr'],
    // Where two countries are called otherwise a moment later.
    ['popup', 'standard', 'a dispatch, in Vietnamese', articlePage(DISPATCH), 320, 'vi'],
  ] as const)('%s, %s: %s', async (surface, mode, _, page, width, language) => {
    await setOptions(on.stage, { mode, language })
    const tab = await on.stage.visit(addressOf(page))
    const opened = await on.stage.open(surface, tab, { width, height: 600 })
    const { folded, first, all, shifts, focused } = await notedBy(
      opened,
      surface === 'popup' && mode === 'standard'
        ? '#related .article'
        : '#related, [data-key=look]',
    )
    expect(folded).toBe(true)
    expect(Object.keys(first).length).toBeGreaterThan(5)
    expect(all).toMatchObject(first)
    expect(shifts).toEqual([])
    expect(focused).toBe('person')
    expect(linesOf(on.service).length).toBeLessThanOrEqual(1)
  })
})
