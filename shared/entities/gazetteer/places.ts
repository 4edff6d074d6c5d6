/**
 * Places that agency copy names, each with the kind of care its name wants.
 *
 * Kept packed, since a reader's popup loads them: folded names in order, each with how many letters it
 * shares with the one before it. Where a place has several spellings the table says which one is printed
 * on its card; else the page's own is. Source: places.txt and the rows below, written by hand for this
 * project from general knowledge.
 */
import { fold } from '../../french/fold.ts'
import { unpacked } from './packed.ts'
import { PACKED_PLACES, SPELLINGS } from './places.packed.ts'
import { PROVINCES } from './provinces.ts'

/**
 * `vietnamese` names may be syllables of a person's, `ambiguous` ones want a preposition, `wide` ones are
 * continents and waters, a `site` is a building known by its name alone.
 */
export type PlaceKind = 'vietnamese' | 'ambiguous' | 'world' | 'wide' | 'site'

export interface PlaceName {
  readonly kind: PlaceKind
  /** Where a place has several spellings, the one that stands for all. */
  readonly name?: string
}

/** Buildings and sites known by a name alone. */
const NAMED_SITES =
  'Kremlin;place Rouge;Tombe du Soldat inconnu=tombe du Soldat inconnu=Tombeau du Soldat inconnu;Palais apostolique;Vieux Quartier de Hanoï=Vieux Quartier;Maison Blanche;Élysée;palais de l’Élysée;Casa Rosada;Istana;Planalto;Moncloa;Quirinal;tour Eiffel;' +
  'Notre-Dame de Paris;Temple de la Littérature;Angkor;Angkor Vat=Angkor Wat;Vat Phou;That Luang;Palais présidentiel;' +
  'Palais de la Réunification;Palais de l’Indépendance;Palais du Peuple;Grand Palais du Peuple;Grand Palais;Grande Muraille;Cité interdite;' +
  'Palais des Nations;Statue de la Liberté;Palais de l’Assemblée du Peuple;port de Nha Rong;Maison sur pilotis;' +
  'Stade de France;Parc des Princes;Bukit Jalil;col des Nuages;Arc de Triomphe;Champs-Élysées;Taj Mahal;Borobudur;Downing Street;Pentagone;Capitole;Colisée;Machu Picchu;' +
  'palais du Luxembourg;Cité impériale;Quartier latin;lac de l’Épée restituée;pagode au Pilier unique;Petra;Persépolis;Saint-Sépulcre;Mur des Lamentations;Marina Bay Sands;Empire State Building;Golden Gate;Times Square;Landmark 81;Maison du Dragon=Nha Rong=Ben Nha Rong;piste Hô Chi Minh=piste de Hô Chi Minh=Piste Hô Chi Minh;route Hô Chi Minh=Route Hô Chi Minh;' +
  'Grande Baie Guangdong-Hong Kong-Macao;jardin du Luxembourg;stade Quan khu 7;Opéra municipal;palais de l’Harmonie suprême;Big Ben;Tower Bridge;Acropole;Parthénon;Sagrada Familia;Alhambra;Burj Khalifa;Potala;Merlion;Gardens by the Bay;Angkor Thom;Wat Arun;Shwedagon;Central Park;Wembley;Camp Nou;porte de Brandebourg;Tour du drapeau=Tour du Drapeau=tour du Drapeau;Doan Mon;plateforme DK1=plate-forme DK1=plateforme DK-I;Khue Van Cac'

/** Every spelling of every place; of two with one spelling the first counts. */
export function placeNames(): readonly (readonly [form: string, place: PlaceName])[] {
  const kinds: readonly PlaceKind[] = ['wide', 'site', 'ambiguous', 'vietnamese', 'world']
  return kinds.flatMap((kind) => [...spelt(SPELLINGS[kind], kind), ...packed(kind), ...rows(kind)])
}

const rows = (kind: PlaceKind): readonly (readonly [string, PlaceName])[] =>
  kind === 'site' ? spelt(NAMED_SITES, kind) : kind === 'vietnamese' ? spelt(PROVINCES, kind) : []

const spelt = (table: string | undefined, kind: PlaceKind): (readonly [string, PlaceName])[] =>
  (table ?? '').split(';').flatMap((row) => {
    const [name = '', ...others] = row.split('=')
    return name === '' ? [] : [name, ...others].map((form) => [form, { kind, name }] as const)
  })

function packed(kind: PlaceKind): readonly (readonly [string, PlaceName])[] {
  const place: PlaceName = { kind }
  return unpacked(PACKED_PLACES[kind] ?? '').map((name) => [name, place] as const)
}

/** How a name is packed: no case, no marks, words joined by spaces. */
export const packedForm = (name: string): string =>
  fold(name.toLowerCase())
    .replace(/[^a-z]+/gu, ' ')
    .trim()
