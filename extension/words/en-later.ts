/** What an answer and what is opened over the page say, in English. */
import type { LaterWords } from './worded.ts'
import { counter, figure } from './figure.ts'

const counted = counter('en', (n) => n === 1)

/** `1st`, `2nd`, `13th`. */
const nth = (n: number): string => {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }
  return `${n}${suffix[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)]}`
}

/** `12 March 2019`; not `March 2019`, not `2019`. */
const on = (date: string): string => `${/^\d{1,2}\s/u.test(date) ? 'on' : 'in'} ${date}`

/** What French pages count, by its noun. */
const SERIES: Readonly<Record<string, string>> = {
  comité: 'committee',
  loi: 'law',
  ordonnance: 'ordinance',
  résolution: 'resolution',
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

export const enLater: LaterWords = {
  dispatches: (n) => counted(n, 'dispatch', 'dispatches'),
  when: {
    before: 'Before',
    'same-days': 'The same days',
    after: 'After',
    undated: 'Undated',
    unordered: 'Before or after?',
  },
  difference: {
    figure: 'Figure',
    date: 'Date',
    name: 'Name',
    rank: 'Rank',
    headline: 'Headline',
    lead: 'Standfirst',
    'paragraph-added': 'Paragraph only there',
    'paragraph-missing': 'Paragraph only here',
  },
  quoted: (text) => `“${text}”`,
  followStory: 'Follow the thread',
  sameTexts: 'The same text',
  otherAccounts: 'The same event, as others tell it',
  differences: (n) => counted(n, 'difference', 'differences'),
  noDifference: 'no difference found',
  openingCompared: 'only headline and standfirst compared',
  signed: (credit) => `signed ${credit}`,
  here: 'here',
  there: 'there',
  nothingHere: 'nothing',
  noCopy: 'No other copy in the corpus.',
  nothingRelated: 'Nothing close enough in the corpus.',
  coverage: (articles, years, undated) =>
    `Corpus: ${counted(articles, 'article', 'articles')}${years}${undated}`,
  undatedShare: (percent) => `, ${percent}% undated`,
  newerThanCorpus: (page, last) => `This page dates from ${page}; the corpus ends ${on(last)}.`,
  untitled: (path) => `Untitled (${path})`,
  partial: 'Part of the corpus could not be read: the list may be incomplete.',
  printed: (words) => `The text prints “${words}”`,

  why: {
    common: 'In common',
    series: (of) => `Same ${nounOf(of) ?? 'series'}`,
    sessions: (from, to, noun) => `${nth(from)} → ${nth(to)}${spaced(nounOf(noun))}`,
    session: (n, noun) => `${nth(n)}${spaced(nounOf(noun))}`,
    there: (name, role) => `${name} is “${role}” there`,
    link: 'Linked from this page',
    subject: 'Same subject',
  },

  noResult: (q) => `No results for “${q}”.`,
  noResultAdvice: 'Try a single name, or fewer words. Accents do not matter.',
  corrected: (written, searched) => `“${searched}” instead of “${written}”`,
  noPassage:
    'Where no passage is quoted, the word is in a part of the text that the corpus does not show.',
  more: 'More results',
  read: 'Read the excerpt',
  excerptOnly: 'Excerpt: the corpus does not show the whole text.',

  refine: {
    title: 'Refine',
    order: 'Order',
    relevance: 'By relevance',
    newest: 'Newest first',
    outlet: 'Outlet',
    from: 'From',
    to: 'To',
    naming: 'Mentioning',
    any: 'Any',
    earliest: 'the beginning',
    latest: 'the end',
    countries: 'All countries',
    apply: 'Apply',
    on: 'Filters',
    years: (from, to) =>
      from === to
        ? `${from}`
        : from === undefined
          ? `until ${to}`
          : to === undefined
            ? `since ${from}`
            : `${from}–${to}`,
    undatedOut: 'undated articles left out',
    off: 'Remove the filters',
    counted: (results) => `${results} with these filters`,
    noResult: (q) => `No results for “${q}” with these filters.`,
  },

  entity: {
    searchName: 'Search for this name',
    onThisPage: 'On this page',
    variants: 'Also written',
    variantsElsewhere: 'Written elsewhere',
    roles: 'Attested roles',
    rolesNote: 'From the first to the last dispatch that prints them.',
    atThisDate: 'at this page’s date',
    appointed: 'Appointment or election',
    beforeThisDate: 'the last attested before this page',
    latest: 'the most recently attested',
    known: (articles, dispatches) =>
      dispatches === undefined ? articles : `${articles} from ${dispatches}`,
    first: 'First mention',
    mayPrecede: (n) =>
      n === 1
        ? 'An undated article may come before it.'
        : `${figure(n, 'en')} undated articles may come before it.`,
    recalled: 'a title recalled, undated',
    mayBeSeveral:
      'No dispatch prints all these roles together, and the name is a common one: it may belong to several people.',
    companions: 'In the same dispatches',
    mentions: 'Articles',
    contradictions: 'Contradictions',
    span: (first, last) => `from ${first} to ${last}`,
    on,
    inUndated: (n) => `in ${counted(n, 'undated dispatch', 'undated dispatches')}`,
    relations: 'Relations',
  },
  first: {
    of: 'When was it first mentioned?',
    none: 'No dated article of the corpus prints these words in this order.',
    mayPrecede: 'These may come before it',
    others: (n) => `and ${counted(n, 'other article', 'other articles')}`,
  },
  relation: {
    events: 'Meetings and events',
    persons: (country) => `On the side of ${country}`,
    announced: 'announced',
    calledOff: { postponed: 'postponed', cancelled: 'cancelled' },
    undatedIn: (date) => `undated, in a dispatch of ${date}`,
    ends: (date) => `until ${date}`,
    none: 'The corpus knows of no event between these two countries.',
  },
  story: {
    nth: (n) => nth(n),
    missing: (n) => `${nth(n)}: missing from the corpus`,
    none: 'The corpus does not know this thread.',
    here: 'this page',
    csv: 'Download as CSV',
    separator: ',',
    columns: ['number', 'date', 'outlet', 'headline', 'address', 'sentence', 'remark'],
  },

  sent: {
    title: 'What is sent',
    would: 'What would be sent',
    private: 'Private mode: nothing is sent.',
    detail: (service) => `Exactly this, and nothing else, to ${service}:`,
    never:
      'The number and the headline say which article you are reading. Neither the page’s address, nor the text, nor a cookie, nor anything that identifies you goes with them, save the key of the service, if you gave one.',
    terms: 'Words',
    names: 'Names',
    namesIndexed: 'The same, as the index writes them',
    identity: 'The article’s number at its outlet',
    headline: 'Headline',
    lead: 'Standfirst',
    published: 'Date',
    marks: 'Names, subjects and links, as codes',
    sketch: 'Fingerprint of the text',
    raw: 'As sent (JSON)',
  },

  sentLines: [
    'The page is read and names are found in your browser, without the network. An article you stay on is read ahead; the settings can turn that off.',
    'For related articles, Repères sends the service the article’s number at its outlet, the headline, the standfirst, the date, the names and their roles, then, drawn from the text, at most 60 words, codes for its names, subjects and links, and a fingerprint.',
    'Never the page’s address, nor the text, nor anything that identifies you.',
    'A request when you open Repères on a dispatch, then as you type a search or open a name; none while you browse.',
    'In private mode the corpus is downloaded once, then nothing is sent at all.',
  ],

  citing: {
    title: 'Cite this copy',
    press: 'Press',
    file: 'Save the file',
    copyThis: 'Copy',
    unknown: 'Unknown on this page',
    unknowns: { date: 'publication date', headline: 'headline', outlet: 'outlet', url: 'address' },
  },
}
