/**
 * An article taken out of every retained version: its texts are rewritten away, its document is struck out.
 *
 * Index shards keep its word counts, which are no text, and scores leave it out. What quotes it elsewhere,
 * in the dossiers of whom it names, goes too. Rewritten parts get keys of their own; the old ones are
 * deleted, so that no key ever holds two values.
 */
import type { ArticleId } from '../article/article.ts'
import type { Attested } from '../dossiers/entities.ts'
import { isAttested, lineWithout } from '../stored/attestations.ts'
import { readCard, writeCard } from '../stored/cards.ts'
import { readDossierLine, writeDossierLine } from '../stored/dossier-lines.ts'
import { contentHash } from '../stored/hash.ts'
import { holdingWithout } from '../stored/holding.ts'
import {
  CURRENT,
  keyOf,
  manifestKey,
  struckOut,
  writeManifest,
  writePointer,
} from '../stored/manifest.ts'
import type { Manifest, Part, SegmentEntry } from '../stored/manifest.ts'
import type { Store } from '../stored/store.ts'
import { NO_MARKS } from '../stored/marks.ts'
import { nameLine, writeNameLine } from '../stored/names.ts'
import { linesIn, namedLines, packLines, packNamed } from '../stored/packs.ts'
import { seal } from '../stored/sealed.ts'
import { packSections } from '../stored/sections.ts'
import { NO_TEXT, writeText } from '../stored/texts.ts'
import { readWhole } from '../library/parts-read.ts'
import { manifestIn, publishedIn, refused, type Plan, type Refused } from './upkeep.ts'

export async function withdraw(
  store: Store,
  id: ArticleId,
  options: { readonly updated?: string } = {},
): Promise<Plan | Refused> {
  const published = await publishedIn(store)
  if (published === undefined) return refused('unpublished', 'Nothing is published yet.')
  const { pointer } = published
  const current = await withoutArticle(store, published.manifest, id)
  const before =
    pointer.previous === undefined
      ? undefined
      : await withoutArticle(store, await manifestIn(store, pointer.previous), id)
  if (current.writes.size === 0 && (before?.writes.size ?? 0) === 0) {
    return refused(
      'unknown-article',
      `No retained version holds ${id}: /v1/search tells the identifiers of articles.`,
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
  const rewritten = new Map<Part, string>([
    ...withoutCard(texts, segment, found.document),
    ...withoutText(texts, segment, found.document),
    ...withoutMarks(texts, segment, found.document),
    ...withoutAttestations(texts, segment, id),
    ...withoutHeadline(texts, segment, found.document),
  ])
  const changed = new Map([...rewritten].filter(([part, text]) => text !== texts.get(part)))
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

function documentOf(texts: ReadonlyMap<Part, string>, segment: SegmentEntry, id: ArticleId) {
  const { packs, each } = segment.layout.cards
  for (let pack = 0; pack < packs; pack += 1) {
    const lines = linesIn(texts.get(`c/${pack}`)!)
    const line = lines.findIndex((text) => text.startsWith(`["${id}"`))
    const card = line === -1 ? undefined : readCard(lines[line]!)
    if (card !== undefined) return { document: pack * each + line, card }
  }
  return undefined
}

/** The identifier stays, so that later lines keep their places. */
function* withoutCard(texts: ReadonlyMap<Part, string>, segment: SegmentEntry, document: number) {
  yield relined(texts, 'c', segment.layout.cards.each, document, (line) => {
    const { id } = readCard(line)!
    return writeCard({ id, kind: 'article' })
  })
}

function* withoutText(texts: ReadonlyMap<Part, string>, segment: SegmentEntry, document: number) {
  yield relined(texts, 'x', segment.layout.texts.each, document, () => writeText(NO_TEXT))
}

function* withoutMarks(texts: ReadonlyMap<Part, string>, segment: SegmentEntry, document: number) {
  yield relined(texts, 'p', segment.layout.marks.each, document, () => NO_MARKS)
}

function relined(
  texts: ReadonlyMap<Part, string>,
  letter: 'c' | 'x' | 'p',
  each: number,
  document: number,
  rewrite: (line: string) => string,
): readonly [Part, string] {
  const part: Part = `${letter}/${Math.floor(document / each)}`
  const lines = [...linesIn(texts.get(part)!)]
  lines[document % each] = rewrite(lines[document % each]!)
  return [part, packLines(lines)]
}

function withoutAttestations(
  texts: ReadonlyMap<Part, string>,
  segment: SegmentEntry,
  id: ArticleId,
): ReadonlyMap<Part, string> {
  const changed = new Map<Part, string>()
  const names = new Map<string, Attested | undefined>()
  const quotes = new RegExp(`\\["${id}"[,\\]]`, 'u')
  for (let pack = 0; pack < segment.layout.dossiers; pack += 1) {
    const body = texts.get(`d/${pack}`)!
    if (!quotes.test(body)) continue
    const lines = new Map(namedLines(body))
    for (const [name, line] of lines) {
      if (!quotes.test(line)) continue
      const told = readDossierLine(line)
      const left = told && lineWithout(told, (article) => article === id)
      if (left === undefined) lines.delete(name)
      else lines.set(name, writeDossierLine(left))
      names.set(name, left !== undefined && isAttested(left) ? left : undefined)
    }
    changed.set(`d/${pack}`, packNamed(lines))
  }
  for (let pack = 0; pack < segment.layout.names; pack += 1) {
    const lines = new Map(namedLines(texts.get(`e/${pack}`)!))
    const here = [...lines.keys()].filter((name) => names.has(name))
    for (const name of here) {
      const attested = names.get(name)
      if (attested === undefined) lines.delete(name)
      else lines.set(name, writeNameLine(nameLine(attested)))
    }
    if (here.length > 0) changed.set(`e/${pack}`, packNamed(lines))
  }
  return changed
}

/** The dictionary offers headlines while a reader types: `<document> <headline>`, below its words. */
function* withoutHeadline(
  texts: ReadonlyMap<Part, string>,
  segment: SegmentEntry,
  document: number,
): Generator<readonly [Part, string]> {
  const mark = `\n${document.toString(36)} `
  for (let part = 0; part < segment.layout.dictionary.length; part += 1) {
    const text = texts.get(`w/${part}`)!
    // Behind the words, whose length stands in the first line: `partOf` of `shared/search/dictionary.ts`.
    const words = text.indexOf('\n') + 1
    const from = text.indexOf(mark, words + Number.parseInt(text.slice(0, words - 1), 36))
    if (from === -1) continue
    const end = text.indexOf('\n', from + 1)
    yield [`w/${part}`, text.slice(0, from) + (end === -1 ? '' : text.slice(end))]
  }
}
