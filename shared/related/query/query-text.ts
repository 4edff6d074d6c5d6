/** A query as text, in one line. Text from outside is checked; what is no query is `undefined`. */
import { readArticleId } from '../../article/article.ts'
import { readEntityId, type EntityKind } from '../../entities/entity.ts'
import type { QueryName, RelatedQuery } from './query.ts'
import { readProfile, writeProfile } from './profile-text.ts'

/** One line: what `GET /v1/related/:id` needs of an article, and all a browser sends about a page. */
export const writeQuery = ({ id, date, terms, profile, names }: RelatedQuery): string =>
  JSON.stringify([
    id ?? 0,
    date ?? 0,
    writeProfile(profile),
    terms.map(({ term, weight }) => `${term}=${weight}`).join(' '),
    names.map(({ id: name, name: printed, role }) => [
      name,
      printed,
      ...(role === undefined ? [] : [role]),
    ]),
  ])

export function readQuery(text: string): RelatedQuery | undefined {
  const [id, date, profileText, termsText, nameList] = arrayIn(text)
  const profile = typeof profileText === 'string' ? readProfile(profileText) : undefined
  if (profile === undefined || typeof termsText !== 'string') return undefined
  const known = typeof id === 'string' ? readArticleId(id) : undefined
  return {
    ...(known === undefined ? {} : { id: known }),
    terms: termsText
      .split(' ')
      .slice(0, 60)
      .flatMap((pair) => {
        const cut = pair.lastIndexOf('=')
        const weight = Number(pair.slice(cut + 1))
        return cut < 1 || !(weight > 0 && weight < 1000)
          ? []
          : [{ term: pair.slice(0, cut), weight }]
      }),
    profile,
    names: (Array.isArray(nameList) ? nameList : []).slice(0, 60).flatMap(nameIn),
    ...(typeof date === 'string' && /^\d{4}(?:-\d\d){0,2}$/u.test(date) ? { date } : {}),
  }
}

function nameIn(value: unknown): QueryName[] {
  const [text, name, role] = Array.isArray(value) ? (value as readonly unknown[]) : []
  const id = typeof text === 'string' ? readEntityId(text) : undefined
  if (id === undefined || typeof name !== 'string') return []
  const kind = id.slice(0, id.indexOf(':')) as EntityKind
  return [{ kind, id, name, ...(typeof role === 'string' ? { role } : {}) }]
}

function arrayIn(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : []
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return []
  }
}
