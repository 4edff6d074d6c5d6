/**
 * Where a place's name is one: `Hoa Binh` is no place in `Nguyen Hoa Binh`, nor `Hue` in `M. Hue`, nor
 * `Angleterre` in `Nouvelle-Angleterre`.
 */
import { isOneOf, oneOf } from '../../french/word-list.ts'
import { hasSmall, isCapitalised } from '../../french/letters.ts'
import { isSyllable } from '../../french/syllable.ts'
import { countryAt } from '../countries/words.ts'
import { opensName } from '../gazetteer/given-names.ts'
import { isGrammar } from '../gazetteer/not-names.ts'
import { FAMILY_NAMES } from '../gazetteer/vietnamese-names.ts'
import type { PlaceKind } from '../gazetteer/places.ts'
import { plainIn, textIn } from '../spelling.ts'
import { continues, isOf, opensSentence, wordBefore, type Word } from '../words.ts'

/** What is called after a town. */
const isVessel = plainIn(
  'navire bateau cargo petrolier patrouilleur fregate corvette destroyer vaisseau ferry chalutier remorqueur paquebot plateforme',
)

/** Whether the words around a place's name let it be the place; the first word and the last. */
export function mayStand(words: readonly Word[], at: number, to: number, kind: PlaceKind): boolean {
  if (!hasCapitals(words, at, to, kind)) return false
  // `Nouvelle-Angleterre`, `Grande-Bretagne`, `Nasser Al-Sabah`: part of another name.
  if (
    words[at]!.gap === '-' &&
    isOneOf(
      words[at - 1]?.plain,
      'nouvelle nouveau grande? saint sainte petite? basse? haute? mi al el',
    )
  )
    return false
  // `Seine-Saint-Denis`, `Papouasie-Nouvelle-Guinée`: a part of a longer name, not a pair of places.
  if (isPartOfCompound(words, at, to)) return false
  // `le navire Hai Duong 8`: called after a town.
  const before = wordBefore(words, at)
  if (isVessel(before)) return false
  // `l'Accord de Paris`, `le Protocole de Kyoto`, `les accords de Genève`
  if (
    words[at]!.gap === ' ' &&
    words[at - 1]?.plain === 'de' &&
    isOneOf(
      words[at - 2]?.text,
      'Accords? accords Protocole Traité traité Convention conventions Pacte Déclaration Consensus',
    )
  )
    return false
  // `Sabah Al-Ahmad`: a given name
  if (words[to + 1]?.text === 'Al' && words[to + 1]!.gap === ' ' && words[to + 2]?.gap === '-')
    return false
  // `au Cap`, `Université du Cap`; not `Cap sur les marchés`, `du Cap 2030`
  if (
    at === to &&
    words[at]!.text === 'Cap' &&
    (!isOneOf(words[at - 1]?.text, 'au du') ||
      /^ \d/u.test(`${words[to + 1]?.gap}${words[to + 1]?.text}`))
  )
    return false
  // `Alexandre de Rhodes`, `Érasme de Rotterdam`
  if (isOf(before) && NAMESAKES.has(`${words[at - 2]?.plain ?? ''} ${words[at]!.plain}`))
    return false
  // `Minsk Kristall a ouvert`: a firm that is called after its town.
  if (kind === 'world' && opensFirm(words, at, to)) return false
  // `Kim Dong-kwan`: a Korean's two given names
  const second = words[to + 1]
  if (kind !== 'wide' && to > at && second?.gap === '-' && KOREAN.test(second.text)) return false
  // `Thang Long Wind`, `Hanoi Open`: a thing that is called after a town in English
  if (words[to + 1]?.gap === ' ' && isEnglish(words[to + 1])) return false
  if (kind === 'ambiguous' && !isLocated(words, at) && !isExplained(words, at, to)) return false
  if (kind === 'ambiguous' && isSurname(words, at)) return false
  if ((kind === 'vietnamese' || kind === 'ambiguous') && isPartOfName(words, at, to, kind))
    return false
  if (kind === 'world' && at === to && isPartOfName(words, at, to, kind)) return false
  return !((kind === 'world' || kind === 'ambiguous') && at === to && isGivenName(words, at))
}

const KOREAN =
  /^(?:[bcdghjkmnpstwy]|ch|kw|hw|gw|by|gy|ky|hy|my)?(?:a|ae|e|ee|eo|eu|i|o|oo|ou|u|ui|wa|ya|yo|yu)(?:k|n|m|ng|p|l|b|h)?$/u

const isEnglish = textIn(
  'Wind Power Energy Solar Steel Cement Foods? Holdings? Invest Investment Telecom Airways Airlines Logistics Motors? Textile Garment Plastics Pharma Rubber Sugar Brewery Travel Marathon Open Cup FC United Securities Capital Development Construction Corporation JSC Daily Times Post Resort Community',
)

/** People of the past who are called after a place. */
const NAMESAKES: ReadonlySet<string> = new Set(
  'alexandre rhodes|erasme rotterdam|guillaume orange|alienor aquitaine|marguerite navarre|henri navarre|thomas aquin|augustin hippone|therese avila|francois assise|antoine padoue|catherine sienne|bernadette lourdes|paul vence|denis halicarnasse|aristote stagire|heraclite ephese|thales milet|pythagore samos|diogene sinope|zenon elee|hippocrate cos|archimede syracuse|euclide alexandrie|leonard vinci|vasco gama'.split(
    '|',
  ),
)

