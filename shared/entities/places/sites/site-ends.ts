/** Where a site's name ends that begins with a capital: past a road's other end, the town a basilica stands in, a number. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { continues, type Word } from '../../words.ts'
import { developedEnd } from './grounds.ts'
import { compassEnd, knownPlaceAt } from '../known.ts'
import { nameEnd } from '../name-end.ts'
import { isSide } from './parts.ts'

/** The last word of the name that begins at `next`, behind the noun at `at`. */
export function endOfSite(words: readonly Word[], at: number, next: number): number {
  const head = words[at]!
  const inner = knownPlaceAt(words, next)
  // `autoroute Hanoï-Hai Phong`: a road has two ends.
  const road = head.plain === 'autoroute' && words[(inner?.to ?? next) + 1]?.gap === '-'
  // `aéroport de Paris-Charles-de-Gaulle`, `gare de Lyon-Part-Dieu`, `port de Nantes-Saint-Nazaire`: a town's name, and which of its own.
  const which =
    isOneOf(head.plain, 'aeroport gare port') && words[(inner?.to ?? next) + 1]?.gap === '-'
  let end = inner === undefined || road || which ? nameEnd(words, next) : inner.to
  // `autoroute Phap Van - Cau Gie`
  if (isOneOf(head.plain, 'autoroute reserve parc massif canal zone zi complexe carrefour marche'))
    while (/^ [-–] $/u.test(words[end + 1]?.gap ?? '') && words[end + 1]!.capital)
      end = nameEnd(words, end + 1)
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
  return withNumber(words, Math.max(end, next), head.plain)
}

/** `pont My Thuan 2`, `pont Rach Miêu 2`; not `le pont X 2 kilomètres plus loin`. */
function withNumber(words: readonly Word[], to: number, head: string): number {
  const [number, after] = [words[to + 1], words[to + 2]]
  if (
    !isOneOf(
      head,
      'pont port tunnel barrage cimetiere aeroport gare marche zone zi parc complexe centrale raffinerie',
    )
  )
    return to
  if (number?.gap !== ' ' || !/^(?:\d{1,2}|I{1,3}|IV)$/u.test(number.text)) return to
  return after?.gap === ' ' &&
    isOneOf(after.plain, 'km m ans heures? kilometres? metres? fois millions? jours mois')
    ? to
    : to + 1
}

const COMMON = oneOf(
  'theatre parc universite gare hopital marche place musee palais stade pont bibliotheque zone cite port poste mairie prefecture cathedrale eglise jardin lycee ecole centre',
)
const KINDS =
  /^(?:municipale?|national|nationale|central|centrale|technologique|routiere?|ferroviaire|maritime|fluviale?|internationale?|militaire|olympique|populaire|culturel|culturelle|industriel|industrielle|botanique|zoologique|royale?|generale?|regionale?|universitaire|administratif|historique|agricole|imperiale?)$/u

/** `station Théâtre municipal`, `station Gare routière de Mien Dong`: stops called after what stands near them. */
function endOfStation(words: readonly Word[], last: number): number {
  const kind = words[last + 1]
  if (!COMMON.test(words[last]!.plain) || kind?.gap !== ' ' || kind.capital) return last
  const of = KINDS.test(kind.plain) ? last + 1 : last
  const home = words[of + 2]
  return isOneOf(words[of + 1]?.plain, 'de d du') && home?.capital === true && continues(home)
    ? nameEnd(words, of + 2)
    : of
}
