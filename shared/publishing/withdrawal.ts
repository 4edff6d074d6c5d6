/**
 * An article taken out of every retained version: its texts are rewritten away, its document is struck out.
 *
 * Index shards keep its word counts, which are no text, and scores leave it out. What quotes it elsewhere,
 * in the dossiers of whom it names, goes too. Rewritten parts get keys of their own; the old ones are
 * deleted, so that no key ever holds two values.
 */
import type { ArticleId } from '../article/article.ts'
import { contentHash } from '../stored/hash.ts'
import { holdingWithout } from '../stored/holding.ts'
import { struckOut } from '../stored/manifest.ts'
import { writeManifest, writePointer } from '../stored/manifest-text.ts'
import { CURRENT, keyOf, manifestKey } from '../stored/keys.ts'
import type { Manifest, SegmentEntry } from '../stored/manifest.ts'
import type { Part } from '../stored/keys.ts'
import type { Store } from '../stored/store.ts'
import { seal } from '../stored/sealed.ts'
import { packSections } from '../stored/sections.ts'
import { readWhole } from '../library/shelf/parts-read.ts'
import { manifestIn, publishedIn, refused, unpublished, type Plan, type Refused } from './upkeep.ts'
import { documentOf, partsWithout } from './withdrawn-parts.ts'

export async function withdraw(
  store: Store,
  id: ArticleId,
  options: { readonly updated?: string } = {},
): Promise<Plan | Refused> {
  const published = await publishedIn(store)
  if (published === undefined) return unpublished()
  const { pointer } = published
  const current = await withoutArticle(store, published.manifest, id)
  const before =
    pointer.previous === undefined
      ? undefined
      : await withoutArticle(store, await manifestIn(store, pointer.previous), id)
  if (current.writes.size === 0 && (before?.writes.size ?? 0) === 0) {
    return refused(
      'unknown-article',
      `no retained version holds ${id}; a search tells the identifiers of articles`,
    )
  }
  const manifests = [current, ...(before === undefined ? [] : [before])].map(({ manifest }) =>
    writeManifest(manifest),
  )
  const updated = options.updated ?? pointer.updated
  const next = {
    manifest: manifests[0]!.hash,
    ...(manifests[1] === undefined ? {} : { previous: manifests[1].hash }),
    ...(updated === undefined ? {} : { updated }),
  }
  const kept = new Set(manifests.map(({ hash }) => manifestKey(hash)))
  const old = [pointer.manifest, ...(pointer.previous === undefined ? [] : [pointer.previous])]
  return {
    kind: 'plan',
    writes: [
      ...new Map([...(before?.writes ?? []), ...current.writes]),
      ...manifests.map(({ hash, value }) => [manifestKey(hash), value] as const),
      [CURRENT, writePointer(next)],
    ],
    deletes: [
      ...new Set([
        ...current.replaced,
        ...(before?.replaced ?? []),
        ...old.map(manifestKey).filter((key) => !kept.has(key)),
      ]),
    ],
  }
}

interface Without {
  readonly manifest: Manifest
  readonly writes: ReadonlyMap<string, string>
  readonly replaced: readonly string[]
}

async function withoutArticle(store: Store, manifest: Manifest, id: ArticleId): Promise<Without> {
  const writes = new Map<string, string>()
  const replaced: string[] = []
  const segments: SegmentEntry[] = []
  for (const segment of manifest.segments) {
    const changed = await segmentWithout(store, segment, id)
    if (changed === undefined) {
      segments.push(segment)
      continue
    }
    segments.push(changed.entry)
    for (const [key, value] of changed.writes) writes.set(key, value)
    replaced.push(...changed.replaced)
  }
  const { lunr, ...rest } = manifest
  // The whole lunr index counts its words still: it goes, until the next publication.
  const gone = lunr !== undefined && writes.size > 0
  return {
    manifest: { ...rest, segments, ...(lunr === undefined || gone ? {} : { lunr }) },
    writes,
    replaced,
  }
}

async function segmentWithout(store: Store, segment: SegmentEntry, id: ArticleId) {
  const texts = await readWhole(store, segment)
  const found = documentOf(texts, segment, id)
  if (found === undefined) return undefined
  const changed = partsWithout(texts, segment, found.document, id)
  const counted = segment.withdrawn.some(([document]) => document === found.document)
  if (counted && changed.size === 0) return undefined
  const whole: ReadonlyMap<string, string> = segment.layout.single
    ? new Map([
        [
          'all',
          packSections(
            new Map([...texts].map(([part, text]) => [part, changed.get(part) ?? text])),
          ),
        ],
      ])
    : changed
  const patches = { ...segment.patches }
  for (const [part, body] of whole) patches[part] = contentHash([body])
  const entry: SegmentEntry = {
    ...segment,
    withdrawn: struckOut(segment, [[found.document, id]]),
    patches: Object.fromEntries(Object.entries(patches).sort(([a], [b]) => (a < b ? -1 : 1))),
    coverage: counted ? segment.coverage : holdingWithout(segment.coverage, found.card),
  }
  const stored = [...whole].map(([part, body]) => {
    const key = keyOf(entry, part as Part)
    return [key, seal(key, body)] as const
  })
  const written = new Set(stored.map(([key]) => key))
  const replaced = [...whole.keys()]
    .map((part) => keyOf(segment, part as Part))
    .filter((key) => !written.has(key))
  return { entry, writes: stored, replaced }
}
