/** French signs stay with the word before them; what is shown to the letter keeps every space. */
import { expect, test } from 'vitest'
import { dotted, h } from '../../../extension/drawing/element.ts'

test.each([
  ['Énergie : le Vietnam', 'Énergie\u00A0: le Vietnam'],
  ['soit 12 % de plus ; et après ?', 'soit 12\u00A0% de plus\u202F; et après\u202F?'],
  ['il parle de « Bakou » !', 'il parle de «\u00A0Bakou\u00A0»\u202F!'],
  ["l'ambassadeur d'Azerbaïdjan", 'l’ambassadeur d’Azerbaïdjan'],
  ["'Titre'", "'Titre’"],
  ['Hanoï (VNA) - Le 12 mars', 'Hanoï (VNA) - Le 12 mars'],
  ['12:30, https://reperes.example', '12:30, https://reperes.example'],
])('%s', (printed, set) => {
  expect(h('p', {}, printed).textContent).toBe(set)
  for (const tag of ['pre', 'dd'] as const) expect(h(tag, {}, printed).textContent).toBe(printed)
})

test('a dot stands between two, none before the first nor where nothing is told', () => {
  const told = h('p', {}, ...dotted([false, 'Hanoï', undefined, '12 mars']))
  expect(told.textContent).toBe('Hanoï · 12 mars')
  expect([...told.querySelectorAll('.dot')].map((dot) => dot.textContent)).toEqual([' · '])
})
