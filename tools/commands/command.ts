/** What every command of the CLI is. */
import type { ParseArgsConfig } from 'node:util'
import { UserError } from '../program/failure.ts'
import type { ProgramHelp } from '../program/help.ts'

export interface Arguments {
  readonly positionals: readonly string[]
  readonly values: Readonly<Record<string, string | boolean | undefined>>
}

/** As `npm run reperes -- ` takes it. */
interface CommandHelp extends Omit<ProgramHelp, 'call'> {
  readonly usage: string
}

export interface Command {
  readonly help: CommandHelp
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** Resolves to the exit status. */
  run(args: Arguments): Promise<number>
}

export const CORRECTIONS = [
  '--corrections FILE',
  'merge, split, rename, date (default DIR/corrections.json, where there is one)',
] as const

/** A call that lacks something, or says too much: told with how the command is called. */
export class CallError extends UserError {}

/** The one folder or file a command works on. */
export function onlyPositional({ positionals }: Arguments, what: string): string {
  if (positionals.length === 1) return positionals[0]!
  throw new CallError(
    positionals.length === 0
      ? `${what} is missing`
      : `${what} is all this takes; got ${positionals.length}: ${positionals.join(' ')}`,
  )
}

/** For a command that works on no folder or file: `rollback VERSION` must not go elsewhere than it says. */
export function noPositional({ positionals }: Arguments): void {
  if (positionals.length > 0)
    throw new CallError(`this takes options only, not "${positionals[0]}"`)
}

export function textOption({ values }: Arguments, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}
