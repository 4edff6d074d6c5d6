/** What agrees with the noun of a body's theme though it is no adjective of the lists: a second noun, a participle, what one plays on. */
import { isOneOf } from '../../../french/word-list.ts'
import { GRAMMAR } from '../../gazetteer/not-names.ts'
import type { Word } from '../../words.ts'
import { DE, type State } from '../phrase.ts'

const isThemed = ({ last }: State): boolean => last === 'theme' || last === 'bare-theme'

/** `des artistes photographes du Vietnam`, `des femmes tisserandes de Lung Tam`, `de sports motorisés`: two plurals, and whose they are or what they did. */
export function takeSecondPlural(words: readonly Word[], state: State): boolean {
  const [noun, second, after] = words.slice(state.to, state.to + 3)
  if (
    !isThemed(state) ||
    second?.gap !== ' ' ||
    second.capital ||
    second.plain.length < 5 ||
    !/[sx]$/u.test(noun!.plain) ||
    !second.plain.endsWith('s') ||
    GRAMMAR.has(second.plain) ||
    isOneOf(second.plain, 'apres aupres depuis envers apparus fois')
  )
    return false
  const whose = after?.gap === ' ' && DE.test(after.plain)
  // `Union des femmes venues de Hanoï`: what was done by whom is told, and no name
  const done = /(?:é|ée|u|ue)s$/u.test(second.text)
  const closes = after === undefined || after.gap !== ' ' || isOneOf(after.plain, 'a ont est sont')
  const named = words.slice(state.to + 3, state.to + 5).some(({ capital }) => capital)
  if (
    !(whose && (named || /(?:eur|ph|ant|ier)e?s$/u.test(second.plain)) && !done) &&
    !(done && closes)
  )
    return false
  state.to += 1
  return true
}

/** `hockey sur glace`, `courses sur route` */
export function takeGround(words: readonly Word[], state: State): boolean {
  if (
    !isThemed(state) ||
    words[state.to + 1]!.plain !== 'sur' ||
    !isOneOf(words[state.to + 2]?.plain, 'glace gazon route piste roulettes sable neige')
  )
    return false
  state.to += 2
  return true
}
