/**
 * Organisations: parties and their organs, ministries, committees, companies, media, schools, armies.
 *
 * Three sources: names the gazetteer fixes, names the grammar composes, names that a noun introduces
 * (`le groupe pétrolier Zarubezhneft`). An acronym or foreign name in brackets belongs to the body
 * before it, in both directions, and is then one wherever the article prints it.
 */
import { GRAMMAR } from '../gazetteer/not-names.ts'
import { countrySpan } from '../countries/formal.ts'
import { countryAt } from '../countries/words.ts'
import { knownPlaceAt } from '../places/known.ts'
import { fixedAt } from '../organisations/fixed.ts'
import { readName } from '../organisations/grammar.ts'
import { isBody, isHead } from '../organisations/heads.ts'
import { gatherBodies, type FoundBody } from '../organisations/naming.ts'
import {
  acronymAt,
  foreignBodyAt,
  introducedAt,
  introduces,
  isUnitWord,
  unitAt,
} from '../organisations/introduced.ts'
import { cuedAt, shownOtherwise, type Others } from '../organisations/cued.ts'
import { echoes, named } from '../organisations/echoes.ts'
import { isPersonal, runEnd } from '../organisations/runs.ts'
import { speltAt } from '../organisations/spelt.ts'
import {
  besideCompany,
  explainedAt,
  freeRuns,
  listedFrom,
  opensList,
} from '../organisations/listed.ts'
import { aliasesAfter, isAcronym } from '../organisations/aliases.ts'
import type { Part } from '../../article/article.ts'
import type { Recogniser } from '../recogniser.ts'
import { bySpelling } from '../spelling.ts'
import { opensSentence, wordsOf, type Word } from '../words.ts'

/** Where a body's name may begin: a capital, a number, a noun that heads a name or introduces it. */
const opensBody = bySpelling(
  ({ capital, plain, text }) =>
    capital || isHead(plain) || isUnitWord(plain) || introduces(plain) || text === 'département',
)

export const recogniseOrganisations: Recogniser = ({ parts, knowledge }) => {
  // Few pages have a name that only its surroundings tell.
  let read: Others | undefined
  const known = () => (read ??= shownOtherwise(parts.map(wordsOf)))
  const found = parts.map((part) => bodiesIn(part, known))
  return gatherBodies(parts, [...found.flat(), ...echoes(parts, found.flat(), known)], knowledge)
}

function bodiesIn(part: Part, known: () => Others): readonly FoundBody[] {
  const words = wordsOf(part)
  const found: FoundBody[] = []
  for (let at = 0; at < words.length; at += 1) {
    if (!opensBody(words[at]!)) continue
    const body = bodyAt(part, words, at)
    if (body === undefined) continue
    found.push(body)
    at = body.to
    for (const alias of aliasesAfter(part, words, body)) {
      found.push(alias)
      at = alias.to
    }
  }
  return [...found, ...inLists(part, words, found, known)]
}

const opensListOrName = bySpelling(
  ({ capital, plain }) => (capital && !GRAMMAR.has(plain)) || opensList(plain),
)

/** Companies that stand in a list or are explained by what follows; a list makes others known in turn. */
function inLists(
  part: Part,
  words: readonly Word[],
  found: readonly FoundBody[],
  known: () => Others,
): readonly FoundBody[] {
  const taken = new Set(found.flatMap(({ from, to }) => range(from, to)))
  const listed: FoundBody[] = []
  const add = (from: number, to: number, rule: string) => {
    if (range(from, to).some((at) => taken.has(at))) return
    for (const at of range(from, to)) taken.add(at)
    listed.push({ ...named(part, words, { from, to, rule }) })
  }
  for (let at = 0; at < words.length; at += 1) {
    if (!opensListOrName(words[at]!)) continue
    for (const { from, to } of freeRuns(words, listedFrom(words, at)))
      add(from, to, 'organisation/listed')
    const explained = explainedAt(words, at)
    if (explained !== undefined) add(explained.from, explained.to, 'organisation/explained-after')
    const cued = cuedAt(words, at, known)
    if (cued !== undefined) add(cued.from, cued.to, 'organisation/cued')
  }
  for (const company of [...found, ...listed]) {
    if (!/^(?:company|banque|groupe|societe|compagnie|fonds)$/u.test(company.head)) continue
    for (const { from, to } of besideCompany(words, company)) add(from, to, 'organisation/beside')
  }
  return listed
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)

function bodyAt(part: Part, words: readonly Word[], at: number): FoundBody | undefined {
  const composed = composedAt(part, words, at)
  const { capital, text, plain } = words[at]!
  const unit = capital || isUnitWord(plain) ? unitAt(words, at) : undefined
  if (unit !== undefined) return named(part, words, unit)
  if (!capital && composed === undefined && text !== 'département') {
    const introduced = introducedAt(words, at)
    return introduced === undefined ? undefined : named(part, words, introduced)
  }
  const fixed = fixedBodyAt(part, words, at)
  const foreign = foreignBodyAt(words, at)
  const spelt = speltAt(words, at)
  // `Institut cubain d'amitié avec les peuples (ICAP)`
  if (spelt !== undefined && spelt.to > Math.max(composed?.to ?? at, fixed?.to ?? at))
    return named(part, words, spelt)
  // `la Banque mondiale pour le Vietnam`: what it is for is no part of a fixed name.
  const charged = fixed !== undefined && words[fixed.to + 1]?.plain === 'pour'
  if (
    composed !== undefined &&
    !(charged && composed.to > fixed.to) &&
    (fixed === undefined ||
      composed.to > fixed.to ||
      (composed.to === fixed.to && fixed.head !== 'parliament'))
  )
    return composed
  if (fixed !== undefined && (foreign === undefined || foreign.to <= fixed.to)) return fixed
  const introduced = introducedAt(words, at) ?? foreign ?? spelt ?? acronymAt(words, at)
  return introduced === undefined ? undefined : named(part, words, introduced)
}

