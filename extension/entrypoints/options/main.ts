/** The settings page. A change of language or colours is drawn at once. */
import { loadKey, saveKey, withKey } from '../../access-key.ts'
import { dress } from '../../appearance.ts'
import { asConsented, askForConsent, askForKeyConsent } from '../../consent.ts'
import { eraseStorage, loadOptions, saveOptions, type Options } from '../../options.ts'
import { openValues, writtenUntil } from '../../private/values.ts'
import { serviceSource } from '../../private/source.ts'
import { savePieces } from '../../save-file.ts'
import { drawPrivateSection } from '../../settings/private-section.ts'
import { drawSettings } from '../../settings/settings.ts'
import { boundKeys } from '../../shortcut.ts'
import { settingsWordsIn } from '../../words/words.ts'

const values = openValues(indexedDB)
let erasing = new AbortController()

async function draw(): Promise<void> {
  const options = await asConsented(loadOptions())
  const [words, keys, key] = await Promise.all([
    settingsWordsIn(options.language),
    boundKeys(),
    loadKey(options.service),
  ])
  dress(document, options, words.options.title)
  const root = document.getElementById('root')
  if (root === null) throw new Error('options: the page has no root')
  drawSettings(root, {
    options,
    words,
    keys,
    key,
    saveKey: async (service, given) => {
      if (given !== undefined && !(await askForKeyConsent())) return false
      await saveKey(service, given)
      return true
    },
    index: drawPrivateSection({
      words,
      values: writtenUntil(values, erasing.signal),
      source: serviceSource(options.service, withKey(options.service, key)),
      save: (name, pieces) => savePieces(name, 'application/x-ndjson', pieces),
      now: () => new Date(),
    }),
    save: async (changed) => {
      const sends = changed.mode === 'standard' || changed.mode === 'ask'
      if (sends && !(await askForConsent())) return false
      await saveOptions(changed)
      if (
        changed.language !== undefined ||
        changed.theme !== undefined ||
        changed.service !== undefined
      ) {
        const focused = focusAfter(changed)
        await draw()
        document.querySelector<HTMLElement>(focused)?.focus()
      }
      return true
    },
    erase: async () => {
      // A download goes on while this page is drawn anew, and would bring back what is erased.
      erasing.abort()
      erasing = new AbortController()
      await Promise.all([eraseStorage(), values.clear()])
      await draw()
    },
  })
}

/** Where the reader was before the page was drawn anew. */
const focusAfter = (changed: Partial<Options>): string =>
  changed.service !== undefined
    ? document.activeElement?.id === 'service-key'
      ? '#service-key'
      : '#service'
    : `input[name=${changed.language === undefined ? 'theme' : 'language'}]:checked`

void draw()
