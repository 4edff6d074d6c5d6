/**
 * Words that make a role: what stands next to a name and says who that is.
 *
 * Source: written by hand for this project from common French usage (state, party, diplomacy, justice,
 * business, press, sport, arts, religion, kinship). Plain spelling, masculine and feminine forms;
 * plurals are derived. Ranks: `ranks.ts`.
 */
import { remembering } from '../../french/remembering.ts'

const OFFICES = `
adjoint administrateur ambassadeur animateur assistant attache avocat bourgmestre candidat chairman chancelier charge
chef co-redacteur cofondateur collaborateur commandant commissaire congressman congresswoman conseiller consul
consulesse coordinateur coordonnateur correspondant delegue depute dg diplomate dircom directeur dirigeant doyen
echevin envoye eurodepute expert fondateur gerant gouverneur greffier haut-commissaire haute-commissaire haut-representant haute-representant homme-politique
homologue inspecteur intendant interlocuteur juge laureat leader legat magistrat maire mairesse mediateur membre ministre
moderateur negociateur nonce observateur parlementaire patron pdg permanent pm porte-parole predecesseur
prefet premier-ministre president president-directeur presidium principal procureur proviseur rapporteur recteur
redacteur regent representant responsable secretaire secretaire-general senateur sg speaker specialiste successeur
suppleant titulaire tresorier vizir batonnier contre-amiral controleur huissier landammann mandataire ombudsman
porte-drapeau porte-etendard premier-secretaire superviseur syndic sherpa colistier taoiseach
`

const CROWNS = `
altesse ayatollah baron cheikh cheikha comte comtesse dauphin duc duchesse emir empereur grand-duc
grande-duchesse guide imperatrice chah archiduc infante marquis seigneur vicomte tsar lady lord majeste monarque prince princesse reine roi souverain sultan
`

const FAITHS = `
abbe archeveque aumonier bonze bonzesse cardinal catechiste chanoine chapelain dalai-lama diacre dignitaire eveque frere imam lama metropolite mollah catholicos moine mufti nonne pape
missionnaire pasteur patriarche pere pope pretre pretresse prieur primat rabbin theologien soeur superieur venerable vicaire
`

const KIN = `
aieul aieule ami ancetre arriere-petit-fils arriere-petite-fille beau-fils beau-frere beau-pere belle-fille belle-mere belle-soeur compagne compagnon cousin descendant epouse epoux femme fiance fille
filleul filleule fils frere gendre demi-frere demi-soeur grand-mere grand-pere heritier jumeau jumelle mari mere marraine neveu niece oncle parrain pere petit-fils petit-neveu petite-fille
soeur tante veuf veuve
`

const OCCUPATIONS = `
abbesse academicien acrobate acteur actrice aide-soignant ailier ambulancier analyste ancien-combattant arbitre archer architecte armurier artificier artisan avant-centre athlete attaquant
auteur auteure aventurier ballerine ballerin barista barman baryton bachelier barbier biathlete boutiquier batelier benevole berger bibliothecaire blogueur bodybuilder boucher boulanger boursier boxeur brancardier brodeur bucheron caissier cameraman capitaine
cavalier chamane charcutier
charpentier chauffeur cheminot chercheur chirurgien chanteur chroniqueur cineaste chaudronnier chomeur clown coach coequipier coiffeur collectionneur collegue collegien compatriote compositeur comptable concierge conferencier conjoint contremaitre cornac coursier crepier confrere consoeur
comedien commissaire-priseur cordonnier costumier coureur couturier cuisinier danseur decathlonien defenseur demineur disciple apprenti dissident dieteticien douanier docker
developpeur dj electricien epicier equipier espion docteure doctorant dramaturge ecolier ecrivain eleve enseignant entraineur entrepreneur
escrimeur etudiant exploitant fauconnier figurant fantassin ferronnier fermier fonctionnaire fondeur footballeur forgeron fromager garde-cote gardien gardien-de-but golfeur graveur grimpeur
gagnant gendarme grutier guichetier geometre geophysicien geriatre globe-trotter gouvernante guerillero gymnaste halterophile handballeur hockeyeur heroine heros historien hotesse infirmier informaticien
influenceur ingenieur jardinier jesuite jockey joaillier joueur judoka kinesitherapeute karateka kickboxeur laborantin lanceur laqueur legionnaire libero livreur
luthier lyceen maestro magasinier medium meunier mime moniale muezzin diva magnat maitre-artisan macon magicien mannequin maquilleur maquisard maraicher marcheur marqueur matelot mecanicien meneur menagere milicien motard marathonien marin martyr
mathematicien mecene medecin menuisier milieu militant milliardaire mineur miss musicien nageur navigateur nounou
notaire opticien orfevre orphelin orpheline osteopathe ouvrier parolier palefrenier patissier patineur patriote paysan paysanne pecheur pediatre peintre pharmacien philanthrope philosophe physicien
tuilier briquetier tonnelier cordier ferblantier ardoisier nacrier chapelier bronzier coutelier bouvier chamelier nautonier geomancien piroguier plasticien poissonnier plombier plongeur poete poetesse policier politicien pompier portier postier potier psychiatre prof professeure quincaillier rameur rappeur recordman
recordwoman refugie relieur reporter rescape resistant retraite rugbyman rugbywoman revolutionnaire romancier sage-femme savant sabreur saisonnier saltimbanque saunier sapeur savetier scaphandrier serrurier secouristes
selectionneur skieur skipper slameur soigneur soldeur sommelier soudeur stratege soprano sportive sprinter stagiaire statisticien steward stoppeur surfeur survivant surveillant tacticien tapissier teinturier trafiquant
temoin tenor tennisman tenniswoman tireur tisserand triathlete vacataire verrier videaste vigile yogi vannier veteran veterinaire
passeur pointu receptionneur
vietnamisant villageois virtuose vigneron voisin voisine volleyeur youtubeur
`

