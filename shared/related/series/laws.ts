/**
 * Laws and resolutions by name: what a year's dispatches tell of one, from its draft to its effect, is one story.
 *
 * `projet de loi révisée sur la géologie et les minéraux`, `la Résolution n° 57-NQ/TW`. A law is called by what it is on:
 * the nouns that small words join, and the adjectives beside them; what the sentence goes on to say is no part of it. A
 * resolution by its number and who passed it: the party's 57th is not the parliament's. A series that counts nothing: its
 * ordinal is 0. Pure.
 */
import type { Part } from '../../article/article.ts'
import type { EntityId } from '../../entities/entity.ts'
import { fold } from '../../french/fold.ts'
import { capitalised, pattern } from '../../french/letters.ts'
import { stem } from '../../french/stem.ts'
import { oneOf } from '../../french/word-list.ts'
import { numberOf } from '../number.ts'
import { isNews, type NumberedSession } from './sessions.ts'

/** The ordinal of what is not counted. */
export const UNCOUNTED = 0

const MOST = 3
/** Words that are looked at: no law's name is longer. */
const LONGEST = 16

const law = pattern(
  String.raw`(?<!\p{L})(?<kind>loi|ordonnance)(?: (?:révisée|amendée|modifiée|complétée|vietnamienne|de \d{4}|\([^()]{1,40}\)))*(?<on> (?:sur|contre|concernant|relative (?:à|aux?)) )(?<rest>[^.;:!?()«»"“”\n]{3,140})`,
  'giu',
)
/** `57-NQ/TW`, `98/2023/QH15`, `57 du Bureau politique`; not its text `A/RES/80/1`, nor how many voted for one. */
const resolution = pattern(
  String.raw`(?<!\p{L})résolution (?:n ?[°ºo.] ?)?(?<number>\d{1,4})(?<sign>[-/](?:\d{4}/)?(?:NQ|(?:UBTV)?QH)[-/\p{L}\d]*)?(?!\d|/|[.,]\d)` +
    String.raw`(?: du \d{1,2}(?:er)? \p{L}+(?: \d{4})?)?(?<whose> (?:du|de la|de l['’]|des) ?(?:Bureau politique|Comité central|Parti|(?:Comité permanent de l['’])?Assemblée (?:nationale|générale)|gouvernement|Conseil de sécurité|ONU|Nations unies)(?!\p{L}))?`,
  'giu',
)
/** Who passes resolutions, by the sign of a number or by name. The party's are counted together. */
const ISSUERS = [
  ['parti', /TW(?: |$)|politique|central|parti/iu],
  ['assemblee', /QH\d*(?: |$)|nationale/iu],
  ['gouvernement', /CP(?: |$)|gouvernement/iu],
  ['onu', /ONU|nations|sécurité|générale/iu],
] as const
const word = pattern(String.raw`[\p{L}\d-]+`, 'gu')

/** Each law and resolution that an article names where the news is told, once. */
export function lawsOf(parts: readonly Part[]): readonly NumberedSession[] {
  const found = new Map<string, NumberedSession>()
  let passed: ReadonlyMap<string, Passed> | undefined
  const add = (key: string, name: string) => {
    if (!found.has(key))
      found.set(key, { series: numberOf(key), name, key, ordinal: UNCOUNTED, isNews: true })
  }
  for (const { part, index, text } of parts) {
    if (part === 'caption' || !isNews(part, index)) continue
    for (const { groups } of text.matchAll(law())) {
      const named = nameIn(groups!['rest']!)
      const kind = groups!['kind']!.toLowerCase()
      if (named !== undefined)
        add(`${kind}-${named.key}`, `${capitalised(kind)}${groups!['on']!}${named.printed}`)
    }
    for (const { groups } of text.matchAll(resolution())) {
      const number = groups!['number']!
      passed ??= passedIn(parts)
      const { by, whose } = passed.get(number) ?? { by: '', whose: '' }
      add(`resolution-${number}${by}`, `Résolution ${number}${whose}`)
    }
  }
  return [...found.values()].slice(0, MOST)
}

