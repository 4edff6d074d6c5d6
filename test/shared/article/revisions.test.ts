import { expect, test } from 'vitest'
import { clean } from '../../../shared/article/clean.ts'
import { readText } from '../../../shared/article/raw.ts'
import { changesBetween, revisionsOf } from '../../../shared/article/revisions.ts'

const read = (text: string, captured?: string) =>
  clean(
    readText(text, {
      address: { outlet: 'vietnamplus', number: '7' },
      ...(captured && { captured }),
    }),
  ).article

const PAGE =
  'Un titre à lire\n\nLe comité a tenu hier sa séance.\n\nHanoï (VNA) - Le comité a tenu hier sa séance à Hanoï.\n\nIl a voté deux textes. -VNA'

test('layout and tail are no revision', () => {
  const other =
    PAGE.replace('a tenu hier sa séance à', 'a tenu  hier sa séance à').replace(
      '\n\nIl a',
      'Il a',
    ) + '\n\nVoir plus\n\nAutre chose'
  expect(changesBetween(read(PAGE), read(other))).toEqual([])
})

test('what an editor changed is told, part by part', () => {
  const edited =
    PAGE.replace('Un titre à lire', 'Un autre titre').replace('deux textes', 'trois textes') + ''
  expect(changesBetween(read(PAGE), read(edited))).toEqual([
    { part: 'headline', before: 'Un titre à lire', after: 'Un autre titre' },
    { part: 'paragraph', before: 'Il a voté deux textes.', after: 'Il a voté trois textes.' },
  ])
})

test('a paragraph added has no other side', () => {
  const longer = PAGE.replace(' -VNA', '\n\nUne troisième résolution attendra. -VNA')
  expect(changesBetween(read(PAGE), read(longer))).toEqual([
    { part: 'paragraph', after: 'Une troisième résolution attendra.' },
  ])
})

test('captures stand in order of date, equal ones together', () => {
  const edited = PAGE.replace('deux', 'trois')
  const captures = [read(edited, '2026-01-02'), read(PAGE, '2025-01-01'), read(PAGE, '2025-06-01')]
  const [revisions] = [...revisionsOf(captures).values()]
  expect(revisions?.map((revision) => revision.captures.map(({ captured }) => captured))).toEqual([
    ['2025-01-01', '2025-06-01'],
    ['2026-01-02'],
  ])
  expect(revisions?.[1]?.changes).toHaveLength(1)
})
