/**
 * What an article is related to, and why: the engine's candidates judged by what they share.
 *
 * The engine answers with whatever repeats the article's words. Here each candidate has to say what it has in
 * common that matters: the same series of sessions, the same foreign partner, persons who do not stand in every
 * dispatch, a matter they are both about. What shares none of these is not related, however alike its words: an
 * empty list is an answer. Pure; the same candidates in any order give the same list.
 */
import type { ArticleId } from '../../article/article.ts'
import { commonOf, standardOf, type Standard } from './likeness.ts'
import type { Candidate, RankContext } from './candidate.ts'
import { nearnessOf } from './nearness.ts'
import type { RelatedQuery } from '../query/query.ts'
import { reasonsOf, type Reason } from './reasons.ts'
import { isOfOneStory, leastOdds, oddsOf } from './threshold.ts'
import { WEIGHTS } from './weights.ts'
import type { When } from './when.ts'
import { whenToldOf } from './when-counted.ts'

export interface Ranked {
  readonly id: ArticleId
  readonly score: number
  readonly when: When
  readonly printed?: string
  /** The same event in another outlet's account: neither copy nor mere neighbour. */
  readonly isAccount?: true
  readonly why: readonly Reason[]
}

const MOST = 10
/** So many a reader looks at; of what comes after them more is asked. */
const LOOKED_AT = 5

/** The related articles, best first, at most ten, one copy of each dispatch; empty where nothing fits. */
export function rankRelated(
  query: RelatedQuery,
  candidates: readonly Candidate[],
  context: RankContext,
): readonly Ranked[] {
  const best = Math.max(...candidates.map(({ score }) => score), 1e-9)
  const leaders = new Set(
    [query.profile, ...candidates.map(({ profile }) => profile)].flatMap((p) => p.leaders),
  )
  const standard = standardOf(query, leaders, context)
  const judged = candidates
    .filter((candidate) => !isItself(query, candidate, context))
    .map((candidate) => judge(standard, candidate, candidate.score / best))
    .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1))
  const hasStory = judged.some(({ isStory }) => isStory)
  const likeliest = Math.max(...judged.map(({ odds }) => odds))
  const least = leastOdds(hasStory, likeliest, context.weights)
  const shown = judged.filter(({ isStory, odds }) => isStory || odds > least)
  const further = least + (context.weights ?? WEIGHTS).least.further
  return (
    oneOfEach(shown, context.outlet)
      .filter(({ isStory, odds }, i) => i < LOOKED_AT || isStory || odds > further)
      .map(({ candidate, score, sameEvent }): Ranked => ({
        id: candidate.id,
        score,
        when: whenToldOf(query, candidate),
        ...(candidate.date === undefined && candidate.profile.printed !== undefined
          ? { printed: candidate.profile.printed }
          : {}),
        ...(sameEvent && candidate.outlet !== context.outlet ? { isAccount: true } : {}),
        why: reasonsOf(query, candidate, leaders, () => context.words?.() ?? []),
      }))
      // A reader who is not told why takes it for chance.
      .filter(({ why, isAccount }) => why.length > 0 || isAccount === true)
      .slice(0, MOST)
  )
}

interface Judged {
  readonly candidate: Candidate
  readonly score: number
  /** One story, or one partner: nothing needs weighing. */
  readonly isStory: boolean
  /** That it is related all the same. */
  readonly odds: number
  readonly sameEvent: boolean
}

const isItself = (
  query: RelatedQuery,
  { id, dispatch, isList }: Candidate,
  context: RankContext,
): boolean =>
  isList === true ||
  id === query.id ||
  (dispatch !== undefined && dispatch === context.dispatch) ||
  context.copies?.has(id) === true

function judge(standard: Standard, candidate: Candidate, text: number): Judged {
  const common = commonOf(standard, candidate, text)
  return {
    candidate,
    score: nearnessOf(common),
    isStory: isOfOneStory(common),
    odds: oddsOf(common, standard.context.weights),
    sameEvent: common.sameEvent,
  }
}

/** Of the copies of one dispatch, the reader's own outlet's, else the best. */
function oneOfEach(judged: readonly Judged[], outlet: string | undefined): readonly Judged[] {
  const groups = new Map<string, Judged>()
  for (const item of judged) {
    const key = item.candidate.dispatch ?? item.candidate.id
    const known = groups.get(key)
    if (known === undefined) groups.set(key, item)
    else if (
      outlet !== undefined &&
      item.candidate.outlet === outlet &&
      known.candidate.outlet !== outlet
    ) {
      groups.set(key, { ...item, score: known.score })
    }
  }
  return [...groups.values()]
}
