/**
 * Places no gazetteer needs to know, by the words around them: `province de X`, `à X (Russie)`, `X, le
 * village`. The noun of the territory stays outside the name.
 */
import { isOneOf, oneOf } from '../../french/word-list.ts'
import { LOCATIVES } from './allowed.ts'
import { knownPlaceAt, isNoPlace, site, type PlaceAt } from './known.ts'
import { isFullName, nameEnd } from './name-end.ts'
import { isSyllable } from '../../french/syllable.ts'
import { opensName } from '../gazetteer/given-names.ts'
import { isPersonal, isTown } from './town-shape.ts'
import { isGrammar } from '../gazetteer/not-names.ts'
import { countryAt } from '../countries/words.ts'
import { plainIn, type Question } from '../spelling.ts'
import { continues, textOf, type Word } from '../words.ts'

const isTerritory = plainIn(
  'province provinces ville villes district districts commune communes village villages region regions localite localites quartier arrondissement arrondissements canton cantons comte comtes prefecture prefectures oblast oblasts voivodie municipalite municipalites gouvernorat gouvernorats wilaya wilayas hameau hameaux bourg bourgs bourgade metropole metropoles agglomeration banlieue capitale ile iles archipel archipels ilot ilots territoire territoires zone zones lacs rivieres fleuves aeroports ports ponts quartiers parcs pagodes temples stades gares baies plages grottes vallees deltas sites villas cimetieres collines monts montagnes cols canaux barrages cascades portes postes tunnels forets stations embarcaderes pics canyons volcans tours recif recifs citadelles mausolees tombeaux eglises cathedrales gorges falaises chutes lagunes golfes caps detroits palais plateaux lacs-reservoirs sanctuaires necropoles vergers boulevards avenues rues',
)

const TERRITORY_ADJECTIVES = oneOf(
  'municipale centrale septentrionale meridionale cotiere frontaliere montagneuse portuaire balneaire imperiale autonome speciale voisines? urbain rural rurale insulaire touristique administrative economique limitrophes? olympique olympiques flottants? ethniques? libres? franches? industrielles? pionniere?s? internationaux internationales nationaux frontiere frontieres frontaliers frontalieres hydroelectriques thermiques industriels maritimes fluviaux jumelles? jumeaux chame?s? coralliens? royaux imperiaux naturels naturelles calcaires karstiques bouddhiques caodaistes du nord sud centre est ouest',
)

// `la ville tchèque de Trebic`, `la localité andalouse de Ronda`
const DEMONYM =
  /(?:[aoi]is(?:e|es)?|i?enn?e?s?|aines?|ains?|andes?|ands?|ouse?s?|iques?|als?|ales?|arde?s?|ier|iere|chinoise?|russes?|grecs?|grecques?|turcs?|turques?|tcheques?|belges?|suisses?|slovaques?|serbes?|croates?|bulgares?|kazakhs?|ouzbeks?|lao|khmer|khmere|mexicaine?|arabes?|basques?|corses?|slovenes?|malgaches?)$/u

/** Several of these are named without `de`: `les rivières Son et Chay`, `les ports Nam Hai, Dinh Vu`. */
const SITES = oneOf(
  'rivieres fleuves lacs ports ponts temples pagodes cimetieres collines monts montagnes pics volcans canyons grottes barrages stades aeroports communes districts provinces tours recifs iles ilots parcs citadelles cascades chutes cols baies tunnels gares portes postes forets boulevards avenues rues',
)
const FRONTIER = oneOf('frontieres frontaliers frontalieres')

const NONE: readonly PlaceAt[] = []

/** `la cité municipale de Diên Ban`; `la cité impériale` is a site. */
const isMunicipality = (words: readonly Word[], at: number): boolean =>
  words[at]!.plain === 'cite' && words[at + 1]?.plain === 'municipale'

/** Whether a name may follow a word as a territory's, a town's or a local body's: `province`, `à`, `populaire`. */
export const headsTerritory: Question = (word) =>
  isTerritory(word) || isOneOf(word?.spelling.plain, 'a cite') || isLocalBody(word)

/** `deux premiers tours`, `les 3es tours`: rounds of a game or of a vote; `trois tours` are built. */
const isTurn = (before: Word | undefined): boolean =>
  isOneOf(before?.plain, 'premiers seconds derniers prochains demi') ||
  /^(?:\d+es?|\p{L}+iemes?)$/u.test(before?.plain ?? '')

