/** A claim's evidence: date, outlet, and the sentence that makes it, with its page behind. */
import type { Attestation } from '../../../shared/dossiers/dossier.ts'
import { outletName } from '../../telling/outlet-name.ts'
import type { FullInk } from '../parts/ink.ts'
import { printDate } from '../../telling/dates.ts'
import { away, button, h } from '../../drawing/element.ts'

/** `12 mars 2019`, with a word where an operator corrected it. */
export function dateWords({ published }: Attestation, { words }: FullInk): string {
  if (published === undefined) return words.undated
  const date = printDate(published.date, words.locale)
  return published.basis === 'correction' ? `${date} (${words.basis.correction})` : date
}

/** Claims, each with what it stands on. */
export const drawAttestations = (attestations: readonly Attestation[], ink: FullInk): HTMLElement =>
  h('ul', { class: 'attestations' }, ...attestations.map((one) => drawAttestation(one, ink)))

function drawAttestation(attestation: Attestation, ink: FullInk): HTMLElement {
  const outlet = outletName(attestation, ink)
  const source = `${outlet === undefined ? '' : `${outlet}, `}${dateWords(attestation, ink)}`
  return h(
    'li',
    { class: 'attestation' },
    h('blockquote', { lang: 'fr' }, attestation.sentence),
    h(
      'p',
      { class: 'meta' },
      sourceOf(attestation, source, ink),
      ...(attestation.copies ?? []).slice(0, 4).flatMap((copy) => {
        const name = outletName(copy, ink)
        if (name === undefined) return []
        const day = copy.published && printDate(copy.published.date, ink.words.locale)
        return [' · ', away(copy.url, { class: 'source', title: day }, name)]
      }),
    ),
  )
}

/** To the outlet's page where its address is known, else to what the corpus keeps of it. */
const sourceOf = ({ article, url }: Attestation, source: string, ink: FullInk): HTMLElement =>
  url === undefined
    ? button(
        { class: 'value', onclick: () => ink.act.open({ kind: 'article', id: article }) },
        source,
      )
    : away(url, { class: 'source' }, source)
