/**
 * What sets two copies of one dispatch apart, facts first: figures, dates, names, ranks, then wording.
 *
 * Sentences that say the same are laid side by side; where their words part, the words decide what kind of
 * difference it is. Spelling that is folded for comparison (`Hô` / `Ho`, `14e` / `XIVᵉ`, `dollars` / `USD`) is
 * none. Sentences are compared, not understood: a fact moved into another sentence is reported on both sides.
 */
import type { Article } from '../article/article.ts'
import { bestOf, hunksOf, sentenceOf, sentencesOf, type Sentence, type Token } from './sentences.ts'
import { factsIn, kindOf, KINDS, printedOf, type Fact } from './sentence-facts.ts'
import { comparableWords } from './words.ts'

export interface Difference {
  /** `paragraph-added`: the other copy has one more; `paragraph-missing`: it lacks one. */
  readonly kind:
    | 'figure'
    | 'date'
    | 'name'
    | 'rank'
    | 'headline'
    | 'lead'
    | 'paragraph-added'
    | 'paragraph-missing'
  /** As this copy prints it; absent where it has none. */
  readonly here?: string
  /** As the other copy prints it; absent where it has none. */
  readonly there?: string
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

export function differencesBetween(
  here: Pick<Article, 'headline' | 'lead' | 'body'>,
  there: Pick<Article, 'headline' | 'lead' | 'body'>,
): readonly Difference[] {
  const ours = sentencesOf(here)
  const theirs = sentencesOf(there)
  const found: Difference[] = []
  const matched = new Set<Sentence>()
  let compared = 0
  const known: Known = {
    ours: keysOf([...ours, sentenceOf(here.headline ?? '', 0)]),
    theirs: keysOf([...theirs, sentenceOf(there.headline ?? '', 0)]),
  }
  for (const sentence of ours) {
    const twin = bestOf(sentence, theirs)
    if (twin === undefined) continue
    matched.add(sentence).add(twin)
    compared += sentence.tokens.length * twin.tokens.length
    if (compared <= MOST_COMPARED) found.push(...factsApart(sentence, twin, known))
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

function factsApart(here: Sentence, there: Sentence, known: Known): Difference[] {
  return hunksOf(here.tokens, there.tokens).flatMap(([a, b]) => {
    const lost = factsIn(here, a, (token) => isNew(here, token, there.keys, known.theirs))
    const won = factsIn(there, b, (token) => isNew(there, token, here.keys, known.ours))
    return KINDS.flatMap((kind) => {
      const ours = lost.filter((fact) => fact.kind === kind)
      const theirs = won.filter((fact) => fact.kind === kind)
      // What the other copy prints in its place, though it may print it elsewhere too; a day that both sentences print
      // (`du 27 au 29 mars … vendredi 28 mars` beside `vendredi 28 mars`) has only moved.
      if (ours.length === 0 && theirs.length > 0)
        ours.push(...factsIn(here, a, isOf(here, kind, there.keys)))
      else if (theirs.length === 0 && ours.length > 0)
        theirs.push(...factsIn(there, b, isOf(there, kind, here.keys)))
      // In a long run one fact does not stand in the place of another.
      if (ours.length === theirs.length && Math.max(a.length, b.length) <= CLOSE)
        return ours.map((fact, at) => apart(kind, here, fact, there, theirs[at]))
      // A title left out is style; a deputy made minister is an error.
      // So is the day of the week left out beside its date.
      const isTold = ({ tokens }: Fact) =>
        kind === 'rank' ? tokens.some(isDeputy) : kind !== 'date' || !tokens.every(isWeekday)
      return [
        ...ours.filter(isTold).map((fact) => apart(kind, here, fact, there, undefined)),
        ...theirs.filter(isTold).map((fact) => apart(kind, here, undefined, there, fact)),
      ]
    })
  })
}

const isWeekday = ({ key }: Token): boolean =>
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/u.test(key)

const isDeputy = ({ key }: Token): boolean => DEPUTY.test(key)

const isOf =
  (sentence: Sentence, kind: Fact['kind'], inTwin: ReadonlySet<string>) =>
  (token: Token): boolean =>
    kindOf(sentence, token) === kind && !(kind === 'date' && inTwin.has(token.key))

/** A rank belongs to its sentence; another fact that stands anywhere in the other copy has only moved. */
function isNew(
  sentence: Sentence,
  token: Token,
  inTwin: ReadonlySet<string>,
  inCopy: ReadonlySet<string>,
): boolean {
  const kind = kindOf(sentence, token)
  return kind !== undefined && !(kind === 'rank' ? inTwin : inCopy).has(token.key)
}

interface Known {
  readonly ours: ReadonlySet<string>
  readonly theirs: ReadonlySet<string>
}

const keysOf = (sentences: readonly Sentence[]): ReadonlySet<string> =>
  new Set(sentences.flatMap(({ tokens }) => tokens.map(({ key }) => key)))

const DEPUTY = /^(?:vice|adjointe?|permanente?|interim|contre|honoraire|suppleante?)$/u

/** Words of a run within which a fact is printed in the place of another. */
const CLOSE = 8

const apart = (
  kind: Fact['kind'],
  here: Sentence,
  ours: Fact | undefined,
  there: Sentence,
  theirs: Fact | undefined,
): Difference => ({
  kind,
  ...(ours === undefined ? {} : { here: printedOf(here, ours) }),
  ...(theirs === undefined ? {} : { there: printedOf(there, theirs) }),
})

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
