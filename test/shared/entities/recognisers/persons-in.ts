import { readArticleId, type Article } from '../../../../shared/article/article.ts'
import type { Person } from '../../../../shared/entities/entity.ts'
import { recognise } from '../../../../shared/entities/recognise.ts'

/** An article of these paragraphs and nothing else. */
export const articleOf = (body: readonly string[], id = 'x-1'): Article => ({
  id: readArticleId(id)!,
  kind: 'article',
  body,
  captions: [],
  links: [],
})

export const personsOf = (body: readonly string[]): readonly Person[] =>
  recognise(articleOf(body)).filter((entity) => entity.kind === 'person')

/** Each person in one line: `Abe Shinzo = Abe | homologue japonais`. */
export const personsIn = (text: string): readonly string[] =>
  personsOf(text.split('¶')).map(({ surfaces, roles }) =>
    [surfaces.join(' = '), ...roles.map((role) => role.text)].join(' | '),
  )
