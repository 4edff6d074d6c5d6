/**
 * The dispatches of a corpus: which articles are one text printed again.
 *
 * Near-linear: articles meet in the buckets of their rarest-looking shingles, of their headline and of their
 * lead; only those that meet are compared, and a bucket that half the corpus falls into compares neighbours in
 * time only. The result does not depend on the order of the articles.
 */
import type { Article, ArticleId } from '../article/article.ts'
import { factsOf } from './facts.ts'
import { isSameDispatch, type Likeness } from './sameness.ts'
import { exactContainment, hashOf, sharedOf, shinglesOf } from './shingles.ts'
import { comparedParagraphs } from './sketch.ts'
import { comparableWords } from './words.ts'

/** What clustering reads of an article. */
export type Dispatched = Pick<
  Article,
  'id' | 'kind' | 'headline' | 'lead' | 'body' | 'captions' | 'published'
>

const ANCHORS = 24
/** Articles a bucket compares all with all; beyond, each with its next few in time. */
const CROWD = 16
const NEIGHBOURS = 6
/** Fewer words are a heading, not a headline. */
const TELLING = 3
/** Texts under one headline that make it a column's. */
const EDITIONS = 3
/** Words of a text that tell the news, its background left out. */
const OPENING = 45
const DAY = 86_400_000

/**
 * Each copied article's dispatch; articles printed once are absent. A dispatch is named after its earliest copy,
 * so that later ones do not rename it: `d-vietnamplus-160915`. `known` names win, for corpora that grow.
 */
export function clusterDispatches(
  articles: Iterable<Dispatched>,
  known: ReadonlyMap<ArticleId, string> = new Map(),
): ReadonlyMap<ArticleId, string> {
  const texts: Text[] = []
  for (const article of articles) if (article.kind !== 'tag') texts.push(textOf(article))
  texts.sort(inTime)
  const columns = columnsOf(texts)
  const groups = new Groups(texts.length)
  const same = (a: number, b: number) => judge(texts[a]!, texts[b]!, columns)
  for (const [a, b] of pairsOf(texts)) {
    if (!groups.together(a, b) && same(a, b)) groups.join(a, b, same)
  }
  return namesOf(texts, groups, known)
}

/** What is kept of each article: numbers, so that a large corpus fits. */
interface Text {
  readonly id: ArticleId
  readonly kind: Article['kind']
  readonly paragraphs: readonly string[]
  readonly shingles: Uint32Array
  /** With the lead and without: an outlet may have lost it, or written one of its own. */
  readonly openings: readonly Uint32Array[]
  readonly figures: Uint32Array
  readonly names: Uint32Array
  readonly headline: string | undefined
  readonly lead: string | undefined
  /** Milliseconds; absent unless known to the day. */
  readonly day?: number
  masked?: Uint32Array
}

function textOf(article: Dispatched): Text {
  const paragraphs = comparedParagraphs(article)
  const words = paragraphs.map(comparableWords)
  const { figures, names } = factsOf(paragraphs, words)
  const day = dayOf(article.published?.date)
  return {
    id: article.id,
    kind: article.kind,
    paragraphs,
    shingles: shinglesOf(words),
    openings: [words, words.slice(1)].map((told) => shinglesOf(openingOf(told))),
    figures: numbered(figures),
    names: numbered(names),
    headline: telling(article.headline),
    lead: telling(article.lead),
    ...(day === undefined ? {} : { day }),
  }
}

const numbered = (words: ReadonlySet<string>): Uint32Array =>
  Uint32Array.from(words, (word) => hashOf(word)).sort()

const dayOf = (date: string | undefined): number | undefined =>
  date === undefined || date.length < 10 ? undefined : Date.parse(`${date.slice(0, 10)}T00:00:00Z`)

function telling(text: string | undefined): string | undefined {
  const words = text === undefined ? [] : comparableWords(text)
  return words.length < TELLING ? undefined : words.join(' ')
}

