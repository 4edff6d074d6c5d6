/** Named buildings and sites, waters and heights, parts of a country: the noun belongs to the name. */
import { isOneOf, oneOf } from '../../french/word-list.ts'
import { compassEnd, knownPlaceAt, isNoPlace, sideEnd, site, type PlaceAt } from './known.ts'
import { nameEnd } from './name-end.ts'
import { countrySpan } from '../countries/formal.ts'
import { isNoSite } from './no-sites.ts'
import { developedAt, developedEnd } from './grounds.ts'
import { endOfHonoured } from './honoured.ts'
import { palaceEnd } from './palaces.ts'
import { roadAt } from './roads.ts'
import { amityEnd, endOfStation, isProperName, isStanding, withNumber } from './site-ends.ts'
import { isSide } from './parts.ts'
import { countryAt } from '../countries/words.ts'
import { plainIn, type Question } from '../spelling.ts'
import { continues, opensSentence, type Word } from '../words.ts'

const isSite = plainIn(
  'aeroport stade parc pagode temple palais opera pont port gare place theatre mausolee cathedrale basilique eglise mosquee monastere citadelle cite baie lac plage mont fleuve riviere grotte grottes cimetiere chateau tour col golfe mer detroit peninsule canal delta cap barrage forteresse tombeau marche rue avenue boulevard quai jardin gymnase hippodrome velodrome patinoire piscine salle hotel reservoir vallee corridor desert massif plateau plaine lagune estuaire atoll tunnel tunnels viaduc autoroute cosmodrome maison porte complexe rotonde villa reserve arena jetee phare prison zone zi sanctuaire necropole amphitheatre ossuaire memorial cascade chutes raffinerie cimenterie acierie centrale poste ecluse residence monument pyramides geoparc cinema station zoo ferme espace technopole terminal colline montagne caverne embarcadere ruisseau bunker volcan canyon passerelle impasse ruelle falaise gorge carrefour route capitole pavillon cordillere chaine allee passage',
)

const SITE_ADJECTIVES = oneOf(
  'international internationale national nationale central centrale municipal municipale provincial olympique militaire flottant flottante naturel botanique zoologique sportif imperial imperiale royal royale presidentiel commercial commerciale memorial historique couvert maritime fluvial routier ferroviaire communale? grand grande nouveau nouvel vieux vieille ancien ancienne culturel technologique industriel industrielle economique franche paysager paysagere penitentiaire spatial spatiale naturelle des sports congres de en eau eaux profondes? sec polyvalent polyvalente gros pietonne? florale? fleurie? frontaliere? souterrain souterraine suspendu couverts? omnisports forestier forestiere marine marin funeraire patriotique nucleaire hydroelectrique hydraulique thermique solaire eolienne electrique hautes? technologie technologies biosphere mondiale frontiere frontalier petrochimique etat marionnettes amitie expositions eolien photovoltaique speciale developpement routiere nocturne nuit tissus pagodes? temples? animalier animaliere montagnes montagneuse annamitique aquatique thematique mondial karstique calcaire geologique memoriel memorielle ecologique peche plaisance logiciels? zen bouddhiques? bouddhistes? khmere? cham chame catholique hindou hindouiste tibetain tibetaine caodaiste aux fleurs creatif antique medievale? corallien',
)

/** `vallée du fleuve Sénégal` */
const VALLEYS = oneOf('vallee delta bassin estuaire')

const CENTRES =
  /^(?:commercial|sportif|omnisports|spatial|des? (?:conferences?|conventions?|congres|expositions?|foires)|(?:national|international) (?:des?|d) (?:conferences?|conventions?|congres|expositions?|foires|sports)|d expositions?)/u

/** Whether a word can be the noun of a building, a site or a water. */
export const headsSite: Question = (word) => isSite(word) || word?.spelling.plain === 'centre'

/** Sites called after a site that is called after a site: no name goes deeper, and a stack has an end. */
const DEEPEST = 3

