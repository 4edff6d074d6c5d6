/**
 * One body, many printed names: keys that meet, canonical names, acronyms across the article.
 *
 * `ministère vietnamien des Affaires étrangères` and `ministère des Affaires étrangères du Vietnam`
 * have one key; a bare form joins the one full form the article prints; `PCC` is the Chinese or the
 * Cuban party by what stands around it, and nobody's where nothing tells.
 */
import { isAcronym } from './aliases.ts'
import { article, expand, tokensOf } from './canonical.ts'
import { fixedAt } from './fixed.ts'
import { countryAt, countryName } from '../countries/words.ts'
import type { Part } from '../../article/article.ts'
import type { Candidate, Knowledge } from '../recogniser.ts'
import { wordsIn, wordsOf, type Word } from '../words.ts'

export interface FoundBody {
  readonly part: Part
  readonly from: number
  readonly to: number
  readonly words: readonly Word[]
  readonly head: string
  readonly countries: readonly string[]
  readonly rule: string
  readonly canonical?: string
  readonly aliasOf?: FoundBody
}

interface Named {
  readonly body: FoundBody
  readonly tokens: ReadonlySet<string>
  canonical: string
  key: string
}

export function gatherBodies(
  parts: readonly Part[],
  found: readonly FoundBody[],
  knowledge: Knowledge | undefined,
): readonly Candidate[] {
  const named = found
    .filter(({ aliasOf }) => aliasOf === undefined)
    .map((body) => nameOf(body, parts, knowledge))
  joinBareForms(named, parts)
  const incomplete = incompleteNames(named)
  const byBody = new Map(named.map((each) => [each.body, each]))
  const owners = new Map<string, Named>()
  for (const body of found) {
    const owner = body.aliasOf === undefined ? undefined : byBody.get(body.aliasOf)
    if (owner === undefined) continue
    const text = textOf(body.words)
    if (!owners.has(text)) owners.set(text, owner)
  }
  const all: { readonly body: FoundBody; readonly owner: Named }[] = []
  for (const each of named) {
    if (incomplete.has(each)) continue
    // An acronym that the article explains means what the article says.
    const owner = owners.get(textOf(each.body.words)) ?? each
    all.push({ body: each.body, owner })
  }
  for (const body of found) {
    const owner = body.aliasOf === undefined ? undefined : byBody.get(body.aliasOf)
    if (owner !== undefined && !incomplete.has(owner)) all.push({ body, owner })
  }
  return [
    ...all.map(({ body, owner }) => candidateOf(body, owner)),
    ...explained(
      parts,
      owners,
      all.map(({ body }) => body),
    ),
  ]
}

const candidateOf = (body: FoundBody, { key, canonical }: Named): Candidate => ({
  kind: 'organisation',
  part: body.part.part,
  index: body.part.index,
  start: body.words[0]!.start,
  end: body.words.at(-1)!.end,
  rule: body.rule,
  key,
  canonical,
})

/** Acronyms the article explains, wherever else it prints them. */
function explained(
  parts: readonly Part[],
  owners: ReadonlyMap<string, Named>,
  known: readonly FoundBody[],
): readonly Candidate[] {
  if (owners.size === 0) return []
  const taken = new Set(known.map(({ part, from }) => `${part.part} ${part.index} ${from}`))
  const found: Candidate[] = []
  for (const part of parts) {
    const words = wordsOf(part)
    for (const [at, word] of words.entries()) {
      const owner = owners.get(word.text)
      if (
        owner === undefined ||
        !isAcronym(word.text) ||
        taken.has(`${part.part} ${part.index} ${at}`)
      )
        continue
      found.push(
        candidateOf(
          {
            part,
            from: at,
            to: at,
            words: [word],
            head: 'alias',
            countries: [],
            rule: 'organisation/explained',
          },
          owner,
        ),
      )
    }
  }
  return found
}

/** The words as printed. */
export const textOf = (words: readonly Word[]): string =>
  words.map(({ text, gap }, i) => (i === 0 ? '' : gap) + text).join('')

function nameOf(body: FoundBody, parts: readonly Part[], knowledge: Knowledge | undefined): Named {
  const expanded = expand(body.words, parts)
  const spelt = wordsIn(expanded)
  const plainTokens = tokensOf(spelt)
  const fixed = fixedAt(spelt, 0)
  const whole = fixed !== undefined && fixed.to === spelt.length - 1
  const base = whole
    ? fixed.canonical
    : body.canonical !== undefined && body.countries.length === 0
      ? body.canonical
      : expanded
  const learnt = knowledge?.organisations.get(expanded.toLowerCase())
  const canonical = learnt ?? canonicalForm(base, body)
  // `Francophonie` alone is a word too, so that the lexicon is not asked again.
  const stands = body.words.length === 1 && body.countries.length === 0 ? body.canonical : undefined
  const full = whole ? fixed.canonical : stands
  const tokens = full === undefined ? plainTokens : tokensOf(wordsIn(full))
  return { body, tokens, canonical, key: [...tokens].sort().join(' ') }
}

