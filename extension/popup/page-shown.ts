/** The page beside: read and painted, and then what the reader's choice allows is asked about it. */
import type { PageRead } from '../page-told.ts'
import type { ReadPage } from '../reading/page.ts'
import type { Asking } from './asking.ts'
import { firstAround, type Arrival, type Around } from './model/around.ts'
import type { Event } from './model/model.ts'
import type { Ports } from './ports.ts'
import type { IsOver, Readings } from './readings.ts'
import { subjectOf, type Subject } from './subject.ts'

export interface PageShown {
  readonly read: (arrival: Arrival) => Promise<void>
  /** The page shown, once the tab has said that it is this one; nothing where it is another, or none was read yet. */
  readonly sure: () => Promise<Subject | undefined> | undefined
}

export function createPageShown(
  ports: Ports,
  readings: Readings,
  asking: Asking,
  dispatch: (event: Event) => void,
): PageShown {
  let sure: Promise<Subject | undefined> | undefined

  const subjectIn = (page: ReadPage, read: PageRead, isOver: IsOver): Subject =>
    subjectOf(page, async () => {
      const question = await ports.questionOf(read)
      if (!isOver()) dispatch({ kind: 'question-made', question })
      return question
    })

  const paint = (page: ReadPage, around: Around): void => {
    dispatch({ kind: 'page-read', page, around })
    ports.mark('names')
  }

  const read = async (arrival: Arrival): Promise<void> => {
    const isOver = readings.begin()
    const aroundFirst = (page: ReadPage): Around =>
      firstAround(page, ports.options, ports.surface, arrival)
    const kept = await ports.keptReading()
    if (isOver()) return
    const early = kept?.isHere === true ? kept.page : undefined
    const around = early && aroundFirst(early)
    if (early !== undefined && around !== undefined) paint(early, around)
    const asked = ports.readPage()
    const same = asked.then((read) =>
      typeof read !== 'string' && kept?.isOf(read) === true
        ? subjectIn(kept.page, read, isOver)
        : undefined,
    )
    if (around !== undefined) {
      // The page answers a moment later whether its text is still the same: nothing is asked before that.
      sure = same
      if (around.kind === 'looking') void asking.expect()
    }
    const read = await asked
    const known = await same
    if (isOver()) return
    if (typeof read === 'string') return dispatch({ kind: 'page-refused', why: read })
    const page = known?.page ?? (await ports.readingOf(read))
    if (isOver()) return
    if (page.kind === 'refused') return dispatch({ kind: 'page-refused', why: page.why })
    const now = aroundFirst(page)
    // Before anything is asked about it: both are work of the machine that paints.
    if (early === undefined || known === undefined) paint(page, now)
    const subject = known ?? subjectIn(page, read, isOver)
    sure = Promise.resolve(subject)
    if (now.kind === 'looking') await asking.ask(subject)
    else if (now.kind === 'unasked' && now.why === 'follows-tab') await asking.showKept(subject)
  }
  return { read, sure: () => sure }
}
