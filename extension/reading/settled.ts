/** Tells once that a reader stays on a page: seen for a while without a break, and the page has nothing else to do. */

/** Milliseconds: less than it takes to see a headline and press a button, more than a page passed through is looked at. */
const STAYING = 500

interface Seen extends EventTarget {
  readonly visibilityState: string
}

export function whenSettled(
  page: Seen,
  tell: () => void,
  idle: (then: () => void) => void = (then) => void requestIdleCallback(then),
): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let run = 0
  const settle = (begun: number): void => {
    // A page that was hidden meanwhile begins again when it is seen again.
    if (begun !== run) return
    page.removeEventListener('visibilitychange', begin)
    tell()
  }
  const begin = (): void => {
    clearTimeout(timer)
    const begun = (run += 1)
    if (page.visibilityState === 'visible')
      timer = setTimeout(() => idle(() => settle(begun)), STAYING)
  }
  page.addEventListener('visibilitychange', begin)
  begin()
}