/** Of these some are adjectives or stand for teams as well: alone they announce nobody. */
const DOUBTFUL = `
champion vainqueur critique cadre medaille guide maitre maitresse patient universitaire sportif scientifique litteraire adversaire rival agent
manager proprietaire employe negociant donneur locataire designer eleveur pilote passager voyageur riverain habitant femme homme notable
volontaire combattant humanitaire consultant interprete tailleur remplacant technicien marchand commercant vendeur libraire imprimeur hotelier banquier bijoutier antiquaire horloger chocolatier
`

const words = (table: string): string[] => table.trim().split(/\s+/u)

const REIGNS: ReadonlySet<string> = new Set([...words(CROWNS), 'pape'])
const KINSHIP: ReadonlySet<string> = new Set(words(KIN))
const HEADS: ReadonlySet<string> = new Set(
  [OFFICES, CROWNS, FAITHS, KIN, OCCUPATIONS, DOUBTFUL].flatMap((table) => words(table)),
)
/** Who commands by name alone: `président Aliyev`, `ministre Lavrov`; `ami` or `guide` would not do. */
const STRONG: ReadonlySet<string> = new Set(
  [OFFICES, CROWNS, FAITHS].flatMap((table) => words(table)),
)

const OFFICE_HEADS: ReadonlySet<string> = new Set(words(OFFICES))

const PREFIX = /^(?:vice-|ex-|sous-|co-?|contre-|archi-)/u

// `directrice`, `épouse` and `ambassadrice`: the table holds the masculine where a rule leads to it.
const FEMININE: readonly (readonly [ending: RegExp, masculine: string])[] = [
  [/drice$/u, 'deur'],
  [/trice$/u, 'teur'],
  [/euse$/u, 'eur'],
  [/ere$/u, 'er'],
  [/enne$/u, 'en'],
  [/effe$/u, 'ef'],
  [/onne$/u, 'on'],
  [/e$/u, ''],
]

/**
 * `vice-ministres` → `ministre`, `directrice` → `directeur`: the head in the table, or the word as it is. A prefix goes
 * only from what is none itself: `vice-consul` begins with one, `consul` with none.
 */
export const headOf = remembering((plain): string => {
  let bare = plain
  for (let prefixes = 0; prefixes < 3; prefixes += 1) {
    const head = known(bare) ?? (/[sx]$/u.test(bare) ? known(bare.slice(0, -1)) : undefined)
    if (head !== undefined) return head
    const rest = bare.replace(PREFIX, '')
    if (rest === bare) break
    bare = rest
  }
  return bare
}, 5000)

function known(word: string): string | undefined {
  // A given name, and no husband's feminine.
  if (word === 'marie') return undefined
  if (HEADS.has(word)) return word
  if (!word.endsWith('e')) return undefined
  for (const [ending, masculine] of FEMININE) {
    if (ending.test(word)) {
      const head = word.replace(ending, masculine)
      if (HEADS.has(head)) return head
    }
  }
  return undefined
}

export const isOfficeOrOccupation = (plain: string): boolean => HEADS.has(headOf(plain))
export const isStrongTitle = (plain: string): boolean => STRONG.has(headOf(plain))
const CALLINGS: ReadonlySet<string> = new Set(words(OCCUPATIONS))

/** What a person is called by with a single name behind it: `gardien Kawin`, `chanteuse Adele`. */
export const isCalling = (plain: string): boolean => CALLINGS.has(headOf(plain))

const ALIKE: ReadonlySet<string> = new Set(words(DOUBTFUL))

export const isOccupation = (plain: string): boolean => isCalling(plain) || ALIKE.has(headOf(plain))

export const isOffice = (plain: string): boolean => OFFICE_HEADS.has(headOf(plain))

/** Whoever reigns goes by a given name: `le roi des Belges, Philippe`. */
export const reigns = (plain: string): boolean => REIGNS.has(headOf(plain))

export const isKinship = (plain: string): boolean => KINSHIP.has(headOf(plain))

/** `ministres`, `vice-présidentes`; not `fils`. */
export function isPluralTitle(plain: string): boolean {
  if (!plain.endsWith('s') || HEADS.has(plain)) return false
  if (known(plain.slice(0, -1)) !== undefined) return true
  const bare = plain.replace(PREFIX, '')
  return !HEADS.has(bare) && known(bare.slice(0, -1)) !== undefined
}

/** Adjectives that stand before a title and belong to it: `ancien président`, `Premier ministre`. */
export const BEFORE_TITLE: ReadonlySet<string> = new Set(
  words(`
ancien ancienne anciens anciennes nouveau nouvel nouvelle premier premiere premiers vice-premier vice-premiere
vice-premiers ex-premier ex-premiere defunt defunte feu actuel actuelle futur future haut haute grand grande jeune vice
ex sous tres numero celebre second seconde deuxieme troisieme autre bon vieux vieil petite petit cher chere regrette regrettee
simple double triple quadruple propre meilleur meilleure principal principale seul seule fameux fameuse talentueux talentueuse illustre plenipotentiaire prolifique
`),
)
