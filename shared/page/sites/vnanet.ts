/** Vietnam Illustré, the agency's picture magazine. Slugs escape an apostrophe as `d39` or `l39`. */
import type { Site } from '../site.ts'

export const vnanet: Site = {
  outlet: 'vnanet',
  hosts: ['vietnam.vnanet.vn'],
  articles: [
    /^\/french\/.*-(?<number>\d{5,9})\.html$/u,
    /^\/french\/(?:.*\/)?(?<number>\d{5,9})\.html$/u,
  ],
  lists: [/^\/french\/(?:tags?|search|tim-kiem|recherche)(?:\/|\.|-|$)/u],
  matches: ['*://vietnam.vnanet.vn/french/*'],
  calendar: [
    [315806, '2022-11'],
    [328168, '2023-04'],
    [332774, '2023-06'],
    [340722, '2023-08'],
    [353668, '2023-12'],
    [361521, '2024-03'],
    [372077, '2024-07'],
    [375906, '2024-09'],
    [381922, '2024-11'],
    [396532, '2025-05'],
    [397129, '2025-05'],
    [403290, '2025-07'],
    [407543, '2025-09'],
    [424600, '2026-01'],
    [430996, '2026-02'],
  ],
  layout: {
    '.bavn-tt-post': 'headline',
    '.bavn-main-post': 'body',
    '.bavn-mid-post': 'body',
    '.lr-caption': 'picture',
    '.bavn-time-news': 'time',
  },
  titles: ['Vietnam Illustré', 'Vietnam Pictorial', 'VNA'],
}

export const EXAMPLES: readonly (readonly [url: string, number: string])[] = [
  ['https://vietnam.vnanet.vn/french/tin-van/une-visite-d39etat-340722.html', '340722'],
  ['https://vietnam.vnanet.vn/french/tin-tuc/un-accord-avec-l39agence-430996.html', '430996'],
  ['https://vietnam.vnanet.vn/french/long-form/le-village-des-potiers-402308.html', '402308'],
  ['https://vietnam.vnanet.vn/french/le-village-des-potiers/382576.html', '382576'],
]
