/** The command line: one word for what to do, then its folder and options. */
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { add } from './commands/add.ts'
import { analyse } from './commands/analyse.ts'
import { audit } from './commands/audit.ts'
import { build } from './commands/build.ts'
import { CallError, type Command } from './commands/command.ts'
import { exportIndex } from './commands/export.ts'
import { fetchPages } from './commands/fetch.ts'
import { publish } from './commands/publish.ts'
import { query } from './commands/query.ts'
import { compact, prune } from './commands/segments.ts'
import { rollback, versions } from './commands/versions.ts'
import { withdraw } from './commands/withdraw.ts'
import { complaintOf } from './program/arguments.ts'
import { UserError, runProgram } from './program/failure.ts'
import { helpOf } from './program/help.ts'
import { widthOf, wrapped } from './program/wrapped.ts'

const COMMANDS: Readonly<Record<string, Command>> = {
  analyse,
  audit,
  query,
  build,
  publish,
  export: exportIndex,
  add,
  compact,
  prune,
  withdraw,
  rollback,
  versions,
  fetch: fetchPages,
}

const RUN = 'npm run reperes --'

await runProgram(async () => {
  const [name, ...rest] = process.argv.slice(2)
  const isHelp = name === '--help' || name === '-h' || name === 'help'
  if (name === undefined || (isHelp && rest.length === 0)) {
    process.stdout.write(overview())
    return name === undefined ? 2 : 0
  }
  // `help build` is `build --help`.
  if (isHelp) {
    process.stdout.write(helpText(rest[0]!, commandNamed(rest[0]!)))
    return 0
  }
  const command = commandNamed(name)
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(helpText(name, command))
    return 0
  }
  try {
    return await command.run(parse(command, rest))
  } catch (error) {
    throw error instanceof CallError ? misused(command, error.message) : error
  }
})

function commandNamed(name: string): Command {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command !== undefined) return command
  throw new UserError(
    `there is no command "${name}"; there are ${Object.keys(COMMANDS).join(', ')}`,
  )
}

function parse(command: Command, args: readonly string[]) {
  const config: ParseArgsConfig = {
    args: [...args],
    options: command.options,
    allowPositionals: true,
    strict: true,
  }
  try {
    const { values, positionals } = parseArgs(config)
    return { values, positionals } as Parameters<Command['run']>[0]
  } catch (error) {
    throw misused(command, complaintOf(error))
  }
}

function misused({ help }: Command, complaint: string): UserError {
  return new UserError(`${complaint}. Usage: ${RUN} ${help.usage}`)
}

function helpText(name: string, { help: { does, usage, options, example } }: Command): string {
  return helpOf({
    does: `reperes ${name}: ${does}`,
    call: `${RUN} ${usage}`,
    options,
    example: `${RUN} ${example}`,
  })
}

function overview(): string {
  const rows = Object.entries(COMMANDS).map(
    ([name, { help }]) => `  ${name.padEnd(9)} ${wrapped(help.does, 12, widthOf(process.stdout))}`,
  )
  return [
    'reperes: from saved pages to a published corpus',
    '',
    ...rows,
    '',
    'Each has its own help: npm run reperes -- build --help',
    '',
  ].join('\n')
}
