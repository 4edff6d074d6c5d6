/** Dossiers of a few pages, through the same lines that a segment publishes. */
import { entityDossier } from '../../../shared/dossiers/entities/entity-dossier.ts'
import { relationDossier } from '../../../shared/dossiers/relations/relations.ts'
import type { EntityDossier, RelationDossier } from '../../../shared/dossiers/dossier.ts'
import { recognise } from '../../../shared/entities/recognise.ts'
import {
  isAttested,
  isRelation,
  namedLinesOf,
  relationKey,
} from '../../../shared/stored/attestations.ts'
import { readDossierLine, writeDossierLine } from '../../../shared/stored/dossier-lines.ts'
import type { TextPolicy } from '../../../shared/library/holdings.ts'
import { inOrder, type PreparedArticle } from '../../../shared/publishing/prepared.ts'
import { article, entityId, prepared } from '../../builders.ts'

export type Segments = readonly (readonly PreparedArticle[])[]

/** What each segment holds under a name, as it is read back from what was stored. */
const linesOf = (segments: Segments, name: string, policy: TextPolicy) =>
  segments.flatMap((corpus) => {
    const line = namedLinesOf(inOrder(corpus), policy).get(name)
    return line === undefined ? [] : [readDossierLine(writeDossierLine(line))!]
  })

export const entityIn = (
  segments: Segments,
  id: string,
  policy: TextPolicy = 'full',
): EntityDossier | undefined =>
  entityDossier(entityId(id), linesOf(segments, id, policy).filter(isAttested))

export const relationIn = (
  segments: Segments,
  a: string,
  b: string,
  policy: TextPolicy = 'full',
): RelationDossier | undefined =>
  relationDossier(a, b, linesOf(segments, relationKey(a, b), policy).filter(isRelation))

/** A page read as the CLI reads it: its names found by the recognisers. */
export function page(
  id: string,
  date: string | undefined,
  about: { readonly headline?: string; readonly lead: string; readonly body?: readonly string[] },
  dispatch?: string,
): PreparedArticle {
  const one = article({
    id,
    outlet: id.slice(0, id.lastIndexOf('-')),
    ...about,
    ...(date === undefined ? {} : { published: { date, basis: 'metadata' } }),
  })
  return prepared(one, recognise(one), dispatch)
}

/** What pages of these days tell of Vietnam and Mongolia, each in one sentence below one headline. */
export const mongoliaIn = (
  ...said: readonly (readonly [date: string | undefined, lead: string])[]
): RelationDossier | undefined =>
  relationIn(
    [
      said.map(([date, lead], n) =>
        page(`x-${n}`, date, { headline: 'Vietnam et Mongolie se concertent', lead }),
      ),
    ],
    'MN',
    'VN',
  )
