/** The forms in which states, parties and peoples deal with each other: they order, and relate nothing. The notation is that of `subject.ts`. */
import type { Subject } from './subject.ts'

export const DIPLOMACY: readonly Subject[] = [
  {
    code: '1',
    name: 'relations entre partis',
    words:
      'parti$ pcv$ comite-central-du-p bureau-politique politburo secretaire-general-du-p congres-national ' +
      'front$ formation-politique commission-des-relations-exterieures plenum',
  },
  {
    code: '2',
    name: 'relations parlementaires',
    words:
      'parlement depute$ senat assemblee-nationale interparlement legislat president-de-l-assemblee douma ' +
      'milli-majlis milli-medjlis',
  },
  {
    code: '3',
    name: 'affaires étrangères',
    words:
      'ministere-des-affaires-etr ministeres-des-affaires-etr ministeres-des-ae ministre-des-affaires-etr ' +
      'ministres-des-affaires-etr affaires-etrangeres diplomat chancelleri consultation$ dialogue-strategique ' +
      'homologue porte-parole',
  },
  {
    code: '4',
    name: 'coopération économique',
    words:
      'comite-intergouvernemental comite-mixte commission-intergouvernementale commission-mixte ' +
      'intergouvernemental cooperation-economique echanges-commerciaux commerce-bilateral forum-d-affaires ' +
      'milieux-d-affaires',
  },
  {
    code: '5',
    name: 'visites au sommet',
    words:
      'visite-d-etat visite-officielle visite-d-amitie chef-de-l-etat chefs-d-etat dirigeant declaration-commune ' +
      'partenariat-strategique partenariat-integral honneurs palais-presidentiel ceremonie-d-accueil ' +
      'documents-signes accords-signes',
  },
  {
    code: '6',
    name: 'ambassades',
    words: 'ambassad lettres-de-creance consul$ consulat',
  },
  {
    code: '7',
    name: 'amitié entre les peuples',
    words:
      'association-d-amitie organisations-d-amitie union-des-organisations anniversaire fete-nationale ' +
      'commemorat diplomatie-populaire amicale jumelage ~localite ~province$',
  },
  {
    code: '8',
    name: 'messages et félicitations',
    words: 'felicitation message$ sympathie hommage',
  },
]
