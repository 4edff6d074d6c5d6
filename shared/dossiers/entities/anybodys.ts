/**
 * Bodies and events that every country, province or mission has, printed without whose: `le Sénat`, `le Comité populaire provincial`,
 * `le Service de la santé`, `l'ambassade du Vietnam`.
 *
 * Each page means its own. Pages that name them name many things; no dossier gathers those under one name, and they are
 * nobody's company.
 */
import type { Entity } from '../../entities/entity.ts'
import { fold } from '../../french/fold.ts'

export function isAnybodys(entity: Entity): boolean {
  if (entity.kind !== 'organisation' && entity.kind !== 'event') return false
  let is = KNOWN.get(entity)
  if (is === undefined) KNOWN.set(entity, (is = readIs(entity)))
  return is
}

function readIs({ kind, id, canonical }: Entity): boolean {
  if (kind === 'event') return EVENTS.some((events) => events.test(id))
  const name = fold(canonical.toLowerCase()).replaceAll('’', "'")
  return OF_EACH.test(name) || (!OWNED.test(id) && ORGANS.some((organ) => organ.test(name)))
}

/** What every country, pair of countries or legislature has, by its identifier. */
const EVENTS: readonly RegExp[] = [
  // `6e session du Comité mixte`, `14e dialogue de politique de défense`: with whom, its page says
  /^event:(?:sous-)?(?:comite|commission|groupe|conseil|dialogue|consultations?)(?:-(?:intergouvernementale?|mixte|conjointe?|cooperation|economique|commerciale?|scientifique|techn(?:olog)?ique|politiques?|strategique|defense|securite|bilaterale?|pilotage|travail))*-\d{1,3}$/u,
  // `8e session de l'Assemblée nationale`: counted anew after each election
  /^event:(?:assemblee-nationale|parlement|senat|conseil-populaire)-\d{1,3}$/u,
  /^event:fete-(?:nationale|de-l-independance)$/u,
]

/** Asked of each of a page's bodies and events beside each of its names. */
const KNOWN = new WeakMap<Entity, boolean>()

/** What the services of a province or a town are for, by their fields. */
const FIELDS =
  '(?:sante|agriculture|developpement(?: rural)?|culture|sports?|tourisme|construction|education|formation|environnement|industrie|commerce|transports?|finances|justice|interieur|information|communications?|sciences|technologies?|ressources naturelles|planification|plan|investissement|travail|invalides(?: de guerre)?|affaires (?:sociales|etrangeres|interieures)|forets|peche|police|controle des maladies|statistiques|douanes)'
const THE = "(?:,? ?(?:et )?(?:de la |de l'|de |du |des |d'|la |le |les |l'))"

/** Under the code of its country: its page says whose it is. */
const OWNED = /^organisation:[a-z]{2}-/u

/** Organs of a parliament, a party, a government, and unions of a trade, by what every country calls them. */
const ORGANS: readonly RegExp[] = [
  // `Comité permanent de l'Assemblée nationale`, `Commission des relations extérieures du Comité central`
  /^(?:comite|commission|bureau|secretariat|conseil|cabinet|departement|inspection|presidium|direction|office)(?: [a-z'-]+){0,8} (?:de l'|du |de la )(?:assemblee(?: nationale| populaire| federale)?|parlement|senat|congres|comite central(?: du parti)?|parti|gouvernement|conseil (?:d'etat|des ministres)|chambre (?:des representants|des deputes|haute|basse)|presidence|presidence de la republique|premier ministre|etat|cour supreme|parquet supreme)$/u,
  // `Commission militaire centrale`, `Commission centrale de la propagande`
  /^(?:commission|comite|departement|inspection) (?:[a-z]+ )?central(?:e)?(?: (?:de |d'|du |des |pour )[a-z' -]+)?$/u,
  /^commission(?: parlementaire| permanente)? (?:des |de la |de l'|du |de |d')(?:relations (?:exterieures|internationales)|affaires [a-z]+|controle|organisation|propagande|sensibilisation|inspection|discipline|securite|budget|economie|education|sante|culture|justice|lois)(?: et (?:de |d'|des |du |la |le |l')[a-z'-]+)?$/u,
  // `Association des journalistes`, `Union des femmes`
  /^(?:association|union|federation|syndicat)(?: nationale?)? des [a-z-]+s$/u,
  /^(?:croix-rouge|croissant-rouge|banque (?:centrale|d'etat|nationale)|cour (?:populaire )?supreme|parquet (?:populaire )?supreme|front de la patrie|commission electorale nationale|academie des sciences(?: sociales)?)$/u,
]

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
    'commission (?:(?!europeenne)[a-z]+|de la justice|des lois|des finances|des affaires etrangeres|de la defense)',
    'comite du parti (?:de la (?:province|ville|commune)|du (?:district|quartier))',
    "groupe d'amitie(?: parlementaire)?",
    // a province's or a town's services
    'centre de controle des maladies',
    `service(?: municipal| provincial| local)?(?:${THE}${FIELDS})+`,
    `(?:service|centre|departement|office|direction|hopital|police|musee|bibliotheque|commandement)(?: general| militaire)? (?:municipal|provincial|communal|local)e?(?:${THE}${FIELDS})*`,
    // courts and forces
    "(?:cour|tribunal|parquet) (?:supreme|populaire|populaire supreme|constitutionnelle?|d'appel|provincial|municipal)",
    '(?:police|gendarmerie|garde-cotes?|marine|armee|douane|douanes)(?: nationale| populaire)?',
    // missions, wherever they are
    '(?:ambassade|consulat|consulat general|mission permanente|delegation permanente|bureau commercial|representation)(?: du vietnam| vietnamienne?)?',
  ].join('|')})$`,
  'u',
)