/** `les provinces de Quang Binh, Ha Tinh et Quang Tri`: names no gazetteer needs to know. */
export function territoriesFrom(words: readonly Word[], at: number): readonly PlaceAt[] {
  if (words[at]!.capital || !(isTerritory(words[at]) || isMunicipality(words, at))) return NONE
  // `la peine capitale`
  if (words[at]!.plain === 'capitale' && words[at - 1]?.plain === 'peine') return NONE
  // `les postes de Tran Van A`
  if (isOneOf(words[at]!.plain, 'postes portes') && !FRONTIER.test(words[at + 1]?.plain ?? ''))
    return NONE
  // `Les premiers tours de Magnus Carlsen`
  if (words[at]!.plain === 'tours' && isTurn(words[at - 1])) return NONE
  // `les plus communes`
  if (isOneOf(words[at - 1]?.plain, 'plus moins aussi si tres assez trop')) return NONE
  // `les rues de Phai`
  if (isOneOf(words[at]!.plain, 'rues boulevards avenues') && !words[at + 1]?.capital) return NONE
  // `îles Salomon` is a country.
  if (countryAt(words, at) !== undefined) return NONE
  let next = at + 1
  while (
    words[next] !== undefined &&
    continues(words[next]!) &&
    // `les tours Cham de My Son`
    (!words[next]!.capital || words[next]!.plain === 'cham') &&
    (TERRITORY_ADJECTIVES.test(words[next]!.plain) || DEMONYM.test(words[next]!.plain))
  )
    next += 1
  const found: PlaceAt[] = []
  for (let first = true; ; first = false) {
    // `la ville où Jonathann`, `dans plusieurs villes ou États`
    const link = first ? 'de d du et la' : 'de d du et ou la'
    if (
      isOneOf(words[next]?.plain, link) &&
      words[next]!.text !== 'où' &&
      continues(words[next]!)
    ) {
      next += 1
      if (isOneOf(words[next]?.plain, 'de d')) next += 1
    } else if (
      first &&
      !isOneOf(
        words[at]!.plain,
        'capitale ville iles? ilots? archipels? village hameau quartier province commune district',
      ) &&
      !SITES.test(words[at]!.plain)
    )
      return found
    const start = words[next]
    if (
      start === undefined ||
      !start.capital ||
      !(continues(start) || (!first && start.gap === ', '))
    )
      return found
    const to = nameEnd(words, next)
    if (countryAt(words, next) !== undefined || isNoPlace(start)) return found
    // `les tours d'Argent`
    if (isOneOf(start.plain, 'argent or ivoire cuivre bronze')) return found
    // `les temples A, H et K`: letters of an order.
    if (to === next && start.text.length === 1) return found
    const place = knownPlaceAt(words, next)
    const end = withNumber(words, words[at]!.plain, longerEnd(words, words[at]!.plain, place, to))
    if (place === undefined || end > place.to) {
      found.push({
        from: next,
        to: end,
        canonical: textOf(words, next, end),
        rule: `place/${words[at]!.plain}`,
      })
    }
    next = Math.max(end, to, place?.to ?? 0) + 1
    const follower = words[next]
    if (follower === undefined || !(follower.gap === ', ' || isOneOf(follower.plain, 'et ou')))
      return found
    if (!words[at]!.plain.endsWith('s')) return found
  }
}

/** `village de Nam Tu 2, commune de …`: one of several hamlets; not `le village de Nam Tu 2 jours plus tard`. */
function withNumber(words: readonly Word[], head: string, to: number): number {
  const [number, after] = [words[to + 1], words[to + 2]]
  return isOneOf(head, 'village hameau quartier') &&
    number?.gap === ' ' &&
    /^\d{1,2}$/u.test(number.text) &&
    (after === undefined || /^[,.;)]/u.test(after.gap))
    ? to + 1
    : to
}

/** `quartier de Tay Ho Tay`, `quartier de Xuan Huong - Da Lat`: called after a place, and longer. */
function longerEnd(
  words: readonly Word[],
  head: string,
  known: PlaceAt | undefined,
  run: number,
): number {
  const to = known?.to ?? run
  if ((known?.rule ?? 'place/vietnamese') !== 'place/vietnamese') return to
  if (!isOneOf(head, 'quartier commune village hameau')) return to
  const next = words[to + 1]
  if (next?.capital !== true) return to
  if (/^ ?[-–] ?$/u.test(next.gap)) return nameEnd(words, to + 1)
  return run === to + 1 && isSyllable(next.text) && knownPlaceAt(words, run) === undefined
    ? run
    : to
}

