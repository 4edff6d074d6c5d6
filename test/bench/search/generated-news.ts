/**
 * News that never was, with the word frequencies of French news: seeded, so that every run measures the same.
 *
 * Words follow two regimes (1/r up to rank 6,000, then r^-1.8), a third of an article's words come from
 * one of 400 subjects, inflected forms share stems, little words stand between, and 3 % are elided.
 */
import type { Article, ArticleId } from '../../../shared/article/article.ts'
import { generator } from './known-items.ts'

const VOCABULARY = 90_000
const SUBJECTS = 400
const WORDS_A_SUBJECT = 60
const REGIME = 6000

const ONSETS = 'b c d f g l m n p r s t v ch gr pl tr br cl cr dr fl pr qu'.split(' ')
const VOWELS = 'a e i o u é ou an on in eu ai'.split(' ')
const ENDINGS = 'tion tions ment ments eur eurs ique iques al aux er é ée és e es'.split(' ')
const LITTLE = 'de la le les des et du en à un une dans pour que par sur au avec est'.split(' ')

type Draw = () => number

export interface NewsGenerator {
  article(number: number): Article
}

export function newsGenerator(seed = 7): NewsGenerator {
  const draw = generator(seed)
  const words = Array.from({ length: VOCABULARY }, (_, rank) => inventedWord(draw, rank))
  const ranks = cumulated()
  const subjects = Array.from({ length: SUBJECTS }, () =>
    Array.from({ length: WORDS_A_SUBJECT }, () => words[300 + Math.floor(draw() * 12_000)]!),
  )
  return {
    article(number) {
      // An article depends on its number alone, so that any part of a corpus can be made again.
      const own = generator(seed * 1_000_003 + number)
      const subject = subjects[Math.floor(own() * SUBJECTS)]!
      const word = () =>
        own() < 0.33
          ? subject[Math.floor(own() ** 2 * WORDS_A_SUBJECT)]!
          : words[rankAt(ranks, own())]!
      const sentence = (length: number) =>
        Array.from({ length }, () => withLittleWord(own, word())).join(' ')
      const year = 2014 + Math.floor(own() * 12)
      const month = String(1 + Math.floor(own() * 12)).padStart(2, '0')
      return {
        id: `vietnamplus-${String(number).padStart(7, '0')}` as ArticleId,
        kind: 'article',
        outlet: 'vietnamplus',
        headline: sentence(7),
        lead: `${sentence(18)}.`,
        body: Array.from({ length: 5 }, () => `${sentence(30 + Math.floor(own() * 30))}.`),
        captions: [],
        links: [],
        published: { date: `${year}-${month}-01`, basis: 'metadata' },
      }
    },
  }
}

export function* generatedNews(count: number): Generator<Article> {
  const news = newsGenerator()
  for (let number = 0; number < count; number += 1) yield news.article(number)
}

function inventedWord(draw: Draw, rank: number): string {
  const pick = (list: readonly string[]) => list[Math.floor(draw() * list.length)]!
  const syllables = 1 + Math.floor(draw() * (rank < 2000 ? 2 : 3))
  let word = ''
  for (let n = 0; n < syllables; n += 1) word += pick(ONSETS) + pick(VOWELS)
  return word + pick(ONSETS) + pick(ENDINGS)
}

function withLittleWord(draw: Draw, word: string): string {
  if (draw() < 0.03 && /^[aeiouyé]/u.test(word)) return `l’${word}`
  return draw() < 0.4 ? `${LITTLE[Math.floor(draw() * LITTLE.length)]!} ${word}` : word
}

function cumulated(): Float64Array {
  const sums = new Float64Array(VOCABULARY)
  let sum = 0
  for (let rank = 1; rank <= VOCABULARY; rank += 1) {
    sum += rank <= REGIME ? 1 / rank : 1 / REGIME / (rank / REGIME) ** 1.8
    sums[rank - 1] = sum
  }
  return sums.map((value) => value / sum)
}

function rankAt(sums: Float64Array, place: number): number {
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sums[middle]! < place) low = middle + 1
    else high = middle
  }
  return low
}
