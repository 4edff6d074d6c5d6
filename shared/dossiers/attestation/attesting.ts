/** What an article attests: its own sentence about a name, with where and when it is printed. */
import type { Article, PartRef } from '../../article/article.ts'
import type { Entity, EntityId, Span } from '../../entities/entity.ts'
import type { Attestation } from '../dossier.ts'
import { sentenceAround } from './sentence.ts'

/** An article with what was found in it; `isQuoted` is false where no text may be shown. */
export interface Attesting {
  readonly article: Article
  readonly entities: readonly Entity[]
  readonly dispatch?: string
  readonly isQuoted: boolean
  /** Whose persons are whose office is printed here without a country, by what other pages print. */
  readonly countries?: ReadonlyMap<EntityId, string>
}

/** Whether an article may no longer be quoted. */
export type Withdrawn = (article: Attestation['article']) => boolean

/** What the article says of `name` at a place; without a quotation the name stands for the sentence. */
export function attestationOf(
  { article, dispatch, isQuoted }: Attesting,
  at: Span | undefined,
  name: string,
): Attestation {
  const { id, outlet, url, headline, published } = article
  const text = at === undefined || !isQuoted ? undefined : textOf(article, at)
  return {
    article: id,
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    ...(headline === undefined ? {} : { headline }),
    ...(published === undefined ? {} : { published }),
    ...(dispatch === undefined ? {} : { dispatch }),
    sentence:
      at === undefined || text === undefined ? name : sentenceAround(text, at.start, at.end),
  }
}

/** An article's own sentence: how its lead begins, else its text, else its headline, else which article it is. */
export function openingOf(page: Attesting): Attestation {
  const { id, lead, body, headline = id } = page.article
  const attestation = attestationOf(page, undefined, headline)
  const opening = lead ?? body[0]
  if (opening === undefined || !page.isQuoted) return attestation
  return { ...attestation, sentence: sentenceAround(opening, 0, 1) }
}

/** The text of the part that a mention stands in. */
export function textOf(article: Article, { part, index }: PartRef): string | undefined {
  switch (part) {
    case 'headline':
      return article.headline
    case 'lead':
      return article.lead
    case 'caption':
      return article.captions[index]?.text
    case 'body':
      return article.body[index]
  }
}
