/** What a story is called: the series or the matter, and the partner by the name that readers know. */
import { countryName } from '../../entities/countries/country-name.ts'
import type { Entity } from '../../entities/entity.ts'

/** Bodies dealt with like states, by their codes in `shared/related/partners/bodies.ts`. */
const BODIES: Readonly<Record<string, string>> = {
  EU: 'Union européenne',
  un: 'ONU',
  an: 'ASEAN',
  fo: 'Francophonie',
  ap: 'APEC',
  ea: 'Union économique eurasiatique',
  ef: 'AELE',
  wt: 'OMC',
  wh: 'OMS',
  sc: 'UNESCO',
  uc: 'UNICEF',
  pd: 'PNUD',
  po: 'UNFPA',
  fa: 'FAO',
  il: 'OIT',
  im: 'OIM',
  ip: 'Union interparlementaire',
  ia: 'AIEA',
  mo: 'FMI',
  bm: 'Banque mondiale',
  ad: 'Banque asiatique de développement',
  ai: 'Banque asiatique d’investissement pour les infrastructures',
  oc: 'OCDE',
  os: 'Organisation de coopération de Shanghai',
  br: 'BRICS',
  gv: 'G20',
  gs: 'G7',
  nn: 'Mouvement des non-alignés',
  mk: 'Commission du Mékong',
  ms: 'Mercosur',
  pq: 'Alliance du Pacifique',
  ua: 'Union africaine',
  la: 'Ligue arabe',
  gc: 'Conseil de coopération du Golfe',
  op: 'OPEP',
  ir: 'Interpol',
  cr: 'CICR',
  wf: 'Forum économique mondial',
  tp: 'PTPGP',
  rc: 'RCEP',
}

/** A partner's name: as the page has it, else as French has it. */
export function partnerName(iso: string, entities: readonly Entity[]): string {
  const body = BODIES[iso]
  if (body !== undefined) return body
  const named = entities.find((entity) => entity.kind === 'country' && entity.iso === iso)
  if (named !== undefined) return named.canonical
  // A page may name Paris and never France.
  return countryName(iso)
}

/** `Comité militaire · Russie`, `Sommet de la Francophonie`; `owner` where the series is the partner's. */
export function seriesTitle(name: string, owner: string | undefined): string {
  const code = / (?<code>[a-z]{2})$/u.exec(name)?.groups?.['code']
  const whose = owner ?? (code === undefined ? undefined : BODIES[code])
  const plain = name.replace(/ [a-z]{2}$/u, '').replace(IN_SHORT, (all, ...found) => {
    const { bracketed, bare } = found.at(-1) as Record<string, string | undefined>
    return ` ${WHOSE[bracketed ?? bare ?? ''] ?? all.trim()}`
  })
  return whose === undefined ? plain : `${plain} · ${whose}`
}

const IN_SHORT = / (?:\((?<bracketed>[^)]+)\)|(?<bare>ASEAN))$/u
const WHOSE: Readonly<Record<string, string>> = {
  Asie: 'd’Asie',
  Parti: 'du Parti',
  APEC: 'de l’APEC',
  Francophonie: 'de la Francophonie',
  ASEAN: 'de l’ASEAN',
}

/** `Russie : défense`; a body that is its own matter is named once. */
export const matterTitle = (partner: string, matter: string): string =>
  partner.toLowerCase() === matter ? partner : `${partner} : ${matter}`
