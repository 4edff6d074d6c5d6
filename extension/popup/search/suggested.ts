/** What the library suggests, as it is offered: of which kind, and what opens when it is taken. */
import { readArticleId } from '../../../shared/article/article.ts'
import { readEntityId } from '../../../shared/entities/entity.ts'
import type { Suggestion } from '../../../shared/library/searched.ts'
import type { Words } from '../../words/worded.ts'
import type { Opening } from '../model/place.ts'
import type { Suggested } from '../parts/ink.ts'

export function suggested(suggestion: Suggestion, words: Words): Suggested {
  const { kind, text } = suggestion
  const label =
    kind === 'headline' ? words.headlineKind : kind === 'word' ? words.wordKind : words.kind[kind]
  return { kind: label, text, place: placeOf(suggestion) ?? { kind: 'search', q: text } }
}

/** A headline opens its article, a name its dossier; what names nothing is searched for. */
function placeOf({ kind, text, id }: Suggestion): Opening | undefined {
  if (id === undefined) return undefined
  if (kind === 'headline') {
    const article = readArticleId(id)
    return article === undefined ? undefined : { kind: 'article', id: article }
  }
  const entity = readEntityId(id)
  return entity === undefined ? undefined : { kind: 'entity', id: entity, name: text }
}
