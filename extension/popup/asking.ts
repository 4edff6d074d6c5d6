/** The one request about the page: asked, its answer shown and kept; what was kept of an earlier one. */
import type { RelatedAnswer } from '../../shared/library/beside.ts'
import { problemBehind } from '../problem.ts'
import type { Event } from './model/model.ts'
import type { Ports } from './ports.ts'
import type { Readings } from './readings.ts'
import type { Subject } from './subject.ts'

type Answering = Promise<RelatedAnswer | undefined>

export interface Asking {
  /** What an answer takes is loaded; nobody is asked. */
  readonly expect: () => Promise<void>
  /** Asks the library, and shows what it answers or why it does not. */
  readonly ask: (subject: Subject) => Promise<void>
  /** What was answered about the page a while ago: nobody is asked again for going to another tab and back. */
  readonly showKept: (subject: Subject) => Promise<void>
}

export function createAsking(
  { library, expectLibrary, keptAnswer, keepAnswer, mark }: Ports,
  readings: Readings,
  dispatch: (event: Event) => void,
  expectDrawing: () => Promise<void>,
): Asking {
  const expect = (): Promise<void> => {
    expectLibrary()
    const drawing = expectDrawing()
    drawing.catch(() => undefined)
    return drawing
  }

  /** What draws the answer is loaded meanwhile. */
  const answerTo = async ({ question }: Subject): Answering => {
    const related = async () => library.related({ kind: 'page', page: (await question()).query })
    const [answer] = await Promise.all([related(), expect()])
    return answer
  }

  /** Nothing where it cannot be had. */
  const keptOf = ({ question }: Subject): Answering =>
    question()
      .then(({ query }) => keptAnswer(query))
      .catch(() => undefined)

  return {
    expect,
    ask: async (subject) => {
      const isOver = readings.here()
      try {
        const answer = await answerTo(subject)
        if (!isOver()) {
          dispatch({ kind: 'answered', answer })
          mark('related')
        }
        // Also where the reader has gone on: who comes back finds it.
        if (answer !== undefined) await keepAnswer((await subject.question()).query, answer)
      } catch (fault) {
        const problem = problemBehind(fault)
        const [kept] = await Promise.all([keptOf(subject), expect().catch(() => undefined)])
        if (!isOver()) dispatch({ kind: 'failed', problem, kept })
      }
    },
    showKept: async (subject) => {
      const isOver = readings.here()
      const kept = await keptOf(subject)
      if (kept === undefined) return
      await expect().catch(() => undefined)
      if (!isOver()) dispatch({ kind: 'kept-found', kept })
    },
  }
}
