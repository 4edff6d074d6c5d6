/**
 * vietnam.vn, the state's showcase: stories of the Vietnamese press, put into French by a machine.
 * Slugs stay Vietnamese; most pages have no number.
 */
import type { Site } from '../site.ts'

export const vietnamVn: Site = {
  outlet: 'vietnam.vn',
  hosts: ['vietnam.vn', 'thongtin.vietnam.vn'],
  articles: [
    /^\/fr\/(?:.*\/)?[^/]*-(?<number>\d{6,9})(?:\.html)?$/u,
    /^\/fr\/(?:[^/]+\/)?[^/-]+-[^/-]+-[^/-]+-[^/]+$/u,
  ],
  lists: [/^\/fr\/(?:tags?|search|category|author|page|chu-de)(?:\/|$)/u],
  machine: true,
  layout: { '.post-detail-body': 'body' },
  titles: ['Vietnam.vn'],
}

export const EXAMPLES: readonly (readonly [url: string, number: string | undefined])[] = [
  ['https://www.vietnam.vn/fr/doi-thoai-chien-luoc-viet-nam-lien-bang-nga-lan-thu-12', undefined],
  ['https://www.vietnam.vn/fr/doi-thoai-chien-luoc-viet-nam-lien-bang-nga-912345', '912345'],
  ['https://thongtin.vietnam.vn/fr/chia-buon-vu-lat-tau-du-lich-tren-vinh-ha-long', undefined],
]
