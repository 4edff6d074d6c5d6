/**
 * Which words of a body's name are adjectives, and which nouns are themes, by their endings and by lists.
 *
 * Source: French morphology and the vocabulary of institutions. Verbs that end alike are listed apart.
 */
import { isOneOf, oneOf, type WordList } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import { bySpelling } from '../../spelling.ts'
import { wordBefore, type Word } from '../../words.ts'
import { isVerbHere } from './verbs.ts'

const ADJECTIVE =
  /(?:als?|ales?|aux|els?|elles?|iles?|iques?|ifs?|ives?|aires?|ien(?:ne)?s?|een(?:ne)?s?|aine?s?|ieure?s?|iere?s?|[aiu]coles?|istes?|ois(?:es?)?|ais(?:es?)?|ables?|ibles?|antes?|entes?|euses?|eux|oires?|[ter]ieurs|[ter]ieur|ides?|trices?|phones?|lingues?|[dpruv]estres?)$/u

/** `antidopage`, `anticorruption`; not `antiquaire`, `anticipe` */
const AGAINST = /^anti(?!qu|cip|ll)[a-z]{4}/u

/** In the masculine singular, or as they are. */
const LISTED = oneOf(
  'majeur bio khmer cham paysager maraicher potager fleuri andin sanguin democrate entrepreneur indigene autochtone leger lourd commun conjoint illicite gratuit etranger sauvage feminin masculin marin latin alpin bovin porcin ovin caprin canin equin citadin montagnard paysan paysanne artisan musulman bleu rouge noir blanc blanche orange divers pauvre junior senior propre benevole intelligent restreint elargi demuni conservateur reformateur directeur organisateur mediateur createur protecteur coordinateur constituant renouvelable permanent different competent recent independant marchand vivant etudiant resident emergent parent public mixte direct supreme vert uni civil libre nouveau grand moderne vierge armee interne autonome jeune arabe slave jesuite ecrite migrant nationalite basse haute provisoire reduite orthodoxe maritime flamand wallon wallonne catalan breton bretonne',
)

/** With their accent: without it the form is a verb's. Of women, of several, and a few of one: of one thing most say what befell it. */
const PARTICIPLES = oneOf(
  'menace anime protege partage qualifie coordonne defavorise desherite isole age rapatrie deplace blesse embarque connecte assiste compare decentralise integre numerise sinistre retraite avance applique handicape ferre prive jumele unifie reunifie associe reconstitue specialise',
)

/** Feminine and plural forms; a `commune` is none. */
const isFormOf = (lemmas: WordList, plain: string): boolean =>
  lemmas.test(plain) ||
  (!plain.startsWith('commune') &&
    [/[es]$/u, /es$/u].some(
      (ending) => ending.test(plain) && lemmas.test(plain.replace(ending, '')),
    ))

const isListed = bySpelling(
  ({ text, plain }) =>
    isFormOf(LISTED, plain) ||
    (/(?:és|ées?|ees?|(?:compar|ferr|priv|jumel|unifi|associ|stitu|spécialis)é)$/iu.test(text) &&
      isFormOf(PARTICIPLES, plain)),
)

// Words with an adjective's ending that are verbs, prepositions, adverbs or nouns of a sentence.
const NO_ADJECTIVE = oneOf(
  'hier janvier fevrier premier premiere premiers premieres dernier derniere derniers dernieres quartier quartiers chantier chantiers officier officiers courrier policier policiers pompiers maniere matiere lumiere frontiere relais palais marais soutien entretien maintien lien liens bien biens rien combien gardien nouvelles telle tels telles celle celles plusieurs quel quelle quelles elle elles mais jamais desormais fois autrefois parfois lequel laquelle lesquels deux ceux mieux trois mois bois fais presidente secretaire journal hopital signal capital total appel ciel hotel materiel personnel maire ingenieur ingenieurs monsieur commissaire partenaire partenaires parlementaires fonctionnaires politiques lieux jeux voeux feux travaux journaux reseaux chevaux taux eaux canaux habitants etudiants ventes demain telephone',
)

