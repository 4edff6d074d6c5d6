/** Named buildings and sites, waters and heights, parts of a country: the noun belongs to the name. */
import { isOneOf, oneOf } from '../../french/word-list.ts'
import { compassEnd, knownPlaceAt, isNoPlace, sideEnd, site, type PlaceAt } from './known.ts'
import { lineAt } from './lines.ts'
import { nameEnd } from './name-end.ts'
import { countrySpan } from '../countries/formal.ts'
import { opensName } from '../gazetteer/given-names.ts'
import { fixedAt } from '../organisations/fixed.ts'
import { countryAt } from '../countries/words.ts'
import { plainIn, type Question } from '../spelling.ts'
import { continues, opensSentence, type Word } from '../words.ts'

const isSite = plainIn(
  'aeroport stade parc pagode temple palais opera pont port gare place theatre mausolee cathedrale basilique eglise mosquee monastere citadelle cite baie lac plage mont fleuve riviere grotte grottes cimetiere chateau tour col golfe mer detroit peninsule canal delta cap barrage marche rue avenue boulevard quai jardin gymnase hippodrome velodrome patinoire piscine salle hotel reservoir vallee corridor desert massif plateau plaine lagune estuaire atoll tunnel viaduc autoroute cosmodrome maison porte complexe rotonde villa reserve arena jetee phare prison zone zi sanctuaire necropole amphitheatre ossuaire memorial cascade chutes raffinerie cimenterie acierie centrale poste ecluse ligne',
)

const SITE_ADJECTIVES = oneOf(
  'international internationale national nationale central centrale municipal municipale provincial olympique militaire flottant flottante naturel botanique zoologique sportif imperial imperiale royal royale presidentiel commercial commerciale memorial historique couvert maritime fluvial routier ferroviaire communale? grand grande nouveau nouvel vieux vieille ancien ancienne culturel technologique industriel industrielle economique franche paysager paysagere penitentiaire spatial spatiale naturelle des sports congres de en eau eaux profondes? sec polyvalent polyvalente national gros pietonne? frontaliere? souterrain suspendu couverts? omnisports forestier forestiere marine marin funeraire patriotique nucleaire hydroelectrique hydraulique thermique solaire eolienne electrique haute technologie technologies biosphere mondiale frontiere frontalier routier petrochimique',
)

/** `vallée du fleuve Sénégal` */
const VALLEYS = oneOf('vallee delta bassin estuaire')

const CENTRES =
  /^(?:commercial|sportif|omnisports|spatial|de (?:conferences?|convention|conventions|congres|expositions?)|(?:national|international) (?:de|des) (?:conferences?|convention|conventions|congres|expositions?|sports)|d expositions?|d exposition)/u

/** Whether a word can be the noun of a building, a site or a water. */
export const headsSite: Question = (word) => isSite(word) || word?.spelling.plain === 'centre'

