/**
 * Stories: what one committee, one law, one storm, one relation and its matter have been through, in order of time.
 *
 * A story has a name that an article gives by itself (its series of sessions; its partner and what it is about), so
 * that a day's articles find their stories without the rest of the corpus: a segment keeps lines, and lines are
 * merged when a story is read. The outlet's own links draw an article into the story it points to. Sessions that no
 * article reports are shown as missing; undated articles stand apart; copies of a dispatch are one step.
 */
import type { Article } from '../article/article.ts'
import type { Entity } from '../entities/entity.ts'
import { happeningsOf } from '../related/happening.ts'
import { UNCOUNTED } from '../related/laws.ts'
import { numberOf } from '../related/number.ts'
import { profileOf, type Profile } from '../related/profile.ts'
import { topicName } from '../related/topics.ts'
import type { Attestation, StoryDossier } from './dossier.ts'
import { asReported, withMissing } from './missing-sessions.ts'
import { areOfOneSeries, seriesIn } from './story-series.ts'
import { happeningTitle, matterTitle, partnerName, seriesTitle } from './story-titles.ts'

/** What a segment knows of a story. */
export interface StoryLine {
  readonly id: string
  readonly title: string
  readonly steps: readonly StoryLineStep[]
}

export interface StoryLineStep {
  readonly attestation: Attestation
  readonly ordinal?: number
  /** The session is named below the news: an earlier one, or the next. */
  readonly recalls?: true
  readonly dispatch?: string
}

export interface Told {
  readonly article: Article
  readonly entities: readonly Entity[]
  readonly dispatch?: string
}

/** The newest of a story's steps that a segment keeps. */
const MOST_STEPS = 120
/** Less of an article than this is not about the partner. */
const LEAST_PARTNER = 0.35
/** Shares are kept to a 35th. */
const ROUNDED = 0.03
/** Less than this is a word in passing. */
const LEAST_THEME = 2

/** Stories as they are gathered, page by page: nothing of a page is kept but what a line says of it. */
export interface Gathering {
  /** The stories a page belongs to by itself. */
  add(told: Told, profile: Profile): readonly Membership[]
  /** The lines of all pages so far, by story. */
  lines(): ReadonlyMap<string, StoryLine>
}

/** `attest` makes the attestation of an article, as the text policy allows. */
export function gatherStories(attest: (article: Article) => Attestation): Gathering {
  const stories = new Map<string, StoryLine & { steps: StoryLineStep[]; articles: Set<string> }>()
  const homes = new Map<number, readonly Membership[]>()
  const linking: { readonly links: Profile['links']; readonly step: StoryLineStep }[] = []
  const add = (
    { id, title, ordinal, recalls }: Membership,
    { attestation, dispatch }: StoryLineStep,
  ) => {
    const story = stories.get(id) ?? { id, title, steps: [], articles: new Set() }
    if (story.articles.has(attestation.article)) return
    story.articles.add(attestation.article)
    story.steps.push({
      attestation,
      ...(ordinal === undefined ? {} : { ordinal }),
      ...(recalls === undefined ? {} : { recalls }),
      ...(dispatch === undefined ? {} : { dispatch }),
    })
    stories.set(id, story)
  }
  return {
    add({ article, entities, dispatch }, profile) {
      if (article.kind === 'tag') return []
      const memberships = membershipsOf(article, entities, profile)
      if (memberships.length > 0 || profile.links.length > 0) {
        const attestation = attest(article)
        const step = { attestation, ...(dispatch === undefined ? {} : { dispatch }) }
        for (const membership of memberships) add(membership, step)
        if (profile.links.length > 0) linking.push({ links: profile.links, step })
      }
      if (profile.headline !== undefined) homes.set(profile.headline, memberships)
      return memberships
    },
    lines() {
      for (const { links, step } of linking.splice(0)) {
        for (const home of links.flatMap((link) => homes.get(link) ?? [])) {
          add({ id: home.id, title: home.title }, step)
        }
      }
      return new Map(
        [...stories].map(([id, { title, steps }]) => [id, { id, title, steps: newest(steps) }]),
      )
    },
  }
}

/** The story lines of a segment. */
export function storyLinesOf(
  corpus: readonly Told[],
  attest: (article: Article) => Attestation,
): ReadonlyMap<string, StoryLine> {
  const gathering = gatherStories(attest)
  for (const told of corpus) gathering.add(told, profileOf(told.article, told.entities))
  return gathering.lines()
}

/** What several segments know of a story, as one line. */
export const joinedStoryLines = (lines: readonly StoryLine[]): StoryLine => ({
  ...lines[0]!,
  steps: newest(lines.flatMap(({ steps }) => steps)),
})