export const isAdjective = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  if (word === undefined) return false
  if (countryAt(words, at)?.form === 'demonym') return true
  // `sciences politiques`, `relations parlementaires`; `direction des politiques` is of policies.
  if (isOneOf(word.plain, 'politiques parlementaires'))
    return isOneOf(
      wordBefore(words, at)?.plain,
      'sciences affaires relations questions etudes partis institutions consultations organisations',
    )
  // `militaro-technique`: a prefix is as adjectival as what it is joined to.
  if (words[at + 1]?.gap === '-') {
    if (isOneOf(word.plain, 'inter anti post')) return true
    if (word.plain.endsWith('o') || word.plain === 'sous') return isAdjective(words, at + 1)
  }
  return isListed(word) || (isFormed(word) && !isVerbHere(words, at))
}

const isFormed = bySpelling(
  ({ text, plain }) =>
    // `a communiqué`, `ont expliqué`: the accent tells a participle.
    !/é(?:e?s?)$/u.test(text) &&
    plain.length > 3 &&
    (ADJECTIVE.test(plain) || AGAINST.test(plain)) &&
    !NO_ADJECTIVE.test(plain),
)

const THEME =
  /(?:tion|tions|sion|sions|ment|ments|té|tés|ie|ies|isme|ure|ures|ance|ence|ences|age|ique|iques|commerce|maintien|soutien|affaires|travail|droit|droits|sport|sports|femmes|jeunesse|enfance|enfants|paix|climat|contrôle|échanges|art|arts|métiers|sciences|lutte|secours|eau|gaz|pétrole|prix|aide|fonds|investissement|investissements|industrie|information|tourisme|mines|lettres|beaux-arts|recherche|nature|planète|environnement|langues?|océans?|patrimoine|emploi|réforme|familles|victimes|sauvegarde|défense|réfugiés|handicapés|consommateurs|travailleurs|jeunes|peuples?|civilisations|hygiène|accueil)$/iu

// Verbs that end as nouns do: `et souhaite` says what happens, `et technologies` what the body is for.
const NO_THEME = oneOf(
  'beneficie signifie identifie planifie diversifie verifie certifie varie oublie convie justifie intensifie multiplie apprecie remercie etudie confie publie envisage partage engage encourage menage commence assure mesure figure inaugure avance lance finance explique indique communique applique affirment estiment expriment confirment forment informe assurance pourquoi',
)

export const isTheme = ({ text, plain }: Word): boolean => THEME.test(text) && !NO_THEME.test(plain)

/** What ministries and their services are named after: `service de la Santé`, `direction des Douanes`. */
const PORTFOLIO = oneOf(
  'affaires agriculture alimentation archives armees? art arts aviation beaux budget citoyennete climat commerce communications? construction cooperation culture defense developpement douanes? droits? eaux? economie education elections? elevage emploi energie enseignement environnement equipement etat ethnies ethnographie ethnologie archeologie exterieur famille femmes? finances? fiscalite fonction forets? formation histoire hydraulique immigration impots? industries? information infrastructures? inspection interieur investissements? invalides jeunesse justice langues lettres litterature logement marine medias? medecine mer mines musique minorites monnaie oceans? patrimoine peche peches petrole plan planification police ports? postes? presse prevention protection publicite recherche relations? religions? ressources sante sciences? securite social sports? statistiques? surete technologies? telecommunications? territoires? tourisme transports? travail travaux tresor universites? urbanisme',
)

export const isPortfolio = ({ plain }: Word): boolean => PORTFOLIO.test(plain)

const CAPITAL_ADJECTIVES = oneOf(
  'communiste nationale?s? centrale? populaire supreme permanente? etrangeres exterieures interieures politiques? sociale?s? sociaux democratique revolutionnaire socialiste internationale?s? internationaux militaires? techniques? technologique federale? europeenne? generale? publics? publiques? superieure?s? economiques? commerciale?s? provinciale? municipale? mondiale? culturelle?s? regionale? rurale? civile? maritimes? parlementaire diplomatique scientifique agricole industrielle? administrative? consultative? academique medicale? asiatique africaine? arabe islamique vietnamienne? episcopales?',
)

// `Parti Communiste Vietnamien`: capitals inside the name; `Comité populaire Vo Van …`: none.
export const isCapitalAdjective = (words: readonly Word[], at: number): boolean =>
  CAPITAL_ADJECTIVES.test(words[at]!.plain) || countryAt(words, at)?.form === 'demonym'
