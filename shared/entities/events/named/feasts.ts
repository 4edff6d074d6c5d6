/** Feasts of villages and shrines, which French writes with a small letter: `fête de Giong`, `fête de la pagode des Parfums`. */
import { isOneOf } from '../../../french/word-list.ts'
import { nameEnd } from '../../places/name-end.ts'
import { siteAt } from '../../places/sites/sites.ts'
import { isCommune } from '../../places/cued/town-shape.ts'
import { plainIn } from '../../spelling.ts'
import type { Word } from '../../words.ts'
import { datedName, type NamedEventAt } from '../event-name.ts'

/** Feasts whose name is no place's, or a village's of one syllable. */
const FEASTS: ReadonlySet<string> = new Set(
  'giong,saint giong,dieu giong,genie giong,lim,kate,ba chua xu,xoan,via ba,thay,chu dong tu,keo,pon,kin pang,ramuwan,thanh minh'.split(
    ',',
  ),
)
const LONGEST = 3

export const isFeast = plainIn('fete festival')

/** Where the feast of `fête` at a word ends. */
export function feastOfAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  if (!isFeast(words[at])) return undefined
  let of = at + 1
  // `la fête traditionnelle du temple Trân`, `la fête du printemps de Yên Tu`
  if (isOneOf(words[of]?.plain, 'traditionnelle populaire')) of += 1
  if (words[of]?.plain === 'du' && words[of + 1]?.plain === 'printemps') of += 2
  const joined = isOneOf(words[of]?.plain, 'de du d des')
  let name = joined ? of + 1 : of
  if (joined && isOneOf(words[name]?.plain, 'la l')) name += 1
  const to = (joined ? shrineEnd(words, name) : undefined) ?? listedEnd(words, name)
  if (to === undefined) return undefined
  return datedName(words, at, to)
}

const shrineEnd = (words: readonly Word[], at: number): number | undefined =>
  isOneOf(words[at]?.plain, 'temple pagode sanctuaire') ||
  (words[at]?.plain === 'maison' && words[at + 1]?.plain === 'communale')
    ? siteAt(words, at)?.to
    : undefined

function listedEnd(words: readonly Word[], at: number): number | undefined {
  for (let to = at + LONGEST - 1; to >= at; to -= 1) {
    const run = words.slice(at, to + 1)
    if (run.length <= to - at || !run.at(-1)!.capital || run.some(({ gap }) => gap.length > 1))
      continue
    if (words[to + 1]?.capital === true && words[to + 1]!.gap === ' ') continue
    if (FEASTS.has(run.map(({ plain }) => plain).join(' '))) return to
  }
  const to = words[at]?.capital === true ? nameEnd(words, at) : at
  return isCommune(words, at, to) ? to : undefined
}
