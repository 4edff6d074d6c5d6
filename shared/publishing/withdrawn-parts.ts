/**
 * The parts of a segment rewritten without one article: its card, text and marks, what quotes it, its headline in the
 * dictionary.
 */
import type { ArticleId } from '../article/article.ts'
import type { Attested } from '../dossiers/entities/entities.ts'
import type { Card } from '../library/holdings.ts'
import { isAttested, lineWithout } from '../stored/attestations.ts'
import { readCard, writeCard } from '../stored/cards.ts'
import { readDossierLine, writeDossierLine } from '../stored/dossier-lines.ts'
import type { SegmentEntry } from '../stored/manifest.ts'
import type { Part } from '../stored/keys.ts'
import { NO_MARKS } from '../stored/marks.ts'
import { nameLine } from '../stored/name-line.ts'
import { writeNameLine } from '../stored/names.ts'
import { linesIn, namedLines, packLines, packNamed } from '../stored/packs.ts'
import { NO_TEXT, writeText } from '../stored/texts.ts'

type Texts = ReadonlyMap<Part, string>

/** Where an article stands in a segment, and its card. */
export function documentOf(
  texts: Texts,
  segment: SegmentEntry,
  id: ArticleId,
): { readonly document: number; readonly card: Card } | undefined {
  const { packs, each } = segment.layout.cards
  for (let pack = 0; pack < packs; pack += 1) {
    const lines = linesIn(texts.get(`c/${pack}`)!)
    const line = lines.findIndex((text) => text.startsWith(`["${id}"`))
    const card = line === -1 ? undefined : readCard(lines[line]!)
    if (card !== undefined) return { document: pack * each + line, card }
  }
  return undefined
}

/** The parts that change: all of what they hold but the article. */
export function partsWithout(
  texts: Texts,
  segment: SegmentEntry,
  document: number,
  id: ArticleId,
): Texts {
  const { layout } = segment
  const rewritten = new Map<Part, string>([
    // The identifier stays, so that later lines keep their places.
    relined(texts, 'c', layout.cards.each, document, writeCard({ id, kind: 'article' })),
    relined(texts, 'x', layout.texts.each, document, writeText(NO_TEXT)),
    relined(texts, 'p', layout.marks.each, document, NO_MARKS),
    ...withoutAttestations(texts, segment, id),
    ...withoutHeadline(texts, segment, document),
  ])
  return new Map([...rewritten].filter(([part, text]) => text !== texts.get(part)))
}

function relined(
  texts: Texts,
  letter: 'c' | 'x' | 'p',
  each: number,
  document: number,
  line: string,
): readonly [Part, string] {
  const part: Part = `${letter}/${Math.floor(document / each)}`
  const lines = [...linesIn(texts.get(part)!)]
  lines[document % each] = line
  return [part, packLines(lines)]
}

function withoutAttestations(
  texts: Texts,
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
  texts: Texts,
  segment: SegmentEntry,
  document: number,
): Generator<readonly [Part, string]> {
  const mark = `\n${document.toString(36)} `
  for (let part = 0; part < segment.layout.dictionary.length; part += 1) {
    const text = texts.get(`w/${part}`)!
    // Behind the words, whose length stands in the first line: `partOf` of `shared/search/dictionary/dictionary.ts`.
    const words = text.indexOf('\n') + 1
    const from = text.indexOf(mark, words + Number.parseInt(text.slice(0, words - 1), 36))
    if (from === -1) continue
    const end = text.indexOf('\n', from + 1)
    yield [`w/${part}`, text.slice(0, from) + (end === -1 ? '' : text.slice(end))]
  }
}
