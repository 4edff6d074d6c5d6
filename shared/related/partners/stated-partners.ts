/** Which foreign states an article is about, by how often and where it names them. */
import type { Article, Part } from '../../article/article.ts'
import type { Entity, Mention, Role, Span } from '../../entities/entity.ts'
import { bodyCode } from './bodies.ts'
import { isSeat, stateIn, stateOf } from './capitals.ts'
import { successorOf, type Partner } from './partners.ts'
import { isNews } from '../series/sessions.ts'

const MOST_PARTNERS = 4
/** Fewer mentions, outside headline, lead and opening, do not make an article about a country. */
const LEAST_PARTNER = 0.1
/** Mentions that make no article about a country by themselves. */
const IN_PASSING = 1.5
/** The first customer of a harvest, the visitor of a match: named once, outside the headline. */
const ONCE = 0.35
/** The host of the next session, the maker of an aircraft: named more than once, and never where the news is told. */
const FURTHER_DOWN = 0.45
/** Names of states that are weighed; a page of ten thousand is none of ours. */
const MOST_STATED = 200

const PLACE_WEIGHT: Readonly<Record<Part['part'], number>> = {
  headline: 3,
  lead: 2,
  caption: 1,
  body: 1,
}

/** Added to what the body weighs. */
const AS_IN_A_LEAD = PLACE_WEIGHT.lead - PLACE_WEIGHT.body

/**
 * Which foreign states an article is about: mentions by where they stand, less in a list of many, and capitals
 * that stand for their state. The dateline only where nothing else is said: a correspondent sits in Moscow for
 * half of Asia. Bodies named further down than the news are scenery, nearly every communiqué ends on ASEAN and
 * the United Nations; they are a partner in passing where no state is named at all.
 */
export function partnersOf(article: Article, entities: readonly Entity[]): readonly Partner[] {
  const weights = new Map<string, number>()
  const add = (iso: string, weight: number) => weights.set(iso, (weights.get(iso) ?? 0) + weight)
  const isAtSeat = entities.some(isBodyInNews)
  const named = namedIn(entities, isAtSeat)
  const states = new Set(named.flatMap(([iso]) => (isState(iso) ? iso : [])))
  const [only] = states.size === 1 ? states : []
  const all = only === undefined ? named : [...named, ...townsOf(only, entities)]
  const stated = all
    .filter(([iso, { part, index }]) => isState(iso) || isNews(part, index))
    .slice(0, MOST_STATED)
  const speakers = entities.flatMap((entity) => (entity.kind === 'person' ? entity.roles : []))
  // A page that has lost its lead tells its news in its first paragraph.
  const opening = article.lead === undefined ? AS_IN_A_LEAD : 0.5
  for (const one of stated) add(one[0], weightIn({ all, stated, speakers, only, opening }, one))
  if (weights.size === 0) for (const iso of new Set(all.map(([code]) => code))) add(iso, ONCE)
  const place = article.dateline?.place
  const dateline = place === undefined || (isAtSeat && isSeat(place)) ? undefined : stateOf(place)
  if (dateline !== undefined) add(dateline, 0.6)
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0)
  return [...weights]
    .map(([iso, weight]) => ({ iso, share: weight / (sum + IN_PASSING) }))
    .filter(({ share }) => share >= LEAST_PARTNER)
    .sort((a, b) => b.share - a.share || (a.iso < b.iso ? -1 : 1))
    .slice(0, MOST_PARTNERS)
}

/** A mention of a state, and what it weighs beside the state's own name. */
type Stated = readonly [iso: string, mention: Mention, factor: number]

/** Foreign states and bodies, a mention each. */
const namedIn = (entities: readonly Entity[], isAtSeat: boolean): readonly Stated[] =>
  entities.flatMap((entity): readonly Stated[] => {
    if (isAtSeat && entity.kind === 'place' && isSeat(entity.canonical)) return []
    const [iso, factor] = stateNamed(entity)
    if (iso === undefined || iso === 'VN') return []
    return entity.mentions.map((mention) => [iso, mention, factor])
  })

