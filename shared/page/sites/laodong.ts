/** Lao Dong, the trade unions' daily, put into French by a machine. */
import type { Site } from '../site.ts'

export const laodong: Site = {
  outlet: 'laodong',
  hosts: ['fr.laodong.vn'],
  articles: [/-(?<number>\d{4,9})\.ldo$/u, /\/(?<number>\d{4,9})\.ldo$/u],
  lists: [/^\/(?:tags?|search|tim-kiem)(?:\/|$)/u],
  machine: true,
}

export const EXAMPLES: readonly (readonly [url: string, number: string])[] = [
  ['https://fr.laodong.vn/moi-truong/truong-hoc-hoat-dong-tro-lai-sau-bao-1234567.ldo', '1234567'],
]
