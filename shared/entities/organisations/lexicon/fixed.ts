/** Bodies with a fixed name: the gazetteer's lexicon, and what a form stands for. */
import { isOneOf } from '../../../french/word-list.ts'
import { hasSmall, isCapitalised } from '../../../french/letters.ts'
import { INTERNATIONAL_BODIES, PARLIAMENTS, PARTIES } from '../../gazetteer/bodies.ts'
import { COMPANIES } from '../../gazetteer/bodies-companies.ts'
import { MEDIA } from '../../gazetteer/bodies-media.ts'
import { lexicon, type Lexicon } from '../../gazetteer/lexicon.ts'
import { countryAt } from '../../countries/words.ts'
import { plainIn, textIn } from '../../spelling.ts'
import type { Word } from '../../words.ts'
import { isWorldlyHere, yieldsAt } from './yields.ts'

export interface FixedBody {
  readonly canonical: string
  readonly kind: 'international' | 'party' | 'parliament' | 'media' | 'company'
  /** This form is written in capitals: `ONU`, not `onu`. */
  readonly acronym: boolean
}

export interface FixedAt extends FixedBody {
  readonly to: number
}

const rowsOf = (table: string, kind: FixedBody['kind']): (readonly [string, FixedBody])[] =>
  table.split(';').flatMap((row) => {
    const forms = row.split('=')
    const canonical = forms[0] ?? ''
    return forms.map((form) => [form, { canonical, kind, acronym: !hasSmall(form) }] as const)
  })

let known: Lexicon<FixedBody> | undefined
const bodies = (): Lexicon<FixedBody> =>
  (known ??= lexicon([
    ...rowsOf(INTERNATIONAL_BODIES, 'international'),
    ...rowsOf(PARTIES, 'party'),
    ...rowsOf(PARLIAMENTS, 'parliament'),
    ...rowsOf(MEDIA, 'media'),
    ...rowsOf(COMPANIES, 'company'),
  ]))

// Names that are words too: the capital must not be the sentence's, nor the word be another name's.
const isWorldly = plainIn(
  'canon visa meta map gaz ansa efe fel an ce pe ua bm commonwealth fatah linke senat douma francophonie pravda linde masan ptt acv ivac wb afp thales mejlis granma antara orange total oracle arsenal arte forbes fortune quad care tata puma ajax asahi canal minh roche ford hino colliers guardian economist',
)

/** What a number may follow that is no body's: `ISO 9001`. */
const isCounting = textIn('ISO Nikkei')

/** The fixed body whose name begins at a word, if one does. */
export function fixedAt(words: readonly Word[], at: number): FixedAt | undefined {
  const word = words[at]
  // `le département d'État` keeps its small letter.
  if (word === undefined || !(word.capital || word.plain === 'departement')) return undefined
  const found = bodies()(words, at)
  if (found === undefined) return undefined
  const to = at + found.length - 1
  const { acronym } = found.value
  // `Unesco`, `Finul`: acronyms that are spoken as words are written as names too.
  const spoken = to === at && isCapitalised(word.text, 3) && !isOneOf(word.plain, 'alba cites')
  const small = acronym && !(spoken && isOneOf(found.value.kind, 'international party'))
  if (small && words.slice(at, to + 1).some(({ text }) => hasSmall(text))) return undefined
  if (
    found.length === 1 &&
    isWorldly(word) &&
    !acronym &&
    isSentenceCapital(words, at) &&
    !(found.value.kind === 'media' && publishes(words, at + 1))
  )
    return undefined
  if (
    found.length === 1 &&
    isWorldly(word) &&
    !acronym &&
    isWorldlyHere(words, at, found.value.kind)
  )
    return undefined
  // `la marque G7`, `le café G7`
  if (word.text === 'G7' && isOneOf(words[at - 1]?.plain, 'marque cafe')) return undefined
  if (isCounting(word) && /^ \d/u.test(`${words[at + 1]?.gap ?? ''}${words[at + 1]?.text ?? ''}`))
    return undefined
  // `le Sud-Ouest manque d'eau`: a side, and no paper; `selon Sud-Ouest`
  if (
    isOneOf(word.text, 'Sud') &&
    words[to]!.gap === '-' &&
    !isOneOf(words[at - 1]?.plain, 'selon rapporte indique precise revele journal quotidien a par')
  )
    return undefined
  // `Le point 1 se trouve …`: a newspaper's noun has a capital too.
  if (found.value.kind === 'media' && isOneOf(word.text, 'Le La Les L') && !words[to]!.capital)
    return undefined
  // `La Voix du Vietnam a`: the article is the sentence's where the name stands without it too.
  if (isArticleOfSentence(words, at, to, found.value.canonical)) return undefined
  if (found.value.canonical === 'Les Républicains' && isElsewhere(words, to + 1)) return undefined
  if (isOneOf(found.value.kind, 'company media') && yieldsAt(words, at, to)) return undefined
  if (found.length === 1 && INNER_CAPITAL.test(found.value.canonical) && opensPlainName(words, at))
    return undefined
  if (isTreaty(word) && !standsAsBody(words, at, to)) return undefined
  return { ...found.value, to }
}

