/** A press that opens what two countries have in common: Vietnam named first, as the agency does. */
import type { Country } from '../../../shared/entities/entity.ts'
import { button } from '../../drawing/element.ts'
import type { Ink } from './ink.ts'
import { vietnamFirst } from '../../telling/vietnam-first.ts'

type Named = Pick<Country, 'iso' | 'canonical'>

/** How countries are called in a language, once that has been asked for. */
const begun = new Map<string, (iso: string) => string>()

/**
 * Named as the page has them, and a moment later as the reader's language has them: to begin with that takes a browser
 * some 40 ms, which would hold up all names of the page.
 */
export function relationOpener(pair: readonly [Named, Named], { words, act }: Ink): HTMLElement {
  const { locale } = words
  const [a, b] = pair[0].iso < pair[1].iso ? pair : [pair[1], pair[0]]
  const [first, second] = vietnamFirst(pair, ({ iso }) => iso)
  const told = (): string => {
    const nameOf = ({ iso, canonical }: Named): string => begun.get(locale)?.(iso) ?? canonical
    return words.relationOf(nameOf(first!), nameOf(second!))
  }
  const opener = button(
    {
      class: 'onward',
      'data-key': `relation-${a.iso}-${b.iso}`,
      onclick: () => act.open({ kind: 'relation', a: a.iso, b: b.iso }),
    },
    told(),
  )
  if (locale !== 'fr' && !begun.has(locale))
    requestIdleCallback(async () => {
      const { countryNames } = await import('../../telling/country-name.ts')
      begun.set(locale, countryNames(locale))
      opener.textContent = told()
    })
  return opener
}
