import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bibtex } from '../../../extension/citation/bibtex.ts'
import { citationOf, type Citation } from '../../../extension/citation/citation.ts'
import { cslJson } from '../../../extension/citation/csl.ts'
import { storyCsv } from '../../../extension/citation/csv.ts'
import { pageNote } from '../../../extension/citation/page-note.ts'
import { pressCitation } from '../../../extension/citation/press.ts'
import { ris } from '../../../extension/citation/ris.ts'
import { typeset } from '../../../extension/telling/typeset.ts'
import { laterWordsIn, wordsIn } from '../../../extension/words/words.ts'
import type { ArticleId } from '../../../shared/article/article.ts'
import type { RelatedAnswer } from '../../../shared/library/beside.ts'
import type { StoryDossier } from '../../../shared/dossiers/dossier.ts'
import { RELATED } from '../../../tools/stage/answers/answers.ts'
import { readPage } from '../reading/read-page.ts'

const WHOLE: Citation = {
  id: 'lecourrier-9100417',
  headline: 'L’accord « 50 % » & le n° 1',
  outlet: 'Le Courrier du Vietnam',
  credit: 'VNA/CVN',
  date: '2019-03-01',
  url: 'https://lecourrier.vn/l_accord/9100417.html',
  consulted: '2026-11-21',
}
const BARE: Citation = { id: 'x-0a1b', consulted: '2026-11-21' }

describe('the press form', () => {
  test('prints all that is known', () => {
    expect(pressCitation(WHOLE)).toBe(
      '«\u00A0L’accord “50\u00A0%” & le n° 1\u00A0», Le Courrier du Vietnam (VNA/CVN), 1ᵉʳ\u00A0mars 2019. En ligne\u00A0: https://lecourrier.vn/l_accord/9100417.html (consulté le 21\u00A0novembre 2026).',
    )
  })
  test('marks what is not', () => {
    expect(pressCitation(BARE)).toBe(
      '[Sans titre], [s.\u00A0n.], s.\u00A0d. Consulté le 21\u00A0novembre 2026.',
    )
  })
})

test('what the press prints, it sets as it is shown', () => {
  expect(pressCitation({ ...BARE, headline: "Énergie : l'accord d'État" })).toContain(
    '«\u00A0Énergie\u00A0: l’accord d’État\u00A0»',
  )
})

test.each([
  ['-VNA', 'VNA'],
  ['– VNA.', 'VNA'],
  ['VNA/CVN', 'VNA/CVN'],
  ['Texte et photos : Mai Anh/VNA/CVN', 'Mai Anh/VNA/CVN'],
  // The outlet's own name once more.
  ['VietnamPlus', undefined],
  ['- ', undefined],
])('of the sign-off %j the credit is %j', async (signOff, credit) => {
  const { article } = await readPage()
  expect(citationOf({ ...article, signOff }, 'VietnamPlus', '2026-11-21').credit).toBe(credit)
})

describe('BibLaTeX', () => {
  test('prints all that is known', () => {
    expect(bibtex(WHOLE)).toBe(
      `@online{lecourrier-9100417,
  title = {{L’accord « 50 \\% » \\& le n° 1}},
  author = {{VNA/CVN}},
  organization = {Le Courrier du Vietnam},
  date = {2019-03-01},
  year = {2019},
  url = {https://lecourrier.vn/l_accord/9100417.html},
  urldate = {2026-11-21},
  langid = {french},
}
`,
    )
  })
  test('no text can close its field', () => {
    fc.assert(
      fc.property(fc.string(), (headline) => {
        const entry = bibtex({ ...WHOLE, headline })
        let depth = 0
        for (const [index, sign] of [...entry].entries()) {
          if ([...entry][index - 1] === '\\') continue
          if (sign === '{') depth += 1
          if (sign === '}') depth -= 1
          expect(depth).toBeGreaterThanOrEqual(0)
        }
        expect(depth).toBe(0)
      }),
    )
  })
})

describe('RIS', () => {
  test('prints all that is known', () => {
    expect(ris(WHOLE).split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - lecourrier-9100417',
      'TI  - L’accord « 50 % » & le n° 1',
      'T2  - Le Courrier du Vietnam',
      'AU  - VNA/CVN',
      'PY  - 2019',
      'DA  - 2019/03/01/',
      'UR  - https://lecourrier.vn/l_accord/9100417.html',
      'Y2  - 2026/11/21/',
      'LA  - fr',
      'ER  - ',
      '',
    ])
  })
  test.each([
    ['2019', 'DA  - 2019///'],
    ['2019-03', 'DA  - 2019/03//'],
  ])('a date of %s is no more than that', (date, line) => {
    expect(ris({ ...WHOLE, date }).split('\r\n')).toContain(line)
  })
  test('a title with line ends stays one line', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(ris({ ...WHOLE, headline: `a\r\nER  - ${text}` }).split('\r\n')).toHaveLength(12)
      }),
    )
  })
})

