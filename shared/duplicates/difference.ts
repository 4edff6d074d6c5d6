/**
 * What sets two copies of one dispatch apart, facts first: figures, dates, names, ranks, then wording.
 *
 * Sentences that say the same are laid side by side; where their words part, the words decide what kind of
 * difference it is. Spelling that is folded for comparison (`Hô` / `Ho`, `14e` / `XIVᵉ`, `dollars` / `USD`) is
 * none. Sentences are compared, not understood: a fact moved into another sentence is reported on both sides.
 */
import type { Article } from '../article/article.ts'
import { bestOf, hunksOf, sentenceOf, sentencesOf, type Sentence, type Token } from './sentences.ts'
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

export function differencesBetween(
  here: Pick<Article, 'headline' | 'lead' | 'body'>,
  there: Pick<Article, 'headline' | 'lead' | 'body'>,
): readonly Difference[] {
  const ours = sentencesOf(here)
  const theirs = sentencesOf(there)
  const found: Difference[] = []
  const matched = new Set<Sentence>()
  const known: Known = {
    ours: keysOf([...ours, sentenceOf(here.headline ?? '', 0)]),
    theirs: keysOf([...theirs, sentenceOf(there.headline ?? '', 0)]),
  }
  for (const sentence of ours) {
    const twin = bestOf(sentence, theirs)
    if (twin === undefined) continue
    matched.add(sentence).add(twin)
    found.push(...factsApart(sentence, twin, known))
  }
  for (const sentence of theirs) if (bestOf(sentence, ours) !== undefined) matched.add(sentence)
  found.push(...wordingApart('headline', here.headline, there.headline))
  found.push(...wordingApart('lead', here.lead, there.lead))
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
    const lost = runOf(a, (token) => isNew(here, token, there.keys, known.theirs))
    const won = runOf(b, (token) => isNew(there, token, here.keys, known.ours))
    const kind = kindOf(here, lost) ?? kindOf(there, won)
    if (kind === undefined) return []
    // What the other copy prints in its place, though it may print it elsewhere too.
    const ours = lost.length > 0 ? lost : runOf(a, (token) => kindOf(here, [token]) === kind)
    const theirs = won.length > 0 ? won : runOf(b, (token) => kindOf(there, [token]) === kind)
    // A title left out is style; a deputy made minister is an error.
    const isStyle = kind === 'rank' && (ours.length === 0 || theirs.length === 0)
    if (isStyle && ![...ours, ...theirs].some(({ key }) => DEPUTY.test(key))) return []
    return [{ kind, ...side('here', here, ours, kind), ...side('there', there, theirs, kind) }]
  })
}

/** A rank belongs to its sentence; another fact that stands anywhere in the other copy has only moved. */
function isNew(
  sentence: Sentence,
  token: Token,
  inTwin: ReadonlySet<string>,
  inCopy: ReadonlySet<string>,
): boolean {
  const kind = kindOf(sentence, [token])
  return kind !== undefined && !(kind === 'rank' ? inTwin : inCopy).has(token.key)
}

/** From the first to the last token that counts. */
const runOf = (tokens: readonly Token[], counts: (token: Token) => boolean): readonly Token[] => {
  const first = tokens.findIndex(counts)
  return first < 0 ? [] : tokens.slice(first, tokens.findLastIndex(counts) + 1)
}

interface Known {
  readonly ours: ReadonlySet<string>
  readonly theirs: ReadonlySet<string>
}

const keysOf = (sentences: readonly Sentence[]): ReadonlySet<string> =>
  new Set(sentences.flatMap(({ tokens }) => tokens.map(({ key }) => key)))

const MONTH =
  /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/u
// Offices and ranks, civil, military and religious: what an outlet corrects or gets wrong.
const RANK =
  /^(?:vice|adjointe?|permanente?|premiere?|ministre|presidente?|copresidente?|ambassad(?:eur|rice)|consule?|charge[e]?|secretaire|direct(?:eur|rice)|chef|cheffe|commandante?|commissaire|depute[e]?|senat(?:eur|rice)|gouverneure?|maire|membre|general|generale|colonel|lieutenant|major|capitaine|sergent|amiral|contre|brigade|division|corps|armee|marechal|roi|reine|prince|princesse|pape|cardinal|eveque|archeveque|venerable|porte|parole|coordinat(?:eur|rice)|interim|honoraire|suppleante?|inspect(?:eur|rice)|rect(?:eur|rice)|doyenne?|conseiller|conseillere|delegue[e]?|representante?|attache[e]?)$/u

const DEPUTY = /^(?:vice|adjointe?|permanente?|interim|contre|honoraire|suppleante?)$/u

function kindOf(
  sentence: Sentence,
  tokens: readonly Token[],
): 'figure' | 'date' | 'name' | 'rank' | undefined {
  if (tokens.length === 0) return undefined
  if (tokens.some(({ key }) => /^\d/u.test(key)))
    return isDated(sentence, tokens) ? 'date' : 'figure'
  if (tokens.some(({ key }) => MONTH.test(key))) return 'date'
  const named = tokens.filter(({ start }) => start > 0 && isCapital(sentence.text, start))
  if (named.length > 0) return 'name'
  return tokens.some(({ key }) => RANK.test(key)) ? 'rank' : undefined
}

const isCapital = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.slice(at, at + 2))

// `12` in `12 mars`, whichever of the two words differs; `1918` in `28 mai 1918`.
function isDated(sentence: Sentence, tokens: readonly Token[]): boolean {
  const first = sentence.tokens.indexOf(tokens[0]!)
  const near = sentence.tokens.slice(Math.max(0, first - 1), first + tokens.length + 1)
  return (
    near.some(({ key }) => MONTH.test(key)) ||
    tokens.some(({ key }) => /^(?:19|20)\d\d$/u.test(key))
  )
}

function side(
  name: 'here' | 'there',
  { text, tokens: all }: Sentence,
  tokens: readonly Token[],
  kind: Difference['kind'],
): { here?: string; there?: string } {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) return {}
  // A day without its month says little, nor does `vice` without the office.
  const goesOn = kind === 'date' ? MONTH : kind === 'rank' ? RANK : undefined
  let end = last
  for (const next of goesOn === undefined ? [] : all.slice(all.indexOf(last) + 1)) {
    if (!goesOn!.test(next.key)) break
    end = next
  }
  return { [name]: text.slice(first.start, end.end) }
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