/** `Forbes a publié son classement`: it has done something. */
const publishes = (words: readonly Word[], at: number): boolean =>
  words[at]?.plain === 'a' && words[at]!.gap === ' '

/** `SeAH`, `LaLiga`: how a firm writes itself. */
const INNER_CAPITAL = /^\p{Lu}\p{Ll}+\p{Lu}/u

/** A firm's name that the gazetteer has, or one written so. */
export const isFirmsOwn = (words: readonly Word[], at: number): boolean =>
  words[at]?.gap === ' ' &&
  (INNER_CAPITAL.test(words[at]!.text) || fixedAt(words, at)?.kind === 'company')

const ONE_VOWEL = /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/iu

/** `Seah Kian Peng`: somebody's name, whose letters a firm writes otherwise; not `Amcham Vietnam`, `Youtube Music`. */
const opensPlainName = (words: readonly Word[], at: number): boolean =>
  isCapitalised(words[at]!.text, 3) &&
  ONE_VOWEL.test(words[at]!.text) &&
  words[at + 1]?.capital === true &&
  words[at + 1]!.gap === ' ' &&
  isCapitalised(words[at + 1]!.text, 2)

/** Words that begin the names of treaties with a standing body. */
const isTreaty = textIn('CITES CCNUCC UNFCCC ZLECAf ZLECA AfCFTA GZALE Zone Convention')

/**
 * `la CITES`, `la Convention CITES`, `la Zone de libre-échange continentale africaine (ZLECAf)`: with its letters it is
 * who administers it; the whole name alone is the treaty, and so is what brackets add to a shorter one.
 */
const standsAsBody = (words: readonly Word[], at: number, to: number): boolean =>
  to - at < 2 ? words[at]!.gap !== ' (' : words[to + 1]?.gap === ' ('

/** `Les Républicains américains`, `du Congrès`, `de la Chambre des représentants`: another country's party. */
const isElsewhere = (words: readonly Word[], at: number): boolean => {
  const next = words[at]
  if (next?.gap !== ' ') return false
  const owner = countryAt(words, at)
  if (owner !== undefined) return owner.form === 'demonym' && !next.capital && owner.iso !== 'FR'
  if (!isOneOf(next.plain, 'du de au a')) return false
  const house = isOneOf(words[at + 1]?.plain, 'la l') ? at + 2 : at + 1
  if (words[house]?.plain === 'congres') return true
  const whose = words[house + 1]
  if (words[house]?.plain === 'chambre')
    return whose?.plain === 'des' && words[house + 2]?.plain === 'representants'
  return (
    words[house]?.plain === 'senat' &&
    whose?.gap === ' ' &&
    countryAt(words, house + 1)?.form === 'demonym' &&
    countryAt(words, house + 1)?.iso !== 'FR'
  )
}

const isArticleOfSentence = (
  words: readonly Word[],
  at: number,
  to: number,
  canonical: string,
): boolean => {
  if (to === at || !isOneOf(words[at]!.text, 'La Le Les') || !isSentenceCapital(words, at))
    return false
  const bare = bodies()(words, at + 1)
  return bare !== undefined && bare.value.canonical === canonical && at + bare.length === to
}

const isSentenceCapital = (words: readonly Word[], at: number): boolean =>
  at === 0 || /[.!?:]/u.test(words[at]!.gap)
