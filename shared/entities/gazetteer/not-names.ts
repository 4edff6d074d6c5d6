/**
 * Words that carry a capital in French copy without being part of a person's name.
 *
 * Source: written by hand for this project from general knowledge of French. Plain spelling.
 */

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/u))

/** Grammar words: they begin sentences and end names. */
export const GRAMMAR = words(`
le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes il elle ils elles
on nous vous je tu y en et ou mais or ni car donc que qui quoi dont si ne pas plus moins tres a ont est sont etait etaient sera
seront fut furent avait avaient aura auront selon dans pour par avec sans sous sur vers chez contre malgre entre apres avant
depuis pendant durant lors lorsque lorsqu' quand comme ainsi aussi alors enfin ensuite puis deja outre parmi grace afin face
quant quelque quelques certains certaines plusieurs tous toutes tout toute chaque aucun aucune nul autre autres meme memes
tel telle tels telles ici la-bas la-dessus voici voila hier aujourd'hui demain toujours jamais souvent parfois bien mal peu
beaucoup trop assez encore bientot seul seule seuls seules deux trois quatre cinq six sept huit neuf dix onze douze vingt
trente cent mille premier premiere second seconde dernier derniere celui celle ceux celles celui-ci celle-ci ceux-ci
ses cela ceci c' s' n' j' m' t' qu' puisque puisqu' parce pourquoi comment combien lequel laquelle lesquels tandis cependant
toutefois neanmoins pourtant surtout notamment egalement actuellement recemment jusque jusqu' des pres loin autour hors
lui eux soi moi toi oui non via dit voir photo photos texte source legende archives illustration plus tot tard auparavant
cote part partie fin debut mi dont apres-midi matin soir
`)

/** Institutions, works and places that bear names: `Fondation Heydar Aliyev`, `rue Ly Thuong Kiêt`. */
export const NAME_BEARERS = words(`
fondation fondations aeroport aeroports rue avenue boulevard place square pont quai allee route autoroute voie chemin passage ruelle
lycee college ecole universite institut academie centre hopital clinique maternelle creche musee bibliotheque galerie
stade gymnase parc jardin theatre opera cinema palais maison villa hotel residence memorial mausolee monument temple pagode eglise
cathedrale basilique mosquee tour gare station port metro base complexe ville village commune quartier district province region
arrondissement canton ile iles archipel mont montagne col lac fleuve riviere baie golfe cap plage grotte canal detroit mer delta
ordre medaille prix trophee coupe bourse pensee ideologie doctrine jeunesse union navire bateau paquebot
vaisseau sous-marin fregate patrouilleur corvette porte-avions tanker methanier typhon tempete ouragan cyclone depression satellite fusee operation
piste groupe societe compagnie entreprise entreprises firme banque marque holding cabinet conglomerat assureur constructeur operateur editeur
transporteur association club equipe journal revue quotidien magazine hebdomadaire chaine radio television agence edition editions
maison-memoire zone site vestige citadelle forteresse prison camp cimetiere croix loi plan tournoi open masters festival vaccin
champ gisement bloc plateforme centrale barrage usine supermarche marche restaurant cafe projet programme fonds initiative amendement
syndrome methode methodes theoreme piste sentier quartier campus amphitheatre salle auditorium statue-memorial region secteur vallee plaine
pensees collection concours cup derby ligue
`)

