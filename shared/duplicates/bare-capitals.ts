/**
 * Capitals that name nothing by themselves: how a body's name begins (`Confédération`, `Centre`), what a ministry is of
 * (`Santé`, `Commerce`), where in the country (`Centre`), letters that only explain the name before them (`(OGS)`).
 */
import { oneOf } from '../french/word-list.ts'
import type { Fact } from './sentence-facts.ts'
import type { Sentence } from './sentences.ts'

/** Whether a fact's words name nobody and nothing, all of them. */
export const isBareCapital = ({ text }: Sentence, { tokens }: Fact): boolean =>
  tokens.every(({ key, start, end }) => BARE.test(key) || isExplained(text, start, end))

const isExplained = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '(' && /^[\p{Lu}\d-]{2,}\)/u.test(text.slice(start, end + 1))

/** A word and the one behind it: `Comité central`, `Département des statistiques`, `600 délégués`. */
export const withItsWord = (text: string, end: number): number =>
  end + (WORD.exec(text.slice(end))?.[0].length ?? 0)

const WORD = /^ (?:de la |de l[’']|du |des |de |d[’'])?[\p{L}\p{M}-]{3,30}(?![\p{L}\p{M}])/u

const BARE = oneOf(
  // Bodies.
  'academie administration agence alliance ambassade armee assemblee association autorite banque bibliotheque bloc bureau ' +
    'cabinet centre cercle chambre clinique club college comite commandement commission communaute compagnie confederation ' +
    'conference congres conseil consulat cooperative corporation cour croix delegation departement direction ecole eglise ' +
    'entreprise etablissement faculte federation fondation fonds forum front garde gouvernement groupe groupement haute ' +
    'hopital institut inspection journal laboratoire ligue lycee magasin marine ministere mission observatoire office ' +
    'organisation parlement parquet parti police politburo port poste programme quotidien radio region regiment republique ' +
    'royaume secretariat section senat service societe syndicat television tresor tribunal union universite usine zone ' +
    // What ministries and committees are of.
    'aerospatiale agriculture alimentation amenagement amitie aquaculture armees aviation budget climat commerce ' +
    'communication communications construction consommation cooperation credit culte cultes culture defense developpement ' +
    'diaspora diplomatie douanes eau eaux economie education elevage emploi energie enfance enfants enseignement ' +
    'environnement epargne equipement etranger etrangeres exterieur exterieures famille femmes finances fiscalite formation ' +
    'guerre habitat handicap hydraulique impots industrie industries information infrastructures innovation integration ' +
    'interieur invalides investissement investissements jeunes jeunesse justice logement loisirs masses medecine mer ' +
    'meteorologie mines minorites monnaie naturelles nature numerique ouvriers paix parlementaire paysans peche peuple peuples ' +
    'plan planification planifications plans politique population postes prix production public publique qualite recherche ' +
    'relations religions ressources rural rurale sante science sciences securite sociale sociales solidarite sport sports ' +
    'statistique statistiques technique technologie technologies telecommunications tourisme transport transports travail ' +
    'travaux urbanisme vieillesse ville voirie ' +
    // What stands in a town, and where in a country.
    'aeroport avenue boulevard cathedrale cimetiere citadelle commune district est gare hotel jardin maison mausolee monument ' +
    'musee nord opera ouest pagode palais parc place pont porte province quartier rue salle stade sud temple theatre tour ' +
    'delta fleuve golfe ile lac mont montagne riviere vallee ' +
    // Meetings, texts and feasts.
    'accord annee anniversaire charte constitution convention coupe declaration dialogue exposition festival fete foire jeux ' +
    'journee loi mondial prix protocole resolution salon semaine sommet strategie tet traite',
)
