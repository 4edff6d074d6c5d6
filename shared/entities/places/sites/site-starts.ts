/** Where the name begins behind a site's noun: `stade national` My Dinh, `cimetière des martyrs` Vi Xuyen, `temple du roi` Dinh. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { isAdjective } from '../../organisations/lexicon/adjectives.ts'
import { continues, type Word } from '../../words.ts'

const SITE_ADJECTIVES = oneOf(
  'international internationale national nationale central centrale municipal municipale provincial olympique militaire flottant flottante naturel botanique zoologique sportif imperial imperiale royal royale presidentiel commercial commerciale memorial historique maritime portuaire aeroportuaire fluvial routier ferroviaire communale? grand grande nouveau nouvel vieux vieille ancien ancienne culturel technologique industriel industrielle economique franche paysager paysagere penitentiaire spatial spatiale naturelle des sports congres de en eau eaux profondes? sec polyvalent polyvalente gros pietonne? florale? fleurie? frontaliere? souterrain souterraine suspendu couverts? omnisports forestier forestiere marine marin funeraire patriotique nucleaire hydroelectrique hydraulique thermique solaire eolienne electrique hautes? technologie technologies biosphere mondiale frontiere frontalier petrochimique etat marionnettes amitie expositions eolien photovoltaique speciale ouverte developpement routiere nocturne nuit tissus pagodes? temples? animalier animaliere montagnes montagneuse annamitique aquatique thematique mondial karstique calcaire geologique memoriel memorielle ecologique peche plaisance logiciels? zen bouddhiques? bouddhistes? khmere? cham chame catholique hindou hindouiste tibetain tibetaine caodaiste aux fleurs creatif antique medievale? corallien drapeau',
)

/** Grounds and houses that say in words of any kind what they are for: `port de croisière international de Ha Long`. */
const FOR_WHAT = oneOf('port gare cimetiere parc centrale jardin barrage reserve temple')
const NO_PURPOSE = oneOf(
  'attache depart arrivee destination origine escale province ville district commune village region la le l les un une son sa leur cette ce',
)

/** `vallée du fleuve Sénégal` */
const VALLEYS = oneOf('vallee delta bassin estuaire')

/** Past such a purpose, if a name stands behind it: `des partisans de`, `de croisière international de`. */
function pastPurpose(words: readonly Word[], from: number): number {
  // `de` was taken with the noun's adjectives
  const link = isOneOf(words[from - 1]?.plain, 'd de des') ? from - 1 : from
  const noun = words[link + 1]
  if (!isOneOf(words[link]?.plain, 'd de des') || noun === undefined) return from
  if (noun.capital || !continues(noun) || NO_PURPOSE.test(noun.plain)) return from
  let of = link + 2
  while (of < link + 4 && words[of]?.capital === false && isAdjective(words, of)) of += 1
  const name = words[of + 1]
  const named = name?.capital === true && continues(words[of]!) && continues(name)
  return isOneOf(words[of]?.plain, 'd de') && named && isSyllable(name.text) ? of + 1 : from
}

/** The word behind the noun's adjectives, its complements in small letters and the title of whom it honours. */
export function nameStart(words: readonly Word[], at: number, centre: boolean): number {
  const head = words[at]!
  // `la résidence d'État de Diaoyutai`
  let next = head.plain === 'residence' ? at + 3 : at + 1
  // `le pont-pagode de Hoi An`
  if (words[next]?.gap === '-' && words[next]!.plain === 'pagode') next += 1
  let plainWords = 0
  for (
    let word = words[next];
    word !== undefined && continues(word) && !word.capital && plainWords < (centre ? 9 : 6);
    word = words[next]
  ) {
    if (
      !(
        SITE_ADJECTIVES.test(word.plain) ||
        isOneOf(word.plain, 'du d la l') ||
        (word.plain === 'fleuve' && VALLEYS.test(head.plain)) ||
        // `centrale thermique au charbon de Hai Duong`
        (head.plain === 'centrale' &&
          isOneOf(word.plain, 'au gaz charbon fioul naturel liquefie')) ||
        // `parc éolien en mer de Ke Ga`
        (word.plain === 'mer' && words[next - 1]!.plain === 'en') ||
        (centre &&
          isOneOf(
            word.plain,
            'et des internationales? culturelles? artistiques? culturels? foires? conferences? conventions? congres expositions? commercial sportif culture arts',
          ))
      )
    )
      break
    next += 1
    plainWords += 1
  }
  if (FOR_WHAT.test(head.plain)) next = pastPurpose(words, next)
  const honorific = words[next]
  if (
    honorific !== undefined &&
    continues(honorific) &&
    isOneOf(
      honorific.plain,
      'president marechal general rois? reines? heros oncle saint sainte saints dames? princesse prince dynastie martyrs? empereurs? emperesse poete',
    )
  )
    next +=
      isOneOf(words[next + 1]?.plain, 'de du') ||
      (honorific.plain === 'dynastie' && words[next + 1]?.plain === 'des')
        ? 2
        : 1
  // `le poste-frontière No 2 de Kim Thanh`
  if (isOneOf(words[next]?.text, 'No N') && words[next + 2]?.plain === 'de') next += 3
  return next
}
