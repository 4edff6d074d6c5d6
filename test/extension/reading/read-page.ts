/** A page read as the popup has it, from the stage's dispatch. */
import { extract } from '../../../shared/page/extract.ts'
import { mend } from '../../../extension/reading/mending.ts'
import { questionOf } from '../../../extension/reading/question.ts'
import { foundOn } from '../../../extension/reading/reading.ts'
import type { Reader } from '../../../extension/reading/on-request.ts'
import type { Question, Reading, ReadPage } from '../../../extension/reading/page.ts'
import type { ReadingAsked } from '../../../extension/messages.ts'
import type { PageRead } from '../../../extension/page-told.ts'
import { articlePage, DISPATCH, type StagePage } from '../../../tools/stage/hosts/pages.ts'

export function pageRead({ html, host, path }: StagePage = articlePage(DISPATCH)): PageRead {
  const url = `https://${host}${path}`
  const document = new DOMParser().parseFromString(html, 'text/html')
  return { raw: extract(document, new URL(url)), url, title: document.title }
}

/** What the background has loaded when it reads. */
export const READER: Reader = {
  foundOn: (read) => foundOn(read, mend),
  questionOf: async (found) =>
    'named' in found ? questionOf(found.reading.article, found.named) : undefined,
}

export const readingOf = async (read: PageRead): Promise<Reading> =>
  (await READER.foundOn(read)).reading

export async function questionAbout(read: PageRead): Promise<Question> {
  const question = await READER.questionOf(await READER.foundOn(read))
  if (question === undefined) throw new Error('there is nothing to ask about the page')
  return question
}

/** The background's part, which may ask a tab's page; where it cannot, it answers nothing. */
export async function answered(
  asked: ReadingAsked,
  page?: (tab: number) => Promise<PageRead>,
): Promise<unknown> {
  if (asked.kind === 'reading-expected') {
    const read = await page?.(asked.beside)
    return read && { read, reading: await readingOf(read) }
  }
  return asked.kind === 'reading-asked' ? readingOf(asked.read) : questionAbout(asked.read)
}

/** With its question, as it is kept. */
export async function readPage(page?: StagePage): Promise<ReadPage> {
  const read = pageRead(page)
  const reading = await readingOf(read)
  if (reading.kind !== 'read') throw new Error(`the stage's page is ${reading.kind}`)
  return { ...reading, question: await questionAbout(read) }
}
