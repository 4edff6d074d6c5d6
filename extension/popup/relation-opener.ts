/** A press that opens what two countries have in common: Vietnam named first, as the agency does. */
import type { Country } from '../../shared/entities/entity.ts'
import { countryNames, vietnamFirst } from './country-name.ts'
import { h } from './element.ts'
import type { Ink } from './ink.ts'

type Named = Pick<Country, 'iso' | 'canonical'>

export function relationOpener(pair: readonly [Named, Named], ink: Ink): HTMLElement {
  const { words, act } = ink
  const [a, b] = pair[0].iso < pair[1].iso ? pair : [pair[1], pair[0]]
  // In French as the page has them; in another language they stand in a sentence of its own.
  const told = words.locale === 'fr' ? undefined : countryNames(words.locale)
  const [first = '', second = ''] = vietnamFirst(pair, ({ iso }) => iso).map(
    ({ iso, canonical }) => told?.(iso) ?? canonical,
  )
  return h(
    'button',
    {
      type: 'button',
      class: 'onward',
      'data-key': `relation-${a.iso}-${b.iso}`,
      onclick: () => act.open({ kind: 'relation', a: a.iso, b: b.iso }),
    },
    words.relationOf(first, second),
  )
}
