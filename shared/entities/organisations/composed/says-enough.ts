/** How much of a name each noun needs before it is one: a proper name, a country, what it is for, or its own adjective. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isChurch, isCourt, isPartyAlone, isPartyFor } from '../lexicon/own-adjectives.ts'
import { isEveryday } from './no-bodies.ts'
import type { BodyName } from './grammar.ts'
import { isSpecialised } from './hospitals.ts'
import { LOWER, LOWER_SHAPE, NAMED_ONLY, SEAT, SEATED } from '../lexicon/heads.ts'
import { isNamed, OWN_MEASURES, type Printed } from './own-measures.ts'

/** In lower case a ministry's field with its capital makes a name of these: `service de la Santé`. */
const FIELDED = oneOf(
  'service direction inspection administration office agence commission autorite secretariat commissariat departement',
)

/** What these are for is name enough: `Mouvement vers le socialisme`, `Alliance pour le climat`. */
const PURPOSEFUL = oneOf(
  'alliance coalition mouvement rassemblement congregation societe bureau cellule reseau laboratoire',
)

/** What two complements tell from all others: `Bureau de coordination des affaires humanitaires`. */
const DESKS = oneOf('societe compagnie bureau service direction laboratoire cellule reseau')

const OF_RANK = oneOf('ecole college hopital lycee theatre orchestre choeur bibliotheque')
const RANKED =
  /^[a-z]+ (?:national|nationale|superieure|central|centrale|normale|polytechnique|royale?|militaire|veterinaire|populaire|symphonique|municipale?|provinciale?|departementale?|regionale?) /u

/** With a capital these are known without more. */
const ALONE =
  /^(?:administration presidentielle|office presidentiel|(?:parquet|tribunal|police|armee|marine) populaire|(?:parquet|tribunal) populaire (?:provincial|municipal|de la (?:province|ville)|du district)|marine nationale|police maritime|mouvement de la paix|police (?:provinciale|municipale)|station (?:hydro)?meteorologique (?:provinciale|municipale|regionale|centrale|nationale)|conseil constitutionnel|commission electorale|tribunal militaire central|tresor public|corps (?:du genie|des marines)|centre (?:antipoison|anticancereux)s?|cour (?:penale|martiale|federale)(?: [a-z]+)?|union (?:douaniere|monetaire)|(?:gendarmerie|police) (?:nationale|royale|federale|routiere|mobile)|cabinet des ministres|groupe (?:de |des )?(?:parlementaires?|deputes) d amitie|groupe d amitie (?:parlementaire|interparlementaire)|etat major general|etat-major general)$/u

/** Whose continent or faith tells them: `Parlement panafricain`, `Cour interaméricaine des droits de l'homme`. */
const CONTINENTAL =
  /^(?:assemblee|parlement|cour|alliance|confederation|communaute|mouvement) (?:[a-z]+ )?(?:asiatique|(?:pan)?africaine?|europeenne?|(?:inter|latino |pan)?americaine?|mediterraneenne?|arabe|islamique|atlantique|caribeenne?|andine?|eurasiatique|ibero americaine?)(?= |$)/u

/** Stations where one watches, tries out or breeds; at others one gets off or skis. */
const STATIONS =
  /^station (?:cotiere|experimentale|biologique|marine|oceanographique|de (?:recherches?|pisciculture) )/u

// A capital and an adjective make a school's name: `École normale supérieure`.
const SCHOOLS = oneOf('ecole academie universite institut hopital')

/** Nouns that are nothing else: a sentence that one of them opens speaks of that body. */
const INSTITUTIONS = oneOf(
  'departement universite institut musee academie federation confederation syndicat tribunal parquet bourse',
)
const NO_INSTITUTION = /^universite d ete/u

/** Troupes that have a house of their own: what they play tells them from a hall. */
const STAGES =
  /^theatre (?:(?:national|municipal|provincial|populaire|militaire|traditionnel) )?(?:dramatique|lyrique|(?:d |de l |de la |de |du |des )(?:tuong|cheo|quan ho|cai luong|marionnettes?|jeunesse|comedie|cirque|drame|art|arts|danse|chant|musique|pantomime|rob[ao]m|du ke|don ca|armee|opera traditionnel))/u