/** All that a page names of states and bodies, and what of it is weighed. */
interface Naming {
  readonly all: readonly Stated[]
  readonly stated: readonly Stated[]
  readonly speakers: readonly Role[]
  /** The one foreign state of the page. */
  readonly only: string | undefined
  /** What the first paragraph adds. */
  readonly opening: number
}

/** What one mention weighs among all. */
function weightIn(
  { all, stated, speakers, only, opening }: Naming,
  [iso, mention, factor]: Stated,
): number {
  const crowd = new Set(
    stated.filter(([, other]) => isNear(mention, other)).map(([other]) => other),
  )
  const isOpening = mention.part === 'body' && mention.index === 0
  const weight = (PLACE_WEIGHT[mention.part] + (isOpening ? opening : 0)) * factor
  const isOnce = mention.part !== 'headline' && !all.some(([i, m]) => i === iso && m !== mention)
  const isTold = stated.some(([i, { part, index }]) => i === iso && isNews(part, index))
  const isSpokenFor = speakers.some(({ text, at }) =>
    isWithin(mention, at)
      ? ENVOY.test(text) || (GUEST.test(text) && isNews(at.part, at.index))
      : iso === only && ENVOY.test(text) && isNews(at.part, at.index),
  )
  const said = isSpokenFor || (isTold && !isOnce) ? weight : (isOnce ? ONCE : FURTHER_DOWN) * weight
  return said / (crowd.size > 2 ? crowd.size : 1)
}

/** Where one foreign state alone is named, a foreign town of the headline is its own: `Rennes`, beside `architectes français`. */
const townsOf = (iso: string, entities: readonly Entity[]): readonly Stated[] =>
  entities
    .filter(({ kind, canonical }) => kind === 'place' && stateIn(canonical) === undefined)
    .flatMap(({ mentions }) => mentions)
    .filter(({ rule, part }) => rule === 'place/world' && part === 'headline')
    .map((mention) => [iso, mention, 0.7])

/** Who speaks for a country has come for it: `l’ambassadeur d’Inde`, said once. */
const ENVOY = /^(?:ambassad|consul|chargée? d['’]affaires)/iu
/** Whose name the news begins with: `le Premier ministre cambodgien`. Further down he is one of many. */
const GUEST =
  /^(?:vice-)?(?:premi(?:er|ère) ministre|présidente?|ministre|roi|reine|prince|princesse|sultan|empereur|chanceli|secrétaire générale?|secrétaire d['’]État|gouverneur|chef de l['’]État)(?![\p{L}])/iu

const isWithin = (mention: Mention, at: Span): boolean =>
  mention.part === at.part &&
  mention.index === at.index &&
  mention.start >= at.start &&
  mention.end <= at.end

/** An international body in headline, lead or opening: its seat is then no partner. */
const isBodyInNews = ({ kind, canonical, mentions }: Entity): boolean =>
  (kind === 'organisation' || kind === 'event') &&
  /^[a-z]/u.test(bodyCode(canonical) ?? '') &&
  mentions.some(({ part, index }) => isNews(part, index))

/** And the European Union, which is one in what it signs. */
const isState = (iso: string): boolean => /^[A-Z]/u.test(iso)

function stateNamed(entity: Entity): readonly [iso: string | undefined, factor: number] {
  switch (entity.kind) {
    case 'country':
      return [entity.iso && successorOf(entity.iso), 1]
    case 'place':
      return [stateIn(entity.canonical), 0.7]
    case 'organisation':
    case 'event': {
      const body = bodyCode(entity.canonical)
      // A court, a university, an opera speaks for its country as its city does.
      return body === undefined ? [stateIn(entity.canonical), 0.7] : [body, 1]
    }
    default:
      return [undefined, 0]
  }
}

// Countries of one list stand within a line of each other.
const isNear = (a: Mention, b: Mention): boolean =>
  a.part === b.part && a.index === b.index && Math.abs(a.start - b.start) < 120
