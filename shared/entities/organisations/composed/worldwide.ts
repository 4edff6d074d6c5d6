/**
 * Bodies whose noun is rare and whose reach and purpose tell them: `Complexe mondial pour l'innovation`, `Mécanisme
 * européen de stabilité`. The noun and its adjective alone are any; an agreement's noun (`Pacte`, `Partenariat`) heads none.
 */
import { isOneOf } from '../../../french/word-list.ts'
import { bySpelling } from '../../spelling.ts'
import { opensSentence, type Word } from '../../words.ts'
import { readName } from './grammar.ts'
import type { BodyAt } from '../found-body.ts'

const opens = bySpelling(
  ({ plain, capital }) =>
    capital &&
    isOneOf(
      plain,
      'complexe hub mecanisme dispositif registre corps facilite pole incubateur accelerateur carrefour guichet',
    ),
)

const isFarReaching = bySpelling(({ plain }) =>
  isOneOf(plain, 'mondiale? internationale? europeen europeenne africaine? asiatique arabe'),
)

const isTrade = bySpelling(({ plain, capital }) => capital && plain.endsWith('s'))

/** `Pharmaciens sans frontières`, `Agronomes et vétérinaires sans frontières` */
function borderlessAt(words: readonly Word[], at: number): BodyAt | undefined {
  if (!isTrade(words[at])) return undefined
  const to = at + (words[at + 1]?.plain === 'et' ? 4 : 2)
  return words[to]?.plain === 'frontieres' && words[to - 1]!.plain === 'sans'
    ? { from: at, to, rule: 'organisation/worldwide' }
    : undefined
}

export function worldwideAt(words: readonly Word[], at: number): BodyAt | undefined {
  const borderless = borderlessAt(words, at)
  if (borderless !== undefined) return borderless
  if (!opens(words[at]) || opensSentence(words, at)) return undefined
  const reach = words[at + 1]
  if (reach?.gap !== ' ' || reach.capital || !isFarReaching(reach)) return undefined
  const name = readName(words, at, 'centre')
  return name.to > at + 2 && (name.complements > 0 || name.purpose !== undefined)
    ? { from: at, to: name.to, rule: 'organisation/worldwide' }
    : undefined
}
