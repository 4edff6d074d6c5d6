/** Keeps the reader's place: focus where a region is redrawn, focus and scrolling where a place is gone back to. */

/** Redraws a region; what had the focus in it has it again. */
export function replace(region: HTMLElement, children: readonly HTMLElement[]): void {
  const held = region.contains(document.activeElement)
  const key = keyOfFocus()
  region.replaceChildren(...children)
  if (!held) return
  const title = region.querySelector<HTMLElement>('h2[tabindex]')
  focusOn(byKey(region, key) ?? title ?? region.querySelector('button'))
}

const keyOfFocus = (): string | undefined =>
  document.activeElement instanceof HTMLElement ? document.activeElement.dataset['key'] : undefined

const byKey = (region: ParentNode, key: string | undefined): HTMLElement | null =>
  key === undefined ? null : region.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)

/** From where a place was opened. */
export interface Opener {
  readonly key: string | undefined
  readonly scroll: number
}

export const openerHere = (): Opener => ({ key: keyOfFocus(), scroll: scrollY })

export function returnTo(opener: Opener | undefined): void {
  if (opener === undefined) return
  scrollTo(0, opener.scroll)
  focusOn(byKey(document, opener.key))
}

export const focusOn = (element: HTMLElement | null): void =>
  element?.focus({ preventScroll: true })
