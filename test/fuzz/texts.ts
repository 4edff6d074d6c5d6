/** Texts to fuzz with: any UTF-16 at all, and agency copy cut, joined and repeated at random. */
import fc from 'fast-check'
import { anyText } from '../shared/french/any-text.ts'

// Written for this: one fragment of each kind of line, and what rules look for inside lines.
const FRAGMENTS = [
  'Le port de Vung Tau accueille un navire-école chilien',
  'Vietnam-Chili : 7e session du Comité intergouvernemental',
  'Le vice-ministre de la Culture, M. Dang Quoc Vinh, a reçu mardi 3 mars à Hanoï l’ambassadrice du Chili.',
  'Hanoï, 14 février (VNA) - La 12e réunion s’est tenue à Santiago du 11 au 13 février 2020.',
  'Santiago (VNA) – Le ministre chilien des Affaires étrangères Tomas Vergara Rios a salué l’accord.',
  'Le navire restera quatrejours au port, selon leCapitaine. -VNA',
  'Photo: VNA/CVN',
  'Le navire à quai (à gauche). Photo : VNA ảnh 1',
  '>>Le Chili ouvre une ligne maritime',
  'VNA/CVN',
  './.',
  '03/03/2020 10:12',
  'Mot-clé : port',
  'Voir plus',
  'Rédacteur en chef : Nguyễn Thị Lan',
  'l’ASEAN, l’ONU, le Parti communiste du Vietnam, la Commission mixte',
  'Première ministre',
  'Nguyễn Phú Trọng',
  'Son Excellence',
  'du 28 décembre 2019 au 4 janvier',
  '10.000 tonnes, 3,5 %, XIVe congrès, 2e-3e',
]
const GLUE = [
  ' ',
  '',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ', ',
  '. ',
  '.',
  '-',
  ' - ',
  ' – ',
  '(',
  ')',
  '’',
  "'",
]

const fragment = fc.constantFrom(...FRAGMENTS)
const cutFragment = fc
  .tuple(fragment, fc.nat(90), fc.nat(90))
  .map(([text, from, length]) => text.slice(from, from + length))
const piece = fc.oneof(
  { weight: 4, arbitrary: fragment },
  { weight: 3, arbitrary: cutFragment },
  { weight: 4, arbitrary: fc.constantFrom(...GLUE) },
  { weight: 1, arbitrary: anyText(12) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...GLUE, 'a', 'M. ', '1'), fc.nat(200))
      .map(([unit, count]) => unit.repeat(count)),
  },
)

/** Agency copy as no editor wrote it. */
export const roughCopy = (pieces: number): fc.Arbitrary<string> =>
  fc.array(piece, { maxLength: pieces }).map((all) => all.join(''))

export const roughLine = fc.oneof(
  { weight: 3, arbitrary: roughCopy(8) },
  { weight: 1, arbitrary: anyText(60) },
)

const TAGS =
  'h1 h2 p div span a strong figure figcaption table tr td article section ul li br img script style meta title time html body head svg template noscript iframe'.split(
    ' ',
  )
const ATTRIBUTES = [
  '',
  ' class="cms-body"',
  ' class="PCaption sapo lead"',
  ' hidden',
  ' href="/x-post123.vnp"',
  ' href="javascript:alert(1)"',
  ' src="a.jpg"',
  ' style="display:none"',
  ' property="og:title" content="Un titre"',
  ' property="article:published_time" content="2020-13-45T99:00"',
  ' type="application/ld+json"',
  ' class="',
  " id='x",
]
const SCRIPTS = [
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Un titre","datePublished":"2020-03-03"}</script>',
  '<script type="application/ld+json">{"@graph":[[[{}]]],"datePublished":{}}</script>',
  '<script type="application/ld+json">{"a":</script>',
  '<meta property="og:url" content="https://fr.vietnamplus.vn/un-port-post160915.vnp">',
  '<link rel="canonical" href="https://lecourrier.vn/un-port/1283786.html">',
  '<!-- ',
  '-->',
  '<![CDATA[',
  '<!doctype html>',
  '&amp;&#39;&#x110000;&nbsp;&',
  '<',
  '>',
]
const tag = fc.constantFrom(...TAGS)
const markup = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(tag, fc.constantFrom(...ATTRIBUTES))
      .map(([name, attribute]) => `<${name}${attribute}>`),
  },
  { weight: 3, arbitrary: tag.map((name) => `</${name}>`) },
  { weight: 1, arbitrary: fc.constantFrom(...SCRIPTS) },
  { weight: 4, arbitrary: roughLine },
)

/** HTML as no browser would have saved it. */
export const roughHtml = fc.array(markup, { maxLength: 40 }).map((all) => all.join(''))
