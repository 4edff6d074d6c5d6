/**
 * A page is read by the background, whoever wants it: there the code that reads is loaded once for as many pages as are
 * read in a while, and compiled before. The popup and the panel ask for it here, and here the background answers: what the
 * page names, to be painted at once, and then the question about it.
 */
import { browser } from 'wxt/browser'
import { inTurn } from '../in-turn.ts'
import type { ReadingAsked, Refusal } from '../messages.ts'
import type { PageRead } from '../page-told.ts'
import type { Question, Reading } from './page.ts'
import { Trouble } from '../problem.ts'
import { keepReading, type Shelf } from './kept-reading.ts'
import type { Found } from './reading.ts'

/** What reads, each part loaded when it is first called. */
export interface Reader {
  readonly foundOn: (read: PageRead) => Promise<Found>
  readonly questionOf: (found: Found) => Promise<Question | undefined>
}

type Asked = Extract<ReadingAsked, { readonly read: PageRead }>

/** What the background answers with, and then keeps for the tab; what defeats the rules is unreadable. */
export function createOnRequest({ foundOn, questionOf }: Reader, shelf: Shelf) {
  /** The page read last, until the question about it is asked for: once its names are painted, or its popup was closed before. */
  let latest:
    | { readonly of: string; readonly question: () => Promise<Question | undefined> }
    | undefined
  return async (
    { kind, read, tab }: Asked,
    answer: (answer: Reading | Question | undefined) => void,
  ): Promise<void> => {
    const isQuestion = kind === 'question-asked'
    const of = JSON.stringify(read)
    if (isQuestion && latest?.of === of) {
      const { question } = latest
      latest = undefined
      return answer(await question())
    }
    const finding = foundOn(read)
      .catch((fault: unknown): Found => {
        reportError(fault)
        return { reading: UNREADABLE }
      })
      .then((found) => {
        if (!isQuestion) answer(found.reading)
        return found
      })
    let making: Promise<Question | undefined> | undefined
    const question = () => (making ??= finding.then(questionOf).catch(gone))
    if (isQuestion) return answer(await question())
    latest = { of, question }
    // By then `latest` may be another page, which is read again.
    void finding.then(() => setTimeout(() => (latest = undefined), A_MOMENT))
    if (tab === undefined) return
    // Its turn is asked for before the page is read, and not waited for: whoever erases meanwhile comes after it.
    await inTurn('reading', async () => {
      const { reading } = await finding
      // Who is to paint the names asks for the question then; where nobody does, it is made all the same.
      await new Promise((painted) => setTimeout(painted, PAINTING))
      const made = await question()
      // No more than a courtesy: where there is no room, the next opening reads again.
      if (reading.kind === 'read' && made !== undefined)
        await keepReading(shelf, tab, read, { ...reading, question: made }).catch(() => undefined)
    })
  }
}

/** Milliseconds. */
const A_MOMENT = 10_000
const PAINTING = 50

const UNREADABLE = { kind: 'refused', why: 'unreadable' } as const

/** A tab, and whether what is found there is not to be kept. */
interface Beside {
  readonly id: number
  readonly private: boolean
}

/** What the background answers about a tab whose page it asked. */
export interface Told {
  readonly read: PageRead | Refusal
  /** Where that gave lines. */
  readonly reading?: Reading
}

/**
 * Has the background ask a tab's page and read what that says, while the popup still draws its frame; nothing where the
 * background was stopped.
 */
export const expectReading = (of: Beside): Promise<Told | undefined> =>
  send({ kind: 'reading-expected', beside: of.id, ...(!of.private && { tab: of.id }) }).catch(
    () => undefined,
  ) as Promise<Told | undefined>

/** What a page names; with a tab, and with the question about it, it is kept for the next opening. */
export const askReading = async (read: PageRead, tab: number | undefined): Promise<Reading> =>
  (await answerTo<Reading>({ kind: 'reading-asked', read, ...(tab !== undefined && { tab }) })) ??
  UNREADABLE

/** The question about a page, asked for once it was read: made meanwhile. Throws a `Trouble` where none can be made. */
export async function askQuestion(read: PageRead): Promise<Question> {
  const question = await answerTo<Question>({ kind: 'question-asked', read })
  if (question === undefined) throw new Trouble({ kind: 'unprepared' })
  return question
}

/**
 * Only this extension's own background answers here; nothing where it was stopped. One that was being stopped when it was
 * asked starts anew for who asks again.
 */
const answerTo = async <T>(asked: ReadingAsked): Promise<T | undefined> =>
  ((await send(asked).catch(() => undefined)) ?? (await send(asked).catch(gone)) ?? undefined) as
    | T
    | undefined

const send = (asked: ReadingAsked): Promise<unknown> => browser.runtime.sendMessage(asked)

function gone(fault: unknown): undefined {
  reportError(fault)
}
