/** What agrees with the noun of a body's theme though it is no adjective of the lists: a second noun, a participle, what one plays on. */
import { isOneOf } from '../../../french/word-list.ts'
import { GRAMMAR } from '../../gazetteer/not-names.ts'
import { knownPlaceAt } from '../../places/known.ts'
import type { Word } from '../../words.ts'
import { DE, type State } from '../phrase.ts'

const isThemed = ({ last }: State): boolean => last === 'theme' || last === 'bare-theme'

/** Whence one came: `des femmes arrivées de Hanoï` */
const MOVED = /^(?:arriv|rentr|rappel|evacu|expuls|rapatri|import)/u

/**
 * What agrees with the theme, and whose it is: `des artistes photographes du Vietnam`, `des femmes tisserandes de Lung Tam`,
 * `de sports motorisés`, `du patrimoine immergé de Huê`. What was done by whom is told, and no name.
 */
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
    isOneOf(second.plain, 'apres aupres depuis envers proches membres')
  )
    return false
  const closes = after === undefined || after.gap !== ' ' || isOneOf(after.plain, 'a ont est sont')
  const whose = after?.gap === ' ' && DE.test(after.plain)
  // `des femmes chefs d'entreprise de Hanoï`; `des patrons conscients des enjeux de Hanoï` are so for a day
  const where = words[state.to + (after?.plain === 'd' ? 5 : 3)]?.capital === true
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

/** What a sport is done on or with, an art on, who is counted and whose work is looked after: fixed tails of a theme. */
const TAILS = new Set(
  'sur glace,sur gazon,sur route,sur piste,sur roulettes,sur sable,sur neige,sur bois,sur soie,a pied,a voile,a soie,a sept,a mobilite,a main,a feu,a moteur,a distance,a domicile,a vapeur,a coudre,au travail,aux comptes,a l arc,a la ligne,a la mouche'.split(
    ',',
  ),
)

/** `hockey sur glace`, `tir à l'arc`, `commissaires aux comptes` */
export function takeTail(words: readonly Word[], state: State): boolean {
  // `la Fédération de rugby a sept titres`
  if (!isThemed(state) || words[state.to + 1]!.text === 'a') return false
  for (const length of [2, 3]) {
    const tail = words.slice(state.to + 1, state.to + 1 + length)
    if (!TAILS.has(tail.map(({ plain }) => plain).join(' ')) || tail.some(({ capital }) => capital))
      continue
    state.to += length
    state.last = 'theme'
    return true
  }
  return false
}
