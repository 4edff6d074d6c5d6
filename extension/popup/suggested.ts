/** What the library suggests, as it is offered: of which kind, and what opens when it is taken. */
import { readEntityId } from '../../shared/entities/entity.ts'
import type { Suggestion } from '../../shared/library/library.ts'
import type { Words } from '../words/words.ts'
import type { Suggested } from './ink.ts'

export function suggested({ kind, text, articles, id }: Suggestion, words: Words): Suggested {
  const label =
    kind === 'headline' ? words.headlineKind : kind === 'word' ? words.wordKind : words.kind[kind]
  const entity = id === undefined || kind === 'headline' ? undefined : readEntityId(id)
  return {
    kind: label,
    text,
    articles,
    place: entity === undefined ? { kind: 'search', q: text } : { kind: 'entity', id: entity },
  }
}
