/**
 * From what a page's script read to what the popup shows: cleaned, all its names found. All of it happens in the reader's
 * browser; nothing of it is sent by reading.
 */
import type { Article } from '../../shared/article/article.ts'
import { looksGlued } from '../../shared/article/glue/looks-glued.ts'
import type { RawExtract } from '../../shared/article/raw.ts'
import { articleOf, sortLines } from '../../shared/article/sort-lines.ts'
import { isStanding } from '../../shared/dossiers/offices/offices.ts'
import type { Entity } from '../../shared/entities/entity.ts'
import { namesIn } from '../../shared/entities/names.ts'
import { standingOf } from '../../shared/page/outlets.ts'
import type { PageRead } from '../page-told.ts'
import type { Reading, ReadPage, Refused } from './page.ts'

/** A text this short, on a site nobody knows, is a menu or a form. */
const SHORTEST = 200

/** Reads a text whose words may be glued. It is large, and most pages do without: how it is come by is the caller's. */
export type Mend = (raw: RawExtract) => Promise<Article>

/** A page that was read, its names in the order of their offices, and as they were found: the question is of those. */
export type Found =
  | { readonly reading: Extract<Reading, { readonly kind: 'refused' }> }
  | { readonly reading: ReadPage; readonly named: readonly Entity[] }

export async function foundOn({ raw }: PageRead, mend: Mend): Promise<Found> {
  const standing = raw.address === undefined ? 'elsewhere' : standingOf(raw.address)
  if (standing === 'outlet') return refused('not-an-article')
  const article = looksGlued(raw) ? await mend(raw) : articleOf(sortLines(raw))
  if (article.kind === 'tag') return refused('not-an-article')
  const length = article.body.reduce((sum, paragraph) => sum + paragraph.length, 0)
  if (standing === 'elsewhere' && length < SHORTEST) return refused('not-an-article')
  if (length === 0 && article.lead === undefined && article.captions.length === 0)
    return refused('unreadable')
  const named = namesIn(article)
  const entities = named.map(officesFirst)
  const copy = copyOf(article, standing === 'article')
  return { reading: { kind: 'read', article, entities, copy }, named }
}

const refused = (why: Refused): Found => ({ reading: { kind: 'refused', why } })

/** A caption may print the rank, and the text below it the office: that is the one to be shown. */
function officesFirst(entity: Entity): Entity {
  if (entity.kind !== 'person' || entity.roles.length < 2) return entity
  const [offices, others] = [false, true].map((isApart) =>
    entity.roles.filter(({ text }) => isStanding(text) === isApart),
  )
  return { ...entity, roles: [...offices!, ...others!] }
}

function copyOf(article: Article, outlet: boolean): ReadPage['copy'] {
  if (article.kind === 'machine-translation') return 'machine-translation'
  if (outlet) return 'outlet'
  return isAgency(article.dateline?.agency) || isAgency(article.signOff) ? 'vna-copy' : 'unknown'
}

/** `VNA`, `-VNA`, `VNA/CVN`, `AVI`: the agency signs, alone or with another. */
const isAgency = (text: string | undefined): boolean =>
  text !== undefined && /\b(?:VNA|AVI|TTXVN)\b/u.test(text)
