/**
 * What a dispatch is about, by the words of its field: trade, energy, health, defence, sport.
 *
 * Topics are specific matters of life and government. The forms of diplomacy (visits, receptions, agreements,
 * anniversaries) are none: they join everything to everything.
 */
import { partsOf, type Article, type PartRef } from '../article/article.ts'
import type { Mention, Person } from '../entities/entity.ts'
import { fold } from '../french/fold.ts'

/** One letter, so that a card can hold it. */
export type TopicCode = string

export interface Topic {
  readonly code: TopicCode
  /** How much of the article speaks of it, about 1 for one mention in the body. */
  readonly weight: number
  /** What the article is about, not only speaks of: its headline says so, or hardly any matter weighs more. */
  readonly isMain: boolean
}

interface TopicRow {
  readonly code: TopicCode
  /** In French, as a reader names it. */
  readonly name: string
  readonly words: RegExp
}

// Folded beginnings of words; `$` ends one that is whole. The forms of diplomacy are marked by a digit: they put
// the articles of one relation in order, and relate nothing by themselves.
const ROWS: readonly (readonly [code: TopicCode, name: string, words: string])[] = [
  [
    'c',
    'commerce',
    'commerc export import libre-echange commercant douanier negoce negociant accord-de-libre vifta ukvfta antidumping e-commerce grande-distribution douan$ douanes douanier tarif evfta cptpp rcep marchandis evipa ale$ omc$ marche$ marches$',
  ],
  [
    'e',
    'énergie',
    'energ petrol petro gazier gazi gazo gaz$ electri hydroelectr eolien solaire charbon hydrocarbur brut$ barril raffiner nucleaire$ nucleaires$ atom uranium reacteur barrage-hydro lignite biocarburant photovolta gigawatt megawatt gnl$ gpl$ centrale-',
  ],
  [
    's',
    'santé',
    'sante$ sanitair vaccination chirurg transplant greffe cancer tuberculos paludism sida$ vih$ clinique ambulanc obstetri pediatr vaccin covid coronavirus epidemi pandem hopita hospita medecin medica medicament maladi pharma virus$ dengue grippe patient$ patients$',
  ],
  [
    'd',
    'défense',
    'defense$ militair sous-marin fregate corvette helicoptere-de-combat garde-frontiere caserne maintien-de-la-paix casques-bleus demin armee$ armees$ soldat naval marine$ garde-cote troupe char$ chars$ tank arme$ armes$ armement officier$ officiers$ etat-major casque',
  ],
  [
    'p',
    'sport',
    'sport footbal sea-games jeux$ match medaill championnat tournoi entraineur selectionneur athlet joueur equipe-nationale equipe-feminine equipe-masculine equipe-de- selection-nationale finale$ olymp natation badminton volley karate judo$ taekwondo kickbox boxe$ boxeur lutte-libre escrime tir-a-l-arc halterophil gymnast cyclis marathon triathlon tennis$ echecs$ aviron canoe petanque basket handball rugby$ ski$ biathlon stade$ supporter coupe-du-monde coupe-d-asie coupe-de-l-asean aff-cup',
  ],
  [
    'u',
    'culture',
    'cultur artist concert musee musica musique festival peintur cinema film$ films$ theatr exposition patrimoin danse$ chanson chant$ chants$ marionnette estampe calligraph costume gastronom cuisine$ sculptur photograph bibliothe cinemathe poesie poete ecrivain litterat roman$ opera$ folklor',
  ],
  [
    'h',
    'diaspora',
    'diaspora ressortissant compatriot expatrie viet-kieu citoyens-vietnamiens pays-natal pays-d-origine terre-natale ' +
      'communaut(?!e-internationale|e-asean|e-de-l-asean|e-economique|e-europeenne|e-scientifique|e-d-affaires|es-ethniques) ' +
      'vietnamiens-(?:de|d|en|au|aux|a|du|des|etablis|installes|vivant|residant|residents|originaires)(?![a-z0-9]) ' +
      'consul$ consuls$ consulair consulat',
  ],
  [
    'k',
    'catastrophe',
    'inond typhon tempete crue$ crues$ seisme tremblement catastroph glissement ouragan cyclon tsunami incendi sinistr eboulement intemperi naufrag crash pluies secheress salinisation coulee-de-boue deluge incendie-de-foret accident',
  ],
  [
    'a',
    'agriculture',
    'agricol agricultur riz$ cafe$ rizicol rizicult paysan recolt poivre$ caoutchouc hevea fruit$ fruits$ legum elevag betail semenc aquacol crevett pangasius litchi durian mangue$ mangues$ fruit-du-dragon pamplemouss cajou$ manioc soja$ the$-vert cacao cannelle coton$ volaill porcin bovin laitier vergers horticult irrigation',
  ],
  [
    'm',
    'pêche et mer',
    'peche$ pecheur halieut mer-orientale maritim iles$ archipel paracel spratly unclos cnudm navigation',
  ],
  [
    'i',
    'industrie',
    'industri usine manufactur fabrica acier$ siderurg automobil textil chaussure semi-conducteur electroni mine$ mines$ minier',
  ],
  [
    't',
    'tourisme',
    'touris voyag hotel charter sejour visiteurs-internationaux croisier villegiature station-balneaire plage$ plages$ randonn ecotouris visa-touristique',
  ],
  [
    'l',
    'transports',
    'transport aerien aeroport vols$ vol$ ferroviair autorout metro$ ports$ port-de portuair logistiq compagnie-aerienne aviation trains$ tgv$ grande-vitesse autocar pont$-de tunnel conteneur fret$ armateur liaison',
  ],
  [
    'f',
    'investissement',
    'investiss fdi$ ide$ capitaux-etrangers zone-industrielle zones-industrielles parc-industriel',
  ],
  [
    'n',
    'finance',
    'financ banque bancair bourse-de marche-boursier boursiere$ monetair obligat credit$ credits$ fiscal impot budget taux-d-interet',
  ],
  ['r', 'croissance', 'pib$ croissance inflation conjoncture$ recession'],
  [
    'j',
    'justice',
    'justice$ judiciair tribun proces$ condamn accuses$ peine-capitale peine-de-mort detournement escroquer corruption avocat criminal crime$ crimes$ trafic drogue stupefiant extradit police$ policier',
  ],
  [
    'v',
    'environnement',
    'environnement climat cop2 cop3 carbone emission pollut biodivers foret$ forets$ dechet plastique mangrove faune$ flore$ especes espece-menacee braconn parc-national reserve-naturelle zones-humides oiseaux pangolin tigre$ tigres$ elephant tortue recif corail coraux mekong transition-verte',
  ],
  [
    'b',
    'éducation',
    'educat universit etudiant ecole$ ecoles$ enseign bours lycee professeur ecolier lyceen scolair eleves$ manuel academi diplome doctorant alphabetis',
  ],
  [
    'o',
    'science et technologie',
    'technolog scientif numeriq innovat intelligence-artificielle recherche-scientifique chercheur satellit spatial start-up telecommunic internet$ 5g$ cybersecur logiciel',
  ],
  [
    'w',
    'travail',
    'travailleur emploi$ emplois$ salair main-d-oeuvre syndica chomage oit$ ouvrier code-du-travail',
  ],
  [
    'g',
    'religion',
    'relig bouddh cathol eglise pagode pape$ vatican saint-siege protestant clerge vesak',
  ],
  ['x', 'francophonie', 'francophon oif$'],
  [
    'q',
    'artisanat',
    'artisan metier-traditionnel village-de-metier poterie laque$ soie$ encens$ broderie brodeu brode$ rebrod estampe vannerie tissage tisserand ceramique sculpture-sur-bois bronzier forgeron orfevre',
  ],
  ['y', 'presse', 'journalis presse$ medias$ agence-de-presse television radio$ redaction'],
  [
    '1',
    'relations entre partis',
    'parti$ partis$ pcv$ comite-central-du-p bureau-politique politburo secretaire-general-du-p congres-national front$ formation-politique commission-des-relations-exterieures plenum',
  ],
  [
    '2',
    'relations parlementaires',
    'parlement depute$ deputes$ senat assemblee-nationale interparlement legislat president-de-l-assemblee douma milli',
  ],
  [
    '3',
    'affaires étrangères',
    'ministere-des-affaires-etr ministeres-des-affaires-etr ministeres-des-ae ministre-des-affaires-etr ministres-des-affaires-etr affaires-etrangeres diplomat chancelleri consultation$ consultations$ dialogue-strategique homologue porte-parole',
  ],
  [
    '4',
    'coopération économique',
    'comite-intergouvernemental comite-mixte commission-intergouvernementale commission-mixte intergouvernemental cooperation-economique echanges-commerciaux commerce-bilateral forum-d-affaires milieux-d-affaires',
  ],
  [
    '5',
    'visites au sommet',
    'visite-d-etat visite-officielle visite-d-amitie chef-de-l-etat chefs-d-etat dirigeant declaration-commune partenariat-strategique partenariat-integral honneurs palais-presidentiel ceremonie-d-accueil documents-signes accords-signes',
  ],
  ['6', 'ambassades', 'ambassad lettres-de-creance consul$ consuls$ consulat'],
  [
    '7',
    'amitié entre les peuples',
    'association-d-amitie organisations-d-amitie union-des-organisations anniversaire fete-nationale commemorat diplomatie-populaire amicale jumelage localite province$ provinces$',
  ],
  [
    '8',
    'condoléances et félicitations',
    'condoleance felicitation message$ messages$ sympathie hommage',
  ],
  [
    'z',
    'droits de l’homme',
    'droits-de-l-homme droits-humains egalite-des-sexes violences-faites-aux protection-de-l-enfance egalite pauvret handicap',
  ],
]

