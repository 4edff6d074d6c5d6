/** What an answer and what is opened over the page say, in French: loaded with them. */
import type { Difference } from '../../shared/duplicates/difference.ts'
import type { When } from '../../shared/library/beside.ts'
import { counter, figure } from './figure.ts'

const counted = counter('fr', (n) => n < 2, '\u00A0')

/** As the press sets them: `1ʳᵉ session`, `1ᵉʳ dialogue`, `21ᵉ`. */
const nth = (n: number, masculine = false): string =>
  `${n}${n === 1 ? (masculine ? 'ᵉʳ' : 'ʳᵉ') : 'ᵉ'}`

/** `12 mars 2019`, `1ᵉʳ mai`; not `mars 2019`, not `2019`: each has its own little word. */
const isDay = (date: string): boolean => /^\d{1,2}(?:ᵉʳ)?\s/u.test(date)
const since = (date: string): string =>
  isDay(date) ? `du ${date}` : /^[ao]/u.test(date) ? `d’${date}` : `de ${date}`
const until = (date: string): string => (isDay(date) ? `au ${date}` : `à ${date}`)

const when: Readonly<Record<When | 'unordered', string>> = {
  before: 'Avant',
  'same-days': 'Les mêmes jours',
  after: 'Après',
  undated: 'Sans date',
  unordered: 'Avant ou après ?',
}
const difference: Readonly<Record<Difference['kind'], string>> = {
  figure: 'Chiffre',
  date: 'Date',
  name: 'Nom',
  rank: 'Rang',
  headline: 'Titre',
  lead: 'Chapeau',
  'paragraph-added': 'Paragraphe en plus là-bas',
  'paragraph-missing': 'Paragraphe en plus ici',
}

