/** All that a page names, bodies, places, dates and events among it: found once its persons and countries are painted. */
import { namesIn } from '../../shared/entities/names.ts'
import type { ReadPage } from './model.ts'

export const withAllNames = (page: ReadPage): ReadPage => ({
  ...page,
  entities: namesIn(page.article),
  found: 'all',
})