const TOPICS: readonly TopicRow[] = ROWS.map(([code, name, words]) => ({
  code,
  name,
  words: new RegExp(
    `(?<![a-z0-9])(?:${words
      .split(' ')
      .map((word) => word.replace(/\$+$/u, '(?![a-z0-9])'))
      .join('|')})`,
    'gu',
  ),
}))

const WEIGHT: Readonly<Record<PartRef['part'], number>> = {
  headline: 3,
  lead: 2,
  caption: 1,
  body: 1,
}
/** One word over and over says it once more, not ten times. */
const MOST_PER_WORD = 3

export const SPORT: TopicCode = 'p'

/** Whether a topic is a matter, and not a form of diplomacy. */
export const isMatter = (code: TopicCode): boolean => !/\d/u.test(code)

export const topicName = (code: TopicCode): string =>
  TOPICS.find((topic) => topic.code === code)?.name ?? code

/** Less than this is a word in a list. */
const LEAST_MAIN = 3
const NEARLY = 0.7
const CATASTROPHE: TopicCode = 'k'
/** A message of sympathy is about what befell: what it names of it, if only once, is its matter. */
const SYMPATHY =
  /(?<![a-z0-9])(?:condoleance|sympathie|compassion|solidarite-avec-l|aide-aux-sinistr)/u

