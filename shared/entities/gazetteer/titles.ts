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
acteur actrice agriculteur agricultrice agronome analyste anthropologue architecte archeologue artisan artisane artiste
astronaute astronome athlete attaquant attaquante auteur auteure autrice aviateur aviatrice banquier banquiere biologiste
botaniste boxeur boxeuse buteur butteur buteuse cadre cameraman capitaine cardiologue chanteur chanteuse chercheur
chercheuse chimiste chirurgien chirurgienne choregraphe chroniqueur chroniqueuse cineaste collectionneur collectionneuse
comedien comedienne commentateur commentatrice commercant commercante compositeur compositrice conservateur conservatrice
consultant consultante cosmonaute costumier couturier couturiere critique cuisinier cuisiniere cultivateur cultivatrice
cycliste danseur danseuse defenseur defenseuse dentiste dessinateur dessinatrice developpeur developpeuse
documentaliste docteur docteure doctorant doctorante dramaturge economiste ecrivain ecrivaine editeur editrice educateur
educatrice eleveur eleveuse enseignant enseignante entraineur entraineuse entrepreneur entrepreneuse entrepreneure
epidemiologiste escrimeur escrimeuse essayiste etudiant etudiante eleve ethnologue exportateur exportatrice fermier
fermiere footballeur footballeuse gardien gardienne geographe geologue gymnaste guitariste halterophile historien
historienne hotelier hoteliere humoriste illustrateur illustratrice infirmier infirmiere ingenieur ingenieure
instituteur institutrice interprete investisseur investisseuse journaliste joueur joueuse judoka juriste karateka
kickboxeur libraire linguiste litteraire lutteur lutteuse maitre maitresse maitre-artisan mannequin marathonien
marathonienne marchand marchande marin mathematicien mathematicienne mecene medecin metteur microbiologiste militant
militante milieu miss musicien musicienne musicologue nageur nageuse notable notaire nutritionniste oncologue
orientaliste ouvrier ouvriere patient patiente paysan paysanne paysagiste pecheur pecheuse pediatre peintre pharmacien
pharmacienne philanthrope philosophe photographe physicien physicienne pianiste pilote plasticien plasticienne poete
poetesse politologue politicien politicienne pongiste potier potiere presentateur presentatrice producteur productrice
prof professeur professeure professeuse psychologue realisateur realisatrice revolutionnaire romancier romanciere
sauteur sauteuse savant savante scenariste scientifique sculpteur sculptrice selectionneur selectionneuse sinologue
sociologue soprano sportif sportive sprinteur sprinteuse statisticien statisticienne styliste technicien technicienne
tennisman tenniswoman tireur tireuse tisserand tisserande touriste traducteur traductrice urbaniste vainqueur vendeur
vendeuse veterinaire vietnamologue vietnamisant villageois villageoise viticulteur virologue virtuose volleyeur
volleyeuse volontaire xylographe champion championne finaliste medaille medaillee detenteur detentrice recordman
recordwoman heros heroine martyr veteran veterane combattant combattante ancien-combattant resistant resistante
academicien academicienne universitaire blogueur blogueuse influenceur influenceuse vulgarisateur milliardaire magnat
homme femme policier policiere pompier garde-cote chauffeur conducteur conductrice guide lycéen lyceenne collegien
collegienne ecolier ecoliere retraite retraitee habitant habitante riziculteur pisciculteur aquaculteur apiculteur
coureur coureuse sprinter skieur skieuse plongeur plongeuse rameur rameuse archer archere arbitre golfeur golfeuse lanceur lanceuse
grimpeur grimpeuse surfeur boxeuse perchiste gardien-de-but stagiaire jardinier jardiniere bijoutier bijoutiere tailleur soldeur mineur
styliste createur creatrice inventeur inventrice orfevre ebeniste menuisier menuisiere charpentier imprimeur relieur sage-femme aide-soignant
auteur-compositeur chef-operateur saxophoniste violoniste violoncelliste chanteur-compositeur rappeur rappeuse dj humanitaire benevole sauveteur
secouriste secouristes hotesse steward commissaire-priseur galeriste antiquaire batelier pisteur guerisseur guerisseuse chamane
brodeur brodeuse laqueur graveur luthier forgeron vannier
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
