import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract } from '../../../shared/page/extract.ts'
import { readability } from '../../../shared/page/fallback.ts'
import { documentOf, readHtml } from '../../../tools/pages/read-html.ts'
import { cpuOf } from '../../cpu.ts'

const page = (html: string): Document => documentOf(html) as Document
const linesOf = (html: string, url?: string) =>
  extract(page(html), url === undefined ? undefined : new URL(url)).lines.map(
    ({ text, hint }) => [hint, text] as const,
  )
/** Lines with a hint; `text` for those that the markup leaves to the cleaner. */
const only = (html: string, hint: string): readonly string[] =>
  linesOf(html).flatMap(([given = 'text', text]) => (given === hint ? [text] : []))

const PROSE =
  '<p>La coopérative de Luc Ngan a signé un contrat de trois ans, a annoncé son président.</p>' +
  '<p>Les premiers conteneurs partiront dimanche, et les suivants chaque semaine jusqu’en août.</p>'
const body = (html: string): string =>
  `<h1 class="cms-title">Un titre</h1><div class="cms-body">${html}${PROSE}</div>`

describe('a line of an article', () => {
  test.each([
    [
      'keeps the words of inline elements together',
      '<p>14<sup>e</sup> ses<b>sion</b></p>',
      '14e session',
    ],
    ['has its spaces collapsed', '<p> a\n\t b  c </p>', 'a b c'],
    ['keeps no-break spaces', '<p>«\u00A0oui\u00A0»</p>', '«\u00A0oui\u00A0»'],
    [
      'goes on after a line end inside a sentence',
      '<p>Hanoï, le ministre<br>a reçu</p>',
      'Hanoï, le ministre a reçu',
    ],
    [
      'has no text of scripts',
      '<p>a<script>b</script><style>c</style><template>d</template></p>',
      'a',
    ],
    [
      'has no hidden text',
      '<p>a<span hidden>b</span><span style="DISPLAY : none">c</span></p>',
      'a',
    ],
    [
      'has no text for screen readers',
      '<p>a<span class="sr-only">b</span><i aria-hidden="true">c</i></p>',
      'a',
    ],
    ['has entities decoded once', '<p>&amp;lt;b&amp;gt; l&#39;été</p>', "&lt;b&gt; l'été"],
  ])('%s', (_, html, text) => {
    expect(only(body(html), 'text')[0]).toBe(text)
  })

  test.each([
    ['a figure’s caption', '<figure><img src="a"><figcaption>Vue</figcaption></figure>', 'caption'],
    [
      'the text of a photo’s box',
      '<div class="image-box"><img src="a"><p>Vue</p></div>',
      'caption',
    ],
    [
      'the text of a table around a picture',
      '<table><tr><td><img src="a"></td></tr><tr><td>Vue</td></tr></table>',
      'caption',
    ],
    ['a caption by its class', '<p class="PCaption">Vue</p>', 'caption'],
    [
      'a picture’s text printed once more',
      '<figure><figcaption>Vue</figcaption></figure><p>Vue</p>',
      'caption',
    ],
    ['a heading', '<h2>Vue</h2>', 'subheading'],
    ['a bold line alone', '<p><strong>Une vue du port</strong></p>', 'subheading'],
    ['a bold sign-off', '<p><strong>VNA/CVN</strong></p>', 'text'],
    ['a bold sentence', '<p><strong>Une vue du port.</strong></p>', 'text'],
    ['a pointer', '<p>&gt;&gt; <a href="/x">Une vue du port</a></p>', 'link'],
    ['a linked line', '<p><a href="/x">Une vue du port</a></p>', 'link'],
    ['a sentence with a link', '<p>Une vue du <a href="/x">port</a>, dit-il.</p>', 'text'],
    ['a table of figures', '<table><tr><td>Riz</td><td>12</td></tr></table>', 'text'],
    ['a list item', '<ul><li>Riz</li></ul>', 'text'],
    ['an advertisement', '<div class="sda_middle">Publicité</div>', 'boilerplate'],
    ['related stories', '<div class="article-relate"><p>Une autre</p></div>', 'boilerplate'],
    ['share buttons', '<div class="social-share">Partager</div>', 'boilerplate'],
    ['comments', '<div id="comments"><p>Bravo</p></div>', 'boilerplate'],
    ['a form', '<form><label>Nom</label></form>', 'boilerplate'],
  ])('%s', (_, html, hint) => {
    expect(only(body(html), hint).length).toBeGreaterThan(only(body(''), hint).length)
  })
})

