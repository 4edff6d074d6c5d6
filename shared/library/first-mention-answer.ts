/**
 * `Première mention` of a phrase or of an entity: the earliest dated article that prints it, and those that may precede.
 *
 * Every holder is known from the index, by its date from the tables. A phrase is looked for in what the text policy
 * shows, the earliest holders first: an article that holds all its words and does not show it where it can be read is
 * passed over where the whole text was read, and may precede where it was not.
 */
import { firstMentionOf, type Mentioning } from '../dossiers/first-mention.ts'
import { analyse } from '../french/analyse.ts'
import { excerptOf } from '../search/excerpt.ts'
import { holdsPhrase } from '../search/phrase.ts'
import { cardIn, cardPart, textIn, textPart } from './article-answer.ts'
import {
  LibraryFault,
  QueryRefused,
  type Card,
  type FirstMentionAnswer,
  type FirstMentionRequest,
  type MentionShown,
  type TextPolicy,
} from './library.ts'
import { readEntity } from './dossier-answers.ts'
import { openTerms, type TermReading } from './postings-read.ts'
import type { Shelf, Version } from './shelf.ts'
import { dateAt, idAt, type LoadedSegment, type Place } from './tables.ts'
import type { StoredText } from './texts.ts'

/** Words of a phrase that are looked for: each costs a key in every segment. */
const MOST_WORDS = 12
/** Articles of which card and text are read at once, and how often. */
const AT_ONCE = 12
const MOST_READS = 3
/** Undated ones, or of unsure date, that are shown. */
const MOST_SHOWN = 10

interface Holder extends Mentioning {
  readonly place: Place
}

interface Read extends Holder {
  readonly card: Card
  readonly shown: MentionShown
}

export async function answerFirstMention(
  shelf: Shelf,
  version: Version,
  segments: readonly LoadedSegment[],
  request: FirstMentionRequest,
): Promise<FirstMentionAnswer> {
  const phrase =
    request.kind === 'entity' ? [request.id] : analyse(request.q).map(({ term }) => term)
  if (phrase.length > MOST_WORDS) throw new QueryRefused('too_long')
  if (phrase.length === 0 || !(await mayBeTold(shelf, version, request))) {
    return { articles: 0, mayPrecede: [], others: 0, coverage: version.coverage }
  }
  const terms = openTerms(shelf, segments)
  await terms.read(phrase)
  const [lost] = terms.lost()
  // An earliest article of a part of the corpus is none.
  if (lost !== undefined) throw new LibraryFault('missing', lost, 'is missing or damaged')
  const holders = holdersOf(terms, segments, phrase)
  const isSure = request.kind === 'entity' || phrase.length < 2
  const read = async (some: readonly Holder[]) =>
    (await readAll(shelf, some, request.kind === 'entity' ? [] : phrase)).flatMap((one) =>
      isSure ? [{ ...one, isKnown: true }] : judged(one, version.manifest.text),
    )
  const dated = holders.filter(({ date }) => date !== undefined)
  const undated = holders.filter(({ date }) => date === undefined)
  const found: Read[] = []
  let at = 0
  for (let reads = 0; reads < MOST_READS && at < dated.length; reads += 1) {
    found.push(...(await read(dated.slice(at, at + AT_ONCE))))
    at += AT_ONCE
    if (firstMentionOf(found).first?.date?.length === 10) break
  }
  found.push(...(await read(undated.slice(0, AT_ONCE))))
  const { first, mayPrecede } = firstMentionOf(found)
  const unread =
    Math.max(0, undated.length - AT_ONCE) + (first === undefined ? dated.length - at : 0)
  return {
    articles: holders.length,
    ...(first === undefined ? {} : { first: first.shown }),
    mayPrecede: mayPrecede.slice(0, MOST_SHOWN).map(({ shown }) => shown),
    others: Math.max(0, mayPrecede.length - MOST_SHOWN) + Math.max(0, unread),
    coverage: version.coverage,
  }
}

/** Of a person without a public role nothing is told, as at `/v1/entities/:id`. */
const mayBeTold = async (shelf: Shelf, version: Version, request: FirstMentionRequest) =>
  request.kind === 'phrase' ||
  !request.id.startsWith('person:') ||
  (await readEntity(shelf, version, request.id)) !== undefined

/** Every article that holds all the terms, the earliest first. */
function holdersOf(
  { postingsOf }: TermReading,
  segments: readonly LoadedSegment[],
  phrase: readonly string[],
): readonly Holder[] {
  return segments
    .flatMap((segment, number) => {
      const lists = phrase.map((term) => postingsOf(number, term)?.documents ?? new Int32Array())
      const [shortest, ...others] = lists.toSorted((a, b) => a.length - b.length)
      const sets = others.map((documents) => new Set(documents))
      return [...shortest!]
        .filter((document) => !segment.struck.has(document))
        .filter((document) => sets.every((set) => set.has(document)))
        .map((document): Holder => {
          const place = { segment, document }
          const date = dateAt(place)
          return { id: idAt(place), place, ...(date === undefined ? {} : { date }) }
        })
    })
    .sort((a, b) => {
      const [left, right] = [a.date ?? '9999-99', b.date ?? '9999-99']
      return left !== right ? (left < right ? -1 : 1) : a.id < b.id ? -1 : 1
    })
}

interface Seen extends Read {
  /** The phrase stands in what is shown. */
  readonly isSeen: boolean
}

async function readAll(
  shelf: Shelf,
  holders: readonly Holder[],
  phrase: readonly string[],
): Promise<readonly Seen[]> {
  const reading = await shelf.read(
    holders.flatMap(({ place }) => [cardPart(place), textPart(place)]),
  )
  return holders.map((holder) => {
    const card = cardIn(reading, holder.place)
    if (card === undefined) throw new LibraryFault('missing', holder.id, 'has lost its card')
    const text = textIn(reading, holder.place)
    const showing = textsOf(card, text).filter((one) => holdsPhrase([one], phrase))
    const excerpt = phrase.length === 0 ? undefined : excerptOf(showing, new Set(phrase))
    const shown = { card, ...(excerpt === undefined ? {} : { excerpt }) }
    return { ...holder, card, shown, isSeen: showing.length > 0 }
  })
}

const textsOf = (card: Card, text: StoredText | undefined): readonly string[] => [
  ...(card.headline === undefined ? [] : [card.headline]),
  ...(text?.lead === undefined ? (card.lead === undefined ? [] : [card.lead]) : [text.lead]),
  ...(text?.passage === undefined ? [] : [text.passage]),
  ...(text?.body ?? []),
  ...(text?.captions ?? []).flatMap((caption) => caption.text ?? []),
]

/** What the whole text does not show is not there; what a passage does not show may be. */
const judged = ({ isSeen, ...one }: Seen, policy: TextPolicy): readonly Read[] =>
  isSeen
    ? [{ ...one, isKnown: true }]
    : policy === 'full'
      ? []
      : [{ ...one, isKnown: false, shown: { ...one.shown, isUnread: true } }]
