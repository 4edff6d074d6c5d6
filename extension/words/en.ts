/** What the reader sees, in English. */
import type { Words } from './words.ts'
import { figure } from './figure.ts'

const counted = (n: number, one: string, many: string): string =>
  `${figure(n, 'en')} ${n === 1 ? one : many}`

/** `1st`, `2nd`, `13th`. */
const nth = (n: number): string => {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }
  return `${n}${suffix[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)]}`
}

/** What French pages count, by its noun. */
const SERIES: Readonly<Record<string, string>> = {
  comité: 'committee',
  commission: 'commission',
  conseil: 'council',
  sommet: 'summit',
  dialogue: 'dialogue',
  conférence: 'conference',
  forum: 'forum',
  congrès: 'congress',
  consultation: 'consultation',
  festival: 'festival',
  réunion: 'meeting',
  session: 'session',
  séance: 'sitting',
  édition: 'edition',
}
const nounOf = (noun: string | undefined): string | undefined =>
  noun !== undefined && Object.hasOwn(SERIES, noun) ? SERIES[noun] : undefined
const spaced = (noun: string | undefined): string => (noun === undefined ? '' : ` ${noun}`)

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
  when: { before: 'Before', 'same-days': 'The same days', after: 'After', undated: 'Undated' },
  difference: {
    figure: 'Figure',
    date: 'Date',
    name: 'Name',
    rank: 'Rank',
    headline: 'Headline',
    lead: 'Standfirst',
    'paragraph-added': 'Paragraph only here',
    'paragraph-missing': 'Paragraph only there',
  },
  masthead: 'Repères',
  settings: 'Settings',
  openPanel: 'Open beside the page',
  back: 'Back',
  close: 'Close',
  colon: ': ',
  quoted: (text) => `“${text}”`,
  articles: (n) => counted(n, 'article', 'articles'),
  dispatches: (n) => counted(n, 'dispatch', 'dispatches'),
  and: ' and ',

  reading: 'Reading the page…',
  who: 'Who and what',
  noNames: 'No name was recognised in this text.',
  othersOf: {
    person: (n) => `and ${counted(n, 'other person', 'other people')}`,
    rest: (n) => `and ${counted(n, 'other', 'others')}`,
  },
  relationOf: (a, b) => `${a} and ${b}: their meetings`,
  followStory: 'Follow this thread',
  copies: 'Same dispatch elsewhere',
  related: 'Read also',
  looking: 'Searching the corpus…',
  sameText: 'same text',
  otherAccount: 'another account',
  sameTexts: 'The same text',
  otherAccounts: 'The same event, as others tell it',
  differences: (n) => counted(n, 'difference', 'differences'),
  noDifference: 'no difference found',
  here: 'here',
  there: 'there',
  nothingHere: 'nothing',
  noCopy: 'No other copy in the corpus.',
  nothingRelated: 'Nothing close enough in the corpus.',
  foundStatus: (copies, related) =>
    `${counted(copies, 'copy', 'copies')}, ${counted(related, 'related article', 'related articles')}`,
  coverage: (articles, years, undated) =>
    `Corpus: ${counted(articles, 'article', 'articles')}${years}${undated}`,
  undatedShare: (percent) => `, ${percent}% undated`,
  newerThanCorpus: (page, last) => `This page is of ${page}; the corpus ends on ${last}.`,
  partial: 'Part of the corpus could not be read: the list may be incomplete.',
  undated: 'undated',
  basis: {
    url: 'date from the address',
    text: 'date from the text',
    correction: 'date corrected',
  },
  printed: (words) => `the text prints “${words}”`,

  why: {
    common: 'In common',
    series: (of) => `Same ${nounOf(of) ?? 'series'}`,
    sessions: (from, to, noun) => `${nth(from)} → ${nth(to)}${spaced(nounOf(noun))}`,
    session: (n, noun) => `${nth(n)}${spaced(nounOf(noun))}`,
    there: (name, role) => `${name} is “${role}” there`,
    link: 'Pointed to by this page',
    subject: 'Same subject',
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
    'machine-translation': 'Machine translation: names and titles may be distorted.',
    unknown: 'Nothing marks this as a VNA dispatch.',
  },

  unasked: {
    'by-choice': 'Nothing is sent until you ask.',
    'follows-tab': 'The panel follows the page and sends nothing.',
    'unknown-site': 'This site is not a VNA outlet: nothing is sent without you.',
  },
  look: 'Search the corpus',
  showSent: 'See what is sent',
  showWouldBeSent: 'See what would be sent',

  firstRun: {
    title: 'Before you start',
    lead: 'Repères can search the corpus for what surrounds this page. You say when.',
    what: 'What is sent, in five lines',
    lines: [
      'The page is read and names are found in your browser, without the network.',
      'For related articles, Repères sends the service the headline, the standfirst, the names, at most 60 words and a sketch of the text.',
      'Never the page’s address, nor the text, nor anything that identifies you.',
      'A single request, when this window opens; none while you browse.',
      'In private mode the corpus is downloaded once and nothing leaves any more.',
    ],
    standard: 'Search each time it opens',
    ask: 'Ask me each time',
    private: 'Private mode',
    chosen: 'Noted. You can change your mind in the settings.',
  },

  problem: {
    offline:
      'You are offline. The names above come from the page; the rest will wait for a connection.',
    away: 'The service does not answer. Check its address in the settings, or try again later.',
    slow: 'The service is taking too long. Try again in a moment.',
    'too-many': (time) => `Too many requests at once. The service will answer again at ${time}.`,
    unpublished: 'The service is there, but no corpus has been published on it yet.',
    'older-corpus':
      'The index was made for another version of Repères. It has to be published or downloaded again.',
    nonsense: 'The service answered amiss. Check its address in the settings.',
    'no-index':
      'Private mode: there is no index on this device yet. Download or import it in the settings.',
    'query-refused': 'This search is too long, or has no word to find.',
  },
  problemShort: {
    offline: 'Offline',
    away: 'The service does not answer',
    slow: 'The service is too slow',
    'too-many': 'Too many requests',
    unpublished: 'No corpus published',
    'older-corpus': 'Index of another version',
    nonsense: 'Answer not understood',
    'no-index': 'No index on this device',
    'query-refused': 'Search refused',
  },
  keptResults: 'Results from earlier',
  unheld: 'The corpus does not know this page.',

  search: 'Search the corpus',
  searchShort: 'Search',
  searchHint: 'Name, country…',
  results: (n) => counted(n, 'result', 'results'),
  noResult: (q) => `Nothing for “${q}”.`,
  noResultAdvice: 'Try a single name, or fewer words. Accents do not matter.',
  corrected: (written, searched) => `“${searched}” instead of “${written}”`,
  more: 'More results',
  suggestions: (n) => counted(n, 'suggestion', 'suggestions'),
  headlineKind: 'Headline',
  wordKind: 'Word',
  read: 'Read the excerpt',
  excerptOnly: 'Excerpt: the whole text is on the outlet’s site.',

  entity: {
    onThisPage: 'On this page',
    variants: 'Also written',
    roles: 'Attested roles',
    rolesNote: 'From the first to the last dispatch that prints them.',
    atThisDate: 'at this page’s date',
    beforeThisDate: 'the last attested before this page',
    latest: 'the most recently attested',
    known: (articles, dispatches) =>
      dispatches === undefined ? articles : `${articles} (${dispatches})`,
    first: 'First mention',
    mayPrecede: (n) =>
      n === 1
        ? 'An undated article may come before it.'
        : `${figure(n, 'en')} undated articles may come before it.`,
    companions: 'Often with',
    mentions: 'Articles',
    contradictions: 'Contradictions',
    unknown: 'The corpus says nothing more.',
    span: (first, last) => `from ${first} to ${last}`,
    on: (date) => `on ${date}`,
    inUndated: (n) => `in ${counted(n, 'undated dispatch', 'undated dispatches')}`,
    relations: 'Relations',
  },
  first: {
    of: 'Since when?',
    none: 'No dated article of the corpus prints it.',
    mayPrecede: 'These may come before it',
    others: (n) => `and ${counted(n, 'other article', 'other articles')}`,
  },
  relation: {
    events: 'Meetings and events',
    persons: (country) => `On the side of ${country}`,
    none: 'The corpus knows of no event between these two countries.',
  },
  story: {
    nth: (n) => nth(n),
    missing: (n) => `${nth(n)}: missing from the corpus`,
    none: 'The corpus does not know this thread.',
    csv: 'Download as CSV',
  },

  sent: {
    title: 'What is sent',
    would: 'What would be sent',
    private: 'Private mode: nothing is sent.',
    detail: (service) => `Exactly this, and nothing else, to ${service}:`,
    never: 'Neither the page’s address, nor the text, nor any identifier or cookie.',
    terms: 'Words',
    names: 'Names',
    identity: 'Identity',
    headline: 'Headline',
    lead: 'Standfirst',
    published: 'Date',
    sketch: 'Sketch of the text',
    raw: 'As sent (JSON)',
  },

  take: {
    cite: 'Cite',
    copy: 'Copy',
    keep: 'Keep',
    copyLong: 'Copy as Markdown, with the related articles',
    keepLong: 'Keep this page in a file that Repères can read',
    copied: 'Copied',
    kept: 'Page saved',
    notKept: 'The page could not be saved.',
    notCopied: 'The browser refused the copy.',
    title: 'Cite this copy',
    press: 'Press',
    file: 'Save the file',
    copyThis: 'Copy',
    unknown: 'Unknown on this page',
    unknowns: { date: 'publication date', headline: 'headline', outlet: 'outlet', url: 'address' },
  },

  outlets: {
    vietnamplus: 'VietnamPlus',
    lecourrier: 'Le Courrier du Vietnam',
    vnanet: 'VNA',
    nhandan: 'Nhân Dân',
    vovworld: 'VOV',
    azertag: 'Azertag',
    dangcongsan: 'Communist Party of Vietnam Online',
    vietnamtourism: 'Vietnam Tourism',
    'vietnam.vn': 'Vietnam.vn',
    baonghean: 'Báo Nghệ An',
    laodong: 'Lao Động',
  },
}
