/** One story in order of time, the sessions that the corpus misses shown missing. */
import type { Attestation, StoryDossier } from '../../../shared/dossiers/dossier.ts'
import { storyCsv } from '../../citation/csv.ts'
import { away, dotted, h } from '../../drawing/element.ts'
import type { FullInk } from '../parts/ink.ts'
import type { Companion } from '../model/model.ts'
import { outletName, type Printed } from '../../telling/outlet-name.ts'
import { press } from '../parts/part.ts'
import { seriesOf } from '../../telling/series.ts'
import { dateWords } from './attestation.ts'

export function drawStory(
  story: StoryDossier,
  { page }: Companion,
  ink: FullInk,
): readonly (HTMLElement | false)[] {
  const { words, act } = ink
  const read = page.kind === 'read' ? page.article.id : undefined
  const isHere = ({ article }: Attestation): boolean => article === read
  const { isMasculine } = seriesOf(story.title)
  const missing = (ordinal: number) => words.story.missing(ordinal, isMasculine)
  const outlet = (printed: Printed) => outletName(printed, ink)
  const { calledOff } = words.relation
  const { columns, separator } = words.story
  const table = { columns, separator, outlet, missing, calledOff }
  return [
    h(
      'ol',
      { class: 'timeline' },
      ...story.steps.map((step) =>
        step.kind === 'missing'
          ? h('li', { class: 'missing' }, missing(step.ordinal))
          : h(
              'li',
              {},
              h(
                'span',
                { class: 'meta dotted' },
                ...dotted([
                  step.ordinal !== undefined && words.story.nth(step.ordinal, isMasculine),
                  step.calledOff !== undefined && calledOff[step.calledOff],
                  dateWords(step.attestation, ink),
                  isHere(step.attestation) && drawHere(ink),
                ]),
              ),
              away(
                step.attestation.url,
                { class: 'event', lang: 'fr' },
                step.attestation.headline ?? step.attestation.sentence,
              ),
            ),
      ),
      ...story.undated.map((attestation) =>
        h(
          'li',
          {},
          h(
            'span',
            { class: 'meta dotted' },
            ...dotted([words.undated, isHere(attestation) && drawHere(ink)]),
          ),
          away(
            attestation.url,
            { class: 'event', lang: 'fr' },
            attestation.headline ?? attestation.sentence,
          ),
        ),
      ),
    ),
    h(
      'p',
      { class: 'presses' },
      press(words.story.csv, 'csv', () =>
        act.save(`${slug(story.title)}.csv`, 'text/csv', storyCsv(story, table)),
      ),
    ),
  ]
}

/** Which step of it the reader is on. */
const drawHere = ({ words }: FullInk): HTMLElement => h('span', { class: 'here' }, words.story.here)

/** `Comité mixte · Russie` → `Comité-mixte-Russie`. */
const slug = (title: string): string =>
  title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 80)