/** Whether what is played there tells a theatre's company. */
export const isStage = (plain: string): boolean => STAGES.test(plain)

/** How far its power reaches, beside the noun: `Fonds mondial de lutte contre le sida`. */
const OF_SCOPE =
  /^[a-z]+ (?:(?:inter)?nationale?|mondiale?|centrale?|europeenne?|asiatique|islamique|arabe|africaine?|federale?|populaire|supreme|eurasiatique|interamericaine) /u

/** Headlines and captions leave the article out: the capital is the sentence's, and the name is one all the same. */
const isWhole = (head: string, plain: string, { complements }: BodyName): boolean =>
  complements > 0 &&
  ((INSTITUTIONS.test(head) && !NO_INSTITUTION.test(plain)) || OF_SCOPE.test(plain))

/** `Centre des congrès de Da Nang`: where one meets. */
export const isHall = (plain: string): boolean =>
  /^centre (?:commercial|sportif|omnisports|(?:national |international )?(?:de|d|des) (?:foires|conferences?|conventions?|congres|expositions?|sports))/u.test(
    plain,
  )

/** `Commission économique` has its field; `Commission nationale` goes on, `Commission compétente` is any. */
const SAYS_NO_FIELD = /(?:nationale|[ae]nte|entiere|actuelle|speciale)$/u

const OWN_BRANCH =
  / du parti (?:du|de la|de l) (?:commune|village|hameau|quartier|district|ville|province|region|ministere|ecole|entreprise)$/u