/** `Milan Dostanić`, `Florence Foresti`: towns that are given names too, with a surname behind them. */
const isGivenName = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.capital === true &&
  words[at + 1]!.gap === ' ' &&
  hasSmall(words[at + 1]!.text) &&
  opensName(words[at]!.plain)

function opensFirm(words: readonly Word[], at: number, to: number): boolean {
  const next = words[to + 1]
  return (
    next?.gap === ' ' &&
    next.capital &&
    opensSentence(words, at) &&
    hasSmall(next.text) &&
    next.text.length > 3 &&
    !opensName(next.plain) &&
    !isGrammar(next) &&
    countryAt(words, to + 1) === undefined
  )
}

function isPartOfCompound(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to + 1]
  const saint = next?.gap === '-' && isOneOf(next.plain, 'saint sainte et sur nouvelle')
  return saint || (words[from]!.gap === '-' && words[from - 1]?.plain === 'papouasie')
}

function hasCapitals(words: readonly Word[], from: number, to: number, kind: PlaceKind): boolean {
  const span = words.slice(from, to + 1)
  if (kind === 'wide') return span.some(({ capital }) => capital) || span[0]!.plain === 'peninsule'
  if (kind === 'site')
    return (
      (span.some(({ capital }) => capital) &&
        (span.length > 1 || span[0]!.capital) &&
        !/^palais presidentiel$/u.test(span.map(({ plain }) => plain).join(' '))) ||
      span[0]!.capital
    )
  // `hauts plateaux du Centre`
  if (span[0]!.plain === 'hauts') return span.at(-1)!.capital
  return (
    span[0]!.capital &&
    (span.length === 1 ||
      span[1]!.capital ||
      span.at(-1)!.capital ||
      // `Xi'an`
      span[1]!.gap === "'" ||
      // `Bengale occidental`, `Guyane française`
      isOneOf(span[1]!.plain, 'occidentale? orientale? centrale? francaise'))
  )
}

export const LOCATIVES = oneOf(
  'a de d vers depuis ville capitale aeroport gare port etat province district commune arrondissement',
)

const isLocated = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]
  return (
    before !== undefined &&
    (!before.capital || isOneOf(before.text, 'À A Etat État')) &&
    LOCATIVES.test(before.plain) &&
    (continues(words[at]!) || words[at]!.gap === ', ')
  )
}

/** `le colonel Christian de Castries`, `Robert de Nassau`: a given name, and the family that is called so. */
const isSurname = (words: readonly Word[], at: number): boolean => {
  const given = words[at - 2]
  return (
    isOneOf(words[at - 1]?.text, 'de d') &&
    words[at - 1]!.gap === ' ' &&
    given?.capital === true &&
    !isSyllable(given.text) &&
    // These sound as given names do: `Île de Flores`.
    !isOneOf(given.plain, 'ile parc route cite') &&
    opensName(given.plain)
  )
}

/** `Bali, en Indonésie`; `Huê, ancienne capitale`, `Huê, la ville des jardins`; `Huê : les pluies` at the head of a line. */
function isExplained(words: readonly Word[], at: number, to: number): boolean {
  const next = words[to + 1]
  // `le festival des arts (Huê)`: alone in a bracket it says where
  if (words[at]!.gap === ' (' && (next?.gap ?? ')').startsWith(')')) return true
  if (next === undefined) return false
  if (/^ ?: $/u.test(next.gap)) return at === 0
  if (next.gap !== ', ') return false
  if (isOneOf(next.plain, 'en au aux')) return countryAt(words, to + 2)?.form === 'name'
  const noun = isOneOf(next.plain, 'la l ancienne') ? words[to + 2] : next
  const second = noun?.plain === 'ancienne' ? words[to + 3] : noun
  return isOneOf(second?.plain, 'ville cite capitale province metropole')
}

const isCivility = plainIn('m mm mme mlle dr')

/** `Hoa Binh` in `Nguyen Hoa Binh`, `Vinh` in `Vinh Quang`: a longer name that is a person's. */
function isPartOfName(words: readonly Word[], from: number, to: number, kind: PlaceKind): boolean {
  const before = words[from - 1]
  const after = words[to + 1]
  const joined = (word: Word | undefined) => word !== undefined && word.gap === ' '
  if (before?.capital === true && joined(words[from]) && isNameWord(words, from - 1)) return true
  if (isCivility(before)) return true
  // `l'ambassadeur, Dô Son Hai, a loué`: set off by commas, a family's name and two syllables are somebody, and so is
  // `Surin Pitsuwan`
  if (
    words[from]!.gap === ', ' &&
    after?.capital === true &&
    joined(after) &&
    words[to + 2]?.gap === ', ' &&
    (to === from + 1
      ? FAMILY_NAMES.has(words[from]!.plain) && isSyllable(after.text)
      : kind === 'world')
  )
    return true
  // `Vinh Quang`; `écrit à Dong Xuan Phong`, where the name alone is no sure place; `Dong Van Thanh`, a man
  return (
    (to === from || kind === 'ambiguous' || isOneOf(words[to]!.plain, 'van thi')) &&
    after?.capital === true &&
    joined(after) &&
    isSyllable(after.text) &&
    isSyllable(words[to]!.text)
  )
}

const isNameWord = (words: readonly Word[], at: number): boolean => {
  const word = words[at]!
  if (
    isOneOf(
      word.plain,
      'a au aux de du d en le la les l et selon depuis vers pour entre ville province region iles? archipel hanoi etat',
    )
  ) {
    return word.plain === 'le' && !opensSentence(words, at)
  }
  if (isGrammar(word) && opensSentence(words, at)) return false
  return isCapitalised(word.text) && countryAt(words, at) === undefined
}
