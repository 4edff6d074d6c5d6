/**
 * A site and the bare name it is short for are one place: `l'aéroport de Noi Bai` and `Noi Bai`, `le port de Cua
 * Lo` and `Cua Lo`. A province, a great city or island, what the page calls an island or a district, or a town with a
 * station, a stadium or an opera of its own stays another. Two forms of one site's name are one place.
 */
import { packedForm } from '../../gazetteer/places.ts'
import { PROVINCES } from '../../gazetteer/provinces.ts'
import type { Candidate } from '../../candidate.ts'

/** Sites that people call by their place's name. */
const CALLED_SO =
  /^place\/site:(?:aeroport|port|porte|place|corridor|reservoir|barrage|sanctuaire|tunnel|col|mont|massif|parc|reserve|grotte|pont|lac|baie|plage|phare|arena|citadelle|marche|complexe)$/u

/** A town has these; nobody means them by its name. */
const HAD = /^parc (?:des? hautes|industriel|technolog)/u

/** Airports and stadiums named after what few know otherwise, whatever the head. */
const OF_SITES = /^(?:my dinh|lach tray|thong nhat|wembley|camp nou|ngo mon)$/u

/** Cities and islands that people also name for themselves. */
const TOWNS =
  /^(?:bien hoa|buon ma thuot|cam ranh|cat ba|con dao|da lat|dalat|dien bien phu|dong hoi|ha long|ha tien|hoi an|ly son|mong cai|my tho|nha trang|phan thiet|phu quoc|phu quy|pleiku|quy nhon|rach gia|sa pa|vung tau)$/u

let provinces: ReadonlySet<string> | undefined

const isGreat = ({ key, rule }: Candidate): boolean =>
  rule === 'place/world' ||
  rule === 'place/wide' ||
  TOWNS.test(key) ||
  (provinces ??= new Set(PROVINCES.split(/[;=]/u).map(packedForm))).has(key)

/** The candidates, bare names under the key of their site; `lands` are the keys told as a territory's. */
export function joinSites(
  found: readonly Candidate[],
  lands: ReadonlySet<string>,
): readonly Candidate[] {
  const whole = wholesOf(found, lands)
  const met = whole.size === 0 ? found : found.map((candidate) => under(whole, candidate))
  const full = new Map([...fullForms(met), ...standing(met)])
  return full.size === 0 ? met : met.map((candidate) => under(full, candidate))
}

/** The first site that ends as a bare name does, by that name; each site asks for its own endings. */
function wholesOf(
  found: readonly Candidate[],
  lands: ReadonlySet<string>,
): ReadonlyMap<string, Candidate> {
  const isSmall = new Map<string, boolean>()
  for (const bare of found)
    if (isSmall.get(bare.key) !== true) isSmall.set(bare.key, !isGreat(bare))
  const whole = new Map<string, Candidate>()
  for (const site of found) {
    if (!site.rule.startsWith('place/site:')) continue
    const called = CALLED_SO.test(site.rule) && !HAD.test(site.key)
    for (let at = site.key.indexOf(' '); at >= 0; at = site.key.indexOf(' ', at + 1)) {
      const key = site.key.slice(at + 1)
      const small = isSmall.get(key)
      if (small === undefined || whole.has(key)) continue
      if (OF_SITES.test(key) || (called && small && !lands.has(key))) whole.set(key, site)
    }
  }
  return whole
}

function under(wholes: ReadonlyMap<string, Candidate>, candidate: Candidate): Candidate {
  const { key, canonical } = wholes.get(candidate.key) ?? candidate
  return { ...candidate, key, canonical }
}

/** `l'aéroport de Long Thanh` under `l'aéroport international de Long Thanh`, `stade My Dinh` under `stade national My Dinh`. */
function fullForms(found: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const fullest = new Map<string, Candidate>()
  const forms = found.flatMap((site) =>
    site.rule.startsWith('place/site:') ? [{ site, form: bareForm(site.key) }] : [],
  )
  for (const { site, form } of forms) {
    const other = fullest.get(form)
    if (other === undefined || site.key.length > other.key.length) fullest.set(form, site)
  }
  return new Map(
    forms.flatMap(({ site, form }) => {
      const full = fullest.get(form)!
      return full.key === site.key ? [] : [[site.key, full] as const]
    }),
  )
}

/** `Cité impériale` under `Cité impériale de Huê`, where the page has no other; `Afrique` is not short for `Afrique de l'Est`. */
function standing(found: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const whole = new Map<string, Candidate | undefined>()
  const sites = found.filter(({ rule }) => rule.startsWith('place/site'))
  const keys = new Set(sites.map(({ key }) => key))
  for (const site of sites) {
    const of = /^.+?(?= (?:de|d|du) )/u.exec(site.key)?.[0]
    if (of === undefined || !keys.has(of)) continue
    whole.set(of, whole.has(of) && whole.get(of)?.key !== site.key ? undefined : site)
  }
  return new Map([...whole].flatMap(([key, site]) => (site === undefined ? [] : [[key, site]])))
}

const bareForm = (key: string): string =>
  key.replace(/ (?:internationale?|nationale?|de|du|d|la dynastie)(?= )/gu, '')
