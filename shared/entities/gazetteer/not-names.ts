/**
 * Words that carry a capital in French copy without being part of a person's name.
 *
 * Source: written by hand for this project from general knowledge of French. Plain spelling.
 */
import { remembering } from '../../french/remembering.ts'
import { bySpelling } from '../spelling.ts'

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/u))

/** Grammar words: they begin sentences and end names. */
export const GRAMMAR = words(`
a afin ainsi alors apres apres-midi archives assez au aucun aucune aujourd'hui auparavant aura auront aussi autour
autre autres aux avaient avait avant avec beaucoup bien bientot c' car ce ceci cela celle celle-ci celles celui
celui-ci cent cependant certaines certains ces cet cette ceux ceux-ci chaque chez cinq cinquante combien comme comment contre
cote d' dans de debut deja demain depuis dernier derniere des dès deux dit dix donc dont douze du durant egalement elle
elles en encore enfin ensuite entre est et etaient etait eux face fin furent fut grace hier hors huit ici il
illustration ils j' jamais je jusqu' jusque l' la la-bas la-dessus laquelle le legende lequel les lesquels leur leurs
loin lors lorsqu' lorsque lui m' ma mais mal malgre matin meme memes mes mi mille moi moins mon n' ne neanmoins neuf
ni non nos notre nous nul on ont onze or ou oui outre par parce parfois parmi part partie pas pendant peu photo photos
plus plusieurs pour pourquoi pourtant premier premiere pres puis puisqu' puisque qu' quand quant quarante quatorze quatre que quinze quelque
quelques qui quoi recemment s' sa sans second seconde selon seize sept sera seront ses seul seule seules seuls si six soi soixante
soir son sont source sous souvent sur surtout t' tandis tard tel telle telles tels texte toi tot toujours tous tout
toute toutefois toutes treize trente tres trois trop tu un une vers via vingt voici voila voir vos votre vous y
`)

/** Whether a word is one of these. */
export const isGrammar = bySpelling(({ plain }) => GRAMMAR.has(plain))

/** Institutions, works and places that bear names: `Fondation Heydar Aliyev`, `rue Ly Thuong Kiêt`. */
const NAME_BEARERS = words(`
academie aeroport agence allee bataillon brigade atelier brise-glace caserne catamaran challenge chalutier cargo colline croiseur destroyer dragueur
escadron esplanade ferry fort goelette groupe-scolaire impasse lycee-college navire-ecole navire-hopital passerelle petrolier porte-conteneur
promenade promotion regiment remorqueur torpilleur chanson hymne magasin boutique librairie pharmacie boulangerie trois-mat voilier voilier-ecole amendement amphitheatre archipel arrondissement association assureur auditorium
autoroute avenue baie banque barrage base basilique bateau bibliotheque bloc boulevard bourse cabinet cafe camp campu
buon canal canton cap cathedrale centrale centre chaine champ chemin cimetiere cinema citadelle clinique club col
collection college commune compagnie complexe concour conglomerat constructeur corvette coupe creche croi cup cyclone
delta depression derby detroit district doctrine ecole editeur edition eglise entreprise equipe festival firme fleuve
fond fondation forteresse fregate fusee galerie gare gisement golfe grotte groupe groupement gymnase hebdomadaire holding hopital
hotel ideologie ile initiative institut jardin jeunesse journal lac ligne ligue loi lycee magazine maison maison-memoire
marche marque master maternelle mausolee medaille memorial mer methanier methode metro mont montagne monument mosquee
musee navire open opera operateur operation ordre ouragan pagode palai paquebot parc passage patrouilleur pensee piste
place plage plaine plan plateforme plei pont port porte-avion pri prison programme projet province quai quartier quotidien
radio region residence restaurant revue riviere route rue ruelle salle satellite secteur sentier site societe
sous-marin square stade station statue-memorial supermarche syndrome tanker television tempete temple the theatre theoreme
tour tournoi transporteur trophee typhon union universite usine vaccin vaisseau vallee vestige villa village ville
voie zone
`)

