/** Nouns of buildings, sites and waters that belong to the name: `stade`, `baie`, `centre de conférences`. */
import { plainIn, type Question } from '../../spelling.ts'
import type { Word } from '../../words.ts'

export const isSite = plainIn(
  'aeroport stade parc pagode temple palais opera pont port gare place theatre mausolee cathedrale basilique eglise mosquee monastere citadelle cite baie lac plage mont fleuve riviere grotte grottes cimetiere chateau tour col golfe mer detroit peninsule canal delta cap barrage forteresse tombeau marche rue avenue boulevard quai jardin gymnase hippodrome velodrome patinoire piscine salle hotel reservoir vallee corridor desert massif plateau plaine lagune estuaire atoll tunnel tunnels viaduc autoroute cosmodrome maison porte complexe rotonde villa reserve arena jetee phare prison zone zi sanctuaire necropole amphitheatre ossuaire memorial cascade chutes raffinerie cimenterie acierie centrale poste ecluse residence monument pyramides geoparc cinema station zoo ferme espace technopole terminal colline montagne caverne embarcadere ruisseau bunker volcan canyon passerelle impasse ruelle falaise gorge carrefour route capitole pavillon cordillere chaine allee passage autel esplanade aerogare arroyo bagne',
)

const CENTRES =
  /^(?:commercial|sportif|omnisports|spatial|des? (?:conferences?|conventions?|congres|expositions?|foires)|(?:national|international) (?:des?|d) (?:conferences?|conventions?|congres|expositions?|foires|sports)|d expositions?)/u

/** Whether a word can be the noun of a building, a site or a water. */
export const headsSite: Question = (word) => isSite(word) || word?.spelling.plain === 'centre'

/** `centre national de conférences`: centres of other kinds are bodies, or anywhere's. */
export const isCentre = (words: readonly Word[], at: number): boolean =>
  words[at]!.plain === 'centre' &&
  CENTRES.test(
    words
      .slice(at + 1, at + 5)
      .map(({ plain }) => plain)
      .join(' '),
  )
