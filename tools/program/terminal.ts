/** Colour and rules for people; plain text in a pipe or where NO_COLOR asks for it. */
import { styleText } from 'node:util'
import { widthOf, wrapped } from './wrapped.ts'

type Style = Parameters<typeof styleText>[0]

export const paint = (
  style: Style,
  text: string,
  stream: NodeJS.WriteStream = process.stdout,
): string => styleText(style, text, { stream })

/** Rows of cells, aligned; numbers to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows)
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length)
  const isNumber = (cell: string): boolean =>
    /^[-−]?[\d.,]+(?:\s?(?:%|×|ms|s|kB|MB|B))?$/u.test(cell)
  return rows
    .map((row) =>
      row
        .map((cell, i) => (isNumber(cell) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

export type Fact = readonly [label: string, text: string]

/** What a command has to say for itself: a word, and what it means. */
export const facts = (lines: readonly Fact[], width = widthOf(process.stdout)): string =>
  lines
    .map(([label, text]) => `  ${paint('dim', label.padEnd(11))}${wrapped(text, 13, width)}\n`)
    .join('')

export const number = (value: number): string => value.toLocaleString('en')

/** `1 article`, `1,200 articles`. */
export const count = (value: number, what: string): string =>
  `${number(value)} ${what}${value === 1 ? '' : 's'}`
