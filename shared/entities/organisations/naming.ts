/**
 * One body, many printed names: keys that meet, canonical names, acronyms across the article.
 *
 * `ministère vietnamien des Affaires étrangères` and `ministère des Affaires étrangères du Vietnam`
 * have one key; a bare form joins the one full form the article prints; `PCC` is the Chinese or the
 * Cuban party by what stands around it, and nobody's where nothing tells.
 */
import { countryAt, countryName } from '../recognisers/country.ts'
import { fixedAt } from './fixed.ts'
import { isAcronym } from './aliases.ts'
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

const EMPTY = /^(?:de|du|des|d|la|le|les|l|et|en|pour|sur|au|aux|a)$/u

export function gatherBodies(
  parts: readonly Part[],
  found: readonly FoundBody[],
  knowledge: Knowledge | undefined,
): readonly Candidate[] {
  const named = found
    .filter(({ aliasOf }) => aliasOf === undefined)
    .map((body) => nameOf(body, parts, knowledge))
  joinBareForms(named, parts)
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
    if (isIncomplete(each, named)) continue
    // An acronym that the article explains means what the article says.
    const owner = owners.get(textOf(each.body.words)) ?? each
    all.push({ body: each.body, owner })
  }
  for (const body of found) {
    const owner = body.aliasOf === undefined ? undefined : byBody.get(body.aliasOf)
    if (owner !== undefined && !isIncomplete(owner, named)) all.push({ body, owner })
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

const textOf = (words: readonly Word[]): string =>
  words.map(({ text, gap }, i) => (i === 0 ? '' : gap) + text).join('')

function nameOf(body: FoundBody, parts: readonly Part[], knowledge: Knowledge | undefined): Named {
  const expanded = expand(body.words, parts)
  const plainTokens = tokensOf(wordsIn(expanded))
  const fixed = fixedAt(wordsIn(expanded), 0)
  const whole = fixed !== undefined && fixed.to === wordsIn(expanded).length - 1
  const base = whole
    ? fixed.canonical
    : body.canonical !== undefined && body.countries.length === 0
      ? body.canonical
      : expanded
  const learnt = knowledge?.organisations.get(expanded.toLowerCase())
  const canonical = learnt ?? canonicalForm(base, body)
  const tokens = whole ? tokensOf(wordsIn(fixed.canonical)) : plainTokens
  return { body, tokens, canonical, key: [...tokens].sort().join(' ') }
}

/** Acronyms inside a name written out: `Comité central du PCV`. */
function expand(words: readonly Word[], parts: readonly Part[]): string {
  let text = ''
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    const fixed = fixedAt(words, at)
    const joint = at === 0 ? '' : word.gap
    if (word.text === 'PCC') text += joint + chinaOrCuba(parts)
    else if (word.text === 'AE') text += `${joint}Affaires étrangères`
    else if (word.text === 'CC') text += `${joint}Comité central`
    else if (
      fixed !== undefined &&
      (at > 0 || fixed.to > at || fixed.acronym) &&
      fixed.kind !== 'parliament'
    ) {
      text += joint + fixed.canonical
      at = fixed.to
    } else text += joint + word.text
  }
  return text
}

/** `PCC` is the party that the article spells out, or that its countries tell. */
function chinaOrCuba(parts: readonly Part[]): string {
  const text = parts.map((part) => part.text).join('\n')
  const count = (regex: RegExp) => text.match(regex)?.length ?? 0
  const china =
    count(/[Cc]hin(?:e|ois)|P[ée]kin|Xi Jinping/gu) +
    9 * count(/Parti communiste (?:chinois|de Chine)/gu)
  const cuba = count(/[Cc]uba|La Havane/gu) + 9 * count(/Parti communiste (?:cubain|de Cuba)/gu)
  if (china === cuba) return 'PCC'
  return china > cuba ? 'Parti communiste chinois' : 'Parti communiste de Cuba'
}

function tokensOf(words: readonly Word[]): ReadonlySet<string> {
  const tokens = new Set<string>()
  for (let at = 0; at < words.length; at += 1) {
    const country = countryAt(words, at)
    if (country !== undefined) {
      tokens.add(country.iso)
      at = country.to
      continue
    }
    const { plain } = words[at]!
    if (EMPTY.test(plain)) continue
    tokens.add(
      plain === 'inter'
        ? 'intergouvernemental'
        : plain.replace(/(?:ale|aux|ales|al)$/u, 'al').replace(/(?<=.{4})s$/u, ''),
    )
  }
  tokens.delete('gouvernemental')
  return tokens
}