/** `Roman Golovtchenko` is no novel, and `Mme Marine` no navy. */
function withoutNames(text: string, mentions: readonly Mention[]): string {
  let out = ''
  let from = 0
  for (const { start, end } of mentions.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue
    out += `${text.slice(from, start)}X`
    from = end
  }
  return out + text.slice(from)
}

/** The topics of an article, the strongest first. The names of `persons` are no words of it. */
export function topicsOf(article: Article, persons: readonly Person[] = []): readonly Topic[] {
  const named = persons.flatMap(({ mentions }) => mentions)
  const parts = partsOf(article).map(({ part, index, text }) => ({
    part,
    text: fold(
      withoutNames(
        text,
        named.filter((mention) => mention.part === part && mention.index === index),
      ).toLowerCase(),
    ).replace(/[^a-z0-9]+/gu, '-'),
  }))
  const counted = TOPICS.flatMap(({ code, words }) => {
    const hits = new Map<string, number>()
    let isHeadline = false
    for (const { part, text } of parts) {
      for (const [word] of text.matchAll(words)) {
        hits.set(word, Math.min(MOST_PER_WORD, (hits.get(word) ?? 0) + WEIGHT[part]))
        isHeadline ||= part === 'headline'
      }
    }
    const weight = [...hits.values()].reduce((sum, hit) => sum + hit, 0)
    return weight === 0 ? [] : [{ code, weight, isHeadline }]
  })
  const isSympathy = parts.some(({ part, text }) => part !== 'body' && SYMPATHY.test(text))
  for (const topic of counted) {
    if (!isSympathy || topic.code !== CATASTROPHE) continue
    topic.weight += WEIGHT.headline
    topic.isHeadline = true
  }
  const most = Math.max(...counted.map(({ code, weight }) => (isMatter(code) ? weight : 0)))
  return counted
    .map(({ code, weight, isHeadline }) => ({
      code,
      weight,
      isMain: weight >= LEAST_MAIN && (isHeadline || weight >= NEARLY * most),
    }))
    .sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1))
}
