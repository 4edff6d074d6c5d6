/** What every answer is made of: identifiers, dates, names, sentences, each with its limit. */
import { ARTICLE_ID, readArticleId, type Published } from '../article/article.ts'
import { entityIdPattern, readEntityId } from '../entities/entity.ts'
import { list, object } from './compound.ts'
import { described, identifier, named, oneOf, text, token } from './form.ts'
import { ISO_DATE } from './untrusted.ts'

export const articleId = identifier(readArticleId, ARTICLE_ID)
export const entityId = identifier(readEntityId, entityIdPattern())

export const ENTITY_KINDS = ['person', 'organisation', 'country', 'place', 'date', 'event'] as const
export const entityKind = oneOf(...ENTITY_KINDS)

/** A country, ISO 3166-1 alpha-2. */
export const iso = token(/^[A-Z]{2}$/u, 2)

export const name = text(300)
export const headline = text(500)
export const sentence = text(2_000)
/** A date as a page prints it. */
export const printed = text(120)
export const outlet = token(/^[\p{L}\p{N}.-]+$/u, 80)
export const dispatch = described(
  'The same for every copy of one dispatch; absent for a text printed once.',
  token(/^[\p{L}\p{N}:._-]+$/u, 120),
)
export const storyId = text(200)

export const date = described('2019, 2019-03 or 2019-03-12', token(ISO_DATE, 40))
export const moment = described('2019-03-12T08:00:00Z', token(ISO_DATE, 40))

const ONE_DATE = ISO_DATE.source.slice(1, -1)
export const dateOrRange = described(
  'The date that is meant: a day, a month, a year, or a range a/b.',
  token(new RegExp(`^${ONE_DATE}(?:/${ONE_DATE})?$`, 'u'), 81),
)

export const published = named(
  'Published',
  object<Published>({ date, basis: oneOf('metadata', 'url', 'text', 'correction') }),
)

export const partial = described(
  'Parts of the corpus that could not be read; absent when the answer is whole.',
  list(text(100), 20),
)
