/** What every program and each command says of itself. */
import { widthOf, wrapped } from './wrapped.ts'

export interface ProgramHelp {
  /** How it is called, options and all: `npm run fuzz -- [--runs N]`. */
  readonly call: string
  readonly does: string
  readonly options: readonly (readonly [flag: string, meaning: string])[]
  readonly example: string
}

export function helpOf(
  { call, does, options, example }: ProgramHelp,
  width = widthOf(process.stdout),
): string {
  const flags = Math.max(0, ...options.map(([flag]) => flag.length))
  const lines = options.map(
    ([flag, meaning]) => `  ${flag.padEnd(flags)}  ${wrapped(meaning, flags + 4, width)}`,
  )
  return [
    wrapped(does, 0, width),
    '',
    `  ${wrapped(call, 2, width)}`,
    ...(lines.length === 0 ? [] : ['', ...lines]),
    '',
    wrapped(`For example: ${example}`, 0, width),
    '',
  ].join('\n')
}