function inTime(a: Text, b: Text): number {
  if (a.day !== b.day) return (a.day ?? Infinity) - (b.day ?? Infinity)
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** [key, article] pairs, packed in one number each so that sorting them is all the grouping there is. */
function bucketsOf(texts: readonly Text[], keysOf: (text: Text) => Iterable<number>): Float64Array {
  const packed: number[] = []
  for (const [at, text] of texts.entries()) {
    for (const key of keysOf(text)) packed.push(key * 0x200000 + at)
  }
  return Float64Array.from(packed).sort()
}

const titlesOf = ({ headline, lead }: Text): readonly number[] => [
  ...(headline === undefined ? [] : [hashOf(`h ${headline}`)]),
  ...(lead === undefined ? [] : [hashOf(`l ${lead}`)]),
]

/** Articles that meet under one headline or lead, or twice in their shingles: once is a turn of phrase. */
function* pairsOf(texts: readonly Text[]): Generator<readonly [number, number]> {
  const judged = new Set<number>()
  const met = new Set<number>()
  for (const pair of meetings(bucketsOf(texts, titlesOf), texts.length)) {
    if (judged.has(pair)) continue
    judged.add(pair)
    yield [Math.floor(pair / texts.length), pair % texts.length]
  }
  const anchors = bucketsOf(texts, ({ shingles }) => shingles.subarray(0, ANCHORS))
  for (const pair of meetings(anchors, texts.length)) {
    if (judged.has(pair)) continue
    if (!met.has(pair)) {
      met.add(pair)
      continue
    }
    judged.add(pair)
    yield [Math.floor(pair / texts.length), pair % texts.length]
  }
}

function* meetings(buckets: Float64Array, count: number): Generator<number> {
  for (let start = 0, end = 0; start < buckets.length; start = end) {
    const key = Math.floor(buckets[start]! / 0x200000)
    while (end < buckets.length && Math.floor(buckets[end]! / 0x200000) === key) end += 1
    const reach = end - start > CROWD ? NEIGHBOURS : CROWD
    for (let i = start; i < end; i += 1) {
      const a = buckets[i]! % 0x200000
      for (let j = i + 1; j < Math.min(end, i + 1 + reach); j += 1) {
        yield a * count + (buckets[j]! % 0x200000)
      }
    }
  }
}

// Headlines that stand over several different texts: `Le point sur la pandémie`.
function columnsOf(texts: readonly Text[]): ReadonlySet<string> {
  const editions = new Map<string, Text[]>()
  const columns = new Set<string>()
  for (const text of texts) {
    if (text.headline === undefined || columns.has(text.headline)) continue
    const known = editions.get(text.headline)
    if (known === undefined) editions.set(text.headline, [text])
    else if (known.every((other) => isAnother(text, other))) known.push(text)
    if (known !== undefined && known.length >= EDITIONS) columns.add(text.headline)
  }
  return columns
}

const isAnother = (a: Text, b: Text): boolean =>
  a.day !== b.day && exactContainment(a.shingles, b.shingles) < 0.4

function judge(a: Text, b: Text, columns: ReadonlySet<string>): boolean {
  // A translation by machine tells the same event, in a text of its own.
  if ((a.kind === 'machine-translation') !== (b.kind === 'machine-translation')) return false
  const sameHeadline = a.headline !== undefined && a.headline === b.headline
  const containment = exactContainment(a.shingles, b.shingles)
  if (containment < 0.03) return false
  const figures = shareOf(a.figures, b.figures)
  const sizes = [a.shingles.length, b.shingles.length].sort((x, y) => x - y) as [number, number]
  const like: Likeness = {
    sizes,
    containment,
    names: shareOf(a.names, b.names),
    figures,
    figureCount: Math.min(a.figures.length, b.figures.length),
    nameCount: Math.min(a.names.length, b.names.length),
    sameHeadline,
    column: sameHeadline && columns.has(a.headline!),
    opening: Math.min(openingShare(a, b), openingShare(b, a)),
    ...(figures < 0.6 ? { masked: exactContainment(maskedOf(a), maskedOf(b)) } : {}),
    ...(a.day === undefined || b.day === undefined ? {} : { days: Math.abs(a.day - b.day) / DAY }),
  }
  return isSameDispatch(like)
}

function openingShare({ openings }: Text, other: Text): number {
  const shares = openings
    .filter((opening) => opening.length > 0)
    .map((opening) => sharedOf(opening, other.shingles) / opening.length)
  return Math.max(0, ...shares)
}

/** The share of the smaller list that the larger one holds; 1 where one is empty. */
const shareOf = (a: Uint32Array, b: Uint32Array): number =>
  Math.min(a.length, b.length) === 0 ? 1 : exactContainment(a, b)

function openingOf(paragraphs: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let words = 0
  const end = paragraphs.findIndex(({ length }) => {
    words += length
    return words >= OPENING
  })
  return end < 0 ? paragraphs : paragraphs.slice(0, end + 1)
}

const maskedOf = (text: Text): Uint32Array =>
  (text.masked ??= shinglesOf(
    text.paragraphs.map((paragraph) =>
      comparableWords(paragraph).map((word) => (/^\d/u.test(word) ? '0' : word)),
    ),
  ))

/** Articles joined two by two, without chains: a group takes in another only if a third of their members agree. */
class Groups {
  readonly #group: number[]
  readonly #members: number[][]

  constructor(count: number) {
    this.#group = Array.from({ length: count }, (_, i) => i)
    this.#members = Array.from({ length: count }, (_, i) => [i])
  }

  together(a: number, b: number): boolean {
    return this.#group[a] === this.#group[b]
  }

  join(a: number, b: number, same: (a: number, b: number) => boolean): void {
    const into = this.#members[this.#group[a]!]!
    const from = this.#members[this.#group[b]!]!
    let yes = 0
    let asked = 0
    for (const x of into.slice(0, 6)) {
      for (const y of from.slice(0, 6)) {
        asked += 1
        if ((x === a && y === b) || same(Math.min(x, y), Math.max(x, y))) yes += 1
      }
    }
    if (3 * yes < asked) return
    const kept = this.#group[a]!
    for (const member of from) this.#group[member] = kept
    this.#members[kept] = [...into, ...from].sort((x, y) => x - y)
  }

  *all(): Generator<readonly number[]> {
    for (const [at, members] of this.#members.entries()) {
      if (members.length > 1 && this.#group[at] === at && members.includes(at)) yield members
    }
  }
}

function namesOf(
  texts: readonly Text[],
  groups: Groups,
  known: ReadonlyMap<ArticleId, string>,
): ReadonlyMap<ArticleId, string> {
  const names = new Map<ArticleId, string>()
  for (const members of groups.all()) {
    const ids = members.map((at) => texts[at]!.id)
    const name = ids.map((id) => known.get(id)).find((id) => id !== undefined) ?? `d-${ids[0]!}`
    for (const id of ids) names.set(id, name)
  }
  return names
}
