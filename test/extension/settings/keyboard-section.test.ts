/** The settings tell the keys that are bound, not those that were asked for. */
import { expect, test } from 'vitest'
import { drawKeyboard } from '../../../extension/settings/keyboard-section.ts'
import { settingsWordsIn } from '../../../extension/words/words.ts'

const WORDS = await settingsWordsIn('fr')
const rows = (keys: string | undefined): readonly (string | null)[] =>
  [...drawKeyboard(WORDS, keys).querySelectorAll('dt, dd')]
    .slice(0, 2)
    .map(({ textContent }) => textContent)

test.each<[string | undefined, string, string | RegExp]>([
  ['Alt+Shift+V', 'Alt + Maj + V', 'ouvrir Repères'],
  ['⌥⇧V', '⌥⇧V', 'ouvrir Repères'],
  ['', '–', /^ouvrir Repères \(aucune touche/u],
  [undefined, '/', 'aller au champ de recherche'],
])('%s', (bound, keys, does) => {
  const [shown, said] = rows(bound)
  expect(shown).toBe(keys)
  expect(said).toMatch(does)
})