export const frLater = {
  dispatches: (n: number) => counted(n, 'dépêche', 'dépêches'),
  when,
  difference,
  quoted: (text: string) => `« ${text} »`,
  followStory: 'Suivre le fil',
  sameTexts: 'Le même texte',
  otherAccounts: 'Le même événement, raconté par d’autres',
  differences: (n: number) => counted(n, 'différence', 'différences'),
  noDifference: 'aucune différence relevée',
  openingCompared: 'seuls titre et chapeau comparés',
  signed: (credit: string) => `signé ${credit}`,
  here: 'ici',
  there: 'là-bas',
  nothingHere: 'rien',
  noCopy: 'Aucune autre copie dans le corpus.',
  nothingRelated: 'Rien d’assez proche dans le corpus.',
  coverage: (articles: number, years: string, undated: string) =>
    `Corpus :\u00A0${counted(articles, 'article', 'articles')}${years}${undated}`,
  undatedShare: (percent: number) => `, ${percent} % sans date`,
  newerThanCorpus: (page: string, last: string) =>
    `Cette page est ${since(page)} ; le corpus s’arrête ${until(last)}.`,
  untitled: (path: string) => `Sans titre (${path})`,
  partial: 'Une partie du corpus n’a pas pu être lue : la liste peut être incomplète.',
  printed: (words: string) => `Le texte porte « ${words} »`,

  why: {
    common: 'En commun',
    // What a counted thing is called; what is not listed is a series.
    series: (of: string | undefined) => `Même ${of ?? 'série'}`,
    sessions: (from: number, to: number, noun: string | undefined, masculine: boolean) =>
      `${nth(from, masculine)} → ${nth(to, masculine)}${noun === undefined ? '' : ` ${noun}`}`,
    session: (n: number, noun: string | undefined, masculine: boolean) =>
      `${nth(n, masculine)}${noun === undefined ? '' : ` ${noun}`}`,
    there: (name: string, role: string) => `${name} y est ${role}`,
    link: 'Lien sur cette page',
    subject: 'Même sujet',
  },

  noResult: (q: string) => `Rien pour « ${q} ».`,
  noResultAdvice: 'Essayez un nom seul, ou moins de mots. Les accents ne comptent pas.',
  corrected: (written: string, searched: string) => `« ${searched} » au lieu de « ${written} »`,
  noPassage:
    'Là où aucun passage n’est cité, le mot se trouve dans une partie du texte que le corpus ne montre pas.',
  more: 'Suite des résultats',
  read: 'Lire l’extrait',
  excerptOnly: 'Extrait : le corpus ne montre pas le texte entier.',

  refine: {
    title: 'Affiner',
    order: 'Ordre',
    relevance: 'Par pertinence',
    newest: 'Du plus récent au plus ancien',
    outlet: 'Média',
    from: 'Depuis',
    to: 'Jusqu’à',
    naming: 'Mentionnant',
    any: 'Tous',
    earliest: 'le début',
    latest: 'la fin',
    countries: 'Tous les pays',
    apply: 'Appliquer',
    on: 'Filtres',
    years: (from: string | undefined, to: string | undefined) =>
      from === to
        ? `${from}`
        : from === undefined
          ? `jusqu’en ${to}`
          : to === undefined
            ? `depuis ${from}`
            : `${from}-${to}`,
    undatedOut: 'articles sans date écartés',
    off: 'Retirer les filtres',
    counted: (results: string) => `${results} avec ces filtres`,
    noResult: (q: string) => `Rien pour « ${q} » avec ces filtres.`,
  },

  entity: {
    searchName: 'Chercher ce nom',
    onThisPage: 'Sur cette page',
    variants: 'Aussi écrit',
    variantsElsewhere: 'Écrit ailleurs',
    roles: 'Fonctions attestées',
    rolesNote: 'De la première à la dernière dépêche qui les imprime.',
    atThisDate: 'à la date de cette page',
    appointed: 'Nomination ou élection',
    beforeThisDate: 'la dernière attestée avant cette page',
    latest: 'la plus récemment attestée',
    known: (articles: string, dispatches: string | undefined) =>
      dispatches === undefined ? articles : `${articles} pour ${dispatches}`,
    first: 'Première mention',
    mayPrecede: (n: number) =>
      n === 1
        ? 'Un article sans date pourrait la précéder.'
        : `${figure(n, 'fr')} articles sans date pourraient la précéder.`,
    recalled: 'titre rappelé, sans date',
    mayBeSeveral:
      'Aucune dépêche n’imprime toutes ces fonctions ensemble, et ce nom est courant : il peut être celui de plusieurs personnes.',
    companions: 'Dans les mêmes dépêches',
    mentions: 'Articles',
    contradictions: 'Contradictions',
    span: (first: string, last: string) => `${since(first)} ${until(last)}`,
    on: (date: string) => (isDay(date) ? `le ${date}` : `en ${date}`),
    inUndated: (n: number) => `dans ${counted(n, 'dépêche non datée', 'dépêches non datées')}`,
    relations: 'Relations',
  },
  first: {
    of: 'Depuis quand en parle-t-on ?',
    none: 'Aucun article daté du corpus n’imprime ces mots, dans cet ordre.',
    mayPrecede: 'Pourraient la précéder',
    others: (n: number) => `et ${counted(n, 'autre article', 'autres articles')}`,
  },
  relation: {
    events: 'Rencontres et événements',
    persons: (country: string) => `Côté ${country}`,
    announced: 'annonce',
    calledOff: { postponed: 'report', cancelled: 'annulation' },
    undatedIn: (date: string) => `sans date, dans une dépêche ${since(date)}`,
    ends: (date: string) => `jusqu’${isDay(date) ? 'au' : 'en'} ${date}`,
    none: 'Le corpus ne connaît aucun événement entre ces deux pays.',
  },
  story: {
    nth: (n: number, masculine: boolean) => nth(n, masculine),
    missing: (n: number, masculine: boolean) => `${nth(n, masculine)} : manque au corpus`,
    none: 'Le corpus ne connaît pas ce fil.',
    here: 'cette page',
    csv: 'Télécharger en CSV',
    separator: ';' as ',' | ';',
    columns: ['numéro', 'date', 'média', 'titre', 'adresse', 'phrase', 'remarque'],
  },

  sent: {
    title: 'Ce qui est envoyé',
    would: 'Ce qui serait envoyé',
    private: 'Mode privé : rien n’est envoyé.',
    detail: (service: string) => `Exactement ceci, et rien d’autre, à ${service} :`,
    never:
      'Le numéro et le titre disent quel article vous lisez. N’y sont joints ni l’adresse de la page, ni le texte, ni témoin de connexion, ni rien qui vous identifie, sauf la clé du service, si vous en avez donné une.',
    terms: 'Mots',
    names: 'Noms',
    namesIndexed: 'Les mêmes, comme l’index les écrit',
    identity: 'Numéro de l’article chez son média',
    headline: 'Titre',
    lead: 'Chapeau',
    published: 'Date',
    marks: 'Noms, sujets et liens, en codes',
    sketch: 'Empreinte du texte',
    raw: 'Tel qu’envoyé (JSON)',
  },

  sentLines: [
    'La page est lue et les noms sont trouvés dans votre navigateur, sans réseau. Un article où vous vous arrêtez est lu d’avance, sauf réglage contraire.',
    'Pour les articles liés, Repères envoie au service le numéro de l’article chez son média, le titre, le chapeau, la date, les noms et leurs fonctions, puis, tirés du texte, au plus 60 mots, des codes pour ses noms, ses sujets et ses liens, et une empreinte.',
    'Jamais l’adresse de la page, ni le texte, ni quoi que ce soit qui vous identifie.',
    'Une requête quand vous ouvrez Repères sur une dépêche, puis à mesure que vous tapez une recherche ou ouvrez un nom ; aucune pendant que vous naviguez.',
    'En mode privé, le corpus est téléchargé une fois et rien ne part plus.',
  ],

  citing: {
    title: 'Citer cette copie',
    press: 'Presse',
    file: 'Enregistrer le fichier',
    copyThis: 'Copier',
    unknown: 'Inconnu sur cette page',
    unknowns: { date: 'date de publication', headline: 'titre', outlet: 'média', url: 'adresse' },
  },
}