describe('the headline', () => {
  const SUFFIX = '<title>Un pont à Kon Tum - Le Courrier du Vietnam</title>'
  test.each([
    [
      'is the marked one',
      '<h1 class="logo">Le site</h1><h1 class="cms-title">Un pont à Kon Tum</h1>',
    ],
    [
      'is the heading that the title repeats',
      `${SUFFIX}<h1>Le site</h1><h1>Un pont à Kon Tum</h1>`,
    ],
    ['is the title where no heading is', SUFFIX],
    [
      'is Open Graph’s before the title',
      '<meta property="og:title" content="Un pont à Kon Tum"><title>X</title>',
    ],
    ['loses what stands behind a bar', '<title>Un pont à Kon Tum | Vietnam+ (VietnamPlus)</title>'],
    [
      'loses the printer’s words',
      '<title>Bản in : Un pont à Kon Tum | Vietnam+ (VietnamPlus)</title>',
    ],
    ['may be a smaller heading', `${SUFFIX}<h2>Un pont à Kon Tum</h2>`],
  ])('%s', (_, html) => {
    const url = 'https://lecourrier.vn/un-pont/9100200.html'
    const lines = linesOf(`${html}<div class="entry-content">${PROSE}</div>`, url)
    expect(lines.filter(([hint]) => hint === 'headline')).toEqual([
      ['headline', 'Un pont à Kon Tum'],
    ])
  })
})

describe('the address', () => {
  const HERE = 'https://fr.vietnamplus.vn/ici/9100201.vnp'
  test.each([
    [
      'canonical before Open Graph',
      '<meta property="og:url" content="https://lecourrier.vn/b/2.html"><link rel="canonical" href="https://lecourrier.vn/a/1.html">',
      undefined,
      'https://lecourrier.vn/a/1.html',
    ],
    [
      'Open Graph before the location',
      '<meta property="og:url" content="https://lecourrier.vn/b/2.html">',
      HERE,
      'https://lecourrier.vn/b/2.html',
    ],
    ['the location alone', '', HERE, HERE],
    [
      'a relative canonical',
      '<link rel="canonical" href="/la-post9.vnp">',
      HERE,
      'https://fr.vietnamplus.vn/la-post9.vnp',
    ],
    [
      'no home page as canonical',
      '<link rel="canonical" href="https://fr.vietnamplus.vn/">',
      HERE,
      HERE,
    ],
    ['no script', '<link rel="canonical" href="javascript:alert(1)">', HERE, HERE],
    ['no broken address', '<link rel="canonical" href="http://[">', HERE, HERE],
    [
      'what Chrome noted',
      '<!-- saved from url=(0042)https://fr.vietnamplus.vn/ici/9100201.vnp -->',
      undefined,
      HERE,
    ],
    ['none', '', undefined, undefined],
  ])('%s', (_, head, location, expected) => {
    const html = `<!doctype html><html>${head.startsWith('<!--') ? head : `<head>${head}</head>`}<body>${PROSE}</body></html>`
    expect(extract(page(html), location === undefined ? undefined : new URL(location)).url).toBe(
      expected,
    )
  })
})

describe('the day of publication', () => {
  const LD = (json: string): string => `<script type="application/ld+json">${json}</script>`
  test.each([
    [
      'meta before JSON-LD',
      `<meta property="article:published_time" content="2019-03-12T10:00:00+07:00">${LD('{"@type":"NewsArticle","datePublished":"2018-01-01"}')}`,
      '2019-03-12',
    ],
    [
      'JSON-LD in a graph',
      LD(
        '{"@graph":[{"@type":"WebPage","datePublished":"2001-01-01"},{"@type":["NewsArticle"],"datePublished":"2019-03-12"}]}',
      ),
      '2019-03-12',
    ],
    [
      'JSON-LD after a broken block',
      LD('{oops') + LD('[{"@type":"NewsArticle","datePublished":"2019-03-12"}]'),
      '2019-03-12',
    ],
    [
      'JSON-LD with a line end in a string',
      LD('{"@type":"NewsArticle","headline":"a\nb","datePublished":"2019-03-12"}'),
      '2019-03-12',
    ],
    [
      'a time element above the body',
      '<time datetime="2019-03-12 18:04">hier</time>',
      '2019-03-12',
    ],
    ['a time element without attribute', '<time>12/03/2019</time>', '2019-03-12'],
    [
      'microdata',
      '<meta itemprop="datePublished" content="2019-03-12T18:04:00+07:00">',
      '2019-03-12',
    ],
    ['no date of a story below', '', undefined],
    [
      'no impossible day',
      '<meta property="article:published_time" content="2019-02-30">',
      undefined,
    ],
  ])('%s', (_, above, expected) => {
    const below = '<div class="box"><time datetime="2026-01-01">01/01/2026</time></div>'
    expect(extract(page(above + body('') + below)).published).toBe(expected)
  })
})

test.each([
  'Vietnam+ (VietnamPlus)',
  ' | Vietnam+ (VietnamPlus)',
  'VietnamPlus',
  'Accueil | Vietnam+ (VietnamPlus)',
])('a title that names only the outlet, %s, is no headline', (title) => {
  const url = 'https://fr.vietnamplus.vn/x/9100203.vnp'
  const lines = linesOf(`<title>${title}</title><div class="cms-body">${PROSE}</div>`, url)
  expect(lines.filter(([hint, text]) => hint === 'headline' && text !== 'Accueil')).toEqual([])
})

test('a sentence in a marked body under a lead is body; the first without a lead is left to the text', () => {
  const lead = '</h1><p class="cms-desc">Un chapeau de quelques mots.</p>'
  expect(only(body('').replace('</h1>', lead), 'body')).toHaveLength(2)
  expect(only(body(''), 'body')).toHaveLength(1)
})

