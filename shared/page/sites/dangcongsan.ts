/** The Communist Party's site in French: reprints with a time stamp above and `./.` below. */
import type { Site } from '../site.ts'

export const dangcongsan: Site = {
  outlet: 'dangcongsan',
  hosts: ['fr.dangcongsan.vn'],
  articles: [/-(?<number>\d{5,9})\.html$/u],
  lists: [/^\/(?:tags?|search|tim-kiem)(?:\/|\.|$)/u],
  matches: ['*://fr.dangcongsan.vn/*'],
}

export const EXAMPLES: readonly (readonly [url: string, number: string])[] = [
  ['https://fr.dangcongsan.vn/politique-etrangere/un-accord-avec-l-ue-526636.html', '526636'],
]
