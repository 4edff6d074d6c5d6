/**
 * Every state of the extension as a picture: `npm run screenshots -- [--out DIR] [--only NAME]`.
 *
 * Light and dark, in French, English and Vietnamese, as popup and as panel, the panel docked too; to be looked at by a person.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildExtension, DEFAULT_PORT } from './bundling/extension-build.ts'
import { readArguments } from './program/arguments.ts'
import { ANSWERING } from './stage/answers/answers.ts'
import { DOCUMENTS } from './stage/states/documents.ts'
import { chromiumPath } from './stage/browsers/browsers.ts'
import { runProgram, UserError } from './program/failure.ts'
import { ROOT } from './program/root.ts'
import { openStage, type Stage } from './stage/browsers/chromium.ts'
import { articlePage, DISPATCH, PAGES } from './stage/hosts/pages.ts'
import { openService, type StageService } from './stage/hosts/service.ts'
import { openSites } from './stage/hosts/sites.ts'
import { reach, reachDocument, type Shape } from './stage/states/reach.ts'
import { GRANTED, STATES } from './stage/states/states.ts'
import { dockPanel } from './stage/browsers/toolbar.ts'

const LANGUAGES = ['fr', 'en', 'vi'] as const
const THEMES = ['light', 'dark'] as const

/** As a popup shows itself, and a panel from its top to its end. */
const SHAPES: readonly (Shape & { readonly name: string; readonly isWhole: boolean })[] = [
  { name: '', surface: 'popup', width: 400, height: 600, isWhole: false },
  { name: '--panel', surface: 'sidepanel', width: 360, height: 900, isWhole: true },
]

/** In French and light: the narrowest that all must fit, a sidebar as Firefox docks it at first, and a popup at 200 %. */
const CLOSE: typeof SHAPES = [
  { name: '--sidebar', surface: 'sidepanel', width: 252, height: 600, isWhole: true },
  { name: '--narrow', surface: 'sidepanel', width: 320, height: 600, isWhole: true },
  { name: '--zoomed', surface: 'popup', width: 400, height: 300, isWhole: false },
]

/** What `--only` takes. */
const NAMES: readonly string[] = ['documents', 'docked', ...STATES.map(({ name }) => name)]

const HELP = {
  does: 'npm run screenshots: every state of the extension as a picture, to be looked at',
  call: 'npm run screenshots -- [--out DIR] [--only STATE]',
  options: [
    ['--out DIR', 'where to put them (default .reperes/screenshots)'],
    ['--only STATE', `one of ${NAMES.join(', ')}`],
  ],
  example: 'npm run screenshots -- --only documents',
} as const

await runProgram(async () => {
  const values = readArguments(HELP, { out: { type: 'string' }, only: { type: 'string' } })
  if (values === undefined) return 0
  if (values.only !== undefined && !NAMES.includes(values.only))
    throw new UserError(`--only takes one of ${NAMES.join(', ')}, not ${values.only}`)
  const chromium = chromiumPath()
  if (chromium === undefined) throw new UserError('no Chromium was found; name one in CHROMIUM')
  const out = values.out ?? join(ROOT, '.reperes', 'screenshots')
  await mkdir(out, { recursive: true })
  // What is looked at is the code that stands here.
  await buildExtension(DEFAULT_PORT, () => console.log('building the extension'))
  const sites = await openSites(PAGES)
  const service = await openService({ kind: 'stays-silent' })
  const stage = await openStage({
    chromium,
    port: sites.port,
    granted: GRANTED,
  })
  let taken = 0
  try {
    const states = STATES.filter(({ name }) => values.only === undefined || name === values.only)
    for (const state of states)
      for (const language of LANGUAGES)
        for (const theme of THEMES)
          for (const shape of language === 'fr' && theme === 'light'
            ? [...SHAPES, ...CLOSE]
            : SHAPES) {
            const { surface, tab } = await reach(
              state,
              stage,
              service,
              { language, theme },
              state.surface === undefined ? shape : { ...shape, surface: state.surface },
            )
            const path = join(out, `${state.name}--${language}-${theme}${shape.name}.png`)
            // A masthead that sticks would stand in the middle of the picture.
            if (shape.isWhole) await surface.evaluate('scrollTo(0, 0)')
            await surface.screenshot({ path, fullPage: shape.isWhole })
            taken += 1
            await surface.close()
            await tab.close()
          }
    if (values.only === undefined || values.only === 'docked')
      taken += await takeDocked(stage, service, out)
    if (values.only === undefined || values.only === 'documents')
      taken += await takeDocuments(stage, service, out)
  } finally {
    await stage.close()
    await service.close()
    await sites.close()
  }
  console.log(`${taken} pictures in ${out}`)
  return 0
})

async function takeDocuments(stage: Stage, service: StageService, out: string): Promise<number> {
  let taken = 0
  for (const language of LANGUAGES)
    for (const theme of THEMES)
      for (const state of DOCUMENTS) {
        await stage.worker.evaluate(
          `chrome.storage.local.set(${JSON.stringify({ service: service.origin, mode: 'standard', ahead: 'yes', language, theme })})`,
        )
        const page = await reachDocument(state, stage, service)
        await page.screenshot({
          path: join(out, `${state.name}--${language}-${theme}.png`),
          fullPage: true,
        })
        await page.close()
        taken += 1
      }
  return taken
}

/** The panel at the width that the browser gives it, once it has asked. */
async function takeDocked(stage: Stage, service: StageService, out: string): Promise<number> {
  service.behave(ANSWERING)
  await stage.worker.evaluate(
    `chrome.storage.local.set(${JSON.stringify({ service: service.origin, mode: 'ask', welcomed: 'yes', language: 'fr' })})`,
  )
  const { host, path } = articlePage(DISPATCH)
  const panel = await dockPanel(stage, await stage.visit(`http://${host}${path}`))
  await panel.until(`document.querySelector('[data-key=look]') !== null`)
  for (const what of ['unasked', 'answered']) {
    for (const theme of THEMES) {
      await panel.evaluate(`void (document.documentElement.dataset.theme = '${theme}')`)
      await writeFile(join(out, `docked-${what}--fr-${theme}.png`), await panel.picture())
    }
    await panel.evaluate(`document.querySelector('[data-key=look]')?.click()`)
    await panel.until(`document.querySelector('#related .article') !== null`)
  }
  return 2 * THEMES.length
}