test('CSL-JSON prints what is known and nothing else', () => {
  expect(JSON.parse(cslJson(WHOLE))).toEqual([
    {
      id: 'lecourrier-9100417',
      type: 'article-newspaper',
      title: WHOLE.headline,
      'container-title': 'Le Courrier du Vietnam',
      author: [{ literal: 'VNA/CVN' }],
      issued: { 'date-parts': [[2019, 3, 1]] },
      URL: WHOLE.url,
      accessed: { 'date-parts': [[2026, 11, 21]] },
      language: 'fr',
    },
  ])
  expect(JSON.parse(cslJson(BARE))[0]).not.toHaveProperty('issued')
})

test('a note in Markdown holds the page and what surrounds it', async () => {
  const page = await readPage()
  const words = { ...(await wordsIn('fr')), ...(await laterWordsIn('fr')) }
  const note = pageNote(page, RELATED, () => 'VietnamPlus', '2026-11-21', words)
  expect(note).toContain(`# ${typeset(page.article.headline!)}`)
  expect(note).toContain('## Même dépêche ailleurs')
  expect(note).toContain(
    '- [PetroVietnam et SOCAR reprennent leurs travaux en mer Caspienne](https://',
  )
  const named = (headline: string) => ({ ...page, article: { ...page.article, headline } })
  expect(note).toMatch(
    /^## Qui et quoi\n\n- Trân Quang Lôc, vice-ministre vietnamien de l’Industrie et du Commerce\n/mu,
  )
  expect(note).toMatch(/^- Pays\u00A0: Vietnam, Azerbaïdjan$/mu)
  expect(
    pageNote({ ...page, entities: [] }, RELATED, () => undefined, '2026-11-21', words),
  ).not.toContain('Qui et quoi')
  const straight = named("Énergie : l'accord est signé")
  expect(pageNote(straight, undefined, () => undefined, '2026-11-21', words)).toContain(
    '# Énergie\u00A0: l’accord est signé\n',
  )
  const hostile = named('](https://evil.example) <script>')
  expect(pageNote(hostile, undefined, () => undefined, '2026-11-21', words)).toContain(
    '# \\](https://evil.example) \\<script\\>',
  )
})

test('a note has the related articles in the popup’s groups, each with its reason', async () => {
  const page = await readPage()
  const noteIn = async (language: 'fr' | 'en', answer: RelatedAnswer) => {
    const words = { ...(await wordsIn(language)), ...(await laterWordsIn(language)) }
    return pageNote(page, answer, () => 'VietnamPlus', '2026-11-21', words)
  }
  const note = await noteIn('fr', RELATED)
  expect(note.match(/^###? .+$/gmu)).toEqual([
    '## Qui et quoi',
    '## Même dépêche ailleurs',
    '## Le même événement, raconté par d’autres',
    '## À lire aussi',
    '### Avant',
    '### Les mêmes jours',
    '### Après',
    '### Sans date',
  ])
  expect(note).toContain(
    'VietnamPlus, 19 octobre 2017  \n  Même comité\u00A0: 2ᵉ → 3ᵉ session · Trân Quang Lôc y est directeur',
  )
  expect(note).toContain(
    'VietnamPlus  \n  Le texte porte «\u00A0(1919-2019)\u00A0»  \n  Même sujet',
  )
  expect(await noteIn('en', RELATED)).toContain('### Before')
  // The page has no date: nothing tells what came first, whatever dates the others have.
  const related = RELATED.related.map((found) => ({ ...found, when: 'undated' as const }))
  expect(await noteIn('fr', { ...RELATED, related })).toContain('### Avant ou après\u202F?')

  const [one] = RELATED.related
  const hostile = { kind: 'term' as const, word: '](https://evil.example)\n# <b>' }
  const told = await noteIn('fr', { ...RELATED, related: [{ ...one!, why: [hostile] }] })
  expect(told).toContain('\\](https://evil.example) \\# \\<b\\>')
})

test('a story’s table runs nothing and breaks no row', () => {
  const attestation = {
    article: 'x-1' as ArticleId,
    outlet: 'Courrier',
    headline: '=HYPERLINK("https://evil.example")',
    sentence: 'Une phrase, « citée » ; "double"\nsur deux lignes',
  }
  const story: StoryDossier = {
    id: 'a',
    title: 'A',
    steps: [
      { kind: 'missing', ordinal: 1 },
      { kind: 'article', ordinal: 2, attestation },
      {
        kind: 'article',
        calledOff: 'cancelled',
        attestation: { article: 'x-2' as ArticleId, sentence: 'Annulée.' },
      },
    ],
    undated: [],
  }
  const csv = storyCsv(story, {
    columns: ['numéro', 'date', 'média', 'titre', 'adresse', 'phrase', 'remarque'],
    separator: ';',
    outlet: ({ outlet }) => outlet && `Le ${outlet}`,
    missing: (ordinal) => `${ordinal}re : manque au corpus`,
    calledOff: { postponed: 'report', cancelled: 'annulation' },
  })
  expect(csv).toBe(
    '\uFEFFnuméro;date;média;titre;adresse;phrase;remarque\r\n1;;;;;;1re : manque au corpus\r\n2;;Le Courrier;"\'=HYPERLINK(""https://evil.example"")";;"Une phrase, « citée » ; ""double""\nsur deux lignes";\r\n;;;;;Annulée.;annulation\r\n',
  )
})
