/**
 * What the reader opened last, in the page's stead: drawn when its code is there, focused as it comes; as it goes, the focus is
 * returned where it was opened from.
 */
import { h } from '../drawing/element.ts'
import { focusOn, openerHere, replace, returnTo, type Opener } from '../drawing/focus.ts'
import type { Companion } from './model/model.ts'
import type { FullInk } from './parts/ink.ts'

export interface Over {
  readonly place: HTMLElement
  /** To be called where the trail has changed, or the page below what stands over it. */
  readonly show: (companion: Companion) => void
}

export function createOver(home: HTMLElement, fullInk: () => Promise<FullInk>): Over {
  const place = h('div', { class: 'over', hidden: true })
  let shown: Companion['trail'] = []
  const openers: Opener[] = []
  /** A place was entered, or gone back to, and not drawn since: its answer may overtake its code. */
  let arrival: 'entered' | Opener | undefined

  const show = (companion: Companion): void => {
    const { trail } = companion
    const steps = trail.length - shown.length
    const [last, top] = [shown.at(-1), trail.at(-1)]
    shown = trail
    if (steps > 0) openers.push(openerHere())
    home.hidden = top !== undefined
    place.hidden = top === undefined
    if (top === undefined) {
      place.replaceChildren()
      return returnTo(openers.splice(0)[0])
    }
    // A search takes the place of the one before it.
    const isOther = top.kind === 'search' && last?.kind === 'search' && top.q !== last.q
    if (steps > 0 || (steps === 0 && isOther)) arrival = 'entered'
    if (steps < 0) arrival = openers.pop()
    void Promise.all([import('./places/place.ts'), fullInk()]).then(([{ drawPlace }, ink]) => {
      // By now the reader may have gone on.
      if (shown.at(-1) !== top) return
      replace(place, [drawPlace(top, companion, ink)])
      if (arrival === 'entered') {
        scrollTo(0, 0)
        focusOn(place.querySelector<HTMLElement>('#place-title'))
      } else returnTo(arrival)
      arrival = undefined
    })
  }
  return { place, show }
}