const article = (name: string): string =>
  /^(?:États|Émirats|Pays|Philippines|Maldives|Seychelles|Comores|Fidji|Îles|Palaos|Bahamas)/u.test(
    name,
  )
    ? 'des '
    : /^(?:Cuba|Haïti|Israël|Oman|Singapour|Monaco|Chypre|Malte|Madagascar|Djibouti|Bahreïn|Sao|Saint|Antigua|Trinité|Kiribati|Nauru|Tonga|Tuvalu|Vanuatu|Samoa|Andorre|Palestine)/u.test(
          name,
        )
      ? /^[AEIOUÎÉH]/u.test(name)
        ? "d'"
        : 'de '
      : /^[AEIOUÎÉ]/u.test(name)
        ? "d'"
        : /(?:^(?:Bélize|Cambodge|Mexique|Mozambique|Zimbabwe|Timor|Salvador))/u.test(name)
          ? 'du '
          : /^République|e$/u.test(name)
            ? 'de la '
            : 'du '

/** Assemblies and ministries say whose they are. */
function canonicalForm(base: string, { head, countries, words }: FoundBody): string {
  const printed = countries[0]
  if (
    head === 'parliament' &&
    printed !== undefined &&
    /^assemblee nationale/u.test(words.map(({ plain }) => plain).join(' '))
  ) {
    return `Assemblée nationale ${article(countryName(printed))}${countryName(printed)}`
  }
  return base.replace(/[’]/gu, "'")
}

/** A name that says less joins the one name in the article that says more. */
function joinBareForms(named: readonly Named[], parts: readonly Part[]): void {
  const heads =
    /^(?:ministere|parliament|comite|commission|ambassade|consulat|departement|armee|service|agence|fonds|association|union|institut|academie|universite|direction|centre|conseil|front|musee|secretariat)$/u
  for (const each of named) {
    if (!heads.test(each.body.head)) continue
    const fuller = new Set(
      named
        .filter(
          (other) =>
            other.body.head === each.body.head &&
            other.tokens.size > each.tokens.size &&
            sameFirst(each, other) &&
            [...each.tokens].every((token) => other.tokens.has(token)),
        )
        .map((other) => other.key),
    )
    if (fuller.size === 1) {
      const owner = named.find(({ key }) => key === [...fuller][0])!
      each.key = owner.key
      each.canonical = owner.canonical
    } else if (
      each.body.countries.length === 0 &&
      (each.body.head === 'ministere' || /^Assemblée nationale$/u.test(each.canonical))
    ) {
      const iso = homeOf(each, parts)
      if (iso !== undefined) {
        each.canonical = `${each.canonical} ${article(countryName(iso))}${countryName(iso)}`
        each.key = [...each.tokens, iso].sort().join(' ')
      }
    }
  }
}

const sameFirst = (a: Named, b: Named): boolean => a.body.words[0]!.plain === b.body.words[0]!.plain

/** Whose ministry a bare `ministère de la Défense` is: the agency's own country, unless one other is told. */
function homeOf({ body }: Named, parts: readonly Part[]): string | undefined {
  const all = wordsOf(body.part)
  const person = all.slice(body.to + 1, body.to + 4).filter(({ capital }) => capital)
  const foreign = person.length > 1 && !person.every(({ plain }) => plain.length <= 6)
  if (!foreign) return 'VN'
  const others = new Set<string>()
  for (const part of parts) {
    const words = wordsOf(part)
    for (let at = 0; at < words.length; at += 1) {
      const country = countryAt(words, at)
      if (country !== undefined && country.iso !== 'VN') others.add(country.iso)
    }
  }
  return others.size === 1 ? [...others][0] : undefined
}

/** `le Comité intergouvernemental` alone names a committee only where the article names it in full. */
const isIncomplete = (each: Named, named: readonly Named[]): boolean =>
  each.tokens.size <= 2 &&
  /^(?:comite|commission)$/u.test(each.body.head) &&
  each.body.countries.length === 0 &&
  !named.some(
    (other) => other !== each && other.key === each.key && other.tokens.size > each.tokens.size,
  ) &&
  each.body.words.some(({ plain }) => /^(?:inter|intergouvernementale?)$/u.test(plain))
