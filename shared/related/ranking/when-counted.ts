/**
 * Which of two articles of one series stands first where dates do not tell: the number that each prints says it.
 *
 * A committee's 15th session was held before its 19th, whatever day either page forgot to print. Not of bodies that
 * count anew after each election or congress, nor of what is told of for decades: there a number orders nothing.
 */
import { pattern } from '../../french/letters.ts'
import { UNCOUNTED } from '../series/laws.ts'
import { sharedSeries } from './likeness.ts'
import type { Candidate } from './candidate.ts'
import type { RelatedQuery } from '../query/query.ts'
import { seriesName } from './reasons.ts'
import { whenOf, type When } from './when.ts'

/** By date; where one lacks, by the sessions that both tell as their news. */
export function whenToldOf(query: RelatedQuery, { date, profile }: Candidate): When {
  const dated = whenOf(query.date, date)
  if (dated !== 'undated') return dated
  const told = sharedSeries(query.profile, profile).filter(
    ({ isNews, here }) => isNews && here !== UNCOUNTED,
  )
  if (told.length === 0 || told.some((one) => !isCountedOn(seriesName(query, one))))
    return 'undated'
  if (told.every(({ here, there }) => there < here)) return 'before'
  return told.every(({ here, there }) => there > here) ? 'after' : 'undated'
}

/** Whether a later number is a later meeting; of a series without a name nobody knows. */
const isCountedOn = (name: string): boolean =>
  name !== '' && !countedAnew().test(name) && !remembered().test(name)

const countedAnew = pattern(
  String.raw`(?<!\p{L})(?:assemblée|parlement|sénat|chambre|pl[ée]nums?|plénière|comité (?:central|permanent|exécutif)|conseil (?:populaire|national|de sécurité)|bureau politique|législature)(?!\p{L})`,
  'iu',
)
/** The sixth congress is named in the news of every decade after it. */
const remembered = pattern(
  String.raw`(?<!\p{L})(?:congrès|jeux|sommet|forum|assises|conférence)(?!\p{L})`,
  'iu',
)
