/**
 * The markup that VietnamPlus and Nhân Dân share with other Vietnamese papers, old and new.
 *
 * The `cms-` classes stand in both generations; `details__` and `article__` changed around 2023.
 */
import type { Layout } from '../site.ts'

export const CMS: Layout = {
  '.cms-title': 'headline',
  '.article__title': 'headline',
  '.details__headline': 'headline',
  '.cms-desc': 'lead',
  '.article__sapo': 'lead',
  '.details__summary': 'lead',
  '.cms-body': 'body',
  '.article-photo': 'picture',
  '.article__avatar': 'picture',
  '.cms-date': 'time',
  '.cms-author': 'boilerplate',
  '.cms-relate': 'boilerplate',
  '.article-relate': 'boilerplate',
  '.article__author': 'boilerplate',
  '.article__source': 'boilerplate',
  '.article__social': 'boilerplate',
  '.article__tag': 'boilerplate',
  '.sda_middle': 'boilerplate',
  '.rennab': 'boilerplate',
}
