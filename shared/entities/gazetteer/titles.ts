/**
 * Words that make a role: what stands next to a name and says who that is.
 *
 * Source: written by hand for this project from common French usage (state, party, diplomacy, justice,
 * business, press, sport, arts, religion, kinship). Plain spelling, masculine and feminine forms;
 * plurals are derived. Ranks: `ranks.ts`.
 */

const OFFICES = `
ministre president presidente ambassadeur ambassadrice consul consule consulesse secretaire directeur directrice
chef cheffe gouverneur gouverneure maire depute deputee senateur senatrice representant representante porte-parole
delegue deleguee commissaire premier-ministre chancelier chanceliere dirigeant dirigeante leader membre permanent
permanente conseiller conseillere charge chargee envoye envoyee haut-representant haut-commissaire coordinateur
coordinatrice coordonnateur coordonnatrice rapporteur rapporteuse rapporteure responsable titulaire administrateur
administratrice gerant gerante pdg dg pm sg patron patronne fondateur fondatrice cofondateur cofondatrice doyen doyenne
recteur rectrice proviseur proviseure principal principale inspecteur inspectrice prefet prefete procureur procureure
juge magistrat magistrate avocat avocate greffier greffiere mediateur mediatrice negociateur negociatrice observateur
observatrice expert experte specialiste attache attachee diplomate homme-politique chairman speaker congressman
congresswoman moderateur moderatrice animateur animatrice tresorier tresoriere intendant intendante assistant
assistante adjoint adjointe suppleant suppleante candidat candidate laureat laureate president-directeur
secretaire-general parlementaire echevin bourgmestre regent regente vizir legat nonce presidium
homologue interlocuteur interlocutrice predecesseur successeur collaborateur collaboratrice
co-redacteur redacteur redactrice correspondant correspondante dircom commandant commandante
`

const CROWNS = `
roi reine prince princesse empereur imperatrice sultan sultane emir cheikh cheikha duc duchesse comte comtesse baron
baronne lord lady grand-duc grande-duchesse monarque souverain souveraine dauphin altesse majeste ayatollah guide
`

const FAITHS = `
venerable moine bonze bonzesse nonne abbe pere soeur frere eveque archeveque cardinal pape imam patriarche rabbin
pasteur pretre vicaire mufti imame metropolite primat chanoine superieur superieure dignitaire lama pretresse
`

const KIN = `
epouse epoux femme mari fille fils soeur frere mere pere veuve veuf compagne compagnon cousin cousine oncle tante neveu
niece grand-pere grand-mere petit-fils petite-fille belle-soeur beau-frere beau-pere belle-mere fiancee fiance ami amie
jumeau jumelle heritier heritiere descendant descendante
`

const OCCUPATIONS = `
academicien aide-soignant analyste ancien-combattant antiquaire arbitre archer archere architecte artisan artisane
athlete attaquant attaquante auteure banquier batelier benevole bijoutier blogueur boxeur brodeur cadre cameraman
capitaine chamane champion championne charpentier chauffeur chercheur chirurgien chirurgienne chroniqueur cineaste
collectionneur collegien collegienne combattant combattante comedien comedienne commercant commercante
commissaire-priseur consultant consultante costumier coureur couturier critique cuisinier danseur defenseur
developpeur dj docteure doctorant doctorante dramaturge ecolier ecrivain ecrivaine eleve eleveur enseignant
enseignante entraineur entrepreneur entrepreneure escrimeur etudiant etudiante femme fermier footballeur forgeron
garde-cote gardien gardien-de-but gardienne golfeur graveur grimpeur guide gymnaste habitant habitante halterophile
heroine heros historien historienne homme hotelier hotesse humanitaire imprimeur infirmier influenceur ingenieur
ingenieure interprete jardinier joueur judoka karateka kickboxeur lanceur laqueur libraire litteraire luthier lyceenne
lycéen magnat maitre maitre-artisan maitresse mannequin marathonien marathonienne marchand marchande marin martyr
mathematicien mecene medaille medaillee medecin menuisier milieu militant militante milliardaire mineur miss musicien
nageur notable notaire orfevre ouvrier patient patiente paysan paysanne pecheur pediatre peintre pharmacien
pharmacienne philanthrope philosophe physicien pilote plasticien plongeur poete poetesse policier politicien pompier
potier prof professeure rameur rappeur recordman recordwoman relieur resistant resistante retraite retraitee
revolutionnaire romancier sage-femme savant savante scientifique secouristes selectionneur skieur soldeur soprano
sportif sportive sprinter stagiaire statisticien steward surfeur tailleur technicien tennisman tenniswoman tireur
tisserand tisserande universitaire vainqueur vannier vendeur veteran veterane veterinaire vietnamisant villageois
villageoise virtuose volleyeur volontaire
`

const words = (table: string): string[] => table.trim().split(/\s+/u)

const KINSHIP: ReadonlySet<string> = new Set(words(KIN))
const HEADS: ReadonlySet<string> = new Set(
  [OFFICES, CROWNS, FAITHS, KIN, OCCUPATIONS].flatMap((table) => words(table)),
)
/** Who commands by name alone: `président Aliyev`, `ministre Lavrov`; `ami` or `guide` would not do. */
const STRONG: ReadonlySet<string> = new Set(
  [OFFICES, CROWNS, FAITHS].flatMap((table) => words(table)),
)

const PREFIX = /^(?:vice-|ex-|sous-|co-?|contre-|archi-)/u

/** `vice-ministres` → `ministre`: the head without prefix and plural, or the word as it is. */
export function headOf(plain: string): string {
  if (HEADS.has(plain)) return plain
  const bare = plain.replace(PREFIX, '')
  if (HEADS.has(bare)) return bare
  if (/[sx]$/u.test(bare) && HEADS.has(bare.slice(0, -1))) return bare.slice(0, -1)
  return bare
}

export const isOfficeOrOccupation = (plain: string): boolean => HEADS.has(headOf(plain))
export const isStrongTitle = (plain: string): boolean => STRONG.has(headOf(plain))
export const isKinship = (plain: string): boolean => KINSHIP.has(plain)

/** Adjectives that stand before a title and belong to it: `ancien président`, `Premier ministre`. */
export const BEFORE_TITLE: ReadonlySet<string> = new Set(
  words(`
ancien ancienne anciens anciennes nouveau nouvel nouvelle premier premiere premiers vice-premier vice-premiere
vice-premiers ex-premier ex-premiere defunt defunte feu actuel actuelle futur future haut haute grand grande jeune vice
ex sous numero celebre second seconde deuxieme troisieme autre bon vieux vieil petite petit cher chere regrette regrettee
simple propre principal principale seul seule fameux fameuse talentueux talentueuse illustre plenipotentiaire prolifique
`),
)
