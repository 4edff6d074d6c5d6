/** VOVWORLD, the foreign service of the Voice of Vietnam. French stands under `fr-CH`, some of it under `en-US`. */
import type { Site } from '../site.ts'

export const vovworld: Site = {
  outlet: 'vovworld',
  hosts: ['vovworld.vn'],
  articles: [/^\/(?:fr-[A-Za-z]{2}|en-US\/actualites)\/.*-(?<number>\d{4,9})\.vov$/u],
  lists: [/^\/[a-z]{2}-[A-Za-z]{2}\/(?:search|tags?)(?:\/|\.|$)/u],
  matches: ['vovworld.vn', 'www.vovworld.vn', 'm.vovworld.vn'].flatMap((host) => [
    `*://${host}/fr-CH/*`,
    `*://${host}/en-US/actualites/*`,
  ]),
  titles: ['VOVWORLD', 'VOV5', 'La Voix du Vietnam'],
}

export const EXAMPLES: readonly (readonly [url: string, number: string])[] = [
  ['https://vovworld.vn/fr-CH/actualites/un-dialogue-strategique-830177.vov', '830177'],
  ['https://m.vovworld.vn/fr-CH/actualites/un-dialogue-strategique-830177.vov', '830177'],
  ['http://vovworld.vn./fr-CH/media/les-rizieres-en-terrasses-834339.vov', '834339'],
  ['https://vovworld.vn/en-US/actualites/une-rencontre-1349937.vov', '1349937'],
]
