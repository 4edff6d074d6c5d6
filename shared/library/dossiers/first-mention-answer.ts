/**
 * `Première mention` of a phrase or of an entity: the earliest dated article that prints it, and those that may precede.
 *
 * Every holder is known from the index, by its date from the tables. A phrase is looked for in what the text policy
 * shows, the earliest holders first: an article that holds all its words and does not show it where it can be read is
 * passed over where the whole text was read, and may precede where it was not.
 */
import { sourceOf } from '../../dossiers/attestation/sources.ts'
import { firstMentionOf } from '../../dossiers/first-mention.ts'
import type { EntityDossier } from '../../dossiers/dossier.ts'
import type { EntityId } from '../../entities/entity.ts'
import { analyse } from '../../french/analyse.ts'
import { excerptOf } from '../../search/query/excerpt.ts'
import { holdsPhrase } from '../../search/query/phrase.ts'
import { cardIn, cardPart, textIn, textPart } from '../shelf/article-read.ts'
import type { Card, TextPolicy } from '../holdings.ts'
import type { FirstMentionAnswer, FirstMentionRequest, MentionShown } from '../searched.ts'
import { QueryRefused } from '../query-refused.ts'
import { LibraryFault } from '../../stored/store.ts'
import { readEntity } from './dossier-answers.ts'
import { holdersOf, type Holder } from './first-holders.ts'
import { openTerms } from '../shelf/postings-read.ts'
import type { Shelf } from '../shelf/shelf.ts'
import type { Version } from '../shelf/versions.ts'
import type { LoadedSegment } from '../shelf/tables.ts'
import type { StoredText } from '../../stored/texts.ts'

/** Words of a phrase that are looked for: each costs a key in every segment. */
const MOST_WORDS = 12
/** Articles of which card and text are read at once, and how often. */
const AT_ONCE = 12
const MOST_READS = 3
/** Undated ones, or of unsure date, that are shown. */
const MOST_SHOWN = 10

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
  const dossier =
    request.kind === 'entity' ? await readEntity(shelf, version, request.id) : undefined
  const phrase =
    request.kind === 'entity'
      ? tellable(request.id, dossier)
      : analyse(request.q).map(({ term }) => term)
  if (phrase.length > MOST_WORDS) throw new QueryRefused('too_long')
  if (phrase.length === 0) {
    return { articles: 0, mayPrecede: [], others: 0, coverage: version.coverage }
  }
  const terms = openTerms(shelf, segments)
  await terms.read(phrase)
  const [lost] = terms.lost()
  // An earliest article of a part of the corpus is none.
  if (lost !== undefined) throw new LibraryFault('missing', lost, 'is missing or damaged')
  const holders = holdersOf(terms.postingsOf, segments, phrase, MOST_READS * AT_ONCE, AT_ONCE)
  const isSure = request.kind === 'entity' || phrase.length < 2
  const read = async (some: readonly Holder[]) =>
    (await readAll(shelf, some, request.kind === 'entity' ? [] : phrase)).flatMap((one) =>
      isSure ? [{ ...one, isKnown: true }] : judged(one, version.manifest.text),
    )
  const { dated, undated } = holders
  const found: Read[] = []
  let at = 0
  while (at < dated.length) {
    found.push(...(await read(dated.slice(at, at + AT_ONCE))))
    at = Math.min(dated.length, at + AT_ONCE)
    if (firstMentionOf(found).first?.date?.length === 10) break
  }
  found.push(...(await read(undated)))
  const { first, mayPrecede } = firstMentionOf(found)
  // Before a day stands all that was read; of a month, of a year, or where none is the first, more may stand.
  const unreadDated =
    first?.date?.length === 10 ? 0 : Math.max(0, holders.datedUntil(first?.date) - at)
  const unread = holders.undatedArticles - undated.length + unreadDated
  return {
    articles: holders.articles,
    ...(first === undefined ? {} : { first: withSentence(first.shown, dossier) }),
    mayPrecede: mayPrecede.slice(0, MOST_SHOWN).map(({ shown }) => withSentence(shown, dossier)),
    others: Math.max(0, mayPrecede.length - MOST_SHOWN) + unread,
    coverage: version.coverage,
  }
}

/**
 * The corpus's own identifier of a person, as at `/v1/entities/:id`: another than asked perhaps, and none where no public
 * role is printed, of whom nothing is told.
 */
function tellable(id: EntityId, dossier: EntityDossier | undefined): readonly EntityId[] {
  if (!id.startsWith('person:')) return [id]
  return dossier === undefined ? [] : [dossier.id]
}

/** The sentence in which an article names the entity, as its dossier tells it; the name is marked. */
function withSentence(shown: MentionShown, dossier: EntityDossier | undefined): MentionShown {
  if (dossier === undefined) return shown
  const { first, mentions, variants } = dossier
  const { id } = shown.card
  const told = [...(first === undefined ? [] : [first]), ...mentions].find(
    ({ article }) => article === id,
  )
  if (told === undefined || told.sentence === '') return shown
  const text = told.sentence
  const name = variants
    .toSorted((a, b) => b.length - a.length)
    .find((variant) => text.includes(variant))
  const start = name === undefined ? -1 : text.indexOf(name)
  const marks = name === undefined ? [] : [[start, start + name.length] as const]
  return { ...shown, excerpt: { text, marks } }
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
    const source = sourceOf({ article: holder.id, dispatch: card.dispatch })
    return { ...holder, source, card, shown, isSeen: showing.length > 0 }
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
