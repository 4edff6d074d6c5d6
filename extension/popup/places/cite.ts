/** The citation of the copy being read, in four forms, with what the page does not say. */
import { bibtex } from '../../citation/bibtex.ts'
import { citationOf, type Citation } from '../../citation/citation.ts'
import { cslJson } from '../../citation/csl.ts'
import { pressCitation } from '../../citation/press.ts'
import { ris } from '../../citation/ris.ts'
import { outletName } from '../../telling/outlet-name.ts'
import type { FullInk } from '../parts/ink.ts'
import type { Companion } from '../model/model.ts'
import { dayOf } from '../../telling/dates.ts'
import { button, h } from '../../drawing/element.ts'

const FORMS = [
  ['BibTeX', bibtex, 'bib', 'application/x-bibtex'],
  ['RIS', ris, 'ris', 'application/x-research-info-systems'],
  ['CSL-JSON', cslJson, 'json', 'application/json'],
] as const

export function drawCitation({ page }: Companion, ink: FullInk): readonly (HTMLElement | false)[] {
  if (page.kind !== 'read') return []
  const { words, act } = ink
  const { article } = page
  const citation = citationOf(article, outletName(article, ink), dayOf(ink.now()))
  const unknown = unknownsOf(citation, ink)
  return [
    drawForm(words.citing.press, pressCitation(citation), ink),
    unknown.length > 0 &&
      h('p', { class: 'quiet' }, `${words.citing.unknown}${words.colon}${unknown.join(', ')}.`),
    ...FORMS.map(([name, form, extension, type]) => {
      const text = form(citation)
      return drawForm(name, text, ink, () => act.save(`${article.id}.${extension}`, type, text))
    }),
  ]
}

const unknownsOf = (citation: Citation, { words }: FullInk): readonly string[] =>
  (['headline', 'outlet', 'date', 'url'] as const)
    .filter((field) => citation[field] === undefined)
    .map((field) => words.citing.unknowns[field])

function drawForm(name: string, text: string, ink: FullInk, save?: () => void): HTMLElement {
  const { words, act } = ink
  // Heard one after the other, buttons of one name say of what they are.
  const title = h('h3', { id: `form-${name}` }, name)
  const said = h('span', { class: 'said', role: 'status' })
  const take = (label: string, look: string, onclick: () => void): HTMLElement =>
    button({ class: look, 'aria-describedby': title.id, onclick }, label)
  return h(
    'section',
    { class: 'form' },
    title,
    save === undefined
      ? // Already set; what an address holds stays as it is, or the address leads nowhere.
        h('p', { class: 'press-form', lang: 'fr' }, new Text(text))
      : h('pre', { tabindex: '0', lang: 'fr' }, text),
    h(
      'p',
      { class: 'presses' },
      take(words.citing.copyThis, 'press', () => {
        void act.copy(text).then((done) => {
          said.textContent = done ? words.take.copied : words.take.notCopied
        })
      }),
      save !== undefined && take(words.citing.file, 'quiet-press', save),
      said,
    ),
  )
}
