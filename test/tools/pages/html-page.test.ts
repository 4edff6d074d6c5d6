import { expect, test } from 'vitest'
import { readHtmlPage } from '../../../tools/pages/html-page.ts'

const bytes = (html: string): Uint8Array => new TextEncoder().encode(html)
const PAGE =
  '<link rel="canonical" href="https://fr.vietnamplus.vn/une-route/9100301.vnp">' +
  '<meta property="article:published_time" content="2019-03-12">' +
  '<h1 class="cms-title">Une route</h1><div class="cms-body"><p>La route ouvre mardi à Ha Giang.</p></div>'

test('a saved page becomes its lines, address and date', () => {
  expect(readHtmlPage(bytes(PAGE))).toMatchObject({
    kind: 'page',
    raw: { address: { outlet: 'vietnamplus', number: '9100301' }, published: '2019-03-12' },
    remarks: [],
  })
})

test('what the operator says counts for more than what the page says', () => {
  const about = {
    url: 'https://lecourrier.vn/une-route/9100302.html',
    address: { outlet: 'lecourrier', number: '9100302' },
    published: '2019-03-14',
  }
  expect(readHtmlPage(bytes(PAGE), about)).toMatchObject({ raw: about })
})

test('an address that names no article does not hide the page’s own', () => {
  const about = { url: 'https://archive.example/1234', address: { outlet: 'archive' } }
  expect(readHtmlPage(bytes(PAGE), about)).toMatchObject({
    raw: { address: { outlet: 'vietnamplus', number: '9100301' } },
  })
})

test.each([
  ['an empty file', '', 'empty'],
  ['a page without text', '<html><body><script>1</script></body></html>', 'no-article'],
  ['a page without an article', '<html><body><nav>Accueil</nav></body></html>', 'no-article'],
  ['a page cut inside its first tag', '<html id="x>', 'no-article'],
  ['a page that only mentions the tag', '<!-- <html> -->', 'no-article'],
])('%s is refused', (_, html, reason) => {
  expect(readHtmlPage(bytes(html))).toMatchObject({ kind: 'refused', reason })
})
