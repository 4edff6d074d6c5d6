/**
 * Text extracts in the layouts of the outlets, written for this project, and the article in each.
 *
 * One shape of live pages a file, named for it. What is beside a text is reviewed as code; `vitest -u` rewrites it,
 * CI makes none.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { clean } from '../../shared/article/clean.ts'
import { frenchEvidence } from '../../shared/article/evidence.ts'
import { readText } from '../../shared/article/raw.ts'
import { linesOf } from '../shared/article/lines-of.ts'

const TEXTS = new URL('texts/', import.meta.url)
const names = readdirSync(TEXTS)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length))
  .toSorted()

describe.each(names)('%s', (name) => {
  const text = readFileSync(new URL(`${name}.txt`, TEXTS), 'utf8')
  const { article } = clean(readText(text), frenchEvidence)

  test('becomes the article it was reviewed to be', async () => {
    const path = decodeURIComponent(new URL(`${name}.json`, TEXTS).pathname)
    await expect(`${JSON.stringify(article, null, 2)}\n`).toMatchFileSnapshot(path)
  })

  if (article.kind === 'article')
    test('and stays it when cleaned again', () => {
      expect(clean(linesOf(article), frenchEvidence).article).toEqual(article)
    })
})
