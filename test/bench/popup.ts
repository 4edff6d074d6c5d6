/**
 * How soon the popup has its names: `node test/bench/popup.ts [--rounds N] [BUILD …]`, each a folder of a built
 * extension; several are opened in turns, so that a busy machine is busy for all.
 *
 * Processor time is that of the popup's main thread until they stand, its page made included; a wall's clock
 * also counts what other programs do. The first opening is the browser's first page of the extension, a later one is
 * another article's, the same page again is opened as a reader does who comes back to it. Read ahead, a page was open
 * for as long as the background needs to have read it; a build that does not is opened likewise, after four seconds.
 */
import type { Page } from 'playwright-core'
import { chromiumPath } from '../../tools/stage/browsers/browsers.ts'
import { articlePage, DISPATCH, type StagePage } from '../../tools/stage/hosts/pages.ts'
import { ANSWERS } from '../../tools/stage/answers/answers.ts'
import { openStage, type Stage } from '../../tools/stage/browsers/chromium.ts'
import { openService } from '../../tools/stage/hosts/service.ts'
import { openSites } from '../../tools/stage/hosts/sites.ts'
import { table } from '../../tools/program/terminal.ts'
import { byTurns } from './by-turns.ts'
import { median, spentIn, tasksOf, traced, type TraceEvent } from './tracing.ts'

const OPENINGS = [
  'first of a browser',
  'another article',
  'the same page again',
  'first of a browser, read ahead',
  'another article, read ahead',
] as const
type Opening = (typeof OPENINGS)[number]

/** What the popup notes as it draws it: all names; a build that painted persons first notes these, too. */
const MARKS = ['persons', 'names'] as const
type Mark = (typeof MARKS)[number]

interface Time {
  readonly cpu: number
  readonly wall: number
}
type Cost = Readonly<Partial<Record<Mark, Time>>>

const FIRST = articlePage(DISPATCH)
const OTHER = articlePage({
  ...DISPATCH,
  path: '/energie-a-bakou-le-comite-reprend-post9000777.vnp',
  headline: 'À Bakou, le comité intergouvernemental reprend ses travaux',
  body: DISPATCH.body.toReversed(),
})

const addressOf = ({ host, path }: StagePage): string => `http://${host}${path}`

async function openingsOf(build: string): Promise<readonly (readonly [Opening, Cost])[]> {
  const chromium = chromiumPath()
  if (chromium === undefined) throw new Error('no Chromium was found; name one in CHROMIUM')
  const sites = await openSites([FIRST, OTHER])
  const service = await openService({ kind: 'answers', answers: ANSWERS })
  const open = (ahead: 'yes' | 'no') =>
    openStage({
      chromium,
      port: sites.port,
      build,
      // A press of the button tells the popup where its tab is.
      granted: [`*://${FIRST.host}/*`],
      options: { service: service.origin, mode: 'ask', welcomed: 'yes', language: 'fr', ahead },
    })
  const costs: [Opening, Cost][] = []
  try {
    const cold = await open('no')
    try {
      const first = await cold.visit(addressOf(FIRST))
      costs.push(['first of a browser', await costOf(cold, first)])
      const second = await cold.visit(addressOf(OTHER))
      costs.push(['another article', await costOf(cold, second)])
      costs.push(['the same page again', await costOf(cold, second)])
    } finally {
      await cold.close()
    }
    const ahead = await open('yes')
    try {
      const first = await readAhead(ahead, FIRST)
      costs.push(['first of a browser, read ahead', await costOf(ahead, first)])
      const second = await readAhead(ahead, OTHER)
      costs.push(['another article, read ahead', await costOf(ahead, second)])
    } finally {
      await ahead.close()
    }
    return costs
  } finally {
    await service.close()
    await sites.close()
  }
}

/** Stays on a page until the background has read it. */
async function readAhead(stage: Stage, page: StagePage): Promise<Page> {
  const tab = await stage.visit(addressOf(page))
  const isKept = `chrome.storage.session.get(null).then((kept) => JSON.stringify(kept).includes(${JSON.stringify(page.path)}))`
  for (let attempt = 0; attempt < 40; attempt += 1) {
    if ((await stage.worker.evaluate(isKept)) === true) break
    await tab.waitForTimeout(100)
  }
  return tab
}

async function costOf(stage: Stage, tab: Page): Promise<Cost> {
  await tab.bringToFront()
  const tabId = String(
    await stage.worker.evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)`,
    ),
  )
  const popup = await stage.context.newPage()
  const events = await traced(stage, async () => {
    await popup.goto(stage.extensionUrl(`popup.html?tabId=${tabId}`))
    await popup.locator('.folded summary').waitFor({ state: 'attached' })
  })
  const cost: Partial<Record<Mark, Time>> = {}
  for (const mark of MARKS) {
    const wall = await popup.evaluate(`performance.getEntriesByName('${mark}')[0]?.startTime`)
    const cpu = spentUntil(mark, events)
    if (cpu !== undefined) cost[mark] = { cpu, wall: Number(wall) }
  }
  await popup.close()
  if (cost.names === undefined) throw new Error('the trace has no names')
  return cost
}

/** Milliseconds of the popup's main thread until a mark. */
function spentUntil(mark: Mark, events: readonly TraceEvent[]): number | undefined {
  const noted = events.find(({ name, cat }) => name === mark && cat === 'blink.user_timing')
  if (noted === undefined) return undefined
  return spentIn(tasksOf(noted, events).filter(({ ts }) => ts < noted.ts))
}

for (const { build, rounds, of: costsOf } of await byTurns(openingsOf)) {
  console.log(`\n${build}, medians of ${rounds} browsers`)
  const rows = OPENINGS.flatMap((opening) =>
    MARKS.flatMap((mark) => {
      const all = costsOf(opening).flatMap((cost) => cost[mark] ?? [])
      const told = (of: (time: Time) => number) => `${Math.round(median(all.map(of)))} ms`
      return all.length === 0
        ? []
        : [[opening, mark, told(({ cpu }) => cpu), told(({ wall }) => wall)]]
    }),
  )
  console.log(table([['opening', 'until', 'processor', 'wall'], ...rows]))
}
