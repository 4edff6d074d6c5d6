/**
 * Stories: what one committee, one law, one storm, one relation and its matter have been through, in order of time.
 *
 * A story has a name that an article gives by itself (its series of sessions; its partner and what it is about), so
 * that a day's articles find their stories without the rest of the corpus: a segment keeps lines, and lines are
 * merged when a story is read. The outlet's own links draw an article into the story it points to. Sessions that no
 * article reports are shown as missing; undated articles stand apart; copies of a dispatch are one step.
 */
import type { Article } from '../../article/article.ts'
import type { Entity } from '../../entities/entity.ts'
import { profileOf, type Profile } from '../../related/query/profile.ts'
import { sourceOf } from '../attestation/sources.ts'
import type { Attestation, CalledOff, StoryDossier } from '../dossier.ts'
import { membershipsOf, type Membership } from './memberships.ts'
import { asReported, withMissing } from './missing-sessions.ts'

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
  /** The session was put off or cancelled: its number is told of no step. */
  readonly calledOff?: CalledOff
  readonly dispatch?: string
}

export interface Told {
  readonly article: Article
  readonly entities: readonly Entity[]
  readonly dispatch?: string
}

/** The newest of a story's steps that a segment keeps. */
const MOST_STEPS = 120
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
    { id, title, ordinal, recalls, calledOff }: Membership,
    { attestation, dispatch }: StoryLineStep,
  ) => {
    const story = stories.get(id) ?? { id, title, steps: [], articles: new Set() }
    if (story.articles.has(attestation.article)) return
    story.articles.add(attestation.article)
    story.steps.push({
      attestation,
      ...(ordinal === undefined ? {} : { ordinal }),
      ...(recalls === undefined ? {} : { recalls }),
      ...(calledOff === undefined ? {} : { calledOff }),
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
    const { dispatch, attestation } = step
    const key = sourceOf({ article: attestation.article, dispatch })
    if (!kept.has(key)) kept.set(key, step)
  }
  return [...kept.values()]
}
