/** `reperes publish`: a built folder to Workers KV, the pointer last. */
import { UserError } from '../failure.ts'
import { openTarget } from '../kv-target.ts'
import { progressOn } from '../progress.ts'
import { publishFolder } from '../publish-folder.ts'
import { onlyPositional, type Arguments, type Command } from './command.ts'

export const WHERE = {
  options: { local: { type: 'boolean' }, remote: { type: 'boolean' } },
  help: [
    ['--local', 'the KV of `wrangler dev` on this machine (default)'],
    ['--remote', "your account's namespace, by wrangler's login"],
  ],
} as const

export const publish: Command = {
  help: {
    usage: 'publish OUT [--local | --remote]',
    does: 'a built folder to Workers KV, the pointer last',
    options: WHERE.help,
    example: 'publish .reperes/corpus --local',
  },
  options: { ...WHERE.options },
  async run(args) {
    const out = onlyPositional(args, 'a built folder')
    const target = await openTarget(whereOf(args))
    try {
      const { written, present, manifest } = await publishFolder(out, target, {
        progress: progressOn(process.stderr),
      })
      process.stdout.write(
        `Published version ${manifest} to ${target.name} KV: ${written} values written, ${present} were there.\n`,
      )
    } finally {
      await target.close()
    }
    return 0
  },
}

export function whereOf({ values }: Arguments): 'local' | 'remote' {
  if (values['local'] === true && values['remote'] === true)
    throw new UserError('--local and --remote exclude each other')
  return values['remote'] === true ? 'remote' : 'local'
}
