/**
 * Whether a title in the plural is one office of several, or several offices: `vice-ministres de la Santé`, and not
 * `ministres de la Santé et de la Défense`, `présidents des provinces de Hué et de Nghe An`.
 *
 * Of several offices the words do not say who holds which.
 */
import type { Role } from '../../entities/entity.ts'
import { fold } from '../../french/fold.ts'

/** Each of several titles too: `membres du Bureau politique et secrétaires du Comité central`. */
export const isEachOneOffice = (role: Role): boolean =>
  (role.titles ?? [role]).every(
    ({ text, normal }) => normal !== undefined && isOneOffice(text, normal.office),
  )

function isOneOffice(text: string, office: string): boolean {
  const plain = fold(text.toLowerCase()).replaceAll('’', "'")
  if (OF_BODIES.test(plain)) return false
  const joints = [...plain.matchAll(JOINT)]
  // A country has one minister of a portfolio: two share none, unless they are of two countries.
  if (joints.length > 0 && /^ministres?$/u.test(office)) return false
  return joints.every(
    ({ groups }) => groups !== undefined && PORTFOLIOS.has(`${groups['a']}+${groups['b']}`),
  )
}

/** `des provinces de`, `des Comités populaires`; `des Finances` is one ministry. */
const OF_BODIES =
  /(?<!\p{L})(?:des|de (?:deux|trois|quatre|plusieurs)|d'autres) (?:(?:deux|trois|quatre) )?(?:provinces|villes|districts|communes|quartiers|municipalites|regions|zones|comites|conseils|departements|services|ministeres|commissions|assemblees|parlements|gouvernements|partis|fronts|unions|associations|federations|syndicats|chambres|banques|groupes|societes|entreprises|compagnies|universites|instituts|academies|ecoles|hopitaux|ambassades|tribunaux|cours|parquets|directions|bureaux|cabinets|sections|cellules|agences|centres|journaux|chaines|clubs|delegations|organisations|pays|etats)(?!\p{L})/u
const JOINT =
  /(?<a>[\p{L}-]+),? et (?:a |aux? )?(?:de |du |des |d'|les? )?(?:la |l')?(?<b>[\p{L}-]+)/gu

/** What stands before and behind the `et` of a ministry that is one, as states call theirs. */
const PORTFOLIOS: ReadonlySet<string> = new Set(
  `agriculture+alimentation agriculture+developpement agriculture+elevage agriculture+environnement
  agriculture+forets agriculture+peche sylviculture+peche commerce+industrie communication+information
  communications+transports communications+technologies construction+transports culture+communication
  culture+information culture+tourisme culture+sports sports+tourisme
  cooperation+developpement defense+securite economie+commerce economie+finances economie+plan economie+planification
  education+formation education+jeunesse education+recherche education+sciences education+sport education+sports
  energie+mines energie+ressources ethniques+religieuses ethniques+religions etrangeres+cooperation
  etrangeres+commerce etrangeres+europeennes etrangeres+immigration finances+economie finances+plan guerre+affaires
  industrie+commerce information+communication information+communications information+culture information+tourisme
  jeunesse+sport jeunesse+sports justice+police mines+energie naturelles+environnement plan+investissement
  planification+investissement postes+telecommunications propagande+education propagande+mobilisation
  publics+transports sensibilisation+mobilisation education+mobilisation sante+sports sciences+technologie
  sciences+technologies science+technologie science+technologies science+innovation superieur+recherche
  sociale+travail social+travail technologie+communications technologie+environnement technologies+environnement
  territoriale+construction tourisme+culture tourisme+sports transports+communications transports+telecommunications
  travail+affaires travail+securite urbanisme+construction`.split(/\s+/u),
)
