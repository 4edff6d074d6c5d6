/** Where the name begins behind a site's noun: `stade national` My Dinh, `cimetière des martyrs` Vi Xuyen, `temple du roi` Dinh. */
import { isOneOf, oneOf } from '../../french/word-list.ts'
import { continues, type Word } from '../words.ts'

const SITE_ADJECTIVES = oneOf(
  'international internationale national nationale central centrale municipal municipale provincial olympique militaire flottant flottante naturel botanique zoologique sportif imperial imperiale royal royale presidentiel commercial commerciale memorial historique couvert maritime portuaire aeroportuaire fluvial routier ferroviaire communale? grand grande nouveau nouvel vieux vieille ancien ancienne culturel technologique industriel industrielle economique franche paysager paysagere penitentiaire spatial spatiale naturelle des sports congres de en eau eaux profondes? sec polyvalent polyvalente gros pietonne? florale? fleurie? frontaliere? souterrain souterraine suspendu couverts? omnisports forestier forestiere marine marin funeraire patriotique nucleaire hydroelectrique hydraulique thermique solaire eolienne electrique hautes? technologie technologies biosphere mondiale frontiere frontalier petrochimique etat marionnettes amitie expositions eolien photovoltaique speciale ouverte developpement routiere nocturne nuit tissus pagodes? temples? animalier animaliere montagnes montagneuse annamitique aquatique thematique mondial karstique calcaire geologique memoriel memorielle ecologique peche plaisance logiciels? zen bouddhiques? bouddhistes? khmere? cham chame catholique hindou hindouiste tibetain tibetaine caodaiste aux fleurs creatif antique medievale? corallien',
)

/** `vallée du fleuve Sénégal` */
const VALLEYS = oneOf('vallee delta bassin estuaire')

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
    word !== undefined && continues(word) && !word.capital && plainWords < 6;
    word = words[next]
  ) {
    if (
      !(
        SITE_ADJECTIVES.test(word.plain) ||
        isOneOf(word.plain, 'du d la l') ||
        (word.plain === 'fleuve' && VALLEYS.test(head.plain)) ||
        // `parc éolien en mer de Ke Ga`
        (word.plain === 'mer' && words[next - 1]!.plain === 'en') ||
        (centre &&
          isOneOf(
            word.plain,
            'et des culturelles? artistiques? culturels? foires? conferences? conventions? congres expositions? commercial sportif',
          ))
      )
    )
      break
    next += 1
    plainWords += 1
  }
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
