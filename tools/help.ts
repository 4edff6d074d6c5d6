/** What `reperes` and each of its commands say of themselves. */

export interface CommandHelp {
  readonly usage: string
  readonly does: string
  readonly options: readonly (readonly [flag: string, meaning: string])[]
  readonly example: string
}

export function helpOf(name: string, { usage, does, options, example }: CommandHelp): string {
  const width = Math.max(0, ...options.map(([flag]) => flag.length))
  const lines = options.map(([flag, meaning]) => `  ${flag.padEnd(width)}  ${meaning}`)
  return [
    `reperes ${name}: ${does}`,
    '',
    `  npm run reperes -- ${usage}`,
    ...(lines.length === 0 ? [] : ['', ...lines]),
    '',
    `For example: npm run reperes -- ${example}`,
    '',
  ].join('\n')
}
