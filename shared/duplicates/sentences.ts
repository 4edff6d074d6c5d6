/**
 * Two texts laid side by side: their sentences as comparable words, which sentence of one says what a sentence of
 * the other says, and where the words of two part.
 */
import type { Article } from '../article/article.ts'
import { pattern } from '../french/letters.ts'
import { comparableWords } from './words.ts'

const MOST_SENTENCES = 120
/** Words of one sentence that are compared; a page without full stops is one sentence. */
const MOST_WORDS = 400
/** Words of one text: four times the longest dispatch. */
const MOST_TOKENS = 6000
/** Letters of a paragraph that are read at all. */
const MOST_TEXT = 20_000

export interface Token {
  /** One spelling, for comparison. */
  readonly key: string
  readonly start: number
  readonly end: number
}

export interface Sentence {
  readonly text: string
  readonly paragraph: number
  readonly tokens: readonly Token[]
  readonly keys: ReadonlySet<string>
}

const sentenceEnd = pattern(String.raw`(?<=[.!?…]["»”]?)\s+(?=["«“]?\p{Lu})`, 'u')
// `5.000`, `3,66`, `14e`, `Covid-19`, `Mykolaïv`
const token = pattern(
  String.raw`\p{L}+-\d+(?!\d)|\d+(?:[.\s]\d{3}(?!\d))*(?:,\d+)?(?:\p{M}|\p{L})*|[\p{L}\p{M}]+|[$€]`,
  'gu',
)

export function sentencesOf({ lead, body }: Pick<Article, 'lead' | 'body'>): Sentence[] {
  const paragraphs = lead === undefined ? body : [lead, ...body]
  const found: Sentence[] = []
  let words = 0
  for (const [index, text] of paragraphs.entries()) {
    for (const part of text.slice(0, MOST_TEXT).split(sentenceEnd())) {
      const sentence = sentenceOf(part, lead === undefined ? index + 1 : index)
      words += sentence.tokens.length
      if (found.length >= MOST_SENTENCES || words > MOST_TOKENS) return found
      if (sentence.tokens.length > 0) found.push(sentence)
    }
  }
  return found
}

export function sentenceOf(text: string, paragraph: number): Sentence {
  const tokens = Array.from(text.matchAll(token()), (match) => ({
    // `9h30` is `9 heures 30`.
    key: comparableWords(match[0].replace(/^(\d+)h$/u, '$1')).join(' '),
    start: match.index,
    end: match.index + match[0].length,
  }))
    .filter(({ key }) => key !== '')
    .slice(0, MOST_WORDS)
  return { text, paragraph, tokens, keys: new Set(tokens.map(({ key }) => key)) }
}

/** The sentence that says the same: most of the shorter one's words, and not by chance. */
export function bestOf(sentence: Sentence, others: readonly Sentence[]): Sentence | undefined {
  let best: Sentence | undefined
  let most = 0.5
  for (const other of others) {
    const score = shareOf(sentence.keys, other.keys)
    if (score > most) [best, most] = [other, score]
  }
  return best
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const key of a) if (b.has(key)) shared += 1
  return shared < 3 && shared < Math.min(a.size, b.size) ? 0 : (2 * shared) / (a.size + b.size)
}

/** Runs of tokens in which two sentences part, by their longest common subsequence. */
export function hunksOf(
  a: readonly Token[],
  b: readonly Token[],
): (readonly [readonly Token[], readonly Token[]])[] {
  const width = b.length + 1
  const longest = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        a[i]!.key === b[j]!.key
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!)
    }
  }
  const hunks: [Token[], Token[]][] = []
  let open: [Token[], Token[]] = [[], []]
  const close = () => {
    if (open[0].length + open[1].length > 0) hunks.push(open)
    open = [[], []]
  }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]!.key === b[j]!.key) {
      close()
      i += 1
      j += 1
    } else if (
      j >= b.length ||
      (i < a.length && longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!)
    ) {
      open[0].push(a[i]!)
      i += 1
    } else {
      open[1].push(b[j]!)
      j += 1
    }
  }
  close()
  return hunks
}
