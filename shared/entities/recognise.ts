/**
 * What an article names, as a corpus keeps it: roles also in the one form by which wordings meet. A reader who
 * only looks at the page needs `names.ts` alone.
 */
import type { Article } from '../article/article.ts'
import type { Entity } from './entity.ts'
import { namesIn } from './names.ts'
import { roleOf } from './persons/roles/normal-role.ts'

/** The entities of an article, in order of first mention. */
export const recognise = (article: Article): readonly Entity[] => namesIn(article, roleOf)
