/** One analysed page in the words of the evaluation contract: what `reperes analyse` prints, a line a page. */
import type { Article } from '../../shared/article/article.ts'
import type { Entity } from '../../shared/entities/entity.ts'
import type { Reason } from '../../shared/related/ranking/reasons.ts'
import type { ReadPage } from './pipeline.ts'

export interface RelatedFile {
  readonly file: string
  readonly why: readonly string[]
}

export function recordOf(
  page: ReadPage,
  dispatch: string | undefined,
  related: readonly RelatedFile[],
): object {
  const { article, entities } = page
  const { dateline } = article
  return {
    file: page.file,
    id: article.id,
    kind: article.kind,
    outlet: article.outlet ?? null,
    headline: article.headline ?? null,
    lead: article.lead ?? null,
    dateline:
      dateline === undefined
        ? null
        : {
            place: dateline.place ?? null,
            agency: dateline.agency ?? null,
            date: dateline.date ?? null,
          },
    body: article.body,
    captions: article.captions.map(({ text, credit }) => ({
      text: text ?? null,
      credit: credit ?? null,
    })),
    signoff: article.signOff ?? null,
    links: article.links,
    published: publishedIn(article),
    entities: entities.map(recordOfEntity),
    story: dispatch ?? null,
    related,
  }
}

/** The contract knows no corrections: what an operator states, a page's metadata could. */
const publishedIn = ({ published }: Article): object | null =>
  published?.basis === 'correction' ? { ...published, basis: 'metadata' } : (published ?? null)

function recordOfEntity(entity: Entity): object {
  const record = { type: entity.kind, canonical: entity.canonical, surfaces: entity.surfaces }
  switch (entity.kind) {
    case 'person':
      return { ...record, roles: [...new Set(entity.roles.map(({ text }) => text))] }
    case 'country':
    case 'date':
      return { ...record, iso: entity.iso ?? null }
    case 'organisation':
    case 'place':
    case 'event':
      return record
  }
}

/** A reason in a few words, for a person reading the record. */
export function wordsOf(reason: Reason): string {
  switch (reason.kind) {
    case 'entity':
      return `${reason.entity}: ${reason.name}${reason.role === undefined ? '' : ` (${reason.role})`}`
    case 'series':
      return `série ${reason.name}: ${reason.here ?? '?'} → ${reason.there ?? '?'}`
    case 'link':
      return 'lien de la page'
    case 'term':
      return `mot: ${reason.word}`
  }
}
