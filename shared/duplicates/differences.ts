/**
 * What sets two copies of one dispatch apart, facts first: figures, dates, names, ranks, then wording.
 *
 * Sentences that say the same are laid side by side; where their words part, the words decide what kind of
 * difference it is. Spelling that is folded for comparison (`Hô` / `Ho`, `14e` / `XIVᵉ`, `dollars` / `USD`) is
 * none. Sentences are compared, not understood: a fact moved into another sentence is reported on both sides.
 */
import type { Article } from '../article/article.ts'
import { factsApart, keysOf, type Known } from './facts-apart.ts'
import { bestOf, sentenceOf, sentencesOf, type Sentence } from './sentences.ts'
import { comparableWords } from './words.ts'
import type { Difference } from './difference.ts'

/** What is compared of a copy; its day only tells whether `mardi` is `le 19 février`. */
type Compared = Pick<Article, 'headline' | 'lead' | 'body'> & {
  readonly published?: { readonly date: string }
}

const ORDER: readonly Difference['kind'][] = [
  'figure',
  'date',
  'name',
  'rank',
  'headline',
  'lead',
  'paragraph-added',
  'paragraph-missing',
]
const MOST = 20
/** Pairs of words that are compared: a long dispatch takes a tenth; a hostile page may not take seconds. */
const MOST_COMPARED = 500_000

export function differencesBetween(here: Compared, there: Compared): readonly Difference[] {
  const ours = sentencesOf(here)
  const theirs = sentencesOf(there)
  const found: Difference[] = []
  const matched = new Set<Sentence>()
  const published = here.published?.date ?? there.published?.date
  const known: Known = {
    ours: keysOf([...ours, sentenceOf(here.headline ?? '', 0)]),
    theirs: keysOf([...theirs, sentenceOf(there.headline ?? '', 0)]),
    ...(published === undefined ? {} : { published }),
  }
  let compared = 0
  const compare = (one: Sentence, other: Sentence, isPart = false) => {
    compared += one.tokens.length * other.tokens.length
    if (compared <= MOST_COMPARED) found.push(...factsApart(one, other, known, isPart))
  }
  for (const sentence of ours) {
    const twin = bestOf(sentence, theirs)
    if (twin === undefined) continue
    matched.add(sentence).add(twin)
    compare(sentence, twin)
  }
  // What one sentence says here, two may say there.
  for (const sentence of theirs) {
    const twin = matched.has(sentence) ? undefined : bestOf(sentence, ours)
    if (twin !== undefined) compare(twin, sentence, true)
  }
  for (const sentence of theirs) if (bestOf(sentence, ours) !== undefined) matched.add(sentence)
  found.push(...wordingApart('headline', here.headline, there.headline))
  found.push(...leadApart(here.lead, there.lead, { ours, theirs }))
  for (const text of loneParagraphs(theirs, ours, matched)) {
    found.push({ kind: 'paragraph-added', there: text })
  }
  for (const text of loneParagraphs(ours, theirs, matched)) {
    found.push({ kind: 'paragraph-missing', here: text })
  }
  return inOrder(found)
}

function wordingApart(
  kind: 'headline' | 'lead',
  here: string | undefined,
  there: string | undefined,
): Difference[] {
  const key = (text: string | undefined) => comparableWords(text ?? '').join(' ')
  if (key(here) === key(there)) return []
  return [
    { kind, ...(here === undefined ? {} : { here }), ...(there === undefined ? {} : { there }) },
  ]
}

/** A lead that the other copy prints as the first sentences of its text is no other lead. */
function leadApart(
  here: string | undefined,
  there: string | undefined,
  { ours, theirs }: { readonly ours: readonly Sentence[]; readonly theirs: readonly Sentence[] },
): Difference[] {
  const isPrintedIn = (lead: readonly Sentence[], others: readonly Sentence[]) =>
    lead.every(({ keys }) => others.some((other) => [...keys].every((key) => other.keys.has(key))))
  const leadOf = (sentences: readonly Sentence[]) =>
    sentences.filter(({ paragraph }) => paragraph === 0)
  if (here === undefined && there !== undefined && isPrintedIn(leadOf(theirs), ours)) return []
  if (there === undefined && here !== undefined && isPrintedIn(leadOf(ours), theirs)) return []
  return wordingApart('lead', here, there)
}

/** Paragraphs, the lead apart, of which no sentence and few words stand in the other copy. */
function loneParagraphs(
  sentences: readonly Sentence[],
  others: readonly Sentence[],
  matched: ReadonlySet<Sentence>,
): string[] {
  const known = keysOf(others)
  const paragraphs = new Map<number, Sentence[]>()
  for (const sentence of sentences) {
    if (sentence.paragraph === 0) continue
    paragraphs.set(sentence.paragraph, [...(paragraphs.get(sentence.paragraph) ?? []), sentence])
  }
  return [...paragraphs.values()].flatMap((parts) => {
    const lone = parts.filter((part) => !matched.has(part) && isNews(part, known))
    return lone.length === 0 ? [] : [lone.map(({ text }) => text).join(' ')]
  })
}

const isNews = ({ tokens }: Sentence, known: ReadonlySet<string>): boolean =>
  tokens.filter(({ key }) => !known.has(key)).length >= 0.4 * tokens.length

function inOrder(found: readonly Difference[]): readonly Difference[] {
  const seen = new Set<string>()
  return found
    .filter(({ kind, here = '', there = '' }) => {
      const key = `${kind} ${comparableWords(here).join(' ')} | ${comparableWords(there).join(' ')}`
      return !seen.has(key) && seen.add(key) !== undefined
    })
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .slice(0, MOST)
}
