/**
 * The stories that an article belongs to by itself, by names that it gives them: its series of sessions, a law, a storm or a
 * bridge that is its news, its partner's matter.
 */
import type { Article } from '../../article/article.ts'
import type { Entity, EntityId } from '../../entities/entity.ts'
import { capitalised } from '../../french/letters.ts'
import { happeningsOf } from '../../related/series/happening.ts'
import { UNCOUNTED } from '../../related/series/laws.ts'
import type { Profile } from '../../related/query/profile.ts'
import { topicName } from '../../related/subjects/topics.ts'
import type { CalledOff } from '../dossier.ts'
import { FOLLOWED, LEAST_PARTNER, LEAST_THEME } from './story-steps.ts'
import { seriesIn } from './story-series.ts'
import { matterTitle, partnerName, seriesTitle } from './story-titles.ts'

export interface Membership {
  readonly id: string
  readonly title: string
  readonly ordinal?: number
  readonly recalls?: true
  readonly calledOff?: CalledOff
}

/**
 * The stories an article belongs to by itself: its series, the laws, storms and works that are its news, its
 * partner's matter.
 */
export function membershipsOf(
  article: Article,
  entities: readonly Entity[],
  profile: Profile,
): readonly Membership[] {
  const partner = profile.partners.find(({ share }) => share >= LEAST_PARTNER)
  const country = partner === undefined ? undefined : partnerName(partner.iso, entities)
  // What another session decided is part of its story; every text of the year recalls the Party's congress.
  const series = seriesIn({ article, entities }, profile.sessions, partner?.iso)
  const [theme] = profile.topics
  const found: Membership[] = []
  if (series !== undefined) {
    const { key, name, ordinal, isNews, calledOff } = series
    // Games and congresses are nobody's in particular.
    const isTheirs = partner !== undefined && key.endsWith(`-${partner.iso.toLowerCase()}`)
    found.push({
      id: `serie-${key}`,
      title: seriesTitle(name, isTheirs ? country : undefined),
      ...(ordinal === undefined ? {} : { ordinal }),
      ...(isNews ? {} : { recalls: true as const }),
      ...(calledOff === undefined ? {} : { calledOff }),
    })
  }
  for (const { ordinal, key, name } of profile.sessions)
    if (ordinal === UNCOUNTED && key !== undefined) found.push({ id: key, title: name ?? key })
  for (const { id, canonical } of happeningsOf(entities))
    found.push({ id: storyIdOf(id), title: capitalised(canonical) })
  if (
    partner !== undefined &&
    country !== undefined &&
    theme !== undefined &&
    theme.weight >= LEAST_THEME
  ) {
    const title = matterTitle(country, topicName(theme.code))
    found.push({ id: `${partner.iso}-${theme.code}`, title })
  }
  return found
}

function storyIdOf(id: EntityId): string {
  const [story, kind] = FOLLOWED.find(([, prefix]) => id.startsWith(prefix))!
  return story + id.slice(kind.length)
}
