/**
 * What reading ahead costs: `node test/bench/background.ts [--rounds N] [BUILD …]`, each a folder of a built extension,
 * opened in turns. Processor time of the background's own thread while it marks the button, then while it reads the
 * page, woken for it or awake from the page before; and of the page's thread, which only hands over its lines.
 */
import type { Page } from 'playwright-core'
import { chromiumPath } from '../../tools/stage/browsers/browsers.ts'
import { articlePage, DISPATCH, type StagePage } from '../../tools/stage/hosts/pages.ts'
import { openStage } from '../../tools/stage/browsers/chromium.ts'
import { openSites } from '../../tools/stage/hosts/sites.ts'
import { table } from '../../tools/program/terminal.ts'
import { byTurns } from './by-turns.ts'
import { median, spentIn, tasksOf, traced, type TraceEvent } from './tracing.ts'

const VISITS = ['woken, the first of a browser', 'awake', 'woken again'] as const
type Visit = (typeof VISITS)[number]

interface Cost {
  readonly marking: number
  readonly reading: number
  readonly page: number
}

/** Microseconds from a page's first sign in which the button is marked; the reader has not stayed yet. */
const PASSING = 400_000

const articleAt = (number: number): StagePage =>
  articlePage({
    ...DISPATCH,
    path: `/energie-a-bakou-le-comite-reprend-post${number}.vnp`,
    body: number % 2 === 0 ? DISPATCH.body : DISPATCH.body.toReversed(),
  })
const PAGES = [9_000_771, 9_000_772, 9_000_773].map(articleAt)

async function visitsOf(build: string): Promise<readonly (readonly [Visit, Cost])[]> {
  const chromium = chromiumPath()
  if (chromium === undefined) throw new Error('no Chromium was found; name one in CHROMIUM')
  const sites = await openSites(PAGES)
  const options = { mode: 'ask', welcomed: 'yes', language: 'fr', ahead: 'yes' }
  const stage = await openStage({ chromium, port: sites.port, build, options })
  try {
    const own = await stage.visit(stage.extensionUrl('welcome.html'))
    const session = await stage.context.newCDPSession(own)
    await session.send('ServiceWorker.enable')
    const costs: [Visit, Cost][] = []
    for (const [at, visit] of VISITS.entries()) {
      if (visit !== 'awake') {
        await session.send('ServiceWorker.stopAllWorkers')
        await own.waitForTimeout(1_000)
      }
      const page = PAGES[at]!
      let tab: Page | undefined
      const events = await traced(stage, async () => {
        tab = await stage.visit(`http://${page.host}${page.path}`)
        await isRead(own, page)
      })
      await tab?.close()
      costs.push([visit, costIn(events)])
    }
    return costs
  } finally {
    await stage.close()
    await sites.close()
  }
}

/** A build that does not read ahead is given as long as another would take. */
async function isRead(own: Page, { path }: StagePage): Promise<void> {
  const all = `chrome.storage.session.get(null).then((all) => JSON.stringify(all).includes(${JSON.stringify(path)}))`
  for (let attempt = 0; attempt < 30; attempt += 1) {
    if ((await own.evaluate(all)) === true) break
    await own.waitForTimeout(100)
  }
  // What comes after the last word of it.
  await own.waitForTimeout(300)
}

function costIn(events: readonly TraceEvent[]): Cost {
  const threads = events.filter(({ name }) => name === 'thread_name')
  const workers = threads
    .filter(({ args }) => args?.name === 'ServiceWorker thread')
    .flatMap((thread) => tasksOf(thread, events))
  const start = Math.min(...workers.map(({ ts }) => ts))
  const settled = ({ ts }: TraceEvent): boolean => ts - start > PASSING
  // The page is the only one that is drawn meanwhile.
  const pages = threads
    .filter(({ args }) => args?.name === 'CrRendererMain')
    .map((thread) => tasksOf(thread, events))
    .toSorted((a, b) => spentIn(b) - spentIn(a))
  return {
    marking: spentIn(workers.filter((task) => !settled(task))),
    reading: spentIn(workers.filter(settled)),
    page: spentIn((pages[0] ?? []).filter(settled)),
  }
}

for (const { build, rounds, of: costsOf } of await byTurns(visitsOf)) {
  console.log(`\n${build}, processor time, medians of ${rounds} browsers`)
  const rows = VISITS.map((visit) => {
    const all = costsOf(visit)
    const told = (of: (cost: Cost) => number) => `${Math.round(median(all.map(of)))} ms`
    return [
      visit,
      told(({ marking }) => marking),
      told(({ reading }) => reading),
      told(({ page }) => page),
    ]
  })
  console.log(
    table([
      ['background', 'marking the button', 'reading ahead', 'meanwhile in the page'],
      ...rows,
    ]),
  )
}
