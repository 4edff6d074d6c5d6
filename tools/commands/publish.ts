/** `reperes publish`: a built folder to Workers KV, the pointer last. */
import { publishedIn } from '../../shared/publishing/upkeep.ts'
import { NOTHING_DONE } from '../publishing/plan.ts'
import { progressOn } from '../program/progress.ts'
import { publishFolder } from '../publishing/publish-folder.ts'
import { count } from '../program/terminal.ts'
import { onlyPositional, type Command } from './command.ts'
import { onTarget, OPTIONS, QUOTA, report, WHERE } from './on-target.ts'

export const publish: Command = {
  help: {
    usage: 'publish OUT [--local | --remote] [--quota N]',
    does: 'a built folder to Workers KV, the pointer last',
    options: [...WHERE.help, QUOTA],
    example: 'publish .reperes/corpus --local',
  },
  options: { ...OPTIONS },
  run: (args) => {
    const out = onlyPositional(args, 'a built folder')
    return onTarget(args, async (on) => {
      const { target, quota, updated, flag } = on
      const progress = progressOn(process.stderr)
      const { unwritten, manifest, ...some } = await publishFolder(out, target, {
        progress,
        updated,
        quota,
      })
      const done = { ...NOTHING_DONE, ...some }
      if (unwritten > 0) {
        await report(on, ['Publishing', 'not done yet; readers have what they had'], done, [
          ['Left', count(unwritten, 'write')],
          ['Next', `npm run reperes -- publish ${out}${flag}   (tomorrow: it goes on from here)`],
          ['Until then', 'no prune or withdraw: they delete what is written so far'],
        ])
        return 'unfinished'
      }
      await report(
        on,
        ['Published', `version ${manifest} to ${target.name} KV, read within a minute`],
        done,
        (await publishedIn(target))?.pointer.previous === undefined
          ? []
          : [['Back', `npm run reperes -- rollback${flag}   (to the version before)`]],
      )
      return 'done'
    })
  },
}
