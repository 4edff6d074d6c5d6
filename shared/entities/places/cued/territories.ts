/** Places behind the noun of a territory: `province de X`, `les îles X et Y`. The noun stays outside the name. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { knownPlaceAt, isNoPlace, sideEnd, type PlaceAt } from '../known.ts'
import { bracketedFrom } from './bracketed.ts'
import { isLocalBody } from './localities.ts'
import { nameEnd } from '../name-end.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { countryAt } from '../../countries/words.ts'
import { bySpelling, type Question } from '../../spelling.ts'
import { continues, textOf, type Word } from '../../words.ts'

/** Several of these are named without `de`: `les rivières Son et Chay`, `les ports Nam Hai, Dinh Vu`. */
const SITES = oneOf(
  'rivieres fleuves lacs ports ponts temples pagodes cimetieres collines monts montagnes pics volcans canyons grottes barrages stades aeroports communes districts provinces tours recifs iles ilots parcs citadelles cascades chutes cols baies tunnels gares portes postes forets boulevards avenues rues',
)

const TERRITORIES = oneOf(
  'province ville villes district commune village villages buon plei region regions localite localites quartier arrondissement arrondissements canton cantons comte comtes prefecture prefectures oblast oblasts voivodie municipalite municipalites gouvernorat gouvernorats wilaya wilayas hameau hameaux bourg bourgs bourgade metropole metropoles agglomeration banlieue capitale ile archipel archipels ilot territoire territoires zone zones quartiers plages vallees deltas sites villas canaux stations embarcaderes recif mausolees tombeaux eglises cathedrales gorges falaises reserves lagunes golfes caps detroits palais plateaux lacs-reservoirs sanctuaires necropoles vergers',
)
const isTerritory = bySpelling(({ plain }) => TERRITORIES.test(plain) || SITES.test(plain))

const TERRITORY_ADJECTIVES = oneOf(
  'municipales? centrales? septentrionales? meridionales? cotieres? frontalieres? montagneuses? portuaires? balneaires? imperiales? autonomes? speciales? voisines? urbain rural rurale insulaire touristique administrative economique limitrophes? olympique olympiques flottants? ethniques? libres? franches? industrielles? pionniere?s? internationaux internationales nationaux frontiere frontieres frontaliers frontalieres hydroelectriques thermiques industriels maritimes fluviaux jumelles? jumeaux chame?s? coralliens? royaux imperiaux naturels naturelles calcaires karstiques bouddhiques caodaistes du nord sud centre est ouest',
)

// `la ville tchèque de Trebic`, `la localité andalouse de Ronda`
const DEMONYM =
  /(?:[aoi]is(?:e|es)?|i?enn?e?s?|aines?|ains?|andes?|ands?|ouse?s?|iques?|als?|ales?|arde?s?|ier|iere|khmer|khmere|arabes?|basques?|corses?)$/u

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
    // `les villes du Havre et de Rouen`
    !(words[next]!.plain === 'du' && words[next + 1]?.capital) &&
    (TERRITORY_ADJECTIVES.test(words[next]!.plain) ||
      DEMONYM.test(words[next]!.plain) ||
      countryAt(words, next)?.form === 'demonym')
  )
    next += 1
  if (words[next]?.gap === ' (') return bracketedFrom(words, at, next)
  const found: PlaceAt[] = []
  for (let first = true; ; first = false) {
    // `la ville où Jonathann`, `dans plusieurs villes ou États`
    const link = first
      ? words[at]!.plain === 'archipel'
        ? 'de d du des'
        : 'de d du et la'
      : 'de d du et ou la'
    if (
      isOneOf(words[next]?.plain, link) &&
      words[next]!.text !== 'où' &&
      // `les communes de Que Phuoc, de Nong Son et de Phuoc Hiep`
      (continues(words[next]!) ||
        (!first && words[next]!.gap === ') ') ||
        (!first && words[next]!.gap === ', ' && isOneOf(words[next]!.plain, 'de d')))
    ) {
      next += 1
      if (isOneOf(words[next]?.plain, 'de d')) next += 1
    } else if (
      first &&
      !isOneOf(
        words[at]!.plain,
        'capitale ville iles? ilots? archipels? village buon plei hameau quartier province commune district',
      ) &&
      !SITES.test(words[at]!.plain)
    )
      return found
    const start = words[next]
    if (
      start === undefined ||
      !start.capital ||
      !(continues(start) || (!first && COMMA.test(start.gap)))
    )
      return found
    const to = nameEnd(words, next)
    if (countryAt(words, next) !== undefined || isNoPlace(start)) return found
    // `les tours d'Argent`
    if (isOneOf(start.plain, 'argent or ivoire cuivre bronze')) return found
    // `les plateaux du JT`
    if (words[next - 1]!.plain === 'du' && start.spelling.shape === 'acronym') return found
    // `les temples A, H et K`: letters of an order.
    if (to === next && start.text.length === 1) return found
    const place = knownPlaceAt(words, next)
    const end = withNumber(
      words,
      words[at]!.plain,
      longerEnd(words, words[at]!.plain, place, sideEnd(words, to)),
    )
    if (place === undefined || end > place.to) {
      found.push({
        from: next,
        to: end,
        canonical: textOf(words, next, end),
        rule: `place/${words[at]!.plain}`,
      })
    }
    next = pastGloss(words, Math.max(end, to, place?.to ?? 0) + 1)
    const follower = words[next]
    if (follower === undefined || !(COMMA.test(follower.gap) || isOneOf(follower.plain, 'et ou')))
      return found
    if (!words[at]!.plain.endsWith('s')) return found
  }
}

/** `les rivières Huong (Parfums) et Vu Gia`: past what one of several is called besides. */
function pastGloss(words: readonly Word[], at: number): number {
  if (words[at]?.gap !== ' (') return at
  for (let next = at + 1; next < at + 5; next += 1)
    if (words[next]?.gap.startsWith(')') === true) return next
  return at
}

/** `, `, and behind a bracket. */
const COMMA = /^\)?, $/u

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
