/** The settings page. A change of language or colours is drawn at once. */
import { dress } from '../../appearance.ts'
import { askForConsent } from '../../consent.ts'
import { eraseStorage, loadOptions, saveOptions } from '../../options.ts'
import { drawSettings } from '../../settings/settings.ts'
import { settingsWordsIn } from '../../words/words.ts'

async function draw(): Promise<void> {
  const options = await loadOptions()
  const words = await settingsWordsIn(options.language)
  dress(document, options, words.options.title)
  const root = document.getElementById('root')
  if (root === null) throw new Error('options: the page has no root')
  drawSettings(root, {
    options,
    words,
    save: async (changed) => {
      const sends = changed.mode === 'standard' || changed.mode === 'ask'
      if (sends && !(await askForConsent())) return false
      await saveOptions(changed)
      if (changed.language !== undefined || changed.theme !== undefined) {
        await draw()
        document.querySelector<HTMLElement>('input[name=language]:checked')?.focus()
      }
      return true
    },
    erase: async () => {
      await eraseStorage()
      await draw()
    },
  })
}

void draw()
