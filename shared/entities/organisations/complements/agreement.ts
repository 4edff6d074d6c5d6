/** What agrees with the noun of a body's theme though it is no adjective of the lists: a second noun, a participle, what one plays on. */
import { isOneOf } from '../../../french/word-list.ts'
import { GRAMMAR } from '../../gazetteer/not-names.ts'
import { knownPlaceAt } from '../../places/known.ts'
import type { Word } from '../../words.ts'
import { DE, type State } from '../phrase.ts'

const isThemed = ({ last }: State): boolean => last === 'theme' || last === 'bare-theme'

/** Whence one came: `des femmes arrivées de Hanoï` */
const MOVED = /^(?:arriv|rentr|rappel|evacu|expuls|rapatri|import)/u

/** `des artistes photographes du Vietnam`, `des femmes tisserandes de Lung Tam`, `de sports motorisés`, `du patrimoine immergé de Huê`: what agrees with the theme, and whose it is; what was done by whom is told, and no name. */
export function takeAgreeing(words: readonly Word[], state: State): boolean {
  const [noun, second, after] = words.slice(state.to, state.to + 3)
  const plural = /[sx]$/u.test(noun!.plain)
  const done = /(?:é|ée|u|ue)s?$/u.test(second?.text ?? '')
  if (
    !isThemed(state) ||
    second?.gap !== ' ' ||
    second.capital ||
    second.plain.length < 5 ||
    !(plural ? second.plain.endsWith('s') : /ée?$/u.test(second.text)) ||
    GRAMMAR.has(second.plain) ||
    isOneOf(second.plain, 'apres aupres depuis envers')
  )
    return false
  const closes = after === undefined || after.gap !== ' ' || isOneOf(after.plain, 'a ont est sont')
  const whose = after?.gap === ' ' && DE.test(after.plain)
  const where = words.slice(state.to + 3, state.to + 5).some(({ capital }) => capital)
  const named = done
    ? (plural && closes) ||
      (whose &&
        /ée?s?$/u.test(second.text) &&
        !MOVED.test(second.plain) &&
        knownPlaceAt(words, state.to + 3) !== undefined)
    : whose && (where || /(?:eur|ph|ant|ier)e?s$/u.test(second.plain))
  if (!named) return false
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
