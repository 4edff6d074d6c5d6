/** What the reader opens over the page: asked of the library as it is opened, and shown when the answer comes. */
import type { Companion, Event } from './model/model.ts'
import type { Place } from './model/place.ts'
import type { PageShown } from './page-shown.ts'
import type { Ports } from './ports.ts'
import type { Readings } from './readings.ts'

export interface Openings {
  readonly open: (place: Place) => Promise<void>
  /** What comes after the results that are there. */
  readonly moreOf: (place: Place) => Promise<void>
}

export function createOpenings(
  { library, options }: Ports,
  readings: Readings,
  shown: PageShown,
  companion: () => Companion,
  dispatch: (event: Event) => void,
): Openings {
  const tell = (answered: Place | undefined): void => {
    if (answered !== undefined) dispatch({ kind: 'place-answered', place: answered })
  }
  return {
    open: async (place) => {
      const { page } = companion()
      const isOver = readings.here()
      // A moment after the names it is made.
      if (place.kind === 'sent' && page.kind === 'read' && page.question === undefined)
        await (await shown.sure())?.question().catch(() => undefined)
      if (isOver()) return
      dispatch({ kind: 'opened', place })
      if (!('content' in place)) return
      // Until the first choice is made nothing is sent, whatever is opened.
      if (options.welcomed === 'no' && options.mode !== 'private')
        return tell({ ...place, content: { kind: 'unchosen' } })
      tell(await (await import('./questions.ts')).answerFor(place, library))
    },
    moreOf: async (place) => tell(await (await import('./questions.ts')).moreFor(place, library)),
  }
}
