/**
 * A story as a table: RFC 4180 but for the separator, which is the one at which a spreadsheet of the reader's language parts
 * cells, and no cell that a spreadsheet would run as a formula.
 */
import type { Printed } from '../telling/outlet-name.ts'
import type { Attestation, CalledOff, StoryDossier } from '../../shared/dossiers/dossier.ts'

/** The reader's words for what stands in it. */
export interface TableWords {
  /** Number, date, outlet, headline, address, sentence, remark. */
  readonly columns: readonly string[]
  /** A semicolon where a comma is the decimal sign. */
  readonly separator: ',' | ';'
  readonly outlet: (printed: Printed) => string | undefined
  /** Says of a session that no article reports it. */
  readonly missing: (ordinal: number) => string
  /** Says of an article that its session was put off or cancelled. */
  readonly calledOff: Readonly<Record<CalledOff, string>>
}

export function storyCsv(
  { steps, undated }: StoryDossier,
  { columns, separator, outlet, missing, calledOff }: TableWords,
): string {
  const rows = [
    ...steps.map((step) =>
      step.kind === 'missing'
        ? [`${step.ordinal}`, '', '', '', '', '', missing(step.ordinal)]
        : rowOf(
            step.attestation,
            outlet,
            step.ordinal,
            step.calledOff === undefined ? '' : calledOff[step.calledOff],
          ),
    ),
    ...undated.map((attestation) => rowOf(attestation, outlet)),
  ]
  // The mark tells spreadsheets that what follows is UTF-8.
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`
}

const rowOf = (
  attestation: Attestation,
  outletName: TableWords['outlet'],
  ordinal?: number,
  remark = '',
): readonly string[] => [
  ordinal === undefined ? '' : `${ordinal}`,
  attestation.published?.date ?? '',
  outletName(attestation) ?? '',
  attestation.headline ?? '',
  attestation.url ?? '',
  attestation.sentence,
  remark,
]

function cell(value: string): string {
  const inert = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value
  return /[",;\r\n]/u.test(inert) ? `"${inert.replace(/"/gu, '""')}"` : inert
}
