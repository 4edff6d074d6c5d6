/** The daily of Nghe An province, put into French by a machine. */
import type { Site } from '../site.ts'

export const baonghean: Site = {
  outlet: 'baonghean',
  hosts: ['baonghean.vn'],
  articles: [/^\/fr\/.*-(?:post)?(?<number>\d{5,9})\.html$/u],
  lists: [/^\/fr\/(?:tags?|search|tim-kiem)(?:\/|$)/u],
  machine: true,
}

export const EXAMPLES: readonly (readonly [url: string, number: string])[] = [
  ['https://baonghean.vn/fr/viet-nam-va-eu-ky-hiep-dinh-thuong-mai-10245678.html', '10245678'],
]
