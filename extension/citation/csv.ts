/** A story as a table: RFC 4180, and no cell that a spreadsheet would run as a formula. */
import type { Attestation, StoryDossier } from '../../shared/dossiers/dossier.ts'

const HEAD = ['ordinal', 'date', 'outlet', 'headline', 'url', 'sentence', 'note'] as const

/** `missing` says of a session that no article reports it, in the reader's words. */
export function storyCsv(
  { steps, undated }: StoryDossier,
  missing: (ordinal: number) => string,
): string {
  const rows = [
    ...steps.map((step) =>
      step.kind === 'missing'
        ? [`${step.ordinal}`, '', '', '', '', '', missing(step.ordinal)]
        : rowOf(step.attestation, step.ordinal),
    ),
    ...undated.map((attestation) => rowOf(attestation)),
  ]
  // The mark tells spreadsheets that what follows is UTF-8.
  return `\uFEFF${[[...HEAD], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

const rowOf = (
  { published, outlet, headline, url, sentence }: Attestation,
  ordinal?: number,
): readonly string[] => [
  ordinal === undefined ? '' : `${ordinal}`,
  published?.date ?? '',
  outlet ?? '',
  headline ?? '',
  url ?? '',
  sentence,
  '',
]

function cell(value: string): string {
  const inert = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value
  return /[",\r\n]/u.test(inert) ? `"${inert.replace(/"/gu, '""')}"` : inert
}