/** Capitalised nouns of institutions and of French and English names of bodies and events. */
export const NOT_NAME = words(`
affaires agriculture amitie armee assemblee association assises autorite banque bureau cabinet cambre centrale centre chambre
charte code comite commerce commission communaute communication communications conference confederation congres conseil
constitution construction convention cooperation cour croix culture declaration defense delegation departement developpement
diplomatie direction division ecologie economie education elections elevage emploi energie enseignement environnement
equipe etat etats etat-major eglise exterieur federation femme femmes festival finance finances fondation fonds force forces
formation forum foyer francophonie front garde gouvernement grand grande groupe haut haute homme hopital hotel industrie industries
information innovation inspection institut interieur invalides investissement investissements jeunesse jeux jour journal journee justice
ligue logement maison marine mer milieu ministere ministre ministres mission modernisation monde mouvement musee nations nord
noel nouvel nouvelle nouvelles office olympiques ordre organisation orient ouest pacte paix palais parlement parti partenariat patrie patrimoine
peche peuple plan planification police politique populaire port postes presidence president pret prix procuration programme
protection radio recherche region relations religion renouveau renouvellement republique ressources reunification revolution revue rivière
saint sainte saint-siege sante science sciences secretariat secretaire section securite semaine senat service services siege social sociales solidarite sommet
sport sports sud surete technologie technologies telecommunications television temple tourisme traite transport transports travail
travailleurs tresor tribunal union universite urbanisme ville vice-ministre voix vaccin video vietnamiens
centre-ville conseiller election est est-ouest exposition expo fete fleuve foire front-populaire generation guerre independance
international internationale lune nouvel-an objectif operation oriental orientale paques patriotique permanent petrole plateau
premier-ministre presse printemps salon syndicat tet tour trophee victoire voie zone amitie-cooperation
airlines airways airport army award awards bank banking bay beach business capital center central championship championships city
club coast college company conference corporation council cup day development digital east electric energy expo express fair
federal federation film finance food foundation free free-trade fund games general global gold great green group guard heritage high
holding holdings house industrial industries institute insurance international investment island islands journal land
league life logistics management marathon market media medical memorial ministry motor motors museum national network news north ocean
office oil old open pacific park partners partnership party petroleum plus port post power press program project property research
resort road royal school sea silver smart solutions south square star state steel stock street studio summit super system systems
technologies technology telecom theatre times today tour tower trade travel trust union united university valley water week west
white wine women world year young youth covid covid-19 spoutnik sputnik internet facebook google youtube zalo tiktok
`)

/** What only persons have or do: `la visite de`, `le discours de`. */
export const OF_PERSONS = words(`
visite visites voyage deplacement sejour tournee discours allocution intervention message messages lettre lettres propos
declaration declarations venue arrivee depart invitation presence participation reelection election nomination deces
disparition mort mandat voeux felicitations condoleances nom portrait statue buste parcours carriere but buts double triple tir
frappe passe centre victoire roman recueil memoires naissance anniversaire epouse mari fils fille pere mere idees
testament appel plaidoyer interview reconduction investiture demission promotion homologue predecesseur successeur
temoignage dossier avis telegramme hommage accueil egard poemes poeme chansons chanson toiles tableaux biographie
`)

/** Verbs of saying, meaning and meeting, present and participle alike: `souligne`, `souligné`. */
export const SPEAKS = words(`
declare dit affirme souligne estime ajoute precise indique explique rappelle rappele salue espere souhaite confie raconte
assure juge propose promis plaide exprime felicite remercie evoque insiste reconnait reconnu observe note remarque conclut conclu repond
repondu demande denonce reclame invite informe appele annonce apprecie recu rencontre preside copreside accueilli visite
martele lance suggere exhorte preconise conseille attend pense croit transmis adresse ecrit s'
`)

const FINITE = `
a ont est sont avait avaient etait etaient sera seront serait aura auront aurait fut furent fit doit doivent peut peuvent va vont dit
fait recoit recu rencontre remet met prend rend veut voit sait devient tient vient mene ouvre offre signe visite assiste
explique indique applique communique revendique implique replique arrive signale appelle rappelle renouvelle revele
accueille salue felicite remercie souligne affirme declare estime preside quitte entame effectue evoque exprime annonce
participe partage propose souhaite espere ajoute precise assure conduit dirige represente demande reste semble permet promet
considere prefere espere gere libere accelere eclaire entraine demeure
`
/** Verb forms that could be taken for an adjective or a noun inside a role. */
export const VERBS = words(FINITE)
