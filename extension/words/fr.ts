/** What the reader sees first, in French: the original of the two other tables. */
import type { EntityKind } from '../../shared/entities/entity.ts'
import { counter } from './figure.ts'

// French counts nought as one.
const counted = counter('fr', (n) => n < 2, '\u00A0')

const kinds: Readonly<Record<EntityKind, string>> = {
  person: 'Personnes',
  organisation: 'Organisations',
  country: 'Pays',
  place: 'Lieux',
  date: 'Dates',
  event: 'Événements',
}
const kindsCounted: Readonly<Record<EntityKind, (n: number) => string>> = {
  person: (n) => counted(n, 'personne', 'personnes'),
  organisation: (n) => counted(n, 'organisation', 'organisations'),
  country: (n) => counted(n, 'pays', 'pays'),
  place: (n) => counted(n, 'lieu', 'lieux'),
  date: (n) => counted(n, 'date', 'dates'),
  event: (n) => counted(n, 'événement', 'événements'),
}
const kind: Readonly<Record<EntityKind, string>> = {
  person: 'Personne',
  organisation: 'Organisation',
  country: 'Pays',
  place: 'Lieu',
  date: 'Date',
  event: 'Événement',
}

export const fr = {
  locale: 'fr',
  kinds,
  kindsCounted,
  kind,
  masthead: 'Repères',
  settings: 'Réglages',
  openPanel: 'Ouvrir à côté de la page',
  back: 'Retour',
  colon: ' : ',
  articles: (n: number) => counted(n, 'article', 'articles'),

  reading: 'Lecture de la page…',
  who: 'Qui et quoi',
  noNames: 'Aucun nom reconnu dans ce texte.',
  othersOf: {
    person: (n: number) => `et ${counted(n, 'autre personne', 'autres personnes')}`,
    rest: (n: number) => `et ${counted(n, 'autre', 'autres')}`,
  },
  relationOf: (a: string, b: string) => `${a} et ${b} : leurs rencontres`,
  copies: 'Même dépêche ailleurs',
  related: 'À lire aussi',
  looking: 'Recherche dans le corpus…',
  foundStatus: (copies: number, related: number) =>
    `${counted(copies, 'copie', 'copies')}, ${counted(related, 'article lié', 'articles liés')}`,
  undated: 'sans date',
  basis: {
    url: 'date tirée de l’adresse',
    text: 'date tirée du texte',
    correction: 'date corrigée',
  },
  refused: {
    'not-an-article': {
      title: 'Pas de dépêche ici',
      detail:
        'Cette page n’est pas un article. Ouvrez-en un sur VietnamPlus, Le Courrier du Vietnam ou un autre site, ou cherchez ci-dessus.',
    },
    unreadable: {
      title: 'Texte non reconnu',
      detail:
        'La page s’ouvre, mais aucun article ne s’y laisse lire. Si elle charge encore, réessayez dans un instant.',
    },
    'no-access': {
      title: 'Page hors de portée',
      detail:
        'Le navigateur se réserve cette page : une des siennes, sa boutique d’extensions, un PDF. Si c’est un article, rechargez-la, puis cliquez sur le bouton Repères de la barre d’outils.',
    },
  },
  again: 'Réessayer',
  copyOf: {
    'vna-copy': 'Ce texte porte la marque de l’agence (VNA) : une dépêche reprise.',
    'machine-translation': 'Traduction automatique : noms et fonctions peuvent y être déformés.',
    unknown: 'Rien n’indique une dépêche de la VNA.',
  },

  unasked: {
    'by-choice': 'Rien n’est envoyé avant que vous le demandiez.',
    'follows-tab': 'Le panneau suit la page sans rien envoyer.',
    'unknown-site': 'Repères ne connaît pas ce site : rien n’est envoyé sans vous.',
  },
  look: 'Chercher dans le corpus',
  showSent: 'Voir ce qui est envoyé',
  showWouldBeSent: 'Voir ce qui serait envoyé',

  firstRun: {
    title: 'Avant de commencer',
    lead: 'Repères peut chercher dans le corpus ce qui entoure cette page. À vous de dire quand.',
    what: 'Ce qui est envoyé, en cinq lignes',
    standard: 'Chercher à chaque ouverture',
    ask: 'Me demander chaque fois',
    private: 'Mode privé',
  },

  problem: {
    offline:
      'Vous êtes hors ligne. Les noms de la page restent là ; le reste attendra la connexion.',
    away: 'Le service ne répond pas. Vérifiez son adresse dans les réglages, ou réessayez plus tard.',
    slow: 'Le service tarde trop. Réessayez dans un instant.',
    'too-many': (hour: string, minute: string) =>
      `Trop de demandes à la fois. Le service répondra de nouveau à ${hour} h ${minute}.`,
    unpublished: 'Le service est là, mais sans corpus. Son responsable doit d’abord en publier un.',
    'older-corpus':
      'L’index du service est d’une autre version de Repères. Son responsable doit le publier de nouveau.',
    'older-index':
      'L’index de cet appareil est incomplet, ou d’une autre version de Repères. Téléchargez-le de nouveau dans les réglages.',
    nonsense: 'La réponse du service est illisible. Vérifiez son adresse dans les réglages.',
    unprepared:
      'Cette page n’a pas pu être préparée pour la recherche, et rien n’est parti. Réessayez.',
    'no-index':
      'Mode privé : aucun index n’est encore sur cet appareil. Téléchargez-le ou importez-le dans les réglages.',
    'key-required': 'Ce service demande une clé. Donnez-la, ou corrigez-la, dans les réglages.',
    'query-refused': 'Recherche trop longue, ou sans un mot à trouver. Essayez un nom seul.',
  },
  problemShort: {
    offline: 'Hors ligne',
    away: 'Le service ne répond pas',
    slow: 'Le service tarde trop',
    'too-many': (hour: string, minute: string) => `Trop de demandes, jusqu’à ${hour} h ${minute}`,
    unpublished: 'Aucun corpus publié',
    'older-corpus': 'Index d’une autre version',
    'older-index': 'Index à renouveler',
    nonsense: 'Réponse illisible',
    unprepared: 'Rien n’est parti',
    'no-index': 'Aucun index sur cet appareil',
    'key-required': 'Le service demande une clé',
    'query-refused': 'Recherche refusée',
  },
  nothingMore: 'Le corpus ne dit rien de plus.',
  noCard: 'Le corpus n’a pas de fiche à ce nom.',
  keptResults: 'Résultats de tout à l’heure',
  keptShort: 'Résultats gardés',
  unheld: 'Le corpus ne connaît pas cette page.',

  search: 'Chercher dans le corpus',
  searchShort: 'Chercher',
  searchHint: 'Nom, pays, mot…',
  results: (n: number) => counted(n, 'résultat', 'résultats'),
  suggestions: (n: number) => counted(n, 'proposition', 'propositions'),
  headlineKind: 'Titre',
  wordKind: 'Mot',
  take: {
    cite: 'Citer',
    copy: 'Copier en Markdown',
    keep: 'Garder la page',
    copyLong: 'Le titre, la source, les noms et les articles liés, pour une note',
    keepLong: 'Telle que vous la voyez, dans un fichier qu’un corpus peut accueillir',
    copied: 'Copié',
    kept: 'Gardée',
    notKept: 'Non enregistrée',
    notCopied: 'Copie refusée',
  },

  outlets: {
    vietnamplus: 'VietnamPlus',
    lecourrier: 'Le Courrier du Vietnam',
    vnanet: 'VNA',
    nhandan: 'Nhân Dân',
    vovworld: 'VOVWORLD',
    azertag: 'Azertag',
    dangcongsan: 'Parti communiste du Vietnam en ligne',
    vietnamtourism: 'Vietnam Tourism',
    'vietnam.vn': 'Vietnam.vn',
    baonghean: 'Báo Nghệ An',
    laodong: 'Lao Động',
    inconnu: 'Média inconnu',
  } as Readonly<Record<string, string>>,
}
