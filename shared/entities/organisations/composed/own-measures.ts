/** Nouns whose names are measured by a form of their own: which stations, groups, houses and congresses are bodies. */
import { oneOf } from '../../../french/word-list.ts'
import type { BodyName } from './grammar.ts'
import { LOWER_SHAPE } from '../lexicon/heads.ts'

export interface Printed {
  readonly head: string
  readonly capital: boolean
  /** A capital here is the sentence's, not the name's. */
  readonly opens: boolean
  /** The words of the name, plain, joined by spaces. */
  readonly plain: string
}

/** Whether a name holds a proper name or a country. */
export const isNamed = ({ named, countries }: BodyName): boolean => named || countries.length > 0

/** Whether a name says enough to be one; `undefined` where this noun's names are measured as others are. */
type Measure = (printed: Printed, name: BodyName) => boolean | undefined

/** Countries whose parliament is a congress. */
const CONGRESSES = oneOf('US MX BR AR CL CO PE PH BO PY EC HN GT')

/** `Congrès mexicain`, `Congrès du Pérou`: whose parliament is one. `Congrès national` is an event; a parliament says whose it is. */
const isCongress: Measure = ({ capital, opens, plain }, { countries, complements }) =>
  // `Congrès du peuple de la province du Yunnan`
  (capital &&
    /^congres (?:du peuple|populaire) (?:de la|du) [a-z]+ (?:autonome )?d/u.test(plain)) ||
  (CONGRESSES.test(countries[0] ?? '') &&
    capital &&
    !opens &&
    complements <= 1 &&
    /^congres (?:national )?(?:du |de la |des |de l |[a-z]+$)/u.test(plain))

/** `Bourse de Corée`; not `bourse de voyage` */
const isExchange: Measure = ({ capital, opens }, name) =>
  capital && (opens ? name.countries.length === 0 : true) && isNamed(name) && name.complements === 1

/** A country's centre for anything but culture may be any. */
const isCentre: Measure = ({ plain }, { countries, pair, complements }) =>
  countries.length > 0 &&
  !pair &&
  /^centre (?:de|du|des|d)(?!.*culture)/u.test(plain) &&
  complements === 1
    ? false
    : undefined

const isGroup: Measure = ({ capital, opens, plain }, name) =>
  // `le groupe Asie-Pacifique` votes, and is no body.
  (name.pair && (capital || name.complements > 0)) ||
  (capital && !opens && name.purpose !== undefined) ||
  (isNamed(name) &&
    (/^groupe (?:parlementaire|d amitie)/u.test(plain) ||
      // `le groupe du pétrole et du gaz du Vietnam`
      (name.complements > 1 &&
        /^groupe (?:national|du|de l|de la|des) .*(?<!ambassadeurs) du vietnam$/u.test(plain)) ||
      (capital && name.complements > 0)))

/** `Télévision nationale lao`, `Télévision de Hô Chi Minh-Ville` */
const isBroadcaster: Measure = ({ capital, opens, plain }, { named, countries }) =>
  capital &&
  ((named && !opens && /^[a-z-]+ (?:de|d|du|provinciale|municipale) /u.test(plain)) ||
    (countries.length > 0 && /^[a-z-]+ (?:nationale|publique|d etat|centrale)/u.test(plain)))

/** The White House is a place. */
const isHouse: Measure = ({ capital, opens, plain }, { countries, complements }) =>
  capital &&
  !opens &&
  // `Maison russe`, `Maison franco-japonaise de Tokyo`
  ((countries.length > 0 &&
    /^maison (?:[a-z]+o )?[a-z]{4,}(?<!vietnam)(?: de [a-z ]+)?$/u.test(plain)) ||
    (complements > 0 &&
      // `la Maison d'édition vietnamienne`: whichever it is
      !(countries.length > 0 && /^maison d ?'? ?editions? [a-z]+$/u.test(plain)) &&
      /^maison (?:d(?:es(?! sports)|u(?! gouvernement)|'? edition) |de la culture [a-z]+(?:ais|en|sse|ne)e?$)/u.test(
        plain,
      )))

const never: Measure = () => false
const isMission: Measure = (_, name) => isNamed(name)

/** By the noun. */
export const OWN_MEASURES: Readonly<Record<string, Measure>> = {
  ministere: (_, { complements }) => complements > 0,
  ambassade: isMission,
  consulat: isMission,
  congres: isCongress,
  conference: never,
  region: never,
  bourse: isExchange,
  gouvernement: ({ plain }, name) => isNamed(name) && LOWER_SHAPE['gouvernement']!.test(plain),
  centre: isCentre,
  groupe: isGroup,
  television: isBroadcaster,
  radio: isBroadcaster,
  'radio-television': isBroadcaster,
  ordre: ({ capital, plain }) => capital && /^ordre des [a-z]+s\b/u.test(plain),
  maison: isHouse,
  // `Unité de recherche clinique de l'Université d'Oxford`
  unite: ({ capital, plain }, { named }) =>
    capital && named && plain.startsWith('unite de recherche'),
  village: ({ plain }, { named }) => named && LOWER_SHAPE['village']!.test(plain),
  // `Ensemble de chant et de danse de l'Armée`
  ensemble: ({ capital, plain }) => capital && /^ensemble .*(?:chant|dans|musi)/u.test(plain),
  // `Musées royaux d'art et d'histoire`
  musees: ({ capital, opens, plain }, { complements }) =>
    capital && !opens && complements > 0 && /^musees (?:royaux|nationaux|municipaux) /u.test(plain),
  ferme: ({ capital, plain }, { named }) => capital && named && plain.startsWith('ferme d etat '),
  opera: ({ capital, plain }, { named, countries }) =>
    capital &&
    (named || countries.length > 0) &&
    /^opera (?:ballet|et|national|royal) /u.test(plain),
  hopitaux: ({ capital, plain }, { named }) =>
    capital && named && plain.startsWith('hopitaux universitaires'),
  centrale: ({ capital, plain }) => capital && /^centrale (?:syndicale|ouvriere|des)/u.test(plain),
}
