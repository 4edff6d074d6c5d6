/** A press that opens what two countries have in common: Vietnam named first, as the agency does. */
import type { Country } from '../../../shared/entities/entity.ts'
import { button } from '../../drawing/element.ts'
import type { Ink } from './ink.ts'
import { vietnamFirst } from '../../telling/vietnam-first.ts'

type Named = Pick<Country, 'iso' | 'canonical'>

/** Named as the page has them: their names in another language would hold up all names of the page by some 40 ms. */
export function relationOpener(pair: readonly [Named, Named], { words, act }: Ink): HTMLElement {
  const [a, b] = pair[0].iso < pair[1].iso ? pair : [pair[1], pair[0]]
  const [first, second] = vietnamFirst(pair, ({ iso }) => iso)
  return button(
    {
      class: 'onward',
      'data-key': `relation-${a.iso}-${b.iso}`,
      onclick: () => act.open({ kind: 'relation', a: a.iso, b: b.iso }),
    },
    words.relationOf(first!.canonical, second!.canonical),
  )
}