/** One story, from what each segment says of it; `undefined` where it is one dispatch, which is no story. */
export function storyOf(lines: readonly StoryLine[]): StoryDossier | undefined {
  const [first] = lines
  if (first === undefined) return undefined
  const steps = asReported(oneCopyOfEach(lines.flatMap((line) => line.steps)))
  if (steps.length < 2) return undefined
  const dated = steps.filter(({ attestation }) => attestation.published !== undefined)
  const undated = steps.filter(({ attestation }) => attestation.published === undefined)
  return {
    id: first.id,
    title: first.title,
    steps: withMissing(dated, undated),
    undated: undated.map(({ attestation }) => attestation),
  }
}

/** The stories that an article, of the corpus or not, belongs to by itself: what to ask for, and its title. */
export const storiesAbout = (
  article: Article,
  entities: readonly Entity[],
): readonly { readonly id: string; readonly title: string }[] =>
  membershipsOf(article, entities, profileOf(article, entities)).map(({ id, title }) => ({
    id,
    title,
  }))

/**
 * Whether an article, by its marks alone, is another step of a story that `here` belongs to. `false` says nothing: links
 * tell of steps too, and a share near the bound was rounded.
 */
export function isStepOf(id: string, here: Profile, there: Profile): boolean {
  if (id.startsWith('serie-')) return areOfOneSeries(here.sessions, there.sessions)
  if (isLaw(id))
    return there.sessions.some(({ series, isNews }) => isNews && series === numberOf(id))
  if (id.startsWith(HAPPENING))
    return there.bodies.includes(numberOf(`event:${id.slice(HAPPENING.length)}`))
  const partner = there.partners.find(({ share }) => share >= LEAST_PARTNER)
  const [theme] = there.topics
  return (
    partner !== undefined &&
    partner.share >= LEAST_PARTNER + ROUNDED &&
    theme !== undefined &&
    theme.weight >= LEAST_THEME &&
    `${partner.iso}-${theme.code}` === id
  )
}

/** Every story of a corpus held whole, by its name. */
export function storiesOf(
  corpus: readonly Told[],
  attest: (article: Article) => Attestation,
): readonly StoryDossier[] {
  return [...storyLinesOf(corpus, attest)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, line]) => storyOf([line]) ?? [])
}

export interface Membership {
  readonly id: string
  readonly title: string
  readonly ordinal?: number
  readonly recalls?: true
}

/**
 * The stories an article belongs to by itself: its series, the laws and what happens once that are its news, its
 * partner's matter.
 */
function membershipsOf(
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
    const { key, name, ordinal, isNews } = series
    // Games and congresses are nobody's in particular.
    const isTheirs = partner !== undefined && key.endsWith(`-${partner.iso.toLowerCase()}`)
    found.push({
      id: `serie-${key}`,
      title: seriesTitle(name, isTheirs ? country : undefined),
      ...(ordinal === undefined ? {} : { ordinal }),
      ...(isNews ? {} : { recalls: true as const }),
    })
  }
  for (const { ordinal, key, name } of profile.sessions)
    if (ordinal === UNCOUNTED && key !== undefined) found.push({ id: key, title: name ?? key })
  for (const { id, canonical } of happeningsOf(entities))
    found.push({ id: `${HAPPENING}${id.slice('event:'.length)}`, title: happeningTitle(canonical) })
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

const HAPPENING = 'evenement-'

const isLaw = (id: string): boolean => /^(?:loi|resolution)-/u.test(id)

const newest = (steps: readonly StoryLineStep[]): readonly StoryLineStep[] =>
  steps.toSorted((a, b) => inTime(a.attestation, b.attestation)).slice(-MOST_STEPS)

/** By date, the undated last, then by identifier: no order of reading shows. */
function inTime(a: Attestation, b: Attestation): number {
  const [left, right] = [a.published?.date ?? '9999-99', b.published?.date ?? '9999-99']
  if (left !== right) return left < right ? -1 : 1
  return a.article < b.article ? -1 : a.article > b.article ? 1 : 0
}

/** Of the copies of a dispatch the earliest dated one. */
function oneCopyOfEach(steps: readonly StoryLineStep[]): readonly StoryLineStep[] {
  const kept = new Map<string, StoryLineStep>()
  for (const step of steps.toSorted((a, b) => inTime(a.attestation, b.attestation))) {
    const key = step.dispatch ?? step.attestation.article
    if (!kept.has(key)) kept.set(key, step)
  }
  return [...kept.values()]
}
