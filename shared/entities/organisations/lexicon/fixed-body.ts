/** Bodies the gazetteer fixes, with what may follow their name: whose they are (`Sénat français`), where their house is (`Samsung Vietnam`). */
import { isOneOf } from '../../../french/word-list.ts'
import type { Part } from '../../../article/article.ts'
import { countryAt } from '../../countries/words.ts'
import { fixedAt, type FixedBody } from './fixed.ts'
import {
  endOfCountedHouse,
  endOfIntroduced,
  endOfLetters,
  endOfPaper,
  endOfSeat,
  houseBehindTrade,
} from './fixed-ends.ts'
import type { FoundBody } from '../found-body.ts'
import { endOfLand } from './lands.ts'
import { endOfPlaceName, isAbroad, knownPlaceAt } from '../../places/known.ts'
import { isTrade } from './trades.ts'
import type { Word } from '../../words.ts'

export function fixedBodyAt(part: Part, words: readonly Word[], at: number): FoundBody | undefined {
  const fixed = fixedAt(words, at)
  if (fixed === undefined || isCounted(words, at)) return undefined
  let { to } = fixed
  const countries: string[] = []
  // `Samsung Vietnam`: a company's house in a country.
  const house = isDashed(words, at, to, fixed)
    ? countryAt(words, to + 1)?.to
    : hasHouses(fixed)
      ? endOfLand(words, to + 1)
      : undefined
  if (house !== undefined) to = endOfSeat(words, house)
  // `Intel Products Vietnam`: what it does there
  else if (houseBehindTrade(words, to, fixed) !== undefined)
    to = houseBehindTrade(words, to, fixed)!
  // `Doosan Vina`
  else if (
    fixed.kind === 'company' &&
    words[to + 1]?.gap === ' ' &&
    isOneOf(words[to + 1]!.text, 'Vina Groupe')
  )
    to += 1
  // `Becamex IDC`, `Trung Nam E&C`: letters behind a company's name are its own.
  // `AmCham Hanoi`
  else if (fixed.kind === 'company' && /[Cc]ham$/u.test(fixed.canonical))
    to = words[to + 1]?.gap === ' ' ? (endOfPlaceName(words, to + 1) ?? to) : to
  else if (fixed.kind === 'company')
    to = Math.max(
      endOfLetters(words, to),
      endOfIntroduced(words, at, to),
      // `le « Maersk Seville »`: a ship; `la Hyundai Santa Fe`: a model
      /["«“]/u.test(words[at]!.gap) || isModel(words, at, to) ? to : endOfSeat(words, to),
      endOfCountedHouse(words, to),
    )
  else if (fixed.kind === 'media')
    to = Math.max(endOfPaper(words, to), endOfIntroduced(words, at, to))
  // `Croix-Rouge provinciale`
  const rank = words[to + 1]
  if (fixed.canonical === 'Croix-Rouge' && isOneOf(rank?.plain, 'provinciale municipale'))
    if (rank!.gap === ' ') to += 1
  // `Assemblée nationale du Vietnam`, `Sénat français`, `Bureau politique du PCV`: whose it is.
  if (
    fixed.kind === 'parliament' ||
    /^(?:Bureau politique|Croix-Rouge|Croissant-Rouge|Alliance française|Institut Goethe|Assurance sociale du Vietnam)$/u.test(
      fixed.canonical,
    )
  ) {
    const owner = ownerAfter(words, to) ?? chapterAfter(words, to, fixed.canonical)
    if (owner !== undefined) {
      to = owner.to
      if (owner.iso !== undefined) countries.push(owner.iso)
    }
  }
  return {
    part,
    from: at,
    to,
    words: words.slice(at, to + 1),
    head: fixed.kind,
    countries,
    // `Savills Hanoi` is no Savills
    ...((to === fixed.to || fixed.kind !== 'company') && { canonical: fixed.canonical }),
    rule: `organisation/fixed:${fixed.kind === 'company' && followsTrade(words, at) ? 'trade' : fixed.kind}`,
  }
}

/** A foreign town behind a firm with an article; not `le Novotel Ha Long`. */
const isModel = (words: readonly Word[], at: number, to: number): boolean =>
  isOneOf(words[at - 1]?.plain, 'le la une?') && isAbroad(words, to + 1)

/** `la 68e Assemblée générale de l'ONU` is held, and the body is the ONU. */
const isCounted = (words: readonly Word[], at: number): boolean =>
  words[at]!.plain === 'assemblee' &&
  words[at + 1]?.plain === 'generale' &&
  /^\d+(?:e|eme|re)$/u.test(words[at - 1]?.plain ?? '')

/** `le producteur d'acier Hoa Phat`: a trade's noun tells the firm, where it could be who plies it. */
function followsTrade(words: readonly Word[], at: number): boolean {
  if (isTrade(words[at - 1]?.plain ?? '')) return true
  const trade = isOneOf(words[at - 2]?.plain, 'de d') ? at - 3 : at - 2
  const adjective = trade === at - 2 ? countryAt(words, at - 1)?.form === 'demonym' : true
  return adjective && words[at - 1]?.capital === false && isTrade(words[trade]?.plain ?? '')
}

/** Firms, and charities and papers that have a house in each country: `Plan International Vietnam`, `Forbes Vietnam`. */
const hasHouses = ({ kind, canonical }: FixedBody): boolean =>
  kind === 'company' ||
  isOneOf(
    canonical,
    'Interpol UNICEF UNFPA UNESCO Oxfam Greenpeace Caritas CARE ActionAid Forbes Fortune Bloomberg Newsweek',
  ) ||
  /^(?:World Vision|Plan International|Médecins du Monde|Médecins sans frontières|Handicap International|Habitat for Humanity|Save the Children|Fonds mondial pour la nature|National Geographic|ONU Femmes)$/u.test(
    canonical,
  )

const DASHED = new Set([
  'Fonds mondial pour la nature',
  'Save the Children',
  'Oxfam',
  'Greenpeace',
  'Caritas',
  'CARE',
  'ActionAid',
])

/** `WWF-Vietnam`; not `la coopération WWF-Vietnam`, which is with the country. */
const isDashed = (
  words: readonly Word[],
  at: number,
  last: number,
  { canonical }: FixedBody,
): boolean =>
  words[last + 1]?.gap === '-' &&
  words[last + 2]?.gap !== '-' &&
  DASHED.has(canonical) &&
  !isOneOf(words[at - 1]?.plain, 'cooperation partenariat relations accord programme projet')

function ownerAfter(
  words: readonly Word[],
  to: number,
): { readonly to: number; readonly iso?: string } | undefined {
  const next = words[to + 1]
  if (next === undefined || next.gap !== ' ') return undefined
  const demonym = countryAt(words, to + 1)
  if (demonym?.form === 'demonym' && !next.capital) return { to: demonym.to, iso: demonym.iso }
  if (!isOneOf(next.plain, 'du de des d')) return undefined
  const noun = isOneOf(words[to + 2]?.plain, 'la l') ? to + 3 : to + 2
  for (let start = noun; start < noun + 4 && words[start] !== undefined; start += 1) {
    const country = countryAt(words, start)
    if (country !== undefined)
      return start === noun ? { to: country.to, iso: country.iso } : undefined
  }
  const body = fixedAt(words, noun)
  if (body?.kind === 'party') return { to: body.to }
  // `Croix-Rouge de la province de Dien Bien`
  if (
    isOneOf(words[noun]?.plain, 'province ville district commune region') &&
    isOneOf(words[noun + 1]?.plain, 'd de du')
  ) {
    const own = knownPlaceAt(words, noun + 2)
    return own === undefined ? undefined : { to: own.to }
  }
  const place = knownPlaceAt(words, noun)
  return place?.rule === 'place/world' ? { to: place.to } : undefined
}

/** `Croix-Rouge de Quang Tri`, `Goethe-Institut de Hanoï`: a province's own. */
function chapterAfter(
  words: readonly Word[],
  to: number,
  canonical: string,
): { readonly to: number; readonly iso?: string } | undefined {
  if (
    !/^(?:Cro|Alliance f|Institut G|Assurance)/u.test(canonical) ||
    !isOneOf(words[to + 1]?.plain, 'de d')
  )
    return undefined
  const home = knownPlaceAt(words, to + 2)
  return home?.rule === 'place/vietnamese' ? { to: home.to } : undefined
}