/** `à Kazan (Russie)`, `à Shahrtuz, au Tadjikistan`: an unknown town beside its country. */
export function townAt(words: readonly Word[], at: number): PlaceAt | undefined {
  if (words[at]!.plain !== 'a' || words[at]!.text.length !== 1) return undefined
  const start = words[at + 1]
  if (
    start === undefined ||
    !start.capital ||
    start.gap !== ' ' ||
    knownPlaceAt(words, at + 1) !== undefined
  )
    return undefined
  if (countryAt(words, at + 1) !== undefined || isNoPlace(start)) return undefined
  const to = nameEnd(words, at + 1)
  const after = words[to + 1]
  if (after === undefined || to - at > 4) return undefined
  const country =
    after.gap === ' ('
      ? countryAt(words, to + 1)
      : after.gap === ', ' && isOneOf(after.plain, 'en au aux')
        ? countryAt(words, to + 2)
        : undefined
  if (country === undefined || country.form !== 'name') return undefined
  // `attribué à Ruslan Mamedov (Kazakhstan)`
  const personal = isPersonal(words, at + 1, to) && !isTown(words, at + 1, to)
  if (after.gap === ' (' && (personal || isFullName(words, at + 1, to))) return undefined
  return site(words, at + 1, to, 'town')
}

/** Whose name is a place's: `Comité populaire de X`, `X, le village`, `commune de X`. */
const isLocalBody = plainIn('populaire primaire secondaire maternelle')

export function localityAt(words: readonly Word[], at: number): PlaceAt | undefined {
  const word = words[at]!
  if (
    isLocalBody(word) &&
    isOneOf(words[at - 1]?.plain, 'comite conseil ecole') &&
    isOneOf(words[at + 1]?.plain, 'de d')
  ) {
    const start = words[at + 2]
    if (start?.capital !== true || knownPlaceAt(words, at + 2) !== undefined) return undefined
    return site(words, at + 2, nameEnd(words, at + 2), 'locality')
  }
  const opened = words[at - 1]
  if (
    !word.capital ||
    (opened?.capital === true && continues(word) && !isOneOf(opened.text, 'Le La L'))
  )
    return undefined
  // `Au Sud, le village de …`
  if (isNoPlace(word)) return undefined
  const to = nameEnd(words, at)
  if (isGrammar(word) && !(to === at + 1 && isSyllable(words[to]!.text))) return undefined
  const [article, noun] = [words[to + 1], words[to + 2]]
  // `le Tien, un bras du Mékong`, `le Duong, affluent du fleuve Rouge`
  if (
    article?.gap === ', ' &&
    isOneOf(opened?.plain, 'le la l') &&
    isOneOf(
      isOneOf(article.plain, 'un une l') ? noun?.plain : article.plain,
      'bras affluent defluent',
    ) &&
    countryAt(words, at) === undefined &&
    knownPlaceAt(words, at) === undefined
  )
    return site(words, at, to, 'locality')
  // `Alabino, près de Moscou`
  if (
    article?.gap === ', ' &&
    isOneOf(article.plain, 'pres non aux') &&
    isOneOf(noun?.plain, 'de d loin environs') &&
    LOCATIVES.test(words[at - 1]?.plain ?? '') &&
    countryAt(words, at) === undefined &&
    knownPlaceAt(words, at) === undefined
  )
    return site(words, at, to, 'locality')
  // `Khorgos, à la frontière chinoise`
  if (
    article?.gap === ', ' &&
    article.text === 'à' &&
    noun?.plain === 'la' &&
    words[to + 3]?.plain === 'frontiere' &&
    (to === at || !opensName(word.plain)) &&
    countryAt(words, at) === undefined &&
    knownPlaceAt(words, at) === undefined
  )
    return site(words, at, to, 'locality')
  if (isPredicated(words, at, to)) return site(words, at, to, 'locality')
  if (article?.gap !== ', ' || noun === undefined || !isOneOf(article.plain, 'le la l un une'))
    return undefined
  if (!LOCALITIES.test(noun.plain)) return undefined
  return countryAt(words, at) === undefined && knownPlaceAt(words, at) === undefined
    ? site(words, at, to, 'locality')
    : undefined
}

const LOCALITIES = oneOf(
  'village ville commune capitale district province hameau bourg ile localite metropole cite port destination',
)

/** `Chuong est l'un des plus anciens villages`, `Ba Vi est un district montagneux`. */
function isPredicated(words: readonly Word[], at: number, to: number): boolean {
  if (words[to + 1]?.plain !== 'est' || words[to + 1]!.gap !== ' ') return false
  if (!isOneOf(words[to + 2]?.plain, 'un une le la l')) return false
  if (countryAt(words, at) !== undefined || knownPlaceAt(words, at) !== undefined) return false
  if (to > at && opensName(words[at]!.plain) && !isSyllable(words[at]!.text)) return false
  for (let noun = to + 3; noun < to + 8 && words[noun]?.gap !== undefined; noun += 1) {
    const word = words[noun]!
    if (!continues(word) || word.capital) return false
    if (LOCALITIES.test(word.plain.replace(/s$/u, '')) && word.plain !== 'port') return true
    if (
      !isOneOf(
        word.plain,
        'un une des plus grande?s? petite?s? anciens? anciennes? autre premiere? vieux vieille vieil beaux belles',
      )
    )
      return false
  }
  return false
}
