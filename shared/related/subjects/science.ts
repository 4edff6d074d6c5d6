/** What is found out, and what computes. The notation is that of `subject.ts`. */
import type { Subject } from './subject.ts'

export const SCIENCE: readonly Subject[] = [
  {
    code: 'o',
    name: 'science et technologie',
    words:
      'technolog scientif sciences$ innovat recherche-scientifique chercheur satellit microsatellit spatial fusee ' +
      'biotechnolog biolog genom quantique robot brevet ~laboratoire ~ingenieur !scientifique-et-technique ' +
      'centre-de-recherche centres-de-recherche ingenieri inventeur invention nanotechnolog astronom astrophysi ' +
      'physicien chimiste mathematicien fossile$ observatoire$ !technologies-de-l-information ' +
      '!technologie-de-l-information !technologies-numeriques !technologies-digitales espace-extra-atmospherique ' +
      'astronaut orbite$ decouverte-scientifique revue-scientifique recherche-et-developpement prix-nobel nobel$ ' +
      'academie-des-sciences speleolog geolog oceanograph sequenc propriete-intellectuelle nanomateriau nanosat ' +
      'telescop mathematiques-pures theoreme medaille-fields ramanujan paleonto genetique$ adn$ cellule-souche ' +
      'accelerateur-de-particules station-spatiale cosmonaute lotusat drone-agricole squelette prototype$ invente$',
  },
  {
    code: 'N',
    name: 'numérique',
    words:
      'numeriq intelligence-artificielle ia$ telecommunic internet$ internaut 5g$ 6g$ logiciel informatique ' +
      'informaticien technologies-de-l-information technologie-de-l-information technologies-digitales blockchain ' +
      'centre-de-donnees centres-de-donnees donnees-personnelles transformation-digitale applications-mobiles ' +
      'application-mobile semi-conducteur puce-electronique puces-electroniques algorithm cloud$ smartphone ordinateur ' +
      'gouvernement-electronique administration-electronique signature-electronique identification-electronique ' +
      'fibre-optique cable-sous-marin cables-sous-marins reseau-mobile reseaux-mobiles reseaux-sociaux piratag ' +
      'pirate-informatique pirates-informatiques hackeur ~donnees ~plateforme ~ingenieur ~puces$ deepfake ' +
      'intelligences-artificielles chatbot robotique$ transition-numerique economie-numerique competences-numeriques ' +
      'ville-intelligente villes-intelligentes identite-numerique hub-technologique data-center datacenter ' +
      'semiconducteur telephone-mobile telephonie operateur-mobile viettel vnpt mobifone vneid$ stations-de-base ' +
      'comptes-en-ligne services-en-ligne service-public-en-ligne services-publics-en-ligne demarches-en-ligne ' +
      'guichet-numerique tablette$ videoconference visioconference e-gouvernement metavers jeu-video jeux-video ' +
      'big-data smart-city open-source cyber ~en-ligne ~virtuel ~start-up ~startup hacker mot-de-passe mots-de-passe ' +
      'securite-de-l-information rancongiciel tiktok facebook youtube$ instagram ~telephone$',
  },
]