/** Whether a name says enough to be one. */
export function isBody(printed: Printed, name: BodyName): boolean {
  const { head, capital, opens, plain } = printed
  // `Groupe de travail mixte Vietnam-Saint-Siège`: the pair tells it from all others.
  if (
    isEveryday(head, plain) &&
    // `hôpital de campagne de niveau 2 N°4`
    !(head === 'hopital' && / (?:no?|numero) \d+/u.test(plain)) &&
    // `Centre de presse de Hô Chi Minh-Ville`
    !(capital && head === 'centre' && name.named && name.complements > 1) &&
    !(capital && head === 'groupe' && (name.pair || (!opens && name.purpose !== undefined)))
  )
    return false
  // `Programme des Nations unies pour`; others are what a body does.
  if (head === 'programme' && !/ (?:nations uni|onu|unesco)/u.test(plain)) return false
  if (head === 'inspectorat' && capital && !opens && name.complements > 0) return true
  if (head === 'eglise') return capital && isChurch(plain)
  if (head === 'conference' && /^conference (?:episcopale|des eveques)/u.test(plain))
    return capital && name.complements > 0
  if (head === 'centre' && isHall(plain)) return false
  // `Commission militaire centrale`: two adjectives make a name where one does not.
  const adjectives = name.complements === 0 ? plain.split(' ').length - 1 : 0
  if (
    capital &&
    !opens &&
    (adjectives >= 2 || (adjectives > 0 && head === 'commission' && !SAYS_NO_FIELD.test(plain))) &&
    (!NAMED_ONLY.test(head) || isOneOf(head, 'direction alliance bureau'))
  )
    return true
  if (adjectives > 0 && capital && SCHOOLS.test(head)) return !opens || name.named
  if (head === 'parti' && capital && !opens && isPartyAlone(plain)) return true
  // `le Département consulaire`: its field with a capital noun.
  if (
    head === 'departement' &&
    capital &&
    !opens &&
    adjectives === 1 &&
    /^departement (?:consulaire|politique|juridique)$/u.test(plain)
  )
    return true
  if (capital && !opens && (ALONE.test(plain) || isCourt(plain) || CONTINENTAL.test(plain)))
    return true
  if (head === 'archives')
    return (
      capital && !opens && /^archives (?:nationales|d etat|diplomatiques|centrales)/u.test(plain)
    )
  // `l'hôpital gériatrique central`
  if (/^hopital [a-z]+ique (?:central|national|provincial|municipal)$/u.test(plain)) return true
  // `l'institut belge imec`, `un lycée slovaque`: which country's, and no name
  if (
    !capital &&
    name.complements === 0 &&
    isOneOf(head, 'institut lycee ecole universite hopital musee') &&
    /^[a-z]+ [a-z]+$/u.test(plain) &&
    name.countries.length > 0
  )
    return false
  if (name.complements === 0 && !name.pair && name.countries.length === 0 && !name.named)
    return false
  const own = OWN_MEASURES[head]?.(printed, name)
  if (own !== undefined) return own
  const named = isNamed(name)
  // `École nationale d'administration`: an adjective of rank, and what it teaches or cures.
  // A town's theatre is where one plays: `Théâtre municipal de Hô Chi Minh-Ville`.
  if (plain.startsWith('theatre municipal ')) return false
  if (capital && !opens && name.complements > 0 && OF_RANK.test(head) && RANKED.test(plain))
    return true
  if (head === 'parti' && capital && !opens && isPartyFor(plain)) return true
  // `poste des garde-frontières de Bat Mot`; a station is a place otherwise
  // `la Poste du Vietnam`
  if (head === 'poste' && capital && !opens && name.complements === 1 && name.countries.length > 0)
    return true
  if (isOneOf(head, 'poste station') && !LOWER_SHAPE[head]!.test(plain))
    return capital && named && STATIONS.test(plain)
  if (head === 'departement' && !capital && name.countries[0] === 'US') return name.portfolio
  if (
    head === 'hopital' &&
    name.complements > 0 &&
    (/^hopital (?:central|national|general|militaire)/u.test(plain) || isSpecialised(plain))
  )
    return true
  // `ce département du ministère de la Santé`: which one is not said
  // `l'autorité de l'État` is a power, `la direction des Ressources humaines` any firm's.
  if (!capital && name.portfolio && FIELDED.test(head))
    return !/^(?:[a-z]+ (?:du|d un) ministere |autorite de l etat|direction des ressources(?: humaines)?$)/u.test(
      plain,
    )
  if (opens && isWhole(head, plain, name)) return true
  // `le comité du Parti de la commune`: which one is not said
  if (!capital && OWN_BRANCH.test(plain)) return false
  if (!capital && named && SEATED.test(head) && SEAT.test(plain)) return true
  if (!capital || opens) {
    if (!LOWER.test(head) && !(opens && named && name.complements > 0)) return false
    const shape = LOWER_SHAPE[head]
    // `la commission parlementaire des relations internationales` says enough without a proper name.
    if (head === 'commission' && !opens)
      return shape!.test(plain) && name.complements > 0 && plain !== 'commission d enquete'
    return named && (opens || shape === undefined || shape.test(plain))
  }
  if (isOneOf(head, 'armee force') && name.complements > 0) return true
  // A court or an administration that one word tells from all others.
  if (
    /^(?:(?:tribunal|cour) (?:international|arbitral|penal|special|supreme)|cour des comptes)/u.test(
      plain,
    )
  )
    return true
  // `Service des forêts`, `Direction de la santé`; not `Service de presse`.
  if (/^(?:service|direction|division|bureau) (?:[a-z]+ )?(?:des|du|de la|de l) /u.test(plain))
    return true
  if (head === 'theatre' && isStage(plain)) return true
  if (NAMED_ONLY.test(head))
    return (
      (name.purpose !== undefined && PURPOSEFUL.test(head)) ||
      // `Coalition des théâtres asiatiques`: who joined it
      /^(?:alliance|coalition|rassemblement|collectif|reseau|confrerie|guilde) des [a-z]+s\b/u.test(
        plain,
      ) ||
      named ||
      (name.complements > 1 && DESKS.test(head)) ||
      (name.complements > 0 &&
        /^(?:direction|inspection|service|compagnie|societe|bureau|mouvement|reseau|fraternite|guilde|cour) (?:generale?|(?:inter)?nationale?|federale?|mondiale?|europeenne)/u.test(
          plain,
        ))
    )
  return name.complements > 0 || name.pair || (named && head !== 'union' && head !== 'front')
}
