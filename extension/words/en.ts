/** What the reader sees first, in English. */
import type { Words } from './worded.ts'
import { counter } from './figure.ts'

const counted = counter('en', (n) => n === 1)

export const en: Words = {
  locale: 'en-GB',
  kinds: {
    person: 'People',
    organisation: 'Organisations',
    country: 'Countries',
    place: 'Places',
    date: 'Dates',
    event: 'Events',
  },
  kindsCounted: {
    person: (n) => counted(n, 'person', 'people'),
    organisation: (n) => counted(n, 'organisation', 'organisations'),
    country: (n) => counted(n, 'country', 'countries'),
    place: (n) => counted(n, 'place', 'places'),
    date: (n) => counted(n, 'date', 'dates'),
    event: (n) => counted(n, 'event', 'events'),
  },
  kind: {
    person: 'Person',
    organisation: 'Organisation',
    country: 'Country',
    place: 'Place',
    date: 'Date',
    event: 'Event',
  },
  masthead: 'Repères',
  settings: 'Settings',
  openPanel: 'Open beside the page',
  back: 'Back',
  colon: ': ',
  articles: (n) => counted(n, 'article', 'articles'),

  reading: 'Reading the page…',
  who: 'Who and what',
  noNames: 'No name was recognised in this text.',
  othersOf: {
    person: (n) => `and ${counted(n, 'other person', 'other people')}`,
    rest: (n) => `and ${counted(n, 'other', 'others')}`,
  },
  relationOf: (a, b) => `${a} and ${b}: their meetings`,
  copies: 'Same dispatch elsewhere',
  related: 'Related',
  looking: 'Searching the corpus…',
  foundStatus: (copies, related) =>
    `${counted(copies, 'copy', 'copies')}, ${counted(related, 'related article', 'related articles')}`,
  undated: 'undated',
  basis: {
    url: 'date from the address',
    text: 'date from the text',
    correction: 'date corrected',
  },
  refused: {
    'not-an-article': {
      title: 'No dispatch here',
      detail:
        'This page is not an article. Open one on VietnamPlus, Le Courrier du Vietnam or another site, or search above.',
    },
    unreadable: {
      title: 'Text not recognised',
      detail:
        'The page opens, but no article can be read in it. If it is still loading, try again in a moment.',
    },
    'no-access': {
      title: 'Page out of reach',
      detail:
        'The browser keeps this page to itself: one of its own pages, its add-on store, a PDF. If it is an article, reload it, then click the Repères button in the toolbar.',
    },
  },
  again: 'Try again',
  copyOf: {
    'vna-copy': 'This text bears the agency’s mark (VNA): a reprinted dispatch.',
    'machine-translation': 'Machine translation: names and roles may be distorted.',
    unknown: 'Nothing suggests a VNA dispatch.',
  },

  unasked: {
    'by-choice': 'Nothing is sent until you ask.',
    'follows-tab': 'The panel follows the page and sends nothing.',
    'unknown-site': 'Repères does not know this site: nothing is sent unless you ask.',
  },
  look: 'Search the corpus',
  showSent: 'See what is sent',
  showWouldBeSent: 'See what would be sent',

  firstRun: {
    title: 'Before you start',
    lead: 'Repères can search the corpus for what surrounds this page. You say when.',
    what: 'What is sent, in five lines',
    standard: 'Search each time it opens',
    ask: 'Ask me each time',
    private: 'Private mode',
  },

  problem: {
    offline:
      'You are offline. The page’s names are still there; the rest will wait for a connection.',
    away: 'The service does not answer. Check its address in the settings, or try again later.',
    slow: 'The service is taking too long. Try again in a moment.',
    'too-many': (hour, minute) =>
      `Too many requests at once. The service will answer again at ${hour}:${minute}.`,
    unpublished:
      'The service is there, but has no corpus. Whoever runs it has to publish one first.',
    'older-corpus':
      'The service’s index is of another version of Repères. Whoever runs it has to publish it again.',
    'older-index':
      'The index on this device is incomplete, or was made for another version of Repères. Download it again in the settings.',
    nonsense: 'The service’s answer cannot be read. Check its address in the settings.',
    unprepared: 'This page could not be prepared for the search, and nothing was sent. Try again.',
    'no-index':
      'Private mode: there is no index on this device yet. Download or import it in the settings.',
    'key-required': 'This service asks for a key. Give it, or correct it, in the settings.',
    'query-refused': 'This search is too long, or has no word to find. Try a single name.',
  },
  problemShort: {
    offline: 'Offline',
    away: 'The service does not answer',
    slow: 'The service is too slow',
    'too-many': (hour, minute) => `Too many requests, until ${hour}:${minute}`,
    unpublished: 'No corpus published',
    'older-corpus': 'Index for another version',
    'older-index': 'Index to download again',
    nonsense: 'Unreadable answer',
    unprepared: 'Nothing was sent',
    'no-index': 'No index on this device',
    'key-required': 'The service asks for a key',
    'query-refused': 'Search refused',
  },
  nothingMore: 'The corpus says nothing more.',
  noCard: 'The corpus has no entry for this name.',
  keptResults: 'Earlier results',
  keptShort: 'Earlier results',
  unheld: 'The corpus does not know this page.',

  search: 'Search the corpus',
  searchShort: 'Search',
  searchHint: 'Name, country…',
  results: (n) => counted(n, 'result', 'results'),
  suggestions: (n) => counted(n, 'suggestion', 'suggestions'),
  headlineKind: 'Headline',
  wordKind: 'Word',
  take: {
    cite: 'Cite',
    copy: 'Copy as Markdown',
    keep: 'Keep the page',
    copyLong: 'Headline, source, names and related articles, for a note',
    keepLong: 'As you see it, in a file that a corpus can take in',
    copied: 'Copied',
    kept: 'Kept',
    notKept: 'Not saved',
    notCopied: 'Copy refused',
  },

  outlets: {
    vietnamplus: 'VietnamPlus',
    lecourrier: 'Le Courrier du Vietnam',
    vnanet: 'VNA',
    nhandan: 'Nhân Dân',
    vovworld: 'VOVWORLD',
    azertag: 'Azertag',
    dangcongsan: 'Communist Party of Vietnam Online',
    vietnamtourism: 'Vietnam Tourism',
    'vietnam.vn': 'Vietnam.vn',
    baonghean: 'Báo Nghệ An',
    laodong: 'Lao Động',
    inconnu: 'Unknown outlet',
  },
}
