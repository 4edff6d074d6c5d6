/** What surrounds a page, as the popup and the panel show it: by what the page is, and by what the service does. */
import { ENDED, NOTHING_RELATED } from '../answers/answers.ts'
import {
  CROWDED_PAGE,
  ELSEWHERE,
  EMPTY_PAGE,
  HOSTILE_PAGE,
  LIST_PAGE,
  MACHINE,
  REPRINT,
  STRANGER,
} from '../hosts/pages.ts'
import { OLDER_INDEX } from './held-index.ts'
import { press, states } from './state.ts'

export const PAGE_STATES = states([
  { name: 'answered', says: 'Lien sur cette page' },
  { name: 'answered-below', act: press('[data-jump=related]', '#related .article') },
  { name: 'looking', behaviour: { kind: 'stays-silent' }, shows: '.waiting' },
  {
    name: 'differences',
    says: '386 millions de dollars',
    shows: '#copies .article',
    act: async (hand) => {
      await press('[data-jump=copies]', '.differences summary')(hand)
      await press('.differences summary', '.differences li')(hand)
    },
  },
  {
    name: 'nothing-related',
    says: 'Rien d’assez proche',
    behaviour: { kind: 'answers', answers: NOTHING_RELATED },
    shows: '#related .quiet',
    act: press('[data-jump=related]', '#related .quiet'),
  },
  {
    name: 'newer-page',
    says: 'le corpus s’arrête au 30\u00A0décembre\u00A02018',
    behaviour: { kind: 'answers', answers: ENDED },
    act: press('[data-jump=related]', '#related .quiet'),
  },
  { name: 'not-an-article', says: 'Pas de dépêche ici', page: LIST_PAGE, shows: '.refused' },
  { name: 'unreadable', says: 'Texte non reconnu', page: EMPTY_PAGE, shows: '.refused' },
  { name: 'vna-copy', says: 'une dépêche reprise', page: REPRINT, shows: '#copies .article' },
  {
    name: 'unknown-site',
    isUnasked: true,
    says: 'Rien n’indique une dépêche de la VNA',
    page: STRANGER,
    shows: '.notice',
  },
  {
    name: 'first-run',
    says: 'Avant de commencer',
    options: { welcomed: 'no' },
    shows: '.first-run',
    act: press('.first-run summary', '.lines'),
  },
  {
    name: 'first-run-opened',
    says: 'À vous de dire quand',
    options: { welcomed: 'no' },
    shows: '.first-run',
    act: press('.person', '.place-entity [data-key=choose-ask]'),
  },
  {
    name: 'ask-each-time',
    isUnasked: true,
    says: 'Rien n’est envoyé avant que vous le demandiez',
    options: { mode: 'ask' },
    shows: '.notice',
  },
  {
    name: 'private-without-index',
    says: 'aucun index n’est encore sur cet appareil',
    options: { mode: 'private' },
    shows: '.notice',
  },
  {
    name: 'private-older-index',
    says: 'incomplet, ou d’une autre version de Repères',
    options: { mode: 'private' },
    index: OLDER_INDEX,
    shows: '.notice',
  },
  {
    name: 'panel-following',
    isUnasked: true,
    says: 'Le panneau suit la page sans rien envoyer',
    surface: 'sidepanel',
    shows: '.notice',
  },
  {
    name: 'service-away',
    says: 'Le service ne répond pas. Vérifiez son adresse',
    behaviour: { kind: 'refuses', status: 500, problem: 'unexpected' },
    shows: '.notice',
  },
  {
    name: 'too-many',
    says: 'Le service répondra de nouveau à',
    behaviour: { kind: 'refuses', status: 429, problem: 'too_many_requests', retryAfter: 45 },
    shows: '.notice',
  },
  {
    name: 'unpublished',
    says: 'doit d’abord en publier un',
    behaviour: { kind: 'refuses', status: 503, problem: 'corpus_unpublished' },
    shows: '.notice',
  },
  {
    name: 'older-corpus',
    says: 'L’index du service est d’une autre version',
    behaviour: { kind: 'refuses', status: 503, problem: 'corpus_format' },
    shows: '.notice',
  },
  {
    name: 'key-required',
    says: 'Ce service demande une clé',
    behaviour: { kind: 'refuses', status: 401, problem: 'key_required' },
    shows: '.notice',
  },
  {
    name: 'nonsense',
    says: 'réponse du service est illisible',
    behaviour: { kind: 'says', body: '<html>' },
    shows: '.notice',
  },
  {
    name: 'cut-answer',
    says: 'Le service ne répond pas',
    behaviour: { kind: 'is-cut' },
    shows: '.notice',
  },
  { name: 'out-of-reach', says: 'Page hors de portée', page: ELSEWHERE, shows: '.refused' },
  { name: 'machine-translation', says: 'Traduction automatique', page: MACHINE },
  {
    name: 'kept-results',
    says: 'Résultats de tout à l’heure',
    again: { behaviour: { kind: 'is-cut' }, shows: '.kept' },
  },
  {
    name: 'offline',
    says: 'Vous êtes hors ligne',
    // Firefox reaches what stands on this machine all the same.
    again: { behaviour: { kind: 'is-cut' }, shows: '.kept', isOffline: true },
    act: press('[data-jump=notice]', '.kept'),
  },
  { name: 'crowded-unfolded', page: CROWDED_PAGE, act: press('.unfold', '.person') },
  { name: 'hostile', page: HOSTILE_PAGE },
  { name: 'crowded', says: '197\u00A0autres personnes', page: CROWDED_PAGE },
])
