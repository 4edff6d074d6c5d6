/**
 * Places told by who lives there, what lies there or what befell them: `habitants de Ba Tri`, `à 40 km de
 * Nukus`, `la porte frontalière de Xa Mat`, `les eaux du Tonlé Sap`, `a frappé Palu`, `de Bergen à Tromso`.
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { countryAt } from '../../countries/words.ts'
import { isOf, opensSentence, wordBefore, type Word } from '../../words.ts'
import { shipAt } from '../../ships.ts'
import { COMMA, exampleAt, isOfVietnam } from './examples.ts'
import { isCommune, isTown, isUnknown } from './town-shape.ts'
import { knownPlaceAt, type PlaceAt, site } from '../known.ts'
import { nameEnd } from '../name-end.ts'
import { isSomebody, wayAt } from './ways.ts'

/** Before `de`: people of a place, ways to it, what stands in it. */
const OF_PLACES =
  /^(?:habitante?|pompier|familles|sauveteur|secouriste|delegue|elus?$|riveraine?|population|paysan|pecheur|agriculteur|riziculteur|cultivat|planteur|maraich|apicult|aquacult|piscicult|ostreicult|viticult|caficult|salini|saunier|batelier|piroguier|forgeron|menuisier|charpentier|vannier|ebenist|laqueur|fondeur|bijoutier|orfevre|teinturi|bergers?$|vignerons?$|foyers$|menages$|villageois|eleveur|recoltant|producteurs|nati(?:f|ve)|originaire|large|pres$|environs|abords|alentours|rues$|hauteurs|sud$|nord$|est$|ouest$|sudest|peripherie|km$|kilometres|milles?$|ciel|frontaliere?$|frontiere|route|autorites|plages?$|gare$|port$|mairie|bibliotheque|prison|ruines|fouilles|vestiges$|quartier|vergers?$|champs?$|rizieres?$|terrasses?$|venu|venant|part(?:i|is|ie|ies)$|provenance$|retour$|refugies$|base$|carrefour$|echangeur$|peage$|depot$|estampes$|postes?$|hotel$|ceramique|poter(?:ies?|s)?$|potiers?$|soieries?$|soie$|laque|vannerie|broderie|nacre$|tissage|rotin$|brocat|fonderie|moulage|menuiserie|nattes$|artisan|tisserand|brodeu|colonies$|gisement|litchis?$|pamplemousses?$|longanes?$|mangues?$|oranges?$|mandarines?$|pasteques?$|ramboutans?$|durians?$|huitres?$|mines?$|charbon$|bauxite$|nickel$|pentes?$|commemorati|archeologique$|sommets?$|intersection)/u

/** Of these a town has several, and one with `un` is any of them; factories and fields are a firm's as well, churches a saint's. */
const ANY_OF = oneOf(
  'stades? gymnases? ecoles? lycees? hopital hopitaux mosquees? parcs? marches? atelier restaurant conserverie rizerie brasserie filature laiterie hotel auberges? boulangeries? scierie briqueterie cliniques? pharmacies? entrepot',
)

/** Before `du`, `de la`: what belongs to waters and heights. */
const OF_WATERS = oneOf(
  'eaux crues? rives? berges? bords affluents? bassin embouchure sources? sommet pentes? ascension estuaire region',
)

/** What comes over a place, and what goes there. */
const BEFALLS =
  /^(?:frapp|ravag|devast|balay|inond|survol|travers|reli|ralli|touch|gagner$|gagne$|desserv|dessert|bombard|endeuill|atteindre|atteint$|secou)/u

/** Before a subject: `un master de Chimie à Montpellier`. */
const LEARNT = oneOf(
  'masters? licences? doctorat cours professeure?s? profs? etudes? diplomes? baccalaureat bac classes? faculte these examen concours olympiades? departement ecole section filiere prix agregation',
)

/** Before `de`, whom only a place has so: nobody has inhabitants. */
const INHABITANTS = oneOf('habitante?s? villageoise?s? riverains')

/** Whom a player or an artist has as well, unless the name begins as a hamlet's: `les enfants de Ban Phiet`. */
const OF_ANYBODY = oneOf('familles? filles garcons enfants hommes eleves')
const HAMLETS = oneOf('ban na muong phieng lung lang')

/** `les enfants de Ban Phiet`, not `les jeunes de Tuan Anh`: whose people these are is told as a place's name. */
const havePeople = (words: readonly Word[], at: number): boolean =>
  OF_ANYBODY.test(words[at - 2]!.plain) &&
  (HAMLETS.test(words[at]!.plain) || isOneOf(words[at - 3]?.plain, 'une'))

/** A commune of two syllables; not `les hommes de Kim Sang-sik`. */
const isPair = (words: readonly Word[], from: number, to: number): boolean =>
  to === from + 1 && words[to + 1]?.gap !== '-' && isCommune(words, from, to)

