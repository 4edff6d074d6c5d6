/**
 * What a dispatch is about, by the words of its field: trade, energy, health, defence, sport.
 *
 * Topics are specific matters of life and government. The forms of diplomacy (visits, receptions, agreements,
 * anniversaries) are none: they join everything to everything.
 */
import { partsOf, type Article, type PartRef } from '../../article/article.ts'
import type { Mention, Person } from '../../entities/entity.ts'
import { fold } from '../../french/fold.ts'
import { saidIn, type Entry, type Said } from './said.ts'
import { settle, type Tally } from './setting.ts'
import type { TopicCode } from './subject.ts'
import { SUBJECTS } from './subjects.ts'

export interface Topic {
  readonly code: TopicCode
  /** How much of the article speaks of it, about 1 for one mention in the body. */
  readonly weight: number
  /** What the article is about, not only speaks of: its headline or its lead says so, or several words of its body. */
  readonly isMain: boolean
}

/** What a word weighs by where it is printed. */
export const PART_WEIGHT: Readonly<Record<PartRef['part'], number>> = {
  headline: 3,
  lead: 2,
  caption: 1,
  body: 1,
}
/** One word over and over says it once more, not ten times. */
const MOST_PER_WORD = 3

export const SPORT: TopicCode = 'p'
export const TRADE: TopicCode = 'c'
export const CROPS: TopicCode = 'a'
export const GOODS: TopicCode = 'i'
export const SEA: TopicCode = 'm'
export const CONDOLENCES: TopicCode = 'C'
/** A form of diplomacy: who speaks for a state where he is its guest. */
export const EMBASSIES: TopicCode = '6'
/** A form of diplomacy: committees and forums of two economies. */
export const ECONOMIC_DEALINGS: TopicCode = '4'

/** Whether a topic is a matter, and not a form of diplomacy. */
export const isMatter = (code: TopicCode): boolean => !/\d/u.test(code)

export const topicName = (code: TopicCode): string =>
  SUBJECTS.find((topic) => topic.code === code)?.name ?? code

/** Less than this is a word in a list. */
const LEAST_MAIN = 3
const LEAST_BODY = 5

/**
 * `ministre de l’Agriculture et du Développement rural`, `ministère laotien de la Santé`, `ministre de la Culture, des
 * Sports et du Tourisme`, `directrice du Département de la Santé`, `commissaire européenne au Commerce`; not `le ministre
 * parle de la santé`, and of `la ministre à la foire` not the fair.
 */
const HEADS =
  'minist(?:re|ere)s?|departements?|directions?|directeurs?|directrices?|commissions?|commissaires?|secretaires?-d-etat'
const DELEGATES = 'commissaires?|secretaires?-d-etat|ministres?-deleguee?s?'
const WHOSE =
  '(?:-adjointe?s?|-permanente?s?|-deleguee?s?|-[a-z]+(?:ien|ienne|ais|aise|ois|oise|ain|aine|een|eenne)s?)?'
const OFFICE = new RegExp(
  `(?<![a-z0-9])(?:(?:${HEADS})${WHOSE}-(?:de-la|de-l|des|du)|(?:${DELEGATES})${WHOSE}-(?:a-la|a-l|au|aux))-` +
    `(?!(?:${HEADS})-)[a-z]+(?:-[a-z]+(?:elle|ale|ere)s)?` +
    '(?:(?:-(?:de-la|de-l|des|du)-[a-z]+)?-et-(?:(?:de-la|de-l|des|du|a-la|a-l|au|aux)-)?[a-z]+)?',
  'gu',
)

/** `les films vietnamiens en salle` are no Vietnamese abroad: what follows is parted from the adjective. */
const ADJECTIVE = / vietnamiens(?= )/gu

/** `Roman Golovtchenko` is no novel, and `Mme Marine` no navy. */
function withoutNames(text: string, mentions: readonly Mention[]): string {
  let out = ''
  let from = 0
  for (const { start, end } of mentions.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue
    out += `${text.slice(from, start)}X`
    from = end
  }
  return out + text.slice(from)
}

/** The topics of an article, the strongest first. The names of `persons` are no words of it. */
export function topicsOf(article: Article, persons: readonly Person[] = []): readonly Topic[] {
  const named = persons.flatMap(({ mentions }) => mentions)
  const parts = partsOf(article).map(({ part, index, text }): ReadPart => {
    const mentions = named.filter((mention) => mention.part === part && mention.index === index)
    const plain = withoutNames(text, mentions).replace(ADJECTIVE, '$& x').toLowerCase()
    const words = fold(plain).replace(/[^a-z0-9]+/gu, '-')
    return {
      // A page that has lost its lead tells its news in its first paragraph.
      part: part === 'body' && index === 0 && article.lead === undefined ? 'lead' : part,
      text: words,
      said: [...saidIn(words)],
    }
  })
  const topics = judged(tallied(parts, 'little'))
  // Who speaks for a field, of nothing else, speaks of it.
  return topics.some(({ code, isMain }) => isMain && isMatter(code))
    ? topics
    : judged(tallied(parts, 'much'))
}

interface ReadPart {
  readonly part: PartRef['part']
  /** Folded, its words parted by one hyphen. */
  readonly text: string
  readonly said: readonly Said[]
}

/** `byOffice`: what the field in the name of an office says. A minister of agriculture signs for forests too. */
function tallied(
  parts: readonly ReadPart[],
  byOffice: 'much' | 'little',
): ReadonlyMap<TopicCode, Tally> {
  const tallies = new Map<TopicCode, Tally>()
  for (const { part, text, said } of parts) {
    const offices = byOffice === 'much' ? [] : [...text.matchAll(OFFICE)]
    for (const { at, entry } of said) {
      const isOffice = offices.some(
        ({ index, 0: name }) => at >= index && at < index + name.length && isMatter(entry.code),
      )
      note(tallies, isOffice && entry.says === 'much' ? { ...entry, says: byOffice } : entry, part)
    }
  }
  settle(tallies, parts)
  return tallies
}

function note(
  tallies: Map<TopicCode, Tally>,
  { code, text, says }: Entry,
  part: PartRef['part'],
): void {
  if (says === 'nothing') return
  let tally = tallies.get(code)
  if (tally === undefined)
    tallies.set(code, (tally = { hits: new Map(), isHeadline: false, isLead: false }))
  if (says === 'little') {
    tally.hits.set(text, Math.max(1, tally.hits.get(text) ?? 0))
    return
  }
  tally.hits.set(text, Math.min(MOST_PER_WORD, (tally.hits.get(text) ?? 0) + PART_WEIGHT[part]))
  tally.isHeadline ||= part === 'headline'
  tally.isLead ||= part === 'lead'
}

function judged(tallies: ReadonlyMap<TopicCode, Tally>): readonly Topic[] {
  const counted = [...tallies].map(([code, { hits, isHeadline, isLead, isScenery }]) => ({
    code,
    isHeadline,
    isLead,
    isScenery,
    words: hits.size,
    weight: [...hits.values()].reduce((sum, hit) => sum + hit, 0),
  }))
  return counted
    .map(({ code, weight, words, isHeadline, isLead, isScenery }) => ({
      code,
      weight,
      isMain:
        isScenery !== true &&
        weight >= LEAST_MAIN &&
        (isHeadline || isLead || (words > 1 && weight >= LEAST_BODY)),
    }))
    .sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1))
}
