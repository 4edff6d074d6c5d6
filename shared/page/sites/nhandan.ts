/** Nhân Dân en ligne, the Party's daily. Built on the same system as VietnamPlus since 2022. */
import type { Site } from '../site.ts'
import { CMS } from './cms.ts'

export const nhandan: Site = {
  outlet: 'nhandan',
  hosts: ['fr.nhandan.vn', 'special.nhandan.vn', 'fr.nhandan.com.vn', 'fr.nhandan.org.vn'],
  articles: [
    /(?:^|[/-])post-?(?<number>\d{1,9})\.(?:html|amp)$/u,
    // Before 2022. The slug may belong to another story; the number is right.
    /\/item\/(?<number>\d{4,9})-/u,
  ],
  lists: [/-tag\d+\.html$/u, /^\/(?:tags?|search|tim-kiem|special)(?:\/|\.|$)/u],
  miniSites: [/\/index\.html$/u],
  matches: ['*://fr.nhandan.vn/*'],
  layout: CMS,
  titles: ['Nhân Dân en ligne', 'Journal Nhân Dân', 'Nhân Dân', 'Nhan Dan Online'],
}

export const EXAMPLES: readonly (readonly [url: string, number: string])[] = [
  ['https://fr.nhandan.vn/un-concert-a-hanoi-post100180.html', '100180'],
  ['https://fr.nhandan.vn/politique/relation_exterieure/item/3857571-une-reunion.html', '3857571'],
  ['https://fr.nhandan.vn/actualite-en-continu/item/6348071-un-entretien.html', '6348071'],
]