/** Capitalised nouns of institutions and of French and English names of bodies and events. */
const INSTITUTIONAL = words(`
affaire airport amitie armee army assemblee assise award bank banking bay beach bureau busines cambre capital
campaign center central chambre charte city coast code communaute company congre conseil conseiller council cour covid day
defense digital diplomatie east economie electric elevage emploi energie energy est etat etrangere expo expres exterieur
facebook fair federal femme fete film foire food force forum foyer francophonie free front fund game garde general
global gold google grand grande great green group guard guerre haut haute heritage high homme house industrial
industrie institute interieur internationale internet invalide jeu jour journee justice league life logistic lune
marathon marine market media medical milieu ministre ministry monde motor museum network new noel nord north nouvel
nouvelle objectif ocean office oil old orient oriental orientale ouest pacific pacte pai paque park partenariat parti
partner party patrie patrimoine peche permanent petrole petroleum peuple plateau plu police populaire post poste power
pres president presse pret printemp program project property recherche relief religion renouveau research resort ressource
rivière road royal saint sainte salon sante school sea secretaire secretariat semaine senat service siege silver smart
social sociale sommet south sport spoutnik sputnik star state steel stock street studio sud summit super surete
syndicat system technology telecom tet tiktok time today tower trade transport travail travailleur travel tresor
tribunal trust united university valley victoire video vietnamien voi water week west wine women world year young
youth youtube zalo nobel hmong h'mong climat budget territoire impot douane plan eau foret famille handicap artisanat habitat culte ethnie reforme travaux droit loisir
`)

/** What only persons have or do: `la visite de`, `le discours de`. */
const OF_PERSONS = words(`
accueil allocution anniversaire appel arrivee avi biographie buste but carriere centre chanson condoleance dece
declaration demission depart deplacement discour disparition dossier double egard election epouse felicitation fil
fille frappe hommage homologue idee intervention interview investiture invitation lettre mandat mari memoire mere
message mort naissance nom nomination oeuvre parcour participation passe pere plaidoyer poeme portrait predecesseur presence
promotion propo reconduction recueil reelection roman sejour statue successeur tableau telegramme temoignage testament
tir toile tournee triple venue victoire visite voeu voyage
`)

/** Verbs of saying, meaning and meeting, present and participle alike: `souligne`, `souligné`. */
export const SPEAKS = words(`
declare dit affirme souligne estime ajoute precise indique explique rappelle rappele salue espere souhaite confie raconte
assure juge propose promis plaide exprime felicite remercie evoque insiste reconnait reconnu observe note remarque conclut conclu repond
repondu demande denonce reclame invite informe appele annonce apprecie recu rencontre preside copreside accueilli visite
marque inscrit egalise nage couru joue triomphe s'impose signe martele lance suggere exhorte preconise conseille attend pense croit transmis adresse ecrit s'
`)

const FINITE = `
a ont est sont avait avaient etait etaient sera seront serait aura auront aurait fut furent fit doit doivent peut peuvent va vont dit
fait recoit recu rencontre remet met prend rend veut voit sait devient tient vient mene ouvre offre signe visite assiste
explique indique applique communique revendique implique replique arrive signale appelle rappelle renouvelle revele
accueille salue felicite remercie souligne affirme declare estime preside quitte entame effectue evoque exprime annonce
participe partage propose souhaite ajoute precise assure conduit dirige represente demande reste semble permet promet
considere prefere gere libere accelere eclaire entraine demeure
`
/** Verb forms that could be taken for an adjective or a noun inside a role. */
export const VERBS = words(FINITE)

const singular = (plain: string): string =>
  plain.length > 3 && (plain.endsWith('s') || plain.endsWith('x')) ? plain.slice(0, -1) : plain

/** Endings of nouns and adjectives of institutions, French and English: `Coopération`, `Airways`. */
const INSTITUTIONAL_END =
  /(?:tion|sion|ment|ence|ance|ite|isme|ture|logie|erie|ique|ship|way|irline|peline|cipline|land|erce|istere|ational|gical)s?$/u

/** Whether a capitalised word belongs to the name of a body, a work or an event, and not to a person's. */
export const isInstitutional = remembering(
  (plain): boolean =>
    INSTITUTIONAL.has(singular(plain)) ||
    NAME_BEARERS.has(singular(plain)) ||
    INSTITUTIONAL_END.test(plain),
  5000,
)

/** Whether what follows this noun may be the name it bears: `rue`, `Fondation`, `aéroport`. */
export const bearsNames = (plain: string): boolean => NAME_BEARERS.has(singular(plain))

/** Whether only a person has or does this: `la visite de`. */
export const isOfPersons = (plain: string): boolean => OF_PERSONS.has(singular(plain))
