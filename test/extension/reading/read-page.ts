/** A page read as the popup has it, from the stage's dispatch. */
import { extract } from '../../../shared/page/extract.ts'
import { mend } from '../../../extension/reading/mending.ts'
import { readingOf } from '../../../extension/reading/reading.ts'
import type { ReadPage } from '../../../extension/popup/model.ts'
import type { PageRead } from '../../../extension/messages.ts'
import { articlePage, DISPATCH, type StagePage } from '../../../tools/stage/pages.ts'

export function pageRead({ html, host, path }: StagePage = articlePage(DISPATCH)): PageRead {
  const url = `https://${host}${path}`
  const document = new DOMParser().parseFromString(html, 'text/html')
  return { raw: extract(document, new URL(url)), url, title: document.title }
}

export async function readPage(page?: StagePage): Promise<ReadPage> {
  const read = await readingOf(pageRead(page), mend)
  if (read.kind !== 'read') throw new Error(`the stage's page is ${read.kind}`)
  return read
}
