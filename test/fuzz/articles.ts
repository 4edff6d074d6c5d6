/** Pages to articles to entities. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { partsOf } from '../../shared/article/article.ts'
import { clean } from '../../shared/article/clean.ts'
import { frenchEvidence } from '../../shared/article/evidence.ts'
import { readText } from '../../shared/article/raw.ts'
import { readSketch } from '../../shared/duplicates/sketch-form.ts'
import { sketchOf } from '../../shared/duplicates/sketch.ts'
import { readEntityId, type Span } from '../../shared/entities/entity.ts'
import { recognise } from '../../shared/entities/recognise.ts'
import { normalise } from '../../shared/french/typography.ts'
import { readHtmlPage } from '../../tools/pages/html-page.ts'
import { articleId } from '../builders.ts'
import { target } from './target.ts'
import { roughCopy, roughHtml, roughLine } from './texts.ts'

/** What a line says. Where a picture stood is neither text nor boilerplate, nor can its number be told from what follows. */
const lettersOf = (text: string, hasPicture: boolean): string => {
  const letters = normalise(text).replace(/[^\p{L}\p{N}]/gu, '')
  return hasPicture ? letters.replace(/ảnh|\d/gu, '') : letters
}

const cleaner = target('cleaner', 6, roughCopy(30), (text) => {
  const raw = readText(text)
  const { article, lines } = clean(raw, frenchEvidence)
  assert.equal(articleId(article.id), article.id)
  assert.deepEqual(
    lines.map(({ line }) => line),
    raw.lines.map((_, line) => line),
  )
  for (const { line, pieces } of lines) {
    const printed = raw.lines[line]!.text
    const hasPicture = normalise(printed).includes('ảnh')
    const kept = pieces.map((piece) => piece.text).join(' ')
    assert.equal(lettersOf(kept, hasPicture), lettersOf(printed, hasPicture))
  }
})

const entities = target(
  'entities',
  4,
  fc.record({ headline: roughLine, lead: roughLine, body: fc.array(roughLine, { maxLength: 4 }) }),
  (said) => {
    const article = {
      ...said,
      id: articleId('vietnamplus-1'),
      kind: 'article' as const,
      captions: [],
      links: [],
    }
    const parts = partsOf(article)
    const printed = ({ part, index, start, end }: Span): string | undefined =>
      parts.find((one) => one.part === part && one.index === index)?.text.slice(start, end)
    for (const entity of recognise(article)) {
      assert.equal(readEntityId(entity.id), entity.id)
      assert(entity.surfaces.length > 0)
      for (const mention of entity.mentions) assert.equal(printed(mention), mention.surface)
      if (entity.kind === 'person')
        for (const { at, text } of entity.roles) assert.equal(printed(at), text)
    }
    assert.equal(readSketch(sketchOf(article)), sketchOf(article))
  },
)

const URLS = [
  'https://fr.vietnamplus.vn/un-port-post160915.vnp',
  'https://lecourrier.vn/un-port/1283786.html',
  'https://example.org/',
]

const pages = target(
  'pages',
  2,
  fc.tuple(
    fc.oneof(
      { weight: 6, arbitrary: roughHtml.map((html) => new TextEncoder().encode(html)) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
    ),
    fc.option(fc.constantFrom(...URLS)),
  ),
  ([bytes, url]) => {
    const read = readHtmlPage(bytes, url === null ? {} : { url })
    if (read.kind === 'refused') {
      assert(read.detail.length > 0)
      return
    }
    for (const { text } of read.raw.lines) assert.notEqual(text.trim(), '')
    clean(read.raw, frenchEvidence)
  },
)

export const ARTICLES = [cleaner, entities, pages]
