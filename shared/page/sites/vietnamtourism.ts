/** The national tourism board, which reprints dispatches on travel. Read on a click only. */
import type { Site } from '../site.ts'

export const vietnamtourism: Site = {
  outlet: 'vietnamtourism',
  hosts: ['vietnamtourism.vn', 'vietnamtourism.gov.vn', 'vietnamtourism.com'],
  articles: [/\/news\/items\/(?<number>\d{1,9})$/u, /^\/fr\/post\/(?<number>\d{1,9})$/u],
}

export const EXAMPLES: readonly (readonly [url: string, number: string])[] = [
  ['https://vietnamtourism.vn/fn/index.php/news/items/1234', '1234'],
]