/** `stade national My Dinh`, `aéroport international de Noi Bai`, `Opéra de Hanoï`, `baie d'Ha Long`. */
export function siteAt(words: readonly Word[], at: number, depth = 0): PlaceAt | undefined {
  const head = words[at]!
  const centre =
    head.plain === 'centre' &&
    CENTRES.test(
      words
        .slice(at + 1, at + 5)
        .map(({ plain }) => plain)
        .join(' '),
    )
  // `la cité-État`: a kind of state.
  if (head.plain === 'cite' && isOneOf(words[at + 1]?.plain, 'etat municipale')) return undefined
  if (!isSite(head) && !centre) {
    const road = head.capital ? roadAt(words, at) : undefined
    if (road !== undefined) return site(words, at, road, 'route')
    const ground = head.capital ? developedAt(words, at) : undefined
    return ground === undefined ? undefined : site(words, at, ground, 'zi')
  }
  if (head.plain === 'route') {
    const numbered = roadAt(words, at)
    return numbered === undefined ? undefined : site(words, at, numbered, 'route')
  }
  if (isNoSite(words, at)) return undefined
  const palace = palaceEnd(words, at)
  if (palace !== undefined) return site(words, at, palace, 'palais')
  if (isOneOf(head.plain, 'monument memorial sanctuaire')) {
    const honoured = endOfHonoured(words, at)
    if (honoured !== undefined) return site(words, at, honoured, head.plain)
    // `le monument Hô Chi Minh`; `le monument du village` is any
    if (head.plain === 'monument' && !isCalled(words, at + 1)) return undefined
  }
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
    next += isOneOf(words[next + 1]?.plain, 'de du des') ? 2 : 1
  // `le poste-frontière No 2 de Kim Thanh`
  if (isOneOf(words[next]?.text, 'No N') && words[next + 2]?.plain === 'de') next += 3
  const start = words[next]
  // `la réserve d'État`
  if (head.plain === 'reserve' && start?.plain === 'etat') return undefined
  // `au Centre national de conférences`: with a capital inside a sentence the one there is.
  if (
    centre &&
    head.capital &&
    start?.capital !== true &&
    !opensSentence(words, at) &&
    next - at > 2
  )
    return site(words, at, next - 1, 'centre')
  // `Zone économique du canal de Suez`, `réserve de biosphère du plateau de Kon Ha Nung`, `place du parc Thong Nhat`
  if (
    ((isOneOf(head.plain, 'zone geoparc') && head.capital) ||
      (isOneOf(head.plain, 'reserve place rue gare station') && words[next - 1]!.plain === 'du')) &&
    depth < DEEPEST &&
    start !== undefined &&
    !start.capital &&
    isSite(start)
  ) {
    const named = siteAt(words, next, depth + 1)
    if (named !== undefined && named.to > next) return site(words, at, named.to, head.plain)
  }
  if (start === undefined || !start.capital || !continues(start) || next === at) return undefined
  // `l'opéra Princesse Anio`: what is sung
  if (
    head.plain === 'opera' &&
    words[next - 1]!.capital &&
    isOneOf(words[next - 1]!.plain, 'princesse prince reine roi')
  )
    return undefined
  // `le Tribunal du droit de la mer Jin-Hyun Paik`: a sea is somebody's or somewhere's.
  if (head.plain === 'mer' && next === at + 1) return undefined
  // `un nouveau géoparc mondial UNESCO`
  if (head.plain === 'geoparc' && start.spelling.shape === 'acronym') return undefined
  // `la place du Vietnam`, `le marché de Chine`, `la tour Hanoi`: common nouns before a country.
  // `marché du Têt`, `marché de Noël`: held for a feast, named after none.
  if (FEASTS.test(start.plain)) return undefined
  // `en lieu et place de la VFA`
  if (head.plain === 'place' && words[at - 1]?.plain === 'et' && !head.capital) return undefined
  // `le marché de l'ASEAN`, `le marché de l'UE`: of goods.
  if (
    head.plain === 'marche' &&
    (isNoPlace(start) || (start.spelling.shape === 'acronym' && next > at + 1))
  )
    return undefined
  const country = countryAt(words, next)
  if (country !== undefined) {
    const seat = amityEnd(words, countrySpan(words, country).to)
    // `le parc de l'amitié Laos-Vietnam`
    const amity =
      seat > country.to &&
      (words[next - 1]!.plain === 'amitie' ||
        // `le parc industriel Vietnam-Singapour`
        (isOneOf(head.plain, 'parc zone') && words[next - 1]!.plain.startsWith('industriel')))
    // `le Centre d'exposition du Vietnam`
    if (centre && head.capital && country.form === 'name') return site(words, at, seat, 'centre')
    if (
      !amity &&
      !isOneOf(head.plain, 'golfe mer detroit opera maison delta fleuve bassin vallee') &&
      !isProperName(words, at) &&
      !isStanding(words, head.plain, seat)
    )
      return undefined
    if (
      !amity &&
      !isOneOf(head.plain, 'golfe mer delta fleuve bassin vallee') &&
      !head.capital &&
      !isStanding(words, head.plain, seat)
    )
      return undefined
    // `mer de Chine orientale`
    return site(words, at, head.plain === 'mer' ? sideEnd(words, seat) : seat, head.plain)
  }
  if (
    isOneOf(
      head.plain,
      'place tour port marche maison porte cite villa canal cap col rue complexe',
    ) &&
    knownPlaceAt(words, next)?.rule === 'place/wide'
  )
    return undefined
  if (
    isOneOf(head.plain, 'place tour marche cap maison porte col') &&
    !head.capital &&
    next > at + 1 &&
    !isOneOf(words[at + 1]!.plain, 'd de du des la l communale') &&
    // `le marché flottant de Cai Be`, `la porte frontalière de Xa Mat`
    !(isOneOf(head.plain, 'marche tour porte') && isOneOf(words[next - 1]!.plain, 'd de'))
  )
    return undefined
  // `Arena Porte de la Chapelle`, `gare Place d'Armes`: one site is called after another.
  // `Parc des expositions de la Porte de Versailles`
  const isNested = (next === at + 1 || start.plain === 'porte') && depth < DEEPEST && isSite(start)
  const nested = isNested ? siteAt(words, next, depth + 1) : undefined
  if (nested !== undefined && nested.to > next) return site(words, at, nested.to, head.plain)
  const inner = knownPlaceAt(words, next)
  // `autoroute Hanoï-Hai Phong`: a road has two ends.
  const road = head.plain === 'autoroute' && words[(inner?.to ?? next) + 1]?.gap === '-'
  // `aéroport de Paris-Charles-de-Gaulle`, `gare de Lyon-Part-Dieu`: a town's name, and which of its own.
  const which = isOneOf(head.plain, 'aeroport gare') && words[(inner?.to ?? next) + 1]?.gap === '-'
  let end = inner === undefined || road || which ? nameEnd(words, next) : inner.to
  // `autoroute Phap Van - Cau Gie`
  if (isOneOf(head.plain, 'autoroute reserve parc massif canal zone zi complexe carrefour'))
    while (words[end + 1]?.gap === ' - ' && words[end + 1]!.capital) end = nameEnd(words, end + 1)
  // `parc industriel VSIP de Nghe An`
  if (isOneOf(head.plain, 'parc zone zi complexe')) end = developedEnd(words, end) ?? end
  // `basilique Notre-Dame de Saigon`
  if (isOneOf(head.plain, 'cathedrale basilique eglise') && words[end]!.plain === 'dame') {
    const town = words[end + 1]?.plain === 'de' ? knownPlaceAt(words, end + 2) : undefined
    end = town?.to ?? end
  }
  if (isOneOf(head.plain, 'station gare')) end = endOfStation(words, end)
  // `place de la Révolution d'Août`
  if (words[end]!.plain === 'revolution' && isOneOf(words[end + 2]?.plain, 'aout octobre')) end += 2
  // `mer de Natuna du Nord`
  if (head.plain === 'mer') end = compassEnd(words, end)
  // `zone économique du Sud-Est de Nghe An`, `ZI de Thai Hoa-Lien Son`
  // `parc industriel de Nam Dinh Vu`: longer than the town's name.
  if (isOneOf(head.plain, 'zone zi parc') && inner?.rule === 'place/vietnamese')
    end = Math.max(end, nameEnd(words, next))
  if (isOneOf(head.plain, 'zone zi')) {
    if (words[end + 1]?.gap === '-' && words[end + 1]!.capital) end = nameEnd(words, end)
    const [link, home] = [words[end + 1], words[end + 2]]
    if (isSide(words[end]!) && link?.plain === 'de' && home?.capital === true)
      end = knownPlaceAt(words, end + 2)?.to ?? end
  }
  return site(words, at, withNumber(words, Math.max(end, next), head.plain), head.plain)
}

const isCalled = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true &&
  words[at]!.gap === ' ' &&
  words[at + 1]?.capital === true &&
  words[at + 1]!.gap === ' ' &&
  countryAt(words, at) === undefined

const FEASTS = oneOf('tet noel paques ramadan toussaint halloween nouvel vesak songkran')
