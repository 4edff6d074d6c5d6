/** The first-run page: what is sent and when, in five lines, and the choice. */
import { browser } from 'wxt/browser'
import { dress } from '../../appearance.ts'
import { askForConsent } from '../../consent.ts'
import { loadOptions, saveOptions } from '../../options.ts'
import { h } from '../../popup/element.ts'
import { drawLines, drawModes } from '../../popup/first-run.ts'
import { settingsWordsIn } from '../../words/words.ts'

const root = document.getElementById('root')
const options = await loadOptions()
const words = await settingsWordsIn(options.language)
dress(document, options, words.welcome.title)
const said = h('p', { class: 'saved', role: 'status' })
root?.replaceChildren(
  h('h1', {}, words.welcome.title),
  h('p', { class: 'lead' }, words.welcome.lead),
  h(
    'section',
    { 'aria-labelledby': 'sent-title' },
    h('h2', { id: 'sent-title' }, words.welcome.sent),
    drawLines(words),
    drawModes(words, (mode) => {
      void (async () => {
        if (mode !== 'private' && !(await askForConsent())) return
        await saveOptions({ mode, welcomed: 'yes' })
        said.textContent = `${words.firstRun.chosen} ${words.welcome.try}`
        if (mode === 'private') await browser.runtime.openOptionsPage()
      })()
    }),
    said,
  ),
)
