/** Le Courrier du Vietnam, the agency's weekly and its site. */
import type { Site } from '../site.ts'

export const lecourrier: Site = {
  outlet: 'lecourrier',
  hosts: ['lecourrier.vn'],
  articles: [/\/(?<number>\d{1,9})\.(?:html|amp)$/u],
  lists: [/^\/(?:tags?|search|recherche|tim-kiem|mot-cle)(?:\/|\.|$)/u],
  matches: ['*://lecourrier.vn/*', '*://www.lecourrier.vn/*', '*://m.lecourrier.vn/*'],
  // The numbers jump, but never back.
  calendar: [
    [601646, '2019-03'],
    [637334, '2019-11'],
    [713043, '2020-02'],
    [822721, '2020-07'],
    [908004, '2021-03'],
    [925162, '2021-07'],
    [971216, '2022-03'],
    [1049326, '2022-08'],
    [1119460, '2022-11'],
    [1232153, '2024-05'],
    [1267792, '2024-08'],
    [1273145, '2024-11'],
    [1278877, '2025-03'],
    [1282536, '2025-05'],
    [1283786, '2025-05'],
    [1290196, '2025-09'],
    [1296698, '2025-12'],
    [1309862, '2026-01'],
    [1342760, '2026-03'],
  ],
  titles: ['Le Courrier du Vietnam', 'lecourrier.vn'],
}

export const EXAMPLES: readonly (readonly [url: string, number: string])[] = [
  ['https://lecourrier.vn/conference-sur-la-diplomatie/601646.html', '601646'],
  ['https://www.lecourrier.vn/conference-sur-la-diplomatie/601646.html', '601646'],
  ['http://lecourrier.vn/lambassadeur-sengage-a-œuvrer-pour-les-relations/438963.html', '438963'],
]
