/**
 * Which series a counted event belongs to, and its name spelt out: `19e réunion` of the body named
 * beside it, `10e dialogue stratégique` of two countries.
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { readName } from '../../organisations/composed/grammar.ts'
import { fixedAt } from '../../organisations/lexicon/fixed.ts'
import { isHead } from '../../organisations/lexicon/heads.ts'
import { partnershipAt } from '../../organisations/letters/partnerships.ts'
import { countryAt } from '../../countries/words.ts'
import { knownPlaceAt } from '../../places/known.ts'
import type { Part } from '../../../article/article.ts'
import { onceAPage } from '../../once-a-page.ts'
import { slugOf } from '../event-name.ts'
import { continues, textOf, wordsOf, type Word } from '../../words.ts'

export interface SessionName {
  /** Where the longest printed name ends. */
  readonly end: number
  readonly canonical: string
  readonly series?: string
  /** Whose it is, where that is printed beside it. */
  readonly owner?: string
}

interface Owner {
  readonly to: number
  readonly text: string
  readonly slug: string
}

/** `from` is the ordinal's word, `head` the noun, `to` the last adjective. */
export function sessionOf(
  words: readonly Word[],
  from: number,
  head: number,
  to: number,
  ordinal: number,
  parts: readonly Part[],
): SessionName {
  const noun = textOf(words, head, to)
  const number = `${ordinal}${ordinal === 1 ? (isOneOf(words[head]!.plain, 'congres dialogue sommet anniversaire forum plenum festival round salon') ? 'er' : 're') : 'e'}`
  const beside = ownerAfter(words, to)
  const owner =
    beside ??
    (BODIES.test(words[head]!.plain) && !isOthers(words, to)
      ? ownerAnywhere(words, from, parts)
      : undefined)
  if (owner === undefined) return { end: to, canonical: `${number} ${noun}` }
  const kind =
    BODIES.test(words[head]!.plain) && owner.slug !== '' && !/^[a-z]{2}-[a-z]{2}$/u.test(owner.slug)
      ? ''
      : `${slugOf(noun)}-`
  return {
    end: Math.max(owner.to, to),
    canonical: `${number} ${noun} ${owner.text}`,
    ...(beside === undefined ? {} : { owner: beside.slug }),
    ...(words[head]!.plain === 'anniversaire'
      ? {}
      : { series: `${kind}${owner.slug}`.slice(0, 80) }),
  }
}

const BODIES = oneOf('reunion session seance plenum')

/** `2e réunion des présidents …`, `entre les trois parlements`: it says whose it is, and no committee's. */
const isOthers = (words: readonly Word[], to: number): boolean =>
  words[to + 1]?.gap === ' ' &&
  (words[to + 1]!.plain === 'entre' ||
    (isOneOf(words[to + 1]!.plain, 'de du des d') &&
      !isOneOf(words[to + 2]?.plain, 'ce cet cette ces son sa leur annee mecanisme la le l')))

/** `du Comité intergouvernemental Vietnam-Russie`, `Vietnam-Russie`, `de l'ASEAN`. */
function ownerAfter(words: readonly Word[], to: number): Owner | undefined {
  const pair = pairAt(words, to + 1, ' ')
  if (pair !== undefined) return { to: pair.to, text: pair.text, slug: pair.slug }
  const next = words[to + 1]
  if (next === undefined || next.gap !== ' ' || !isOneOf(next.plain, 'de du des d entre sur'))
    return undefined
  if (next.plain === 'entre') {
    const start = isOneOf(words[to + 2]?.plain, 'le la l les') ? to + 3 : to + 2
    const one = countryAt(words, start)
    if (one === undefined || words[one.to + 1]?.plain !== 'et') return undefined
    const second = isOneOf(words[one.to + 2]?.plain, 'le la l les') ? one.to + 3 : one.to + 2
    const two = countryAt(words, second)
    return two === undefined
      ? undefined
      : {
          to: two.to,
          text: textOf(words, to + 1, two.to),
          slug: [one.iso, two.iso].sort().join('-').toLowerCase(),
        }
  }
  const noun = isOneOf(words[to + 2]?.plain, 'la l le les') ? to + 3 : to + 2
  const word = words[noun]
  if (word === undefined || !continues(word) || next.plain === 'sur') return undefined
  const fixed = fixedAt(words, noun)
  if (fixed !== undefined)
    return { to: fixed.to, text: textOf(words, to + 1, fixed.to), slug: slugOf(fixed.canonical) }
  const partnership = partnershipAt(words, noun)
  const end = partnership?.to ?? ownNameEnd(words, to, noun)
  if (end <= to) return undefined
  return { to: end, text: textOf(words, to + 1, end), slug: slugOfBody(words, noun, end) }
}

const ownNameEnd = (words: readonly Word[], to: number, noun: number): number =>
  isHead(words[noun]!.plain)
    ? readName(words, noun, words[noun]!.plain).to
    : readName(words, to, 'anniversaire').to