/** `stade national My Dinh`, `aéroport international de Noi Bai`, `Opéra de Hanoï`, `baie d'Ha Long`. */
export function siteAt(words: readonly Word[], at: number): PlaceAt | undefined {
  const head = words[at]!
  if (head.plain === 'ligne') return lineAt(words, at)
  const centre =
    head.plain === 'centre' &&
    CENTRES.test(
      words
        .slice(at + 1, at + 5)
        .map(({ plain }) => plain)
        .join(' '),
    )
  if (!isSite(head) && !centre) return undefined
  // `la maison communale Dinh Bang`
  if (head.plain === 'maison' && !head.capital && words[at + 1]?.plain !== 'communale')
    return undefined
  // `le journal cite Lin Jian`, `il marche de Hanoï à Huê`: verbs but for an accent.
  if (isOneOf(head.plain, 'cite marche') && !head.text.endsWith('é')) return undefined
  // `la mesure phare Nouveau Départ`, `le spectacle phare de Huê`; `le phare Ke Ga`, `le vieux phare de Dai Lanh`
  if (
    head.plain === 'phare' &&
    words[at - 1]?.gap !== undefined &&
    !isOneOf(
      words[at - 1]!.plain,
      'le du au un ce son vieux vieil ancien grand petit nouveau celebre premier et de',
    )
  )
    return undefined
  // `salle Pleyel`; not `salle du Palais des Congrès`
  if (head.plain === 'salle' && words[at + 1]?.capital !== true) return undefined
  // `Ils ont marché de Nui Thanh à Tam Ky`
  // `Elle a longuement cité Paul Martin`
  if (isOneOf(head.plain, 'marche cite') && isParticiple(words, at)) return undefined
  // `13 mois de prison`, `en prison`; `zone de paix`, `zone urbaine`
  if (head.plain === 'prison' && isOneOf(words[at - 1]?.plain, 'de en')) return undefined
  if (head.plain === 'prison' && isOneOf(words[at + 1]?.plain, 'en sec')) return undefined
  if (head.plain === 'zone' && !isOneOf(words[at + 1]?.plain, 'industrielle economique franche'))
    return undefined
  if (head.plain === 'zi' && head.text !== 'ZI') return undefined
  // `le poste-frontière de Huu Nghi`; not `le poste de Tran Van A`
  if (head.plain === 'poste' && !isOneOf(words[at + 1]?.plain, 'frontiere frontalier'))
    return undefined
  // `la centrale syndicale`, `la banque centrale de Hongrie`
  if (head.plain === 'centrale' && !isPlant(words, at)) return undefined
  // `à la place de Tran Van Hai`
  if (head.plain === 'place' && (isInsteadOf(words, at) || words[at - 1]?.plain === 'en'))
    return undefined
  // `le second tour`, `à son tour`, `le plateau de BFMTV`, `une rue de Hanoï`
  if (!head.capital && isNoSite(words, at)) return undefined
  let next = at + 1
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
        (centre &&
          isOneOf(word.plain, 'conferences? conventions? congres expositions? commercial sportif'))
      )
    )
      break
    next += 1
    plainWords += 1
  }
  if (
    isOneOf(
      words[next]?.plain,
      'president marechal general rois? reines? heros oncle saint sainte saints dames? princesse prince martyrs? empereurs? emperesse poete',
    )
  )
    next += 1
  const start = words[next]
  // `au Centre national de conférences`: with a capital inside a sentence the one there is.
  if (
    centre &&
    head.capital &&
    start?.capital !== true &&
    !opensSentence(words, at) &&
    next - at > 2
  )
    return site(words, at, next - 1, 'centre')
  if (start === undefined || !start.capital || !continues(start) || next === at) return undefined
  // `le Tribunal du droit de la mer Jin-Hyun Paik`: a sea is somebody's or somewhere's.
  if (head.plain === 'mer' && next === at + 1) return undefined
  // `la place du Vietnam`, `le marché de Chine`, `la tour Hanoi`: common nouns before a country.
  // `marché du Têt`, `marché de Noël`: held for a feast, named after none.
  if (FEASTS.test(start.plain)) return undefined
  // `le marché de l'ASEAN`, `le marché de l'UE`: of goods.
  if (
    head.plain === 'marche' &&
    (isNoPlace(start) || (start.spelling.shape === 'acronym' && next > at + 1))
  )
    return undefined
  const country = countryAt(words, next)
  if (country !== undefined) {
    if (
      !isOneOf(head.plain, 'golfe mer detroit opera maison delta fleuve bassin vallee') &&
      !isProperName(words, at)
    )
      return undefined
    if (!isOneOf(head.plain, 'golfe mer delta fleuve bassin vallee') && !head.capital)
      return undefined
    // `mer de Chine orientale`
    const seat = countrySpan(words, country).to
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
  const nested = next === at + 1 && isSite(start) ? siteAt(words, next) : undefined
  if (nested !== undefined && nested.to > next) return site(words, at, nested.to, head.plain)
  const inner = knownPlaceAt(words, next)
  // `autoroute Hanoï-Hai Phong`: a road has two ends.
  const road = head.plain === 'autoroute' && words[(inner?.to ?? next) + 1]?.gap === '-'
  // `aéroport de Paris-Charles-de-Gaulle`, `gare de Lyon-Part-Dieu`: a town's name, and which of its own.
  const which = isOneOf(head.plain, 'aeroport gare') && words[(inner?.to ?? next) + 1]?.gap === '-'
  let end = inner === undefined || road || which ? nameEnd(words, next) : inner.to
  // `autoroute Phap Van - Cau Gie`
  if (isOneOf(head.plain, 'autoroute reserve parc massif'))
    while (words[end + 1]?.gap === ' - ' && words[end + 1]!.capital) end = nameEnd(words, end + 1)
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

/** `la centrale thermique de Long Phu 1`, `la centrale de Bouchehr`: what makes current. */
const isPlant = (words: readonly Word[], at: number): boolean =>
  isOneOf(words[at - 1]?.plain, 'la l une de') &&
  (isOneOf(
    words[at + 1]?.plain,
    'nucleaire hydroelectrique thermique solaire eolienne electrique',
  ) ||
    isOneOf(words[at + 1]?.plain, 'd de'))

const AUXILIARY = oneOf('a ai as ont avons avez avait avaient aura auront ayant avoir est ete')

/** `a cité`, `ont longuement marché`: what an auxiliary makes of a noun's letters. */
const isParticiple = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]
  if (before === undefined) return false
  const adverb = /ment$|^(?:aussi|souvent|encore|ensuite|deja|ainsi|surtout|enfin|puis)$/u
  const verb = adverb.test(before.plain) ? words[at - 2] : before
  return verb !== undefined && verb.text !== 'à' && AUXILIARY.test(verb.plain)
}

