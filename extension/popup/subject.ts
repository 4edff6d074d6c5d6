/** A page and what is asked about it: made once, and anew after a failure. */
import type { Question, ReadPage } from '../reading/page.ts'

export interface Subject {
  readonly page: ReadPage
  readonly question: () => Promise<Question>
}

/** What of it is not known yet is made meanwhile. */
export function subjectOf(page: ReadPage, make: () => Promise<Question>): Subject {
  let making = page.question && Promise.resolve(page.question)
  const anew = async (): Promise<Question> => {
    try {
      return await make()
    } catch (fault) {
      making = undefined
      throw fault
    }
  }
  const question = (): Promise<Question> => (making ??= anew())
  // Its failure is told to whoever asks about the page.
  question().catch(() => undefined)
  return { page, question }
}
