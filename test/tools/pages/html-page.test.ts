import { expect, test } from 'vitest'
import { readHtmlPage } from '../../../tools/pages/html-page.ts'
import { cpuOf } from '../../cpu.ts'

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

const NUMBERS = Array.from({ length: 100_000 }, (_, i) => i)

test.each([
  ['200,000 elements within each other', '<div>'.repeat(200_000) + PAGE, 'too-large'],
  ['a million elements side by side', PAGE + '<i></i>'.repeat(1_000_000), 'too-large'],
  ['100,000 attributes', `${PAGE}<p ${NUMBERS.map((n) => `a${n}="${n}"`).join(' ')}>`, 'too-large'],
  ['a million comments', PAGE + '<!---->'.repeat(1_000_000), 'too-large'],
  ['a million entities', `${PAGE}<p>${'&amp;'.repeat(1_000_000)}`, 'too-large'],
  ['ten million <', PAGE + '<'.repeat(10_000_000), 'too-large'],
  ['an attribute of 200,000 words', `<p class="${'a '.repeat(200_000)}">x</p>`, 'unreadable'],
])('%s: refused in a few seconds', (_, html, reason) => {
  const read = (): void =>
    expect(readHtmlPage(bytes(html))).toMatchObject({ kind: 'refused', reason })
  expect(cpuOf(read, 1)).toBeLessThan(5000)
})

test.each([
  [
    'bodies of an article, each in an element of its own',
    '<div><p itemprop="articleBody"></div>',
    33_000,
  ],
  ['entities between letters', '&eacute;t', 49_900],
  ['comments of tags', '<!--<p class="a">&amp;-->', 99_900],
])('as many %s as a page may have are read in a few seconds', (_, piece, count) => {
  const html = `${PAGE}<p>${piece.repeat(count)}`
  const read = (): void => expect(readHtmlPage(bytes(html))).toMatchObject({ kind: 'page' })
  expect(cpuOf(read, 1)).toBeLessThan(8000)
  expect(readHtmlPage(bytes(html + piece.repeat(500)))).toMatchObject({ reason: 'too-large' })
})

test.each([
  ['a comment that never ends', `${PAGE}<!--${'x'.repeat(9_000_000)}`],
  ['2,000,000 comments that never end', PAGE + '<!--'.repeat(2_000_000)],
  ['a tag that never ends', `${PAGE}<p class="${'x '.repeat(4_000_000)}`],
  ['a script that never ends', `${PAGE}<script>${'</scrip'.repeat(1_000_000)}`],
  ['a million end tags', PAGE + '</div>'.repeat(1_000_000)],
])('%s does not hide the article above', (_, html) => {
  expect(readHtmlPage(bytes(html))).toMatchObject({
    kind: 'page',
    raw: { address: { number: '9100301' } },
  })
})
