/**
 * Bodies that every country, province or mission has, printed without whose: `le Sénat`, `le Comité populaire provincial`,
 * `l'ambassade du Vietnam`.
 *
 * Each page means its own. Pages that name them name many things; no dossier gathers those under one name, and they are
 * nobody's company.
 */
import type { Entity } from '../entities/entity.ts'
import { fold } from '../french/fold.ts'

export function isAnybodys(entity: Entity): boolean {
  if (entity.kind !== 'organisation') return false
  let is = KNOWN.get(entity)
  if (is === undefined) {
    is = OF_EACH.test(fold(entity.canonical.toLowerCase()).replaceAll('’', "'"))
    KNOWN.set(entity, is)
  }
  return is
}

/** Asked of each of a page's bodies beside each of its names. */
const KNOWN = new WeakMap<Entity, boolean>()

const OF_EACH = new RegExp(
  `^(?:${[
    // parliaments and governments
    'senat',
    'chambre (?:des (?:representants|deputes|conseillers|lords|communes)|haute|basse)',
    'parlement',
    'assemblee (?:nationale|provinciale|municipale|federale|legislative)',
    'congres(?: national)?',
    "conseil (?:des ministres|d'etat|national|federal|municipal|regional|populaire|d'administration|des affaires d'etat)",
    'gouvernement',
    // parties and their organs, a province's or a town's
    '(?:comite|bureau|secretariat|conseil|commission) (?:central|politique|permanent|executif|directeur|federal)e?(?: du parti)?',
    "comite (?:populaire|du parti|d'organisation|de pilotage|mixte|intergouvernemental|intergouvernementale|de coordination)",
    'comite (?:provincial|municipal|local) du parti',
    '(?:comite|conseil) populaire (?:provincial|municipal|communal|local|du district|de la (?:province|ville|commune)|du quartier)',
    'commission (?:mixte|intergouvernementale|parlementaire|de la justice|des lois|des finances|des affaires etrangeres|de la defense|electorale)',
    "groupe d'amitie(?: parlementaire)?",
    // courts and forces
    "(?:cour|tribunal|parquet) (?:supreme|populaire|populaire supreme|constitutionnelle?|d'appel|provincial|municipal)",
    '(?:police|gendarmerie|garde-cotes?|marine|armee|douane|douanes)(?: nationale| populaire)?',
    // missions, wherever they are
    '(?:ambassade|consulat|consulat general|mission permanente|delegation permanente|bureau commercial|representation)(?: du vietnam| vietnamienne?)?',
  ].join('|')})$`,
  'u',
)
