/** What a reader takes along of a page: a copy of it as a file, a note of what is around it. Loaded on the press that asks. */
import { pageNote } from '../citation/page-note.ts'
import type { Refusal } from '../messages.ts'
import type { PageCopy } from '../page-told.ts'
import { keptPage } from '../page-file.ts'
import { laterWordsIn } from '../words/words.ts'
import { dayOf } from '../telling/dates.ts'
import type { Ink } from './parts/ink.ts'
import type { Companion } from './model/model.ts'
import { outletName, type Printed } from '../telling/outlet-name.ts'

/** Whether there was a page to save. */
export function savePage(copy: PageCopy | Refusal, { act, now }: Ink): boolean {
  if (typeof copy === 'string') return false
  const { name, html } = keptPage(copy.html, copy.url, dayOf(now()))
  act.save(name, 'text/html', html)
  return true
}

/** Whether the note was copied; there is none before the page is read. */
export async function copyNote({ page, around }: Companion, ink: Ink): Promise<boolean> {
  if (page.kind !== 'read') return false
  const words = { ...ink.words, ...(await laterWordsIn(ink.options.language)) }
  const outlet = (printed: Printed) => outletName(printed, ink)
  // The note is of today: an answer kept from before is no part of it.
  const answer = around.kind === 'answered' ? around.answer : undefined
  return ink.act.copy(pageNote(page, answer, outlet, dayOf(ink.now()), words))
}
