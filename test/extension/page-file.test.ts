import { expect, test } from 'vitest'
import { copyOf, keptPage } from '../../extension/page-file.ts'
import { extract } from '../../shared/page/extract.ts'
import { articlePage, DISPATCH } from '../../tools/stage/hosts/pages.ts'

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const URL_KEPT = `https://fr.vietnamplus.vn${DISPATCH.path}`

test('a kept page is read as the page itself is', () => {
  const page = parse(articlePage(DISPATCH).html)
  const { html } = keptPage(copyOf(page, 1_000_000)!, URL_KEPT, '2026-11-21')
  const [read, kept] = [page, parse(html)].map((document) => extract(document, new URL(URL_KEPT)))
  expect(kept?.lines).toEqual(read?.lines)
  expect(kept?.published).toBe(read?.published)
  expect(extract(parse(html))).toMatchObject({ url: URL_KEPT, captured: '2026-11-21' })
})

test('it says where it comes from and when, and nothing in it runs', () => {
  const page = parse(
    '<html><head><base href="https://evil.example/"><script type="application/ld+json">{"a":1}</script><script>x()</script></head><body onload="x()"><a href="javascript:x()">a</a><iframe src="x"></iframe><p>Texte</p></body></html>',
  )
  const { name, html } = keptPage(
    copyOf(page, 1_000_000)!,
    'https://x.vn/été--"post1.vnp',
    '2026-11-21',
  )
  const kept = parse(html)
  expect(name).toBe('x.vn-C3A9tC3A9--22post1.html')
  expect(html).toMatch(
    /^<!doctype html>\n<!-- saved from url=\(\d{4}\)https:\/\/x\.vn\/\S+\n saved date: Sat Nov 21 2026 -->/u,
  )
  expect(kept.querySelectorAll('script')).toHaveLength(1)
  expect(kept.querySelector('iframe, base, [onload], a[href]')).toBeNull()
  expect(kept.body.textContent.trim()).toBe('aTexte')
})

test('an address cannot close the remark it stands in', () => {
  const { html } = keptPage('<html></html>', 'https://x.vn/--><script>x()</script>', '2026-11-21')
  expect(parse(html).querySelector('script')).toBeNull()
})

test('a page too large to carry is not kept', () => {
  expect(copyOf(parse(`<p>${'x'.repeat(2_000)}</p>`), 1_000)).toBeUndefined()
})
