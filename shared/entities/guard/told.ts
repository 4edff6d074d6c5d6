/**
 * Places and works that the noun before them tells: `commune de Muong Pon`, `mausolée du Président Hô Chi Minh`,
 * `réserve naturelle de Dông Châu - Khe Nuoc Trong`. The name of a territory is one wherever the page prints it.
 */
import { isOneOf, oneOf } from '../../french/word-list.ts'
import { countryAt } from '../countries/words.ts'
import { opensName } from '../gazetteer/given-names.ts'
import { nameEnd } from '../places/name-end.ts'
import { bySpelling } from '../spelling.ts'
import { continues, type Word } from '../words.ts'
import type { Guarded } from './guarded.ts'
import { listedAt } from './listed.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What has a name of its own behind `de`: nobody's. */
const TERRITORIES = set(
  'province district quartier commune village region localite arrondissement canton comte prefecture oblast municipalite gouvernorat wilaya hameau bourg bourgade metropole archipel ile ilot ville',
)
/** What is called after somebody or after where it stands. */
const SITES = set(
  'aeroport stade parc pagode temple opera pont port gare theatre mausolee cathedrale basilique monastere citadelle cite baie lac plage mont fleuve riviere grotte cimetiere col golfe detroit peninsule canal delta cap barrage rue avenue boulevard quai jardin gymnase hippodrome reservoir vallee desert massif estuaire tunnel autoroute centre reserve complexe phare sanctuaire memorial hopital lycee ecole universite cooperative usine',
)
const ADJECTIVE =
  /(?:al|ale|els?|elle|elles|ique|iques|if|ive|aire|ien|ienne|ier|iere|ime|eux|ais|aise|ois|oise|rt|erte|ain|aine|ein|in|ine|an|ane|ole)$|^(?:sports|congres|du|sud|nord|est|ouest|centre|pour|surdoues)$/u
const OF = set('de d du des')
/** Words of a site's name, parts joined by dashes included. */
const LONGEST = 16
const HONOURED = oneOf(
  'president marechal general rois? reines? heros oncle saint sainte princesse prince martyrs? empereurs? poete',
)
/** `Union des jeunes communistes Hô Chi Minh`: bodies that bear his name behind an adjective. */
const YOUTH = set('communiste communistes pionniers')

/** Whether a word may tell that what follows it is no person. */
export const tells = bySpelling(
  ({ plain }) =>
    TERRITORIES.has(plain) ||
    (plain.endsWith('s') && TERRITORIES.has(plain.slice(0, -1))) ||
    SITES.has(plain) ||
    YOUTH.has(plain),
)

/** `dans la Sierra Maestra`: nobody has an article. */
export function withinAt(words: readonly Word[], at: number): Guarded | undefined {
  if (words[at]!.plain !== 'dans' || !isOneOf(words[at + 1]?.plain, 'l la le')) return undefined
  const from = at + 2
  if (words[from]?.capital !== true || !isLowerHere(words, at + 1) || !continues(words[from]!))
    return undefined
  const to = nameEnd(words, from)
  return countryAt(words, from) === undefined ? { kind: 'place', from, to } : undefined
}

export interface Told extends Guarded {
  /** Where a territory's own name begins. */
  readonly named?: number
}

export function toldAt(words: readonly Word[], at: number): Told | undefined {
  const head = words[at]!
  if (!tells(head)) return undefined
  const singular = head.plain.replace(/s$/u, '')
  const territory = TERRITORIES.has(singular)
  let next = at + 1
  const last = at + 5
  while (next < last && isLowerHere(words, next) && ADJECTIVE.test(words[next]!.plain)) next += 1
  const joined = OF.has(words[next]?.plain ?? '') && isLowerHere(words, next)
  if (joined) next += 1
  if (joined && isOneOf(words[next]?.plain, 'l ls la las le les')) next += 1
  // `hôpital de l'amitié Viet Duc`, `parc de la paix Hoa Binh`
  const ideal = joined && isOneOf(words[next]?.plain, 'amitie paix unite jeunesse')
  if (ideal) next += 1
  const honoured = HONOURED.test(words[next]?.plain ?? '')
  if (honoured) next += 1
  const start = words[next]
  if (start?.capital !== true || !continues(start) || countryAt(words, next) !== undefined)
    return undefined
  // `province de Dien Bien Ha Thi Quyen`: who presides there is named behind it.
  let to = listedAt(words, next)?.to ?? nameEnd(words, next)
  while (to < at + LONGEST && words[to + 1]?.gap === ' - ' && words[to + 1]!.capital)
    to = nameEnd(words, to + 1)
  if (YOUTH.has(head.plain))
    return next === at + 1 && start.plain === 'ho'
      ? { kind: 'organisation', from: at, to }
      : undefined
  // `la ville de Jean-Christophe Fromantin`, `le lac d'Anne Hidalgo`: somebody's.
  // Saints give their names to towns: `district de San Borja`.
  const saint = territory && isOneOf(start.plain, 'san santa santo sao saint sainte ban nong muong')
  if (joined && !ideal && !honoured && !saint && to > next && opensName(start.plain))
    return undefined
  return territory
    ? { kind: 'place', from: next, to, named: next }
    : { kind: ideal ? 'organisation' : 'place', from: at, to }
}

const isLowerHere = (words: readonly Word[], at: number): boolean =>
  words[at] !== undefined && !words[at]!.capital && continues(words[at]!)
