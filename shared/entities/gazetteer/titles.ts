/**
 * Words that make a role: what stands next to a name and says who that is.
 *
 * Source: written by hand for this project from common French usage (state, party, diplomacy, justice,
 * business, press, sport, arts, religion, kinship). Plain spelling, masculine and feminine forms;
 * plurals are derived. Ranks: `ranks.ts`.
 */

const OFFICES = `
adjoint administrateur ambassadeur animateur assistant attache avocat bourgmestre candidat chairman chancelier charge
chef co-redacteur cofondateur collaborateur commandant commissaire congressman congresswoman conseiller consul
consulesse coordinateur coordonnateur correspondant delegue depute dg diplomate dircom directeur dirigeant doyen
echevin envoye expert fondateur gerant gouverneur greffier haut-commissaire haut-representant homme-politique
homologue inspecteur intendant interlocuteur juge laureat leader legat magistrat maire mairesse mediateur membre ministre
moderateur negociateur nonce observateur parlementaire patron patronne pdg permanent pm porte-parole predecesseur
prefet premier-ministre president president-directeur presidium principal procureur proviseur rapporteur recteur
redacteur regent representant responsable secretaire secretaire-general senateur sg speaker specialiste successeur
suppleant titulaire tresorier vizir
`

const CROWNS = `
altesse ayatollah baron baronne cheikh cheikha comte comtesse dauphin duc duchesse emir empereur grand-duc
grande-duchesse guide imperatrice lady lord majeste monarque prince princesse reine roi souverain sultan
`

const FAITHS = `
abbe archeveque bonze bonzesse cardinal chanoine dignitaire eveque frere imam lama metropolite moine mufti nonne pape
pasteur patriarche pere pretre pretresse primat rabbin soeur superieur venerable vicaire
`

const KIN = `
ami beau-frere beau-pere belle-mere belle-soeur compagne compagnon cousin descendant epouse epoux femme fiance fille
fils frere grand-mere grand-pere heritier jumeau jumelle mari mere neveu niece oncle pere petit-fils petite-fille
soeur tante veuf veuve
`

const OCCUPATIONS = `
academicien aide-soignant analyste ancien-combattant antiquaire arbitre archer architecte artisan athlete attaquant
auteure banquier batelier benevole bijoutier blogueur boxeur brodeur cadre cameraman capitaine chamane champion
championne charpentier chauffeur chercheur chirurgien chroniqueur cineaste collectionneur collegien combattant
comedien commercant commissaire-priseur consultant costumier coureur couturier critique cuisinier danseur defenseur
developpeur dj docteure doctorant dramaturge ecolier ecrivain eleve eleveur enseignant entraineur entrepreneur
escrimeur etudiant femme fermier footballeur forgeron garde-cote gardien gardien-de-but golfeur graveur grimpeur guide
gymnaste habitant halterophile heroine heros historien homme hotelier hotesse humanitaire imprimeur infirmier
influenceur ingenieur interprete jardinier joueur judoka karateka kickboxeur lanceur laqueur libraire litteraire
luthier lyceen magnat maitre maitre-artisan maitresse mannequin marathonien marchand marin martyr
mathematicien mecene medaille medecin menuisier milieu militant milliardaire mineur miss musicien nageur notable
notaire orfevre ouvrier patient paysan paysanne pecheur pediatre peintre pharmacien philanthrope philosophe physicien
pilote plasticien plongeur poete poetesse policier politicien pompier potier prof professeure rameur rappeur recordman
recordwoman relieur resistant retraite revolutionnaire romancier sage-femme savant scientifique secouristes
selectionneur skieur soldeur soprano sportif sportive sprinter stagiaire statisticien steward surfeur tailleur
technicien tennisman tenniswoman tireur tisserand universitaire vainqueur vannier vendeur veteran veterinaire
vietnamisant villageois virtuose volleyeur volontaire
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

// `directrice`, `épouse` and `ambassadrice`: the table holds the masculine where a rule leads to it.
const FEMININE: readonly (readonly [ending: RegExp, masculine: string])[] = [
  [/drice$/u, 'deur'],
  [/trice$/u, 'teur'],
  [/euse$/u, 'eur'],
  [/ere$/u, 'er'],
  [/enne$/u, 'en'],
  [/effe$/u, 'ef'],
  [/e$/u, ''],
]

/** `vice-ministres` → `ministre`, `directrice` → `directeur`: the head in the table, or the word as it is. */
export function headOf(plain: string): string {
  if (HEADS.has(plain)) return plain
  const bare = plain.replace(PREFIX, '')
  return known(bare) ?? (/[sx]$/u.test(bare) ? known(bare.slice(0, -1)) : undefined) ?? bare
}

function known(word: string): string | undefined {
  if (HEADS.has(word)) return word
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
export const isKinship = (plain: string): boolean => KINSHIP.has(headOf(plain))

/** `ministres`, `vice-présidentes`; not `fils`. */
export function isPluralTitle(plain: string): boolean {
  const bare = plain.replace(PREFIX, '')
  return bare.endsWith('s') && !HEADS.has(bare) && known(bare.slice(0, -1)) !== undefined
}

/** Adjectives that stand before a title and belong to it: `ancien président`, `Premier ministre`. */
export const BEFORE_TITLE: ReadonlySet<string> = new Set(
  words(`
ancien ancienne anciens anciennes nouveau nouvel nouvelle premier premiere premiers vice-premier vice-premiere
vice-premiers ex-premier ex-premiere defunt defunte feu actuel actuelle futur future haut haute grand grande jeune vice
ex sous tres numero celebre second seconde deuxieme troisieme autre bon vieux vieil petite petit cher chere regrette regrettee
simple propre principal principale seul seule fameux fameuse talentueux talentueuse illustre plenipotentiaire prolifique
`),
)