/** Assemblies and ministries say whose they are. */
function canonicalForm(base: string, { head, countries, words }: FoundBody): string {
  const printed = countries[0]
  if (
    head === 'parliament' &&
    printed !== undefined &&
    words
      .map(({ plain }) => plain)
      .join(' ')
      .startsWith('assemblee nationale')
  ) {
    return `Assemblée nationale ${article(countryName(printed))}${countryName(printed)}`
  }
  return base.replace(/[’]/gu, "'")
}

const JOINING =
  /^(?:ministere|parliament|comite|commission|ambassade|consulat|departement|armee|service|agence|fonds|association|union|institut|academie|universite|direction|centre|conseil|front|musee|secretariat)$/u
// An article that names more bodies than this is no article; comparing them all would cost their square.
const MOST_NAMES = 300

/** A name that says less joins the one name in the article that says more. */
function joinBareForms(named: readonly Named[], parts: readonly Part[]): void {
  const groups = new Map<string, Named[]>()
  for (const each of named) {
    if (
      !JOINING.test(each.body.head) &&
      !/^Croi(?:x|ssant)-Rouge$/u.test(each.body.canonical ?? '')
    )
      continue
    const place = `${each.body.head} ${each.body.words[0]!.plain} ${each.key}`
    const group = groups.get(place)
    if (group === undefined) groups.set(place, [each])
    else group.push(each)
  }
  const distinct = [...groups.values()].map((group) => group[0]!).slice(0, MOST_NAMES)
  for (const group of groups.values()) {
    const owner = fullerThan(group[0]!, distinct)
    for (const each of group) {
      if (owner === undefined) nameOwner(each, parts)
      else {
        each.key = owner.key
        each.canonical = owner.canonical
      }
    }
  }
}

/** The one name that says all that this one says, and more. */
function fullerThan(each: Named, distinct: readonly Named[]): Named | undefined {
  const fuller = distinct.filter(
    (other) =>
      other.body.head === each.body.head &&
      other.tokens.size > each.tokens.size &&
      other.body.words[0]!.plain === each.body.words[0]!.plain &&
      [...each.tokens].every((token) => other.tokens.has(token)),
  )
  return new Set(fuller.map(({ key }) => key)).size === 1 ? fuller[0] : undefined
}

/** A bare ministry or assembly says in its canonical name whose it is. */
function nameOwner(each: Named, parts: readonly Part[]): void {
  if (each.body.countries.length > 0) return
  if (each.body.head !== 'ministere' && each.canonical !== 'Assemblée nationale') return
  const iso = homeOf(each, parts)
  if (iso === undefined) return
  each.canonical = `${each.canonical} ${article(countryName(iso))}${countryName(iso)}`
  each.key = [...each.tokens, iso].sort().join(' ')
}

/** Whose ministry a bare `ministère de la Défense` is: the agency's own country, unless one other is told. */
function homeOf({ body }: Named, parts: readonly Part[]): string | undefined {
  const person = wordsOf(body.part)
    .slice(body.to + 1, body.to + 4)
    .filter(({ capital }) => capital)
  const foreign = person.length > 1 && !person.every(({ plain }) => plain.length <= 6)
  if (!foreign) return 'VN'
  const others = foreignCountries(parts)
  return others.size === 1 ? [...others][0] : undefined
}

const countriesOf = new WeakMap<readonly Part[], ReadonlySet<string>>()

function foreignCountries(parts: readonly Part[]): ReadonlySet<string> {
  const known = countriesOf.get(parts)
  if (known !== undefined) return known
  const others = new Set<string>()
  for (const part of parts) {
    const words = wordsOf(part)
    for (let at = 0; at < words.length; at += 1) {
      const country = countryAt(words, at)
      if (country !== undefined && country.iso !== 'VN') others.add(country.iso)
    }
  }
  countriesOf.set(parts, others)
  return others
}

/** `le Comité intergouvernemental` alone names a committee only where the article names it in full. */
function incompleteNames(named: readonly Named[]): ReadonlySet<Named> {
  const fullest = new Map<string, number>()
  for (const { key, tokens } of named) {
    fullest.set(key, Math.max(fullest.get(key) ?? 0, tokens.size))
  }
  return new Set(
    named.filter(
      ({ key, tokens, body }) =>
        tokens.size <= 2 &&
        /^(?:comite|commission)$/u.test(body.head) &&
        body.countries.length === 0 &&
        fullest.get(key) === tokens.size &&
        body.words.some(({ plain }) => /^(?:inter|intergouvernementale?)$/u.test(plain)),
    ),
  )
}