/** `à la place de Tran Van Hai`: somebody's, and no square's. */
const isInsteadOf = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.plain === 'la' &&
  words[at - 2]?.plain === 'a' &&
  isOneOf(words[at + 1]?.plain, 'de d') &&
  words[at + 2]?.capital === true &&
  words[at + 3]?.capital === true &&
  knownPlaceAt(words, at + 2) === undefined

function isNoSite(words: readonly Word[], at: number): boolean {
  const { plain } = words[at]!
  const before = words[at - 1]?.plain ?? ''
  if (plain === 'tour' && isOneOf(before, 'le au du un son ce premier second deuxieme dernier'))
    return true
  const of = isOneOf(words[at + 1]?.plain, 'de d') ? at + 2 : at + 3
  if (plain === 'plateau' && fixedAt(words, of)?.kind === 'media') return true
  return (
    isOneOf(before, 'un une') && of === at + 2 && knownPlaceAt(words, of)?.rule === 'place/world'
  )
}

const FEASTS = oneOf('tet noel paques ramadan toussaint halloween nouvel vesak songkran')

/** `la Porte du Vietnam`, `la Place de France`: with a capital inside a sentence it is a name. */
const isProperName = (words: readonly Word[], at: number): boolean =>
  words[at]!.capital &&
  !opensSentence(words, at) &&
  isOneOf(words[at]!.plain, 'porte place pont tour parc jardin stade colline monument memorial')

/** `pont My Thuan 2`, `pont Rach Miêu 2`; not `le pont X 2 kilomètres plus loin`. */
function withNumber(words: readonly Word[], to: number, head: string): number {
  const [number, after] = [words[to + 1], words[to + 2]]
  if (
    !isOneOf(
      head,
      'pont port tunnel barrage cimetiere aeroport gare zone zi parc complexe centrale raffinerie',
    )
  )
    return to
  if (number?.gap !== ' ' || !/^\d{1,2}$/u.test(number.text)) return to
  return after?.gap === ' ' &&
    isOneOf(after.plain, 'km m ans heures? kilometres? metres? fois millions? jours mois')
    ? to
    : to + 1
}

const FOREIGN_SITES = oneOf(
  'Park Stadium Arena Tower Plaza Hall Airport Palace Square Bay Bridge Garden Gardens Island Center Centre',
)

const isArticle = plainIn('le la les un une au du ce the')

/** `Patriot Park`, `Times Square`: a foreign site says what it is at its end. */
export function foreignSiteAt(words: readonly Word[], at: number): PlaceAt | undefined {
  if (!words[at]!.capital || (at > 0 && words[at - 1]!.capital && words[at]!.gap === ' '))
    return undefined
  if (isArticle(words[at])) return undefined
  let to = at
  while (words[to + 1]?.capital === true && words[to + 1]!.gap === ' ') to += 1
  if (to === at || to - at > 3 || !FOREIGN_SITES.test(words[to]!.text)) return undefined
  // `James Hall`, `Sungho Park, représentant`: a family's name, unless an article makes it a site.
  if (
    to === at + 1 &&
    opensName(words[at]!.plain) &&
    !isOneOf(words[at - 1]?.plain, 'le la l au du a de d dans the pres')
  )
    return undefined
  return site(words, at, to, 'foreign')
}

const isSide = plainIn('nord sud est ouest centre')

/** `Centre du Vietnam`, `Sud de l'Ukraine`, `Nord-Est de la Thaïlande`: a part of a country or region. */
export function partAt(words: readonly Word[], at: number): PlaceAt | undefined {
  const head = words[at]!
  if (!head.capital || !isSide(head) || (words[at - 1]?.gap === undefined && at > 0))
    return undefined
  // `Sud Vietnam`, `Nord-Vietnam`: the two states of the war.
  const half = isOneOf(head.plain, 'nord sud centre') ? countryAt(words, at + 1) : undefined
  if (half?.form === 'name' && /^[ -]$/u.test(words[at + 1]!.gap) && words[at + 1]!.capital)
    return site(words, at, half.to, 'part')
  let next = at + 1
  if (words[next]?.gap === '-' && isSide(words[next]!)) next += 1
  if (words[next]?.gap !== ' ' || !isOneOf(words[next]!.plain, 'du de d des')) return undefined
  next += 1
  if (isOneOf(words[next]?.plain, 'la l le')) next += 1
  const start = words[next]
  if (start === undefined || !continues(start)) return undefined
  const country = countryAt(words, next)
  if (country !== undefined && country.form === 'name') return site(words, at, country.to, 'part')
  const wide = knownPlaceAt(words, next)
  return wide?.rule === 'place/wide' ? site(words, at, wide.to, 'part') : undefined
}
