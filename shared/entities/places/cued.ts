/**
 * Places told by who lives there, what lies there or what befell them: `habitants de Ba Tri`, `à 40 km de
 * Nukus`, `la porte frontalière de Xa Mat`, `les eaux du Tonlé Sap`, `a frappé Palu`, `de Bergen à Tromso`.
 */
import { isOneOf, oneOf } from '../../french/word-list.ts'
import { opensName } from '../gazetteer/given-names.ts'
import { FAMILY_NAMES } from '../gazetteer/vietnamese-names.ts'
import { opensSentence, type Word } from '../words.ts'
import { isTown, isUnknown } from './town-shape.ts'
import { knownPlaceAt, type PlaceAt, site } from './known.ts'
import { nameEnd } from './name-end.ts'

/** Before `de`: people of a place, ways to it, what stands in it. */
const OF_PLACES =
  /^(?:habitante?|pompier|familles|sauveteur|secouriste|delegue|elus?$|riveraine?|population|paysan|pecheur|agriculteur|villageois|eleveur|recoltant|producteurs|nati(?:f|ve)|originaire|large|pres$|environs|abords|alentours|rues$|hauteurs|sud$|nord$|est$|ouest$|sudest|peripherie|km$|kilometres|milles?$|ciel|frontaliere?$|frontiere|route|autorites|plages?$|gare$|port$|mairie|bibliotheque|prison|ruines|quartier|vergers?$|champs?$|rizieres?$|venu|venant|part(?:i|is|ie|ies)$|provenance$|retour$|refugies$|base$|carrefour$|echangeur$|peage$|depot$|estampes$|postes?$|hotel$|ceramique|poterie|soieries?$|soie$|laque)/u

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

export function cuedPlaceAt(words: readonly Word[], at: number): PlaceAt | undefined {
  const before = words[at - 1]
  if (before === undefined || !isUnknown(words, at)) return undefined
  if (before.capital && !opensSentence(words, at - 1)) return undefined
  const way = wayAt(words, at)
  if (way !== undefined) return way
  const { gap } = words[at]!
  if (gap !== ' ' && gap !== "'") return undefined
  const to = nameEnd(words, at)
  if (to - at > 3 || isPersonal(words, at, to)) return undefined
  return isTold(words, at, to) ? site(words, at, to, 'cued') : undefined
}

/** What has two ends: `la route entre Muong Khoa et Tay Trang`. */
const WAYS = oneOf(
  'routes? lignes? liaisons? trajets? vols? ponts? autoroutes? distance troncons? frontiere tunnel navette train canal gazoduc pipeline oleoduc cable',
)

function wayAt(words: readonly Word[], at: number): PlaceAt | undefined {
  let between = at - 1
  // The second end: past `et` and the first.
  if (words[between]?.plain === 'et')
    while (between > 0 && at - between < 7 && words[between]!.plain !== 'entre') between -= 1
  if (words[between]?.plain !== 'entre') return undefined
  if (![1, 2, 3].some((back) => WAYS.test(words[between - back]?.plain ?? ''))) return undefined
  const to = nameEnd(words, at)
  return to - at > 3 || isPersonal(words, at, to) ? undefined : site(words, at, to, 'way')
}

/** `Angela Merkel`, `Nguyen Phuong Nga`; `Ba Tri` is a town. */
const isPersonal = (words: readonly Word[], from: number, to: number): boolean =>
  to > from &&
  !isTown(words, from, to) &&
  (opensName(words[from]!.plain) || FAMILY_NAMES.has(words[from]!.plain))

function isTold(words: readonly Word[], at: number, to: number): boolean {
  const { plain } = words[at - 1]!
  if (BEFALLS.test(plain)) return isTown(words, at, to)
  // `le jumelage avec Kawasaki`, `jumelée avec Sakai`
  if (plain === 'avec' && words[at - 2]?.plain.startsWith('jumel') === true)
    return isTown(words, at, to)
  // `le pont enjambe le Hau`
  if (isOneOf(plain, 'le la') && /^(?:enjamb|franchi)/u.test(words[at - 2]?.plain ?? ''))
    return true
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
  for (let noun = at - 2; noun > at - 5 && noun >= 0; noun -= 1) {
    const { plain: word, text, capital } = words[noun]!
    if (capital && !opensSentence(words, noun)) return false
    if (OF_PLACES.test(word) || text === 'côtes') return true
    if (!/(?:e|s|al|el|if|ien)$/u.test(word)) return false
  }
  return false
}
