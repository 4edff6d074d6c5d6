/**
 * Runs the popup and the panel: reads the page, asks the library when the reader's choice allows it,
 * and hands each event to the model.
 */
import type { RelatedAnswer } from '../../shared/library/library.ts'
import type { PageRead } from '../messages.ts'
import { firstAround, type Arrival, type Around } from './model/around.ts'
import { inkOf } from './actions.ts'
import { next, START, type Event } from './model/model.ts'
import { type Place, toPlace } from './model/place.ts'
import type { ReadPage } from '../reading/page.ts'
import { problemBehind } from '../problem.ts'
import type { Ports } from './ports.ts'
import { subjectOf, type Subject } from './subject.ts'
import { createView } from './view.ts'

export interface Opened {
  /** The page is read, and what is asked about it is answered. */
  readonly opened: Promise<void>
  /** Reads the page again, as a panel does when its tab changes; what is being read meanwhile is dropped. */
  readonly followTab: () => Promise<void>
}

export function openCompanion(root: HTMLElement, ports: Ports): Opened {
  const { library, options, surface } = ports
  let companion = START
  /** Counts readings: an answer to an older one is dropped. */
  let reading = 0
  /** The page shown, once the tab has said that it is this one; nothing where it is another. */
  let sure: Promise<Subject | undefined> | undefined

  const dispatch = (event: Event): void => {
    companion = next(companion, event)
    view.show(companion)
  }

  /** What an answer takes is loaded; nobody is asked. */
  const expectAnswer = (): Promise<void> => {
    ports.expectLibrary()
    const drawing = view.expectAnswer()
    drawing.catch(() => undefined)
    return drawing
  }

  /** The one request; what draws its answer is loaded meanwhile. */
  const askAbout = async ({ question }: Subject): Promise<RelatedAnswer | undefined> => {
    const related = async () => library.related({ kind: 'page', page: (await question()).query })
    const [answer] = await Promise.all([related(), expectAnswer()])
    return answer
  }

  /** What was answered a while ago; nothing where it cannot be had. */
  const keptOf = ({ question }: Subject): Promise<RelatedAnswer | undefined> =>
    question()
      .then(({ query }) => ports.keptAnswer(query))
      .catch(() => undefined)

  const showAnswer = async (
    subject: Subject,
    answering: Promise<RelatedAnswer | undefined>,
  ): Promise<void> => {
    const asked = reading
    try {
      const answer = await answering
      if (asked === reading) {
        dispatch({ kind: 'answered', answer })
        ports.mark('related')
      }
      // Also where the reader has gone on: who comes back finds it.
      if (answer !== undefined) await ports.keepAnswer((await subject.question()).query, answer)
    } catch (fault) {
      const problem = problemBehind(fault)
      const [kept] = await Promise.all([keptOf(subject), expectAnswer().catch(() => undefined)])
      if (asked === reading) dispatch({ kind: 'failed', problem, kept })
    }
  }

  /** What was answered about the page a while ago: nobody is asked again for going to another tab and back. */
  const showKept = async (subject: Subject): Promise<void> => {
    const asked = reading
    const kept = await keptOf(subject)
    if (kept === undefined) return
    await expectAnswer().catch(() => undefined)
    if (asked === reading) dispatch({ kind: 'kept-found', kept })
  }

  const look = async (): Promise<void> => {
    if (companion.page.kind !== 'read' || sure === undefined) return
    const asked = reading
    dispatch({ kind: 'asked' })
    void expectAnswer()
    const subject = await sure
    if (asked === reading && subject !== undefined) await showAnswer(subject, askAbout(subject))
  }

  /** Of the page of the `asked`th reading. */
  const subjectIn = (page: ReadPage, read: PageRead, asked: number): Subject =>
    subjectOf(page, async () => {
      const question = await ports.questionOf(read)
      if (asked === reading) dispatch({ kind: 'question-made', question })
      return question
    })

  const paint = (page: ReadPage, around: Around): void => {
    dispatch({ kind: 'page-read', page, around })
    ports.mark('names')
  }

  const read = async (arrival: Arrival): Promise<void> => {
    reading += 1
    const current = reading
    const isOver = (): boolean => current !== reading
    const aroundFirst = (page: ReadPage): Around => firstAround(page, options, surface, arrival)
    const kept = await ports.keptReading()
    if (isOver()) return
    const early = kept?.isHere === true ? kept.page : undefined
    if (early !== undefined) paint(early, aroundFirst(early))
    const asked = ports.readPage()
    const same = asked.then((read) =>
      typeof read !== 'string' && kept?.isOf(read) === true
        ? subjectIn(kept.page, read, current)
        : undefined,
    )
    if (early !== undefined) {
      // The page answers a moment later whether its text is still the same: nothing is asked before that.
      sure = same
      if (companion.around.kind === 'looking') void expectAnswer()
    }
    const read = await asked
    const known = await same
    if (isOver()) return
    if (typeof read === 'string') return dispatch({ kind: 'page-refused', why: read })
    const page = known?.page ?? (await ports.readingOf(read))
    if (isOver()) return
    if (page.kind === 'refused') return dispatch({ kind: 'page-refused', why: page.why })
    const around = aroundFirst(page)
    // Before anything is asked about it: both are work of the machine that paints.
    if (early === undefined || known === undefined) paint(page, around)
    const subject = known ?? subjectIn(page, read, current)
    sure = Promise.resolve(subject)
    const answering = around.kind === 'looking' ? askAbout(subject) : undefined
    if (answering !== undefined) await showAnswer(subject, answering)
    else if (around.kind === 'unasked' && around.why === 'follows-tab') await showKept(subject)
  }

  const ask = async (place: Place): Promise<void> => {
    if (!('content' in place)) return
    // Until the first choice is made nothing is sent, whatever is opened.
    if (options.welcomed === 'no' && options.mode !== 'private')
      return dispatch({
        kind: 'place-answered',
        place: { ...place, content: { kind: 'unchosen' } },
      })
    const { answerFor } = await import('./questions.ts')
    const answered = await answerFor(place, library)
    if (answered !== undefined) dispatch({ kind: 'place-answered', place: answered })
  }

  const open = async (place: Place): Promise<void> => {
    const { page } = companion
    const asked = reading
    // A moment after the names it is made.
    if (place.kind === 'sent' && page.kind === 'read' && page.question === undefined)
      await (await sure)?.question().catch(() => undefined)
    if (asked !== reading) return
    dispatch({ kind: 'opened', place })
    await ask(place)
  }

  const moreOf = async (place: Place): Promise<void> => {
    const { moreFor } = await import('./questions.ts')
    const answered = await moreFor(place, library)
    if (answered !== undefined) dispatch({ kind: 'place-answered', place: answered })
  }

  const ink = inkOf(ports, {
    companion: () => companion,
    look: () => void look(),
    reread: () => void read('opened'),
    open: (opening) => void open(toPlace(opening)),
    moreOf: (place) => void moreOf(place),
    back: () => dispatch({ kind: 'went-back' }),
  })
  const view = createView(root, ink)
  view.show(companion)
  const opened = read('opened')
  // Behind what is known and painted at once: to focus is to lay out what stands.
  if (surface === 'popup') void ports.keptReading().then(() => view.focusSearch())
  return {
    opened,
    followTab: async () => {
      reading += 1
      dispatch({ kind: 'page-changed' })
      await read('followed')
    },
  }
}
