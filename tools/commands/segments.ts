/** What is published, kept tidy: `compact` and `prune`. */
import { compact as planCompact, type Compaction } from '../../shared/publishing/compaction.ts'
import { prune as planPrune } from '../../shared/publishing/versions.ts'
import { carryOut } from '../publishing/plan.ts'
import { count, type Fact, facts, number } from '../program/terminal.ts'
import { noPositional, type Command } from './command.ts'
import { onTarget, OPTIONS, QUOTA, report, WHERE, type Work } from './on-target.ts'

export const compact: Command = {
  help: {
    usage: 'compact [--whole] [--local | --remote] [--quota N]',
    does: "merges segments by size, as far as the day's writes go",
    options: [
      ['--whole', 'all into one segment, even where that takes several days: run it once a day'],
      ...WHERE.help,
      QUOTA,
    ],
    example: 'compact --local',
  },
  options: { ...OPTIONS, whole: { type: 'boolean' } },
  run: (args) => {
    noPositional(args)
    return onTarget(args, async (on) => {
      const plan = await planCompact(on.target, {
        updated: on.updated,
        budget: on.quota.left,
        // Asked for only where a merge may have to be spread over days.
        present: on.quota.left === Infinity ? new Set() : new Set(await on.target.list()),
        whole: args.values['whole'] === true,
      })
      if (plan.kind === 'refused' && plan.reason === 'nothing-to-merge') {
        process.stdout.write(
          facts([['Merged', 'nothing: one segment holds it all, with nothing withdrawn']]),
        )
        return 'done'
      }
      const done = await carryOut(plan, on.target, on.quota)
      if (plan.kind === 'refused') return 'unfinished'
      await report(on, merged(plan), done, nextAfter(plan, on))
      return plan.outstanding > 0 ? 'unfinished' : 'done'
    })
  },
}

const merged = ({ outstanding, segments }: Compaction): Fact =>
  outstanding > 0
    ? ['Merging', 'not done yet; readers have what they had']
    : ['Merged', segments.length < 2 ? 'all into one segment' : 'as far as the day allows']

function nextAfter({ outstanding, wholeTakes }: Compaction, { flag }: Work): readonly Fact[] {
  if (outstanding > 0)
    return [
      ['Left', `${count(outstanding, 'write')} of this merge`],
      ['Next', `npm run reperes -- compact${flag}   (tomorrow, and so on until it is done)`],
    ]
  return [
    ...(wholeTakes === undefined
      ? []
      : [
          [
            'Left',
            `one segment of all takes ${number(wholeTakes)} writes: npm run reperes -- compact --whole${flag}`,
          ] as const,
        ]),
    ['Next', `npm run reperes -- prune${flag}   (what was merged is not deleted yet)`],
  ]
}

export const prune: Command = {
  help: {
    usage: 'prune [--local | --remote] [--quota N]',
    does: 'deletes what neither this version nor the one before refers to',
    options: [...WHERE.help, QUOTA],
    example: 'prune --local',
  },
  options: { ...OPTIONS },
  run: (args) => {
    noPositional(args)
    return onTarget(args, async (on) => {
      const plan = await planPrune(on.target, await on.target.list())
      if (plan.kind === 'plan' && plan.deletes.length === 0) {
        process.stdout.write(
          facts([['Pruned', `nothing: no value in ${on.target.name} KV is left over`]]),
        )
        return 'done'
      }
      const done = await carryOut(plan, on.target, on.quota)
      await report(
        on,
        ['Pruned', `${on.target.name} KV: this version and the one before are kept`],
        done,
        done.undeleted === 0
          ? []
          : [['Left', `${count(done.undeleted, 'value')} to delete: run it again tomorrow`]],
      )
      return done.undeleted === 0 ? 'done' : 'unfinished'
    })
  },
}
