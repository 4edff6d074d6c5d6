/** The options of a program: read strictly, told by `--help`, refused in one sentence. */
import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { TextPolicy } from '../../shared/library/holdings.ts'
import { UserError } from './failure.ts'
import { helpOf, type ProgramHelp } from './help.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** What `parseArgs` found out, in its own first sentence: it goes on with advice for programmers. */
export function complaintOf(error: unknown): string {
  const told = error instanceof Error ? error.message : String(error)
  const dashed = /^Option '(?<flag>--[\w-]+)'.* argument is ambiguous/u.exec(told)?.groups!['flag']
  if (dashed !== undefined)
    return `${dashed} is followed by what looks like an option; a value that begins with a dash is given as ${dashed}=-…`
  return told.split(/\.\s|\n/u)[0]!.replace(/\.$/u, '')
}

/** Reads the arguments of an npm script; `undefined` where help was asked for, and printed. */
export function readArguments<const Read extends Options>(
  help: ProgramHelp,
  options: Read,
  args: readonly string[] = process.argv.slice(2),
) {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(helpOf(help))
    return undefined
  }
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new UserError(`${complaintOf(error)}. Usage: ${help.call}`)
  }
}

/** How texts may be shown, as `--text` says; `excerpt` unless said. */
export function textPolicyIn(text = 'excerpt'): TextPolicy {
  if (text === 'none' || text === 'excerpt' || text === 'full') return text
  throw new UserError(`--text takes none, excerpt or full, not "${text}"`)
}

/** A number that an option gives, or what counts without it. */
export function numberIn(
  name: string,
  text: string | undefined,
  fallback: number,
  isFit: (value: number) => boolean,
  what: string,
): number {
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text)
  if (text === undefined) return fallback
  if (isFit(value)) return value
  throw new UserError(`--${name} takes ${what}, not "${text}"`)
}
