/**
 * The page beside which the popup or the panel stands: asked what it says, and gone on from when its tab shows another or
 * another tab comes to the front.
 */
import { askTab, type Refusal } from '../messages.ts'
import { readPageRead, type PageRead } from '../page-told.ts'
import { textOf } from '../reading/kept-reading.ts'

export interface Tab {
  readonly id: number
  readonly private: boolean
  /** Without query and fragment; told after a press of the button alone. */
  readonly url: string | undefined
}

export interface PageBeside {
  /** Whose page is shown. */
  readonly tab: () => Tab | undefined
  /** The one that came to the front last: its page may not have answered yet. */
  readonly inFront: () => Tab | undefined
  readonly read: () => Promise<PageRead | Refusal>
  /** What came of it was nothing: said once more, it is read once more. */
  readonly drop: (read: PageRead) => void
  /** To be called when a tab may show another page, or another tab be in front: calls `goOn` where that is so. */
  readonly follow: (goOn: () => Promise<void>) => Promise<void>
}

/** Milliseconds in which a page that is there says what it says. */
const PATIENCE = 300

export function pageBeside(
  first: Tab | undefined,
  current: () => Promise<Tab | undefined>,
  /** What the first one's page said to somebody who asked it before; nothing where nobody did. */
  told: Promise<PageRead | Refusal | undefined>,
): PageBeside {
  let tab = first
  let inFront = first
  let early: Asked = told
  /** What is read, and what it said: nothing before it has answered. */
  let reading: Asked
  let given: PageRead | undefined
  let follows = 0
  return {
    tab: () => tab,
    inFront: () => inFront,
    read: async () => {
      const ahead = early
      const asked = (reading = (async () => (await ahead) ?? askPage(tab))())
      early = given = undefined
      const read = (await asked) ?? 'no-access'
      // A page that was left may answer after the next one.
      if (asked === reading && typeof read !== 'string') given = read
      return read
    },
    drop: (read) => {
      if (given === read) given = undefined
    },
    follow: async (goOn) => {
      const follow = (follows += 1)
      const next = await current()
      if (follow !== follows) return
      inFront = next
      const asked = askPage(next)
      // A tab of another window was brought to the front, or the page says the same under another address: all that was found
      // of it stays.
      const isSame = await Promise.race([
        asked?.then((read) => given !== undefined && isText(read, given)),
        new Promise((done) => setTimeout(done, PATIENCE)),
      ])
      if (follow !== follows) return
      tab = next
      if (isSame === true) return
      early = asked
      given = undefined
      await goOn()
    },
  }
}

const askPage = (tab: Tab | undefined) => tab && askTab(tab.id, { kind: 'read-page' }, readPageRead)

type Asked = Promise<PageRead | Refusal | undefined> | undefined

const isText = (read: PageRead | Refusal, of: PageRead): boolean =>
  typeof read !== 'string' && textOf(read) === textOf(of)