interface Passed {
  readonly by: string
  readonly whose: string
}

/** Resolutions by their numbers, as the first mention says who passed each: not every one does. */
function passedIn(parts: readonly Part[]): ReadonlyMap<string, Passed> {
  const passed = new Map<string, Passed>()
  for (const { text } of parts)
    for (const { groups } of text.matchAll(resolution())) {
      const { number = '', sign = '', whose = '' } = groups!
      const issuer = ISSUERS.find(([, said]) => said.test(sign + whose))
      if (issuer !== undefined && !passed.has(number))
        passed.set(number, { by: `-${issuer[0]}`, whose })
    }
  return passed
}

/** Whether a key, or the identifier of a story, is one that `lawsOf` makes. */
export const isLawKey = (key: string): boolean => /^(?:loi|ordonnance|resolution)-/u.test(key)

/** A law as a query names it. */
interface LawName {
  readonly kind: 'event'
  readonly id: EntityId
  readonly name: string
}

/** The names behind the numbers of laws: marks hold none. */
export const lawNames = (sessions: readonly NumberedSession[]): readonly LawName[] =>
  sessions.flatMap(({ ordinal, key, name }) =>
    ordinal !== UNCOUNTED || key === undefined || name === undefined
      ? []
      : [{ kind: 'event', id: `${EVENT}${key}` as EntityId, name }],
  )

/** What a query calls the law of this number; '' where it does not. */
export const lawName = (names: readonly Pick<LawName, 'id' | 'name'>[], series: number): string =>
  names.find(({ id }) => id.startsWith(EVENT) && numberOf(id.slice(EVENT.length)) === series)
    ?.name ?? ''

const EVENT = 'event:'

const JOINING = oneOf('de du des d et à au aux la le les l contre en leurs? ses')
/** What half of all laws are on: the next noun tells which. */
const GENERAL = oneOf(
  'prevention lutte controle gestion protection developpement promotion organisation industrie marche securite activites? application utilisation exploitation participation encadrement mise oeuvre',
)
/** As adjectives end, and no verb but four. */
const ADJECTIVE =
  /(?:al|ale|aux|ales|iques?|iers?|ieres?|aires?|els?|elles?|ifs?|ives?|eux|euses?|ains?|aines?|ines?|iles?|ils?)$/u
const NO_ADJECTIVE = oneOf('indique explique applique implique')
/** Nouns that stand beside another without a word between. */
const BESIDE = oneOf('maladie chomage vie')

/** `la gestion des données personnelles adoptée mardi`: `donne-personnel`, and as far as the name is printed. */
function nameIn(rest: string): { readonly key: string; readonly printed: string } | undefined {
  let noun: string | undefined
  // Of the word behind the noun: '' where it is no adjective of it.
  let beside: string | undefined
  let to = 0
  let end = 0
  let isJoined = true
  for (const { 0: printed, index } of [...rest.matchAll(word())].slice(0, LONGEST)) {
    if (!/^[ '’]?$/u.test(rest.slice(end, index))) break
    end = index + printed.length
    const plain = fold(printed.toLowerCase())
    if (JOINING.test(printed.toLowerCase())) {
      isJoined = true
      continue
    }
    const isBeside = BESIDE.test(plain) || (ADJECTIVE.test(plain) && !NO_ADJECTIVE.test(plain))
    if ((!isJoined && !isBeside) || plain === 'un' || plain === 'une') break
    const stemmed = fold(stem(printed.toLowerCase()))
    if (noun !== undefined) beside ??= isJoined ? '' : stemmed
    else if (!GENERAL.test(plain)) noun = stemmed
    to = end
    isJoined = false
  }
  if (noun === undefined) return undefined
  return { key: beside ? `${noun}-${beside}` : noun, printed: rest.slice(0, to) }
}