/** `Vietnam-Russie` and `Russie-Vietnam` are one series. */
function slugOfBody(words: readonly Word[], from: number, to: number): string {
  const isos: string[] = []
  const plain: string[] = []
  for (let at = from; at <= to; at += 1) {
    const country = countryAt(words, at)
    if (country !== undefined) {
      isos.push(country.iso.toLowerCase())
      at = country.to
    } else if (!isOneOf(words[at]!.plain, 'de du des d la l le les et pour sur'))
      plain.push(words[at]!.plain)
  }
  return [
    ...plain.join('-').replace('inter-gouvernemental', 'intergouvernemental').split('-'),
    ...isos.sort(),
  ].join('-')
}

/** `Vietnam-Russie`, `Russie-ASEAN`. */
export function pairAt(words: readonly Word[], at: number, gap: string): Owner | undefined {
  if (words[at]?.gap !== gap) return undefined
  // `Asie-Europe`: two continents in one name.
  const both = knownPlaceAt(words, at)
  if (both !== undefined && words[at]!.capital && words[both.to]!.gap === '-')
    return { to: both.to, text: textOf(words, at, both.to), slug: slugOf(both.canonical) }
  const one = partnerAt(words, at)
  // `4e Sommet P4G`
  if (one === undefined && fixedAt(words, at)?.acronym === true)
    return { to: at, text: words[at]!.text, slug: slugOf(words[at]!.text) }
  if (one === undefined) return undefined
  if (one.iso.includes('+')) return { to: one.to, text: one.iso, slug: slugOf(one.iso) }
  if (!/^ ?[-–] ?$/u.test(words[one.to + 1]?.gap ?? '')) return undefined
  const two = partnerAt(words, one.to + 1)
  if (two === undefined) return undefined
  const isos = [one.iso, two.iso]
  // `Sommet parlementaire Cambodge-Laos-Vietnam`
  let { to } = two
  for (let next = nextPartner(words, to); next !== undefined; next = nextPartner(words, to)) {
    isos.push(next.iso)
    ;({ to } = next)
  }
  return { to, text: textOf(words, at, to), slug: isos.sort().join('-').toLowerCase() }
}

/** A third, a fourth. */
const nextPartner = (
  words: readonly Word[],
  to: number,
): { readonly iso: string; readonly to: number } | undefined =>
  /^ ?[-–] ?$/u.test(words[to + 1]?.gap ?? '') ? partnerAt(words, to + 1) : undefined

const partnerAt = (
  words: readonly Word[],
  at: number,
): { readonly iso: string; readonly to: number } | undefined => {
  const country = countryAt(words, at)
  if (country !== undefined) return country.form === 'demonym' ? undefined : country
  // `Sommet Mékong-Japon`
  const region = knownPlaceAt(words, at)
  if (region !== undefined) return { iso: slugOf(region.canonical), to: region.to }
  if (words[at]?.text === 'Union' && words[at + 1]?.plain === 'europeenne')
    return { iso: 'UE', to: at + 1 }
  // `ASEAN-Conseil de coopération du Golfe`
  const body = words[at]?.text === 'Conseil' ? fixedAt(words, at) : undefined
  if (body !== undefined) return { iso: slugOf(body.canonical), to: body.to }
  // `ASEAN+3`
  if (/^ ?\+ ?$/u.test(words[at + 1]?.gap ?? '') && /^\d$/u.test(words[at + 1]!.text))
    return { iso: `${words[at]!.text}+${words[at + 1]!.text}`, to: at + 1 }
  return isOneOf(
    words[at]?.text,
    'ASEAN UE UEEA AELE CELAC OTAN CCG G7 G20 BRICS OCS MERCOSUR Mercosur CARICOM AIPA Asie Europe Afrique',
  )
    ? { iso: words[at]!.text, to: at }
    : undefined
}

/** `Le Comité intergouvernemental Vietnam-Russie a tenu sa 19e réunion`: the one committee around. */
function ownerAnywhere(
  words: readonly Word[],
  before: number,
  parts: readonly Part[],
): Owner | undefined {
  for (
    let at = before - 1;
    at >= Math.max(0, before - 60) && !/[.!?;]/u.test(words[at + 1]!.gap);
    at -= 1
  ) {
    const owner = committeeAt(words, at)
    if (owner !== undefined) return owner
  }
  const owners = committeesOf(parts)
  const only = owners.size === 1 ? [...owners.values()][0] : undefined
  return only === undefined ? undefined : { ...only, to: 0 }
}

/** The committees an article names. */
const committeesOf = onceAPage((parts: readonly Part[]): ReadonlyMap<string, Owner> => {
  const owners = new Map<string, Owner>()
  for (const part of parts) {
    const all = wordsOf(part)
    for (let at = 0; at < all.length; at += 1) {
      const owner = committeeAt(all, at)
      if (owner !== undefined) owners.set(owner.slug, owner)
    }
  }
  return owners
})

function committeeAt(words: readonly Word[], at: number): Owner | undefined {
  const word = words[at]!
  if (!word.capital || !isOneOf(word.plain, 'comite commission assemblee groupe')) return undefined
  const name = readName(words, at, word.plain)
  if (
    !name.pair &&
    !/^(?:comite|commission) (?:inter|mixte)/u.test(`${word.plain} ${words[at + 1]?.plain ?? ''}`)
  )
    return undefined
  if (name.to === at) return undefined
  return {
    to: 0,
    text: `${isOneOf(word.plain, 'assemblee commission') ? 'de la' : 'du'} ${textOf(words, at, name.to)}`,
    slug: slugOfBody(words, at, name.to),
  }
}
