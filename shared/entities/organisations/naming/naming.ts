/**
 * One body, many printed names: keys that meet, canonical names, acronyms across the article.
 *
 * `ministère vietnamien des Affaires étrangères` and `ministère des Affaires étrangères du Vietnam`
 * have one key; a bare form joins the one full form the article prints; `PCC` is the Chinese or the
 * Cuban party by what stands around it, and nobody's where nothing tells.
 */
import { isCapitalised } from '../../../french/letters.ts'
import { remembering } from '../../../french/remembering.ts'
import type { Part } from '../../../article/article.ts'
import { countryName } from '../../countries/country-name.ts'
import { isAcronym } from '../letters/alias-shape.ts'
import { joinBareForms } from './bare-forms.ts'
import { article, expand, friendsOf, type Named, tokensOf } from './canonical.ts'
import type { FoundBody } from '../found-body.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import type { Candidate } from '../../candidate.ts'
import { spellingOf } from '../../spelling.ts'
import { opensSentence, textOf, wordsIn, wordsOf, type Word } from '../../words.ts'

export function gatherBodies(
  parts: readonly Part[],
  found: readonly FoundBody[],
): readonly Candidate[] {
  const named = found
    .filter(({ aliasOf }) => aliasOf === undefined)
    .map((body) => nameOf(body, parts))
  joinBareForms(named, parts)
  const byBody = new Map(named.map((each) => [each.body, each]))
  const owners = new Map<string, Named>()
  for (const body of found) {
    const owner = body.aliasOf === undefined ? undefined : byBody.get(body.aliasOf)
    if (owner === undefined) continue
    const text = textOf(body.words)
    const first = owners.get(text)
    if (first === undefined) owners.set(text, owner)
    // `la société de produits laitiers (Vinamilk)`, `la société du lait du Vietnam (Vinamilk)`
    else if (first.body.head === owner.body.head) {
      owner.key = first.key
      owner.canonical = first.canonical
    }
    // `(NAPAS)`, later `Napas`
    const fixed = fixedAt(body.words, 0)
    if (fixed?.kind === 'company' && !owners.has(fixed.canonical))
      owners.set(fixed.canonical, owner)
  }
  const all: { readonly body: FoundBody; readonly owner: Named }[] = []
  for (const each of named) {
    // An acronym that the article explains means what the article says.
    const owner =
      owners.get(textOf(each.body.words)) ?? owners.get(each.body.canonical ?? '') ?? each
    all.push({ body: each.body, owner })
  }
  for (const body of found) {
    const owner = body.aliasOf === undefined ? undefined : byBody.get(body.aliasOf)
    if (owner !== undefined) all.push({ body, owner })
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
  end: body.words.at(-1)!.end + (body.tail?.length ?? 0),
  rule: body.rule,
  key,
  canonical: canonical + (body.tail ?? ''),
})

/** Acronyms the article explains, wherever else it prints them. */
function explained(
  parts: readonly Part[],
  owners: ReadonlyMap<string, Named>,
  known: readonly FoundBody[],
): readonly Candidate[] {
  if (owners.size === 0) return []
  const taken = new Set(known.map(({ part, from }) => `${part.part} ${part.index} ${from}`))
  const plain = new Set(Array.from(owners.keys(), (name) => spellingOf(name).plain))
  const found: Candidate[] = []
  for (const part of parts) {
    const words = wordsOf(part)
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at]!
      if (!word.capital || !plain.has(word.plain)) continue
      // `(UBIFRANCE)`, later `Ubifrance`; a sentence may open with any word: `(ESPOIR)`, `Espoir ou inquiétude ?`
      const isSaid = word.text.length > 4 && !opensSentence(words, at)
      const owner =
        owners.get(word.text) ?? (isSaid ? owners.get(word.text.toUpperCase()) : undefined)
      if (
        owner === undefined ||
        !(isAcronym(word.text) || isShort(words, at)) ||
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

/** `la Vitas`: a short name that brackets gave, and no part of a longer one. */
const isShort = (words: readonly Word[], at: number): boolean =>
  isCapitalised(words[at]!.text, 3, 15) &&
  !(words[at]!.gap === ' ' && words[at - 1]?.capital === true && words[at - 1]!.text.length > 3) &&
  !(words[at + 1]?.gap === ' ' && words[at + 1]!.capital)

function nameOf(body: FoundBody, parts: readonly Part[]): Named {
  const expanded = expand(body.words, parts)
  const printed = readName(expanded)
  const base =
    printed.whole ??
    (body.canonical !== undefined && body.countries.length === 0 ? body.canonical : expanded)
  const canonical = canonicalForm(base, body)
  // `Francophonie` alone is a word too, so that the lexicon is not asked again.
  const stands = body.words.length === 1 && body.countries.length === 0 ? body.canonical : undefined
  const full = printed.whole ?? stands
  const { tokens, sorted } = full === undefined ? printed : readName(full)
  return { body, tokens, canonical, key: sorted + friendsOf(tokens, body.countries) }
}

interface ReadName {
  readonly tokens: ReadonlySet<string>
  /** The tokens in order of the alphabet: a key. */
  readonly sorted: string
  /** The fixed name that all its words are. */
  readonly whole?: string
}

/** What a name says, whatever page prints it. */
const readName = remembering((name): ReadName => {
  const words = wordsIn(name)
  const tokens = tokensOf(words)
  const fixed = fixedAt(words, 0)
  return {
    tokens,
    sorted: [...tokens].sort().join(' '),
    ...(fixed?.to === words.length - 1 && { whole: fixed.canonical }),
  }
}, 5000)

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
    const own = base.includes('populaire')
      ? 'Assemblée nationale du pouvoir populaire'
      : 'Assemblée nationale'
    return `${own} ${article(countryName(printed))}${countryName(printed)}`
  }
  return base.replace(/[’]/gu, "'")
}
