/**
 * What companies do that nobody else does, told behind their name: `Napas a traité 20 millions de transactions`,
 * `Lixil a annoncé un bénéfice`, `Gartner table sur une hausse des dépenses`. The verb alone says nothing; what it is
 * done to does.
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { plainIn } from '../../spelling.ts'
import type { Word } from '../../words.ts'

const ACTS =
  /^(?:annonc|publi|enregistr|realis|degag|affich|ouvr|ouvert|inaugur|lanc|trait|transport|vend|vis[ea]|prevoi|prevu|tabl[ea]|estim|anticip|compt[ea]|ger[ea]|investi|transfer|leve|propos|releve|abaiss|maintient|maintenu|revend|ecoul|achemin|constru|bati|agrandi|recrut|ced[ea]|vers|mis$|mett|suspend|rouv|rouvr|install|deploi|deploy)/u

/** These are forecast by ministers and banks' governors as well. */
const OF_ALL = oneOf(
  'hausse baisse progression recul croissance inflation prix depenses recettes previsions? perspectives investissements ventes tarifs resultats? pertes? obligations rendements?',
)

const THINGS = oneOf(
  'parts benefices? chiffre revenus? magasins? boutiques? supermarches? hypermarches? usines? succursales? filiales? showrooms? vols? liaisons? transactions? passagers clients? clientele abonnes utilisateurs? vehicules voitures motos moteurs appareils dividendes? fonds franchises? restaurants? hotels? entrepots? commandes livraisons colis cargaisons conteneurs billets? marges? tarifs? frequences investissements?',
)

/** Behind these what is done is over: whom it faces, what for. */
const isOver = (words: readonly Word[], at: number): boolean =>
  isOneOf(words[at]!.plain, 'face contre devant avec pour par dans chez sous malgre apres avant') ||
  (isOneOf(words[at]!.plain, 'a au aux') && words[at + 1]?.capital === false)

/** Who forecasts is told by what is forecast: a rise, a price. */
const FORECASTS = /^(?:prevoi|prevu|tabl[ea]|estim|anticip|releve|abaiss|maint)/u

/** These open a sentence and stand for what was named before. */
const isPronoun = plainIn('chacune? personne quiconque nul nulle internet nombre certaines? autrui')

/** Whether the words behind `last` tell of a firm's doing; a lone word may be a surname: `Lagarde prévoit une hausse`. */
export function doesAsFirm(words: readonly Word[], last: number, lone: boolean): boolean {
  const first = words[last + 1]
  if (first?.gap !== ' ' || first.capital || isPronoun(words[last])) return false
  if (ranksSomething(words, last + 1)) return true
  let at = last + 1
  while (
    at < last + 5 &&
    isOneOf(words[at]?.plain, 'a avait va vient doit de d deja aussi egalement recemment')
  )
    at += 1
  const { plain = '' } = words[at] ?? {}
  if (!ACTS.test(plain)) return false
  for (let next = at + 1; next < at + 9; next += 1) {
    const word = words[next]
    if (word === undefined || /[.;:!?,]/u.test(word.gap)) return false
    if (isOneOf(word.plain, 'que qu qui') || isOver(words, next)) return false
    if (!THINGS.test(word.plain) && !OF_ALL.test(word.plain)) continue
    return !(lone && FORECASTS.test(plain) && OF_ALL.test(word.plain))
  }
  return false
}

/** `Trivago classe la ville au premier rang`, `place Hoi An en tête`. */
function ranksSomething(words: readonly Word[], verb: number): boolean {
  if (!isOneOf(words[verb]?.plain, 'classe place designe elit')) return false
  for (let at = verb + 1; at < verb + 14; at += 1) {
    const word = words[at]
    if (word === undefined || /[.;:!?]/u.test(word.gap)) return false
    if (isOneOf(word.plain, 'rang tete parmi classement top liste palmares')) return true
  }
  return false
}
