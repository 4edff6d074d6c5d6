/** Persons and countries are painted first, the other kinds right after: nothing painted moves or loses the focus. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { articlePage, CROWDED_PAGE, DISPATCH } from '../../tools/stage/pages.ts'
import { addressOf, CHROMIUM, linesOf, onStage, setOptions } from './on-stage.ts'

/** Notes, one frame after persons are drawn, where each thing stands; and what the service was asked by then. */
const NOTING = `{
  const places = () => Object.fromEntries(
    [...document.querySelectorAll('h1, h2, h3, .person, .value, .unfold, .onward, .quiet-press, .folded-room')]
      .filter((element) => element.closest('.folded, .around') === null)
      .map((element, at) => {
        const { x, y } = element.getBoundingClientRect()
        return [at + ' ' + element.className, x + ' ' + y]
      }))
  const mark = performance.mark.bind(performance)
  performance.mark = (name) => {
    if (name === 'persons') {
      globalThis.folded = document.querySelector('.folded') !== null
      document.querySelector('.person')?.focus()
      requestAnimationFrame(() => { globalThis.first = places() })
    }
    if (name === 'names') requestAnimationFrame(() => { globalThis.all = places() })
    return mark(name)
  }
}`

interface Noted {
  readonly folded: boolean
  readonly first: Readonly<Record<string, string>>
  readonly all: Readonly<Record<string, string>>
  readonly shifts: readonly number[]
  readonly focused: string
}

const notedBy = async (popup: Page): Promise<Noted> => {
  await popup.locator('.folded summary').waitFor({ state: 'attached' })
  return popup.evaluate(`new Promise((done) => {
    const seen = []
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ value }) => value)))
      .observe({ type: 'layout-shift', buffered: true })
    const { folded, first, all } = globalThis
    setTimeout(() => done({ folded, first, all, shifts: seen, focused: document.activeElement.className }), 300)
  })`)
}

describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
  const on = onStage()
  beforeAll(() => on.stage.context.addInitScript(NOTING))

  test.each([
    ['popup', 'standard', 'a dispatch', articlePage(DISPATCH), 400],
    ['popup', 'standard', 'two hundred names', CROWDED_PAGE, 400],
    ['popup', 'ask', 'a dispatch, asked on a press', articlePage(DISPATCH), 400],
    ['popup', 'standard', 'a dispatch, 320 pixels wide', articlePage(DISPATCH), 320],
    ['sidepanel', 'standard', 'a dispatch', articlePage(DISPATCH), 360],
    ['sidepanel', 'private', 'a dispatch, in private mode', articlePage(DISPATCH), 360],
  ] as const)('%s, %s: %s', async (surface, mode, _, page, width) => {
    await setOptions(on.stage, { mode })
    const tab = await on.stage.visit(addressOf(page))
    const opened = await on.stage.open(surface, tab, { width, height: 600 })
    const { folded, first, all, shifts, focused } = await notedBy(opened)
    // What was not yet there came later, into its room.
    expect(folded).toBe(false)
    expect(await opened.locator('.folded summary').count()).toBe(1)
    expect(Object.keys(first).length).toBeGreaterThan(5)
    expect(all).toMatchObject(first)
    expect(shifts).toEqual([])
    expect(focused).toBe('person')
    expect(linesOf(on.service).length).toBeLessThanOrEqual(1)
  })
})
