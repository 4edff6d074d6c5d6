/** Fields that every answer of the service is made of, each with its cap. */
import { readArticleId, type ArticleId } from '../shared/article/article.ts'
import { readEntityId, type EntityId } from '../shared/entities/entity.ts'
import { isoDate, oneOf, shape, text, token, type Read } from './untrusted.ts'

export const articleId: Read<ArticleId> = (value) =>
  typeof value === 'string' ? readArticleId(value) : undefined
export const entityId: Read<EntityId> = (value) =>
  typeof value === 'string' ? readEntityId(value) : undefined

export const entityKind = oneOf('person', 'organisation', 'country', 'place', 'date', 'event')
export const name = text(300)
export const sentence = text(2_000)
export const outlet = token(/^[\p{L}\p{N}.-]+$/u, 80)
export const published = shape({
  date: isoDate,
  basis: oneOf('metadata', 'url', 'text', 'correction'),
})

export const dispatch = token(/^[\p{L}\p{N}:._-]+$/u, 120)
