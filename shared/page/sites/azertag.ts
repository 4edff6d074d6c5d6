/** AZERTAC, the state agency of Azerbaijan, in French. Slugs lose the letters that Latin 1 lacks. */
import type { Site } from '../site.ts'

export const azertag: Site = {
  outlet: 'azertag',
  hosts: ['azertag.az'],
  articles: [/^\/fr\/(?:xeber|news)\/.*-(?<number>\d{4,9})$/u],
  lists: [/^\/fr\/(?:search|tags?|axtar|bolme)(?:\/|$)/u],
  matches: ['*://azertag.az/fr/*', '*://www.azertag.az/fr/*'],
  layout: {
    '.entry-title': 'headline',
    '.content-title': 'headline',
    '.news-body': 'body',
    '.news-text': 'body',
    '#selectedtext': 'body',
    '.news-date': 'time',
  },
  titles: ['AZERTAC', 'AZERTAG'],
}

export const EXAMPLES: readonly (readonly [url: string, number: string])[] = [
  ['https://azertag.az/fr/xeber/bakou_re_oit_v_th_nh_xun-3517107', '3517107'],
  ['https://azertag.az/fr/xeber/france-1234567', '1234567'],
]
