/** The first-run page: in which language, what is sent and when, in five lines, to whom, and the choice with what it means. */
import { browser } from 'wxt/browser'
import { dress } from '../../appearance.ts'
import { asConsented, askForConsent } from '../../consent.ts'
import { LANGUAGES, loadOptions, saveOptions, type Language, type Options } from '../../options.ts'
import { button, h } from '../../drawing/element.ts'
import { drawLines, drawMode, MODES } from '../../popup/parts/first-run.ts'
import { laterWordsIn, settingsWordsIn } from '../../words/words.ts'
import type { SettingsWords } from '../../words/worded.ts'

async function draw(): Promise<void> {
  const options = await asConsented(loadOptions())
  const [words, later] = await Promise.all([
    settingsWordsIn(options.language),
    laterWordsIn(options.language),
  ])
  dress(document, options, words.welcome.title)
  const said = h('p', { class: 'saved', role: 'status' })
  const choose = async (mode: Options['mode']): Promise<void> => {
    if (mode !== 'private' && !(await askForConsent())) return
    await saveOptions({ mode, welcomed: 'yes' })
    const drawn = drawChoice(mode)
    modes.replaceWith(drawn)
    modes = drawn
    drawn.querySelector<HTMLElement>('[aria-pressed=true]')?.focus()
    said.textContent = `${words.welcome.chosen} ${words.welcome.try}`
    if (mode === 'private') await browser.runtime.openOptionsPage()
  }
  const drawChoice = (chosen: Options['mode'] | undefined): HTMLElement =>
    h(
      'ul',
      { class: 'modes', 'aria-labelledby': 'choose-title' },
      ...MODES.map((mode) =>
        h(
          'li',
          {},
          drawMode(mode, words, (mode) => void choose(mode), chosen),
          h('span', { class: 'note' }, words.options[`${mode}Note`]),
        ),
      ),
    )
  let modes = drawChoice(options.welcomed === 'yes' ? options.mode : undefined)
  document
    .getElementById('root')
    ?.replaceChildren(
      drawLanguages(options.language, words),
      h('h1', {}, words.welcome.title),
      h('p', { class: 'lead' }, words.welcome.lead),
      h(
        'section',
        { 'aria-labelledby': 'sent-title' },
        h('h2', { id: 'sent-title' }, words.welcome.sent),
        drawLines(later),
        h('p', { class: 'note' }, `${words.options.service}${words.colon}${options.service}`),
      ),
      h(
        'section',
        { 'aria-labelledby': 'choose-title' },
        h('h2', { id: 'choose-title' }, words.welcome.choose),
        modes,
        said,
      ),
    )
}

/** Each in its own words: who reads none of the others finds it. */
const drawLanguages = (chosen: Language, words: SettingsWords): HTMLElement =>
  h(
    'p',
    { class: 'languages', role: 'group', 'aria-label': words.options.language },
    ...LANGUAGES.map(([language, name]) =>
      button(
        {
          class: 'quiet-press',
          lang: language,
          id: `language-${language}`,
          'aria-pressed': language === chosen ? 'true' : 'false',
          onclick: () => void speak(language),
        },
        name,
      ),
    ),
  )

async function speak(language: Language): Promise<void> {
  await saveOptions({ language })
  await draw()
  document.getElementById(`language-${language}`)?.focus()
}

void draw()
