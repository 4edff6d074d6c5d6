/**
 * Runs the popup and the panel: the page beside is read, the library asked about it when the reader's choice allows that,
 * what the reader opens is shown; each event goes to the model, and what comes of it is drawn.
 */
import { inkOf } from './actions.ts'
import { createAsking } from './asking.ts'
import { next, START, type Event } from './model/model.ts'
import { toPlace } from './model/place.ts'
import { createOpenings } from './openings.ts'
import { createPageShown } from './page-shown.ts'
import type { Ports } from './ports.ts'
import { createReadings } from './readings.ts'
import { createView } from './view.ts'

export interface Opened {
  /** The page is read, and what is asked about it is answered. */
  readonly opened: Promise<void>
  /** Reads the page again, as a panel does when its tab changes; what is being read meanwhile is dropped. */
  readonly followTab: () => Promise<void>
}

export function openCompanion(root: HTMLElement, ports: Ports): Opened {
  let companion = START
  const dispatch = (event: Event): void => {
    companion = next(companion, event)
    view.show(companion)
  }
  const readings = createReadings()
  const asking = createAsking(ports, readings, dispatch, () => view.expectAnswer())
  const shown = createPageShown(ports, readings, asking, dispatch)
  const openings = createOpenings(ports, readings, shown, () => companion, dispatch)

  const look = async (): Promise<void> => {
    const sure = shown.sure()
    if (companion.page.kind !== 'read' || sure === undefined) return
    const isOver = readings.here()
    dispatch({ kind: 'asked' })
    void asking.expect()
    const subject = await sure
    if (!isOver() && subject !== undefined) await asking.ask(subject)
  }

  const ink = inkOf(ports, {
    companion: () => companion,
    look: () => void look(),
    reread: () => void shown.read('opened'),
    open: (opening) => void openings.open(toPlace(opening)),
    moreOf: (place) => void openings.moreOf(place),
    back: () => dispatch({ kind: 'went-back' }),
  })
  const view = createView(root, ink)
  view.show(companion)
  const opened = shown.read('opened')
  // Behind what is known and painted at once: to focus is to lay out what stands.
  if (ports.surface === 'popup') void ports.keptReading().then(() => view.focusSearch())
  return {
    opened,
    followTab: async () => {
      readings.begin()
      dispatch({ kind: 'page-changed' })
      await shown.read('followed')
    },
  }
}
