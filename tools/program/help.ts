/** What every program and each command says of itself. */

export interface ProgramHelp {
  /** How it is called, options and all: `npm run fuzz -- [--runs N]`. */
  readonly call: string
  readonly does: string
  readonly options: readonly (readonly [flag: string, meaning: string])[]
  readonly example: string
}

export function helpOf({ call, does, options, example }: ProgramHelp): string {
  const width = Math.max(0, ...options.map(([flag]) => flag.length))
  const lines = options.map(([flag, meaning]) => `  ${flag.padEnd(width)}  ${meaning}`)
  return [
    does,
    '',
    `  ${call}`,
    ...(lines.length === 0 ? [] : ['', ...lines]),
    '',
    `For example: ${example}`,
    '',
  ].join('\n')
}
