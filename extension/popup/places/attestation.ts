/** A claim's evidence: date, outlet, and the sentence that makes it, with its page behind. */
import type { Attestation } from '../../../shared/dossiers/dossier.ts'
import { outletName } from '../article-line.ts'
import { printDate } from '../dates.ts'
import { away, h } from '../element.ts'
import type { Ink } from '../ink.ts'

export const dateWords = ({ published }: Attestation, { words }: Ink): string =>
  published === undefined ? words.undated : printDate(published.date, words.locale)

export function drawAttestation(attestation: Attestation, ink: Ink): HTMLElement {
  const outlet = outletName(attestation.outlet, ink)
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
        const name = outletName(copy.outlet, ink)
        return name === undefined ? [] : [' · ', away(copy.url, { class: 'source' }, name)]
      }),
    ),
  )
}

/** To the outlet's page where its address is known, else to what the corpus keeps of it. */
const sourceOf = ({ article, url }: Attestation, source: string, ink: Ink): HTMLElement =>
  url === undefined
    ? h(
        'button',
        {
          type: 'button',
          class: 'value',
          onclick: () => ink.act.open({ kind: 'article', id: article }),
        },
        source,
      )
    : away(url, { class: 'source' }, source)