function composedAt(part: Part, words: readonly Word[], at: number): FoundBody | undefined {
  const word = words[at]!
  if (!isHead(word.plain) || (words[at - 1]?.gap !== undefined && word.gap === '-' && at > 0))
    return undefined
  if (/^\p{Lu}{2,}$/u.test(word.text) !== /^(?:cc|chu)$/u.test(word.plain)) return undefined
  const name = readName(words, at, word.plain)
  const span = words.slice(at, name.to + 1)
  const plain = span.map((each) => each.plain).join(' ')
  const printed = {
    head: word.plain,
    capital: word.capital,
    opens: word.capital && opensSentence(words, at),
    plain,
  }
  // `Banque militaire (MB)`, `Corps de la paix (Peace Corps)`: what has letters of its own is a name.
  const letters = words[name.to + 1]
  const lettered =
    word.capital &&
    name.to > at &&
    letters?.gap === ' (' &&
    (isAcronym(letters.text) ||
      fixedAt(words, name.to + 1) !== undefined ||
      (name.complements > 0 && isForeign(words, name.to + 1))) &&
    !/^(?:conference|congres|programme)$/u.test(word.plain)
  if (!isBody(printed, name) && !lettered && !isIntergovernmental(plain)) return undefined
  if (word.capital === false && isIntergovernmental(plain) && !name.pair) return undefined
  if (/^(?:federation|union|confederation)$/u.test(word.plain) && isCountry(words, at, name.to))
    return undefined
  // `le Bureau du Comité central de ce parti` describes, and does not name.
  const next = words[name.to + 1]
  // `l'Agence de presse chinoise Xinhua`: a description before the name itself.
  if (
    next?.gap === ' ' &&
    next.capital &&
    /^(?:media|company)$/u.test(fixedAt(words, name.to + 1)?.kind ?? '')
  )
    return undefined
  if (
    next?.gap === ' ' &&
    /^d[eu]$/u.test(next.plain) &&
    /^(?:ce|cet|cette|ces|son|sa|ses|leur|leurs)$/u.test(words[name.to + 2]?.plain ?? '')
  )
    return undefined
  return {
    part,
    from: at,
    to: name.to,
    words: span,
    head: word.plain,
    countries: name.countries,
    rule: `organisation/${word.plain}`,
  }
}

/** Two capitals that are no Vietnamese name: `Peace Corps`. */
const isForeign = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.gap === ' ' &&
  words[at + 1]!.capital &&
  !isPersonal(words, { from: at, to: runEnd(words, at) }) &&
  knownPlaceAt(words, at) === undefined &&
  countryAt(words, at) === undefined

/** `Fédération de Russie` is a country, though a federation. */
function isCountry(words: readonly Word[], at: number, to: number): boolean {
  for (let inner = at; inner <= to; inner += 1) {
    const country = countryAt(words, inner)
    if (country !== undefined && country.to === to && countrySpan(words, country).from <= at)
      return true
  }
  return false
}

export const isIntergovernmental = (plain: string): boolean =>
  /^(?:comite|commission) (?:(?:mixte )?inter ?gouvernementale?)/u.test(plain)

function fixedBodyAt(part: Part, words: readonly Word[], at: number): FoundBody | undefined {
  const fixed = fixedAt(words, at)
  if (fixed === undefined) return undefined
  let { to } = fixed
  const countries: string[] = []
  // `Samsung Vietnam`: a company's house in a country.
  const house =
    fixed.kind === 'company' && words[to + 1]?.gap === ' ' && words[to + 1]!.capital
      ? countryAt(words, to + 1)
      : undefined
  if (house?.form === 'name') to = house.to
  // `Assemblée nationale du Vietnam`, `Sénat français`, `Bureau politique du PCV`: whose it is.
  if (
    fixed.kind === 'parliament' ||
    /^(?:Bureau politique|Croix-Rouge|Croissant-Rouge|Alliance française)$/u.test(fixed.canonical)
  ) {
    const owner = ownerAfter(words, to)
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
    canonical: fixed.canonical,
    rule: `organisation/fixed:${fixed.kind}`,
  }
}

function ownerAfter(
  words: readonly Word[],
  to: number,
): { readonly to: number; readonly iso?: string } | undefined {
  const next = words[to + 1]
  if (next === undefined || next.gap !== ' ') return undefined
  const demonym = countryAt(words, to + 1)
  if (demonym?.form === 'demonym' && !next.capital) return { to: demonym.to, iso: demonym.iso }
  if (!/^(?:du|de|des|d)$/u.test(next.plain)) return undefined
  const noun = /^(?:la|l)$/u.test(words[to + 2]?.plain ?? '') ? to + 3 : to + 2
  for (let start = noun; start < noun + 4 && words[start] !== undefined; start += 1) {
    const country = countryAt(words, start)
    if (country !== undefined)
      return start === noun || /^(?:republique|federation|royaume)$/u.test(words[noun]!.plain)
        ? { to: country.to, iso: country.iso }
        : undefined
  }
  const body = fixedAt(words, noun)
  if (body?.kind === 'party') return { to: body.to }
  // `Croix-Rouge de la province de Dien Bien`
  if (
    /^(?:province|ville|district|commune|region)$/u.test(words[noun]?.plain ?? '') &&
    /^d[eu]?$/u.test(words[noun + 1]?.plain ?? '')
  ) {
    const own = knownPlaceAt(words, noun + 2)
    return own === undefined ? undefined : { to: own.to }
  }
  const place = knownPlaceAt(words, noun)
  return place?.rule === 'place/world' ? { to: place.to } : undefined
}
