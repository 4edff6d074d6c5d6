/** What axe finds on a page of either browser, against WCAG 2.2 AA and what else it holds to be good practice. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

interface Scripted {
  evaluate(expression: string): Promise<unknown>
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const require = createRequire(import.meta.url)

/** The package for Playwright, which Firefox cannot use, brings the same axe for both. */
const source = (): string =>
  readFileSync(
    createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
    'utf8',
  )

/** In each of the themes, without opening the page anew; run as text, for an extension's page takes no foreign script. */
export async function violationsIn(
  page: Scripted,
  themes: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<unknown> {
  await page.evaluate(`${source()}; void 0`)
  return page.evaluate(`(async () => {
    const found = []
    for (const theme of ${JSON.stringify(themes)}) {
      document.documentElement.dataset.theme = theme
      const { violations } = await axe.run({ runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] })
      found.push(...violations.map(({ id, nodes }) => theme + ' ' + id + ': ' + nodes.map(({ html }) => html).join(' ')))
    }
    return found
  })()`)
}
