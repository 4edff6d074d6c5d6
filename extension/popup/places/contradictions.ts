/** Claims that cannot both be true: both shown, each with its sentence. */
import type { Contradiction } from '../../../shared/dossiers/dossier.ts'
import { h } from '../../drawing/element.ts'
import type { FullInk } from '../parts/ink.ts'
import { drawAttestations } from './attestation.ts'

export const drawContradictions = (
  contradictions: readonly Contradiction[],
  ink: FullInk,
): HTMLElement | undefined =>
  contradictions.length === 0
    ? undefined
    : h(
        'section',
        { class: 'contradictions' },
        h('h3', {}, ink.words.entity.contradictions),
        ...contradictions.map(({ about, claims }) =>
          h('div', {}, h('p', { lang: 'fr' }, about), drawAttestations(claims, ink)),
        ),
      )
