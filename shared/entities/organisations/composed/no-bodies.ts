/**
 * Where a noun that heads bodies' names heads none: everyday prose (`conseil d'administration`, `parti du ministère`), whom
 * things are given to, an exchange where goods are quoted, a zoo where one goes.
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { THINGS } from '../complements/complement-words.ts'
import { bySpelling } from '../../spelling.ts'
import type { Word } from '../../words.ts'

/** Whether the grammar would take a noun of everyday prose for a name. */
export const isEveryday = (head: string, plain: string): boolean =>
  EVERYDAY[head]?.test(plain.slice(head.length + 1)) === true ||
  (head === 'prefecture' &&
    isOneOf(/^prefecture (?:[a-z]+ )?de? (?<name>[a-z]+)$/u.exec(plain)?.groups?.['name'], LANDS))

/** What follows each of them. */
const EVERYDAY: Readonly<Record<string, RegExp>> = {
  station: /^spatiale/u,
  conseil: /^(?:administratif(?! (?:d|de l) etat$)|d administration(?! de l e(?:tat|glise)))/u,
  maison: /^du president/u,
  comite: /^(?:d organisation|du parti$)/u,
  service: /^de presse/u,
  centre: /^(?:de presse|de l attention|de la ville|du pays|de la region)/u,
  fonds: /^(?:etrangers? )?(?:d investissements?(?: etrangers?)?|de pension|de placement)$/u,
  groupe: /^(?:de travail|d experts)/u,
  bureau: /^de vote/u,
  institut: /^specialise$/u,
  union: /^de ces/u,
  mission: /^de travail/u,
  delegation: /^de haut/u,
  direction:
    /^(?:de l orchestre|(?:du|de la|de l|des) (?:vice|ministre|premier|president|secretaire|general|professeur|docteur|directeur|chef))/u,
  programme: /^(?:de travail|d action|de cooperation|d echanges)/u,
  conference: /^de presse/u,
  mouvement: /^d emulation/u,
  corps: /^diplomatique/u,
  parti:
    /^(?:(?:du|de l|de la|des) (?:ministere|tribunal|departement|gouvernement|bureau|comite|marine|front|provinces?|ville|commune|village|quartier|capitale|groupe)(?= |$))/u,
  hopital: /^de campagne/u,
  forces:
    /^(?!armees|d autodefense|de defense|terrestres|navales|aeriennes|speciales|royales|populaires)./u,
  force:
    /^(?!interimaire|multinationale|aerienne|navale|maritime|terrestre|d autodefense|de defense|de police|de reaction|d assistance|des nations)./u,
}

/** Prefectures that are no office but a land, in Japan and Laos: `la Préfecture de Kanagawa`. */
const LANDS =
  'aichi akita aomori chiba ehime fukui fukuoka fukushima gifu gunma hiroshima hokkaido hyogo ibaraki ishikawa iwate kagawa kagoshima kanagawa kochi kumamoto kyoto mie miyagi miyazaki nagano nagasaki nara niigata oita okayama okinawa osaka saga saitama shiga shimane shizuoka tochigi tokushima tokyo tottori toyama wakayama yamagata yamaguchi yamanashi vientiane'

const GIVEN = oneOf(
  'informations? rapports? documents? propositions? recommandations? avis questions? conseils explications renseignements donnees mesures solutions moyens aides fonds equipements materiels articles produits voeux remerciements lettres? chiffres preuves details precisions pouvoirs taches missions instructions directives consignes priorites ressources conditions amendements plaintes dossiers candidatures suggestions',
)

/** `fournir à la Commission des informations`: whether the noun at this word is whom things are given to: `à`, `au` before it, `des` and things behind it. */
export const isGivenThings = (words: readonly Word[], head: number): boolean =>
  words[head + 1]?.plain === 'des' &&
  (THINGS.test(words[head + 2]?.plain ?? '') || GIVEN.test(words[head + 2]?.plain ?? '')) &&
  (isOneOf(words[head - 1]?.plain, 'au aux') ||
    (isOneOf(words[head - 1]?.plain, 'la l') && words[head - 2]?.plain === 'a'))

const GOODS = oneOf(
  'cafe robusta arabica cacao poivre sucre caoutchouc coton mais soja riz petrole or tonnes?',
)

/** `du maïs`; not `mais aussi` */
const isGoods = bySpelling(
  ({ plain, text, capital }) => GOODS.test(plain) && !capital && text !== 'mais',
)

const AROUND = 14

/** Whether the sentence around an exchange speaks of goods, quoted there: `le café à la Bourse de Londres`. */
export function isOfGoods(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from - 1; at > from - AROUND && at >= 0; at -= 1) {
    if (isGoods(words[at])) return true
    if (/[.;!?]\s/u.test(words[at + 1]!.gap)) break
  }
  for (let at = to + 1; at < to + AROUND && at < words.length; at += 1) {
    if (/[.;!?]\s/u.test(words[at]!.gap)) return false
    if (isGoods(words[at])) return true
  }
  return false
}

const DOES = /^(?:a$|ont$|particip|finan|soutien|rend|remet|annonc|estim|creer[ao])/u

const PEOPLE = /^(?:direct|expert|chercheur|soutien|aide$|equipe|veterinair|troupe|artist|solist)/u

/**
 * A zoo or a theatre that does something is a body (`le zoo de Cologne a rendu deux crocodiles`, `la troupe du Théâtre
 * Phuong Nam`); where one goes is a place.
 */
export function actsAsBody(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1]?.plain ?? ''
  // `grâce au zoo`, `avec le zoo`, `par le zoo`, `les biologistes du zoo`
  if (before === 'le' && isOneOf(words[from - 2]?.plain, 'avec par selon et entre')) return true
  // `la troupe belge Théâtre du Tilleul`
  if (words[from - 2]?.plain === 'troupe') return true
  // `deux solistes de la Philharmonie`
  const of = before === 'du' ? from - 2 : isOneOf(before, 'la l') ? from - 3 : undefined
  if (
    of !== undefined &&
    (of === from - 2 || words[of + 1]?.plain === 'de') &&
    PEOPLE.test(words[of]?.plain ?? '')
  )
    return true
  // `des chercheurs de l'Académie et du zoo de Cologne`
  if (before === 'du' && words[from - 2]?.plain === 'et')
    return words.slice(Math.max(0, from - 18), from - 2).some(({ plain }) => PEOPLE.test(plain))
  const next = words[to + 1]
  if (!isOneOf(before, 'le la l') || next?.gap !== ' ' || next.capital) return false
  return DOES.test(next.plain)
}
