import { expect, test } from 'vitest'
import { clean } from '../../../../shared/article/clean.ts'
import { readText } from '../../../../shared/article/raw.ts'

const STORY =
  'Un titre à lire\n\nHanoï (VNA) - Les négociants polonais ont acheté deux cents tonnes de thé. -VNA'

test.each([
  ['Français Les planteurs repartent demain.', 'machine-translation'],
  ['Lire l’article original ici', 'machine-translation'],
  ['Source : https://baohatinh.vn/che-xanh.html', 'machine-translation'],
  // A menu of languages.
  ['Français English Русский 中文', 'article'],
  ['Français Tiếng Việt', 'article'],
])('%s makes it a %s', (line, kind) => {
  expect(clean(readText(`${STORY}\n\n${line}`)).article.kind).toBe(kind)
})

test.each([
  ['Lire l’article original', 'machine-translation'],
  ['Báo ảnh Việt Nam', 'article'],
  ['Français English', 'article'],
])('%s, set apart by the markup, makes it a %s', (text, kind) => {
  const raw = readText(STORY)
  const lines = [...raw.lines, { text, gap: 1, hint: 'boilerplate' as const }]
  expect(clean({ lines }).article.kind).toBe(kind)
})
