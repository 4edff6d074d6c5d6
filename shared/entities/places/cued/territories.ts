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
  'cotieres? frontalieres? montagneuses? portuaires? balneaires? autonomes? voisines? insulaire administrative limitrophes? flottants? libres? franches? industrielles? pionniere?s? internationaux nationaux frontieres frontaliers frontalieres industriels maritimes fluviaux jumelles? jumeaux chame?s? royaux imperiaux naturels naturelles calcaires caodaistes du nord sud centre est ouest',
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
  if (isNoTerritory(words, at)) return NONE
  const { plain: head } = words[at]!
  let next = pastAdjectives(words, at + 1)
  if (words[next]?.gap === ' (') return bracketedFrom(words, at, next)
  const found: PlaceAt[] = []
  for (let first = true; ; first = false) {
    const from = pastLink(words, head, next, first)
    const start = from === undefined ? undefined : words[from]
    if (
      from === undefined ||
      start?.capital !== true ||
      !(continues(start) || (!first && COMMA.test(start.gap)))
    )
      return found
    const to = nameEnd(words, from)
    if (isNoName(words, from, to)) return found
    const place = knownPlaceAt(words, from)
    const end = withNumber(words, head, longerEnd(words, head, place, sideEnd(words, to)))
    if (place === undefined || end > place.to)
      found.push({
        from,
        to: end,
        canonical: textOf(words, from, end),
        rule: `place/${head}`,
      })
    next = pastGloss(words, Math.max(end, to, place?.to ?? 0) + 1)
    const follower = words[next]
    const goesOn =
      follower !== undefined && (COMMA.test(follower.gap) || isOneOf(follower.plain, 'et ou'))
    if (!goesOn || !head.endsWith('s')) return found
  }
}

/** Whether the word is no territory's noun, or says something else here. */
function isNoTerritory(words: readonly Word[], at: number): boolean {
  const { plain, capital } = words[at]!
  if (capital || !(isTerritory(words[at]) || isMunicipality(words, at))) return true
  const [before, after] = [words[at - 1], words[at + 1]]
  return (
    // `la peine capitale`
    (plain === 'capitale' && before?.plain === 'peine') ||
    // `les postes de Tran Van A`
    (isOneOf(plain, 'postes portes') && !FRONTIER.test(after?.plain ?? '')) ||
    // `Les premiers tours de Magnus Carlsen`
    (plain === 'tours' && isTurn(before)) ||
    // `les plus communes`
    isOneOf(before?.plain, 'plus moins aussi si tres assez trop') ||
    // `les rues de Phai`
    (isOneOf(plain, 'rues boulevards avenues') && after?.capital !== true) ||
    // `îles Salomon` is a country.
    countryAt(words, at) !== undefined
  )
}

function pastAdjectives(words: readonly Word[], from: number): number {
  let next = from
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
  return next
}

/** Past what joins a name to its noun or to the name before it; undefined where the noun wants a link and has none. */
function pastLink(
  words: readonly Word[],
  head: string,
  at: number,
  first: boolean,
): number | undefined {
  const word = words[at]
  // `la ville où Jonathann`, `dans plusieurs villes ou États`
  const links = !first ? 'de d du et ou la' : head === 'archipel' ? 'de d du des' : 'de d du et la'
  if (
    word !== undefined &&
    isOneOf(word.plain, links) &&
    word.text !== 'où' &&
    // `les communes de Que Phuoc, de Nong Son et de Phuoc Hiep`
    (continues(word) ||
      (!first && (word.gap === ') ' || (word.gap === ', ' && isOneOf(word.plain, 'de d')))))
  )
    return isOneOf(words[at + 1]?.plain, 'de d') ? at + 2 : at + 1
  return !first || isOneOf(head, UNLINKED) || SITES.test(head) ? at : undefined
}

/** `la ville Hô Chi Minh`, `le village Lang Sen`: named without `de`, too. */
const UNLINKED =
  'capitale ville iles? ilots? archipels? village buon plei hameau quartier province commune district'

const isNoName = (words: readonly Word[], from: number, to: number): boolean => {
  const { plain, text, spelling } = words[from]!
  return (
    countryAt(words, from) !== undefined ||
    isNoPlace(words[from]!) ||
    // `les tours d'Argent`
    isOneOf(plain, 'argent or ivoire cuivre bronze') ||
    // `les plateaux du JT`
    (words[from - 1]!.plain === 'du' && spelling.shape === 'acronym') ||
    // `les temples A, H et K`: letters of an order.
    (to === from && text.length === 1)
  )
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