test.each([
  'VNA/CVN',
  'Texte et photos : Mai Huong/VNA/CVN',
  'Textes, photos et vidéo : Mai Huong',
])(
  'without a layout the longest run of prose is the article to its credit %j, and cards are none',
  (credit) => {
    const card = (text: string): string =>
      `<div class="x"><a href="/a">${text} dans la province de Phu Tho</a><p>Une phrase de carte, qui est assez longue pour ressembler à un paragraphe d’article.</p></div>`
    const html = `<div><a href="/">Accueil</a></div>${['Un', 'Deux', 'Trois'].map(card).join('')}<h1>Le litchi part pour Marseille</h1>${PROSE}<p>${credit}</p><p>Photo : VNA</p>${['Quatre', 'Cinq'].map(card).join('')}`
    expect(only(html, 'text')).toHaveLength(3)
    expect(only(html, 'text').at(-1)).toBe(credit)
    expect(only(html, 'headline')).toEqual(['Le litchi part pour Marseille'])
  },
)

test('a page without an article is all boilerplate', () => {
  expect(
    new Set(linesOf('<nav>Accueil</nav><p>Page introuvable</p>').map(([hint]) => hint)),
  ).toEqual(new Set(['boilerplate']))
  expect(linesOf('')).toEqual([])
})

const sources = readdirSync(new URL('../../golden/pages/', import.meta.url))
  .toSorted()
  .map((name) =>
    readFileSync(new URL(`../../golden/pages/${name}/source.html`, import.meta.url), 'utf8'),
  )

/** Every visible letter of a page, by a naive walk. */
function visible(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? ''
  const { localName } = node as Element
  if (UNREAD.has(localName)) return ''
  const { hidden, muted } = { hidden: 'hidden', muted: 'aria-hidden' }
  if (localName && (node as Element).getAttribute(hidden) !== null) return ''
  if (localName && (node as Element).getAttribute(muted) === 'true') return ''
  if (localName && /display:\s*none/u.test((node as Element).getAttribute('style') ?? '')) return ''
  return [...node.childNodes].map(visible).join('')
}
const UNREAD = new Set([
  'script',
  'style',
  'template',
  'svg',
  'noscript',
  'video',
  'button',
  'input',
  'textarea',
  'head',
])
const letters = (text: string): string => [...text.replace(/\s/gu, '')].toSorted().join('')

test.each(sources.map((source, i) => [i, source] as const))(
  'no visible letter of page %i is lost',
  (_, source) => {
    const document = page(source)
    if (source.includes('id="page" aria-hidden')) return
    const { lines } = extract(document)
    const read = lines.map(({ text }) => text).join('')
    const seen = visible(document.body).replace(/\s+/gu, ' ')
    const title = lines[0]?.hint === 'headline' && !seen.includes(lines[0].text)
    expect(letters(title ? read.slice(lines[0]!.text.length) : read)).toBe(
      letters(visible(document.body)),
    )
  },
)

test('pages cut, joined and repeated at random are survived, and read twice alike', () => {
  const cut = fc
    .tuple(fc.constantFrom(...sources), fc.nat(6000), fc.nat(6000))
    .map(([source, from, length]) => source.slice(from, from + length))
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), fc.boolean(), (cuts, twice) => {
      const html = (twice ? [...cuts, ...cuts] : cuts).join('')
      const first = extract(page(html), undefined, readability)
      expect(extract(page(html), undefined, readability)).toEqual(first)
      for (const { text } of first.lines) expect(text.trim()).not.toBe('')
    }),
    { numRuns: 30 },
  )
})

describe('bytes', () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  test.each([
    ['empty', new Uint8Array(), 'empty'],
    ['white space', encode(' \n'), 'empty'],
    ['binary', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7) % 32), 'binary'],
    ['too large', new Uint8Array(21 * 1024 * 1024).fill(97), 'too-large'],
  ])('%s: refused', (_, bytes, reason) => {
    expect(readHtml(bytes)).toMatchObject({ kind: 'refused', reason })
  })

  test.each([
    ['windows-1252 that says so', 'windows-1252'],
    ['windows-1252 that says nothing', ''],
    ['windows-1252 that claims UTF-8', 'utf-8'],
  ])('%s', (_, charset) => {
    const bytes = Buffer.from(
      `<meta charset="${charset}"><p>L'été à Huê. ${'x'.repeat(300)}</p>`,
      'latin1',
    )
    const read = readHtml(bytes)
    expect(
      read.kind === 'page' && (read.document as Document).querySelector('p')?.textContent,
    ).toContain("L'été à Huê.")
  })

  test('deep and long pages take no time to speak of', () => {
    const read = () => {
      extract(page(`<div class="share image">`.repeat(3000) + PROSE))
      extract(page(`<table><tr><td>`.repeat(1000) + PROSE))
      extract(page(`<p>un mot, encore <br>`.repeat(10_000)))
      extract(page('<div>'.repeat(2000) + PROSE), undefined, readability)
    }
    // Quadratic reading would take minutes.
    expect(cpuOf(read, 1)).toBeLessThan(10_000)
  })
})
