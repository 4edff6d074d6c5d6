/** How a site's name goes on behind the name it bears: a number, the other of two countries. */
import { isOneOf } from '../../french/word-list.ts'
import { countryAt } from '../countries/words.ts'
import type { Word } from '../words.ts'

/** `Parc d'amitié Laos-Vietnam`: whose friendship it stands for. */
export const amityEnd = (words: readonly Word[], last: number): number => {
  const other = words[last + 1]?.gap === '-' ? countryAt(words, last + 1) : undefined
  return other?.form === 'name' ? other.to : last
}

/** `pont My Thuan 2`, `pont Rach Miêu 2`; not `le pont X 2 kilomètres plus loin`. */
export function withNumber(words: readonly Word[], to: number, head: string): number {
  const [number, after] = [words[to + 1], words[to + 2]]
  if (
    !isOneOf(
      head,
      'pont port tunnel barrage cimetiere aeroport gare marche zone zi parc complexe centrale raffinerie',
    )
  )
    return to
  if (number?.gap !== ' ' || !/^\d{1,2}$/u.test(number.text)) return to
  return after?.gap === ' ' &&
    isOneOf(after.plain, 'km m ans heures? kilometres? metres? fois millions? jours mois')
    ? to
    : to + 1
}