export function cuedPlaceAt(words: readonly Word[], at: number): PlaceAt | undefined {
  const before = words[at - 1]
  if (isShips(words, at)) return site(words, at, nameEnd(words, at), 'cued')
  if (isMuong(words, at)) return site(words, at, at + 1, 'cued')
  if (before === undefined || !isUnknown(words, at)) return undefined
  const way = wayAt(words, at)
  if (way !== undefined) return way
  if (!COMMA.test(words[at]!.gap) && before.capital && !opensSentence(words, at - 1))
    return undefined
  const { gap } = words[at]!
  if (COMMA.test(gap)) return exampleAt(words, at, nameEnd(words, at))
  if (gap !== ' ' && gap !== "'") return undefined
  const to = nameEnd(words, at)
  if (to - at > 3) return undefined
  const example = exampleAt(words, at, to)
  if (example !== undefined) return example
  const whose = isOneOf(before.plain, 'de d') ? words[at - 2] : undefined
  if (whose !== undefined) {
    const told = INHABITANTS.test(whose.plain)
    if (told && words.slice(at, to + 1).every(isOfVietnam)) return site(words, at, to, 'cued')
    if (isPair(words, at, to) && havePeople(words, at)) return site(words, at, to, 'cued')
  }
  return !isSomebody(words, at, to) && isTold(words, at, to)
    ? site(words, at, to, 'cued')
    : undefined
}

/** `Muong Hum`: what begins so in the hills of the north-west is a valley, or the commune in it. */
const isMuong = (words: readonly Word[], at: number): boolean =>
  words[at]!.plain === 'muong' &&
  words[at]!.capital &&
  words[at + 1]?.capital === true &&
  !(words[at + 2]?.capital === true && words[at + 2]!.gap === ' ')

function isTold(words: readonly Word[], at: number, to: number): boolean {
  const { plain } = words[at - 1]!
  if (BEFALLS.test(plain)) return isTown(words, at, to)
  // `le jumelage avec Kawasaki`, `jumelée avec Sakai`
  if (plain === 'avec' && words[at - 2]?.plain.startsWith('jumel') === true)
    return isTown(words, at, to)
  // `le pont enjambe le Hau`
  if (isOneOf(plain, 'le la') && /^(?:enjamb|franchi)/u.test(words[at - 2]?.plain ?? ''))
    return true
  // `le péage Dai Xuyen`
  if (isOneOf(plain, 'carrefour echangeur giratoire peage')) return isTown(words, at, to)
  const article = isOneOf(plain, 'la l')
  const link = words[article ? at - 2 : at - 1]!
  if (link === undefined) return false
  if (article || link.plain === 'du')
    return (
      isOneOf(link.plain, 'de du') &&
      words[article ? at - 3 : at - 2]?.capital === false &&
      OF_WATERS.test(words[article ? at - 3 : at - 2]!.plain)
    )
  if (!isOneOf(link.plain, 'de?')) return false
  const after = words[to + 1]
  // `François de Rugy à Orvault`
  if (words[at - 2]?.capital === true && opensName(words[at - 2]!.plain)) return false
  // `Xa Mat (Tay Ninh)`
  if (after?.gap === ' (' && knownPlaceAt(words, to + 1) !== undefined) return isTown(words, at, to)
  // `de Bergen à Tromso`
  if (LEARNT.test(words[at - 2]?.plain ?? '')) return false
  if (after?.text === 'à' && after.gap === ' ' && words[to + 2]?.capital === true)
    return isTown(words, at, to)
  // `village de mûriers de Nam Cao`, `village de fabrication de papier de Do`
  if (isOfVillage(words, at - 2)) return isTown(words, at, to)
  for (let noun = at - 2; noun > at - 5 && noun >= 0; noun -= 1) {
    const { plain: word, capital } = words[noun]!
    if (capital && !opensSentence(words, noun)) return false
    // `l'est de`, `au nord-est de`; not `cette voix est celle de`, `c'est le cas de`
    const isVerb = word === 'est' && words[noun]!.gap !== '-' && words[noun - 1]?.plain !== 'l'
    if (OF_PLACES.test(word) && !isVerb) return true
    // `dans un stade d'Antakya`
    if (ANY_OF.test(word) && isOneOf(words[noun - 1]?.plain, 'un une des'))
      return isTown(words, at, to)
    if (!/(?:e|s|al|el|if|ien)$/u.test(word)) return false
  }
  return false
}

/** A village, and in small letters what its people make or grow. */
function isOfVillage(words: readonly Word[], from: number): boolean {
  for (let at = from; at > from - 7 && at >= 0; at -= 1) {
    const { plain, capital } = words[at]!
    if (isOneOf(plain, 'villages?')) return isOneOf(words[at + 1]?.plain, 'de d des du en')
    if (capital || words[at + 1]!.gap === ', ') return false
  }
  return false
}

/** `le chalutier QNg 96214, d'An Hai`: where a ship is from. */
function isShips(words: readonly Word[], at: number): boolean {
  if (!words[at]!.capital || !isOf(wordBefore(words, at))) return false
  if (words[at - 1]!.gap !== ', ' || countryAt(words, at) !== undefined) return false
  const to = nameEnd(words, at)
  if (isSomebody(words, at, to)) return false
  for (let noun = at - 3; noun > at - 10 && noun >= 0; noun -= 1)
    if (shipAt(words, noun)?.names.at(-1)?.to === at - 2) return true
  return false
}
