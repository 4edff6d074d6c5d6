/**
 * Numbered meetings of one series: the 15th and the 19th session of a committee, two rounds of a dialogue.
 *
 * The name of a body varies from dispatch to dispatch; what stays is the kind of meeting, the body's first noun,
 * its partner country and, where it has one, its theme.
 */
import type { Part } from '../../article/article.ts'
import { fold } from '../../french/fold.ts'
import { capitalised, pattern } from '../../french/letters.ts'
import { withFigures } from '../../french/number-words.ts'
import { numberOf } from '../number.ts'
import { themeIn, themeTitle } from './series-theme.ts'

export interface NumberedSession {
  /** The number of its name: what a card holds. */
  readonly series: number
  /** `Comité militaire`, `Dialogue stratégique`; absent where it was read from a card. */
  readonly name?: string
  /** The same as a key, `comite-militair-ru`; absent likewise. */
  readonly key?: string
  /** 0 where nothing is counted: of a law. */
  readonly ordinal: number
  /** Named where the news is told: headline, lead, first paragraph, or a caption where there is nothing else. */
  readonly isNews: boolean
}

const MEETING =
  /(?<![a-z0-9])(?<ordinal>\d{1,3}) ?(?:ere?|e|eme|emes|es|nde?) (?<head>reunion|session|dialogue|consultation|sommet|congres|jeux|forum|assises|conference|table ronde|round|tour|seance|edition)s? ?(?<rest>[^.;()]{0,140})/gu
const FIRST =
  /(?<![a-z0-9])premiere? (?<head>reunion|session|dialogue|consultation|sommet|congres|jeux|forum|assises|conference) ?(?<rest>[^.;()]{0,140})/gu
const BODY =
  /(?<![a-z])(?<body>(?:sous-)?comite|commission|groupe|conseil|assemblee|parti|pcv|asean|jeux|sommet|dialogue|consultation|congres)s?(?![a-z])/u
/** Each session an article names, once; `partner` is the state the article is about. */
export function sessionsOf(
  parts: readonly Part[],
  partner: string | undefined,
): readonly NumberedSession[] {
  const found = new Map<string, NumberedSession>()
  for (const { part, index: place, text } of parts) {
    const plain = plainOf(text)
    for (const pattern of [MEETING, FIRST]) {
      for (const { groups, index } of plain.matchAll(pattern)) {
        const { ordinal = '1', head = '', rest = '' } = groups ?? {}
        const series =
          seriesOf(head, rest, partner) ?? seriesOf(head, sentenceBefore(plain, index), partner)
        const number = Number(ordinal)
        if (series === undefined || !(number >= 1)) continue
        const key = `${series} ${number}`
        if (!found.has(key))
          found.set(key, {
            series: numberOf(series),
            name: titleOf(series),
            key: series.toLowerCase().replaceAll(' ', '-'),
            ordinal: number,
            isNews: isNews(part, place),
          })
      }
    }
  }
  return [...found.values()].slice(0, 4)
}

/** Whether a part tells the news: what stands further down may be a memory or a plan. */
export const isNews = (part: Part['part'], index: number): boolean => part !== 'body' || index === 0

const romanOrdinal = pattern(
  String.raw`(?<![\p{L}\d])(?<roman>[IVXLC]{1,9}) ?(?:e|ème)s?(?![\p{L}\d])`,
  'gu',
)

// Roman numerals before case is lost: `XIVᵉ Congrès`.
const plainOf = (text: string): string =>
  withFigures(
    fold(text.normalize('NFKC').replace(romanOrdinal(), romanOf).toLowerCase())
      .replace(/[’']/gu, ' ')
      .replace(/inter-/gu, 'inter'),
  )

const TITLES: ReadonlyMap<string, string> = new Map([
  ['comite', 'Comité'],
  ['sous-comite', 'Sous-comité'],
  ['congres', 'Congrès'],
  ['assemblee', 'Assemblée'],
  ['pcv', 'PCV'],
  ['asean', 'ASEAN'],
  ['asie', '(Asie)'],
  ['parti', '(Parti)'],
  ['apec', '(APEC)'],
  ['francophon', '(Francophonie)'],
])

/** What a reader is shown of a series: `dialogue strategi RU` gives `Dialogue stratégique`. */
function titleOf(series: string): string {
  const words = series.split(' ').filter((word) => !/^[A-Z]{2}$/u.test(word))
  const title = words.map((word) => TITLES.get(word) ?? themeTitle(word, words[0]!)).join(' ')
  return capitalised(title)
}

// `Le Comité … a tenu sa 19e réunion`
const sentenceBefore = (text: string, at: number): string =>
  text.slice(Math.max(0, at - 140), at).replace(/^[^]*[.;]/u, '')

// What a sentence goes on to say is no part of the name: `… du Comité a passé en revue le commerce`.
const PREDICATE =
  / (?:a|ont|est|sont|s est|se|etait|sera|seront|aura|lieu|qui|que|ou|sous|tenue?s?|prevue?s?|organisee?s?|entre)(?= )/u

function seriesOf(head: string, after: string, partner: string | undefined): string | undefined {
  const rest = after.split(PREDICATE, 1)[0]!
  const own = /^(?:dialogue|consultation|congres|jeux|sommet|forum|assises)$/u.test(head)
  const body = own ? head : BODY.exec(rest)?.groups?.['body']
  if (body === undefined) return undefined
  // `Jeux`, `Sommet`: the series is whose they are, whatever the sentence goes on to say.
  const isHeld = /^(?:congres|jeux|sommet|assemblee)$/u.test(body)
  const theme = isHeld ? '' : (themeIn(rest) ?? '')
  const where = isHeld
    ? (/(?:parti|pcv|asean|asie|apec|francophon|nationale)/u.exec(rest)?.[0] ?? '')
    : (partner ?? '')
  if (theme === '' && where === '') return undefined
  return [body, theme, where].filter((word) => word !== '').join(' ')
}

const VALUE: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

function romanOf(printed: string, roman: string): string {
  if (roman.length < 2 && !/ème/u.test(printed) && roman !== 'X' && roman !== 'V') return printed
  let sum = 0
  for (let i = 0; i < roman.length; i += 1) {
    const value = VALUE[roman[i]!]!
    sum += value < (VALUE[roman[i + 1] ?? ''] ?? 0) ? -value : value
  }
  return `${sum}e`
}
