/** What is said aloud of what is shown, when it changes. */
import { copiesIn } from './model/around.ts'
import type { Ink } from './parts/ink.ts'
import type { Companion } from './model/model.ts'
import { namesCounted } from './home/names-section.ts'
import { problemWords } from '../telling/problem-words.ts'

export function statusOf({ page, around, trail }: Companion, ink: Ink): string {
  const { words } = ink
  const top = trail.at(-1)
  if (top !== undefined && 'content' in top)
    switch (top.content.kind) {
      case 'looking':
        return words.looking
      case 'failed':
        return problemWords(top.content.problem, ink)
      case 'got':
        if (top.kind !== 'search') return ''
        return top.failed === undefined
          ? words.results(top.content.answer.total)
          : problemWords(top.failed, ink)
      case 'absent':
        return top.kind === 'entity' ? words.noCard : words.nothingMore
      case 'unchosen':
        return words.firstRun.lead
    }
  if (page.kind !== 'read')
    return page.kind === 'refused' ? words.refused[page.why].title : words.reading
  switch (around.kind) {
    case 'looking':
      return words.looking
    case 'answered':
      return words.foundStatus(copiesIn(around.answer), around.answer.related.length)
    case 'failed':
      return problemWords(around.problem, ink)
    case 'unheld':
      return words.unheld
    case 'unasked':
      return namesCounted(page.entities, ink) || words.noNames
  }
}
