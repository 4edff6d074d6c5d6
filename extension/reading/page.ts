/** What is known of a page once it is read here: its article, who and what it names, and what may be asked about it. */
import type { Article } from '../../shared/article/article.ts'
import type { Entity } from '../../shared/entities/entity.ts'
import type { PageQuery } from '../../shared/library/beside.ts'

/** What came of reading a page. */
export type Reading = { readonly kind: 'refused'; readonly why: Refused } | ReadPage

export interface ReadPage {
  readonly kind: 'read'
  readonly article: Article
  readonly entities: readonly Entity[]
  /** Whose page it looks like. */
  readonly copy: 'outlet' | 'vna-copy' | 'machine-translation' | 'unknown'
  /** Made after the names: absent until then. */
  readonly question?: Question
}

/** Why there is nothing to read here. */
export type Refused = 'not-an-article' | 'unreadable' | 'no-access'

/** What the library would be asked about a page. */
export interface Question {
  /** Exactly what is sent of the page, when something is. */
  readonly query: PageQuery
  /** The threads the page belongs to, by its own text. */
  readonly stories: readonly StoryRef[]
}

/** A thread: what to ask for, and its title. */
export interface StoryRef {
  readonly id: string
  readonly title: string
}
