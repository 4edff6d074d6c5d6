/** Upkeep of what is published: `add`, `compact`, `prune`, `withdraw`, `rollback`, `versions`. */
import { readArticleId } from '../../shared/article/article.ts'
import { CURRENT, manifestKey, readPointer } from '../../shared/library/manifest.ts'
import { add as planAdd, compact as planCompact } from '../../shared/library/growth.ts'
import { manifestIn, publishedIn, type Plan, type Refused } from '../../shared/library/upkeep.ts'
import { prune as planPrune, rollback as planRollback } from '../../shared/library/versions.ts'
import { readCorrections } from '../corrections.ts'
import { UserError } from '../failure.ts'
import { readFolder } from '../folder.ts'
import { openTarget, type KvTarget } from '../kv-target.ts'
import { carryOut, type Done } from '../plan.ts'
import { prepare } from '../pipeline.ts'
import { progressOn } from '../progress.ts'
import { quotaOf, type Quota } from '../quota.ts'
import { withKnownDispatches } from '../known-dispatches.ts'
import { withdrawFrom } from '../withdraw.ts'
import { onlyPositional, textOption, type Arguments, type Command } from './command.ts'
import { WHERE, whereOf } from './publish.ts'

const QUOTA = [
  '--quota N',
  'writes a day at the most (default 1000 for --remote; none: no limit)',
] as const
const OPTIONS = { ...WHERE.options, quota: { type: 'string' } } as const

/** KV keeps a read value for a day where it was read; answers live five minutes. See `docs/operating.md`. */
const CACHES = 'Caches may hold it for up to a day more'

interface Work {
  readonly target: KvTarget
  readonly quota: Quota
  readonly updated: string
}

async function onTarget(args: Arguments, work: (on: Work) => Promise<void>): Promise<number> {
  const where = whereOf(args)
  const updated = new Date().toISOString()
  const quota = quotaOf(where, textOption(args, 'quota'), updated.slice(0, 10))
  const target = await openTarget(where)
  try {
    await work({ target, quota, updated })
  } finally {
    await target.close()
  }
  return 0
}

async function perform(plan: Plan | Refused, { target, quota }: Work, what: string): Promise<void> {
  tell(await carryOut(plan, target, quota), quota, what)
}

function tell({ written, present, deleted }: Done, quota: Quota, what: string): void {
  const left = quotaLeft(quota, written)
  process.stdout.write(
    `${what}: ${written} values written${present > 0 ? `, ${present} were there` : ''}${deleted > 0 ? `, ${deleted} deleted` : ''}${left}.\n`,
  )
}

const quotaLeft = ({ left }: Quota, written: number): string =>
  left === Infinity ? '' : `; ${Math.max(0, left - written)} writes left today`

export const add: Command = {
  help: {
    usage: 'add DIR [--local | --remote] [--corrections FILE] [--quota N]',
    does: "a day's pages into the published corpus",
    options: [...WHERE.help, ['--corrections FILE', 'your corrections.json'], QUOTA],
    example: 'add pages --local',
  },
  options: { ...OPTIONS, corrections: { type: 'string' } },
  async run(args) {
    const dir = onlyPositional(args, 'a folder of pages')
    const corrections = readCorrections(textOption(args, 'corrections'))
    const progress = progressOn(process.stderr)
    const { corpus, report } = prepare(readFolder(dir, { progress }), { corrections, progress })
    for (const { file, detail } of report.refused) process.stderr.write(`${file}: ${detail}\n`)
    for (const sentence of report.corrections) process.stderr.write(`corrections: ${sentence}\n`)
    return onTarget(args, async (on) => {
      const known = await withKnownDispatches(on.target, corpus)
      const budget = on.quota.left
      const plan = await planAdd(on.target, known, { updated: on.updated, budget })
      if (plan.kind === 'refused' && plan.reason === 'nothing-to-add') {
        process.stdout.write(`${plan.detail}\n`)
        return
      }
      await perform(plan, on, `${report.articles} articles added to ${on.target.name} KV`)
    })
  },
}

export const compact: Command = {
  help: {
    usage: 'compact [--local | --remote] [--quota N]',
    does: 'merges segments by size',
    options: [...WHERE.help, QUOTA],
    example: 'compact --local',
  },
  options: { ...OPTIONS },
  run: (args) =>
    onTarget(args, async (on) => {
      const plan = await planCompact(on.target, { updated: on.updated, budget: on.quota.left })
      if (plan.kind === 'refused' && plan.reason === 'nothing-to-merge')
        process.stdout.write(`${plan.detail}\n`)
      else await perform(plan, on, `Segments of ${on.target.name} KV merged`)
    }),
}

export const prune: Command = {
  help: {
    usage: 'prune [--local | --remote]',
    does: 'deletes values that neither this version nor the one before refers to',
    options: [...WHERE.help],
    example: 'prune --local',
  },
  options: { ...OPTIONS },
  run: (args) =>
    onTarget(args, async (on) => {
      const plan = await planPrune(on.target, await on.target.list())
      if (plan.kind === 'plan' && plan.deletes.length === 0)
        process.stdout.write(`Nothing in ${on.target.name} KV is left over.\n`)
      else await perform(plan, on, `${on.target.name} KV pruned`)
    }),
}

export const withdraw: Command = {
  help: {
    usage: 'withdraw ID [--local | --remote] [--quota N]',
    does: 'takes a text out of every retained version',
    options: [...WHERE.help, QUOTA],
    example: 'withdraw vietnamplus-160915 --local',
  },
  options: { ...OPTIONS },
  run: (args) => {
    const text = onlyPositional(args, 'an article such as vietnamplus-160915')
    const id = readArticleId(text)
    if (id === undefined)
      throw new UserError(`"${text}" names no article; an identifier looks like vietnamplus-160915`)
    return onTarget(args, async (on) => {
      const done = await withdrawFrom(on.target, id, on.quota, on.updated)
      tell(done, on.quota, `${id} withdrawn from ${on.target.name} KV`)
      process.stdout.write(
        `${CACHES}. Readers in private mode keep what they downloaded until they update.\n`,
      )
    })
  },
}

export const rollback: Command = {
  help: {
    usage: 'rollback [--local | --remote]',
    does: 'back to the version before; again, forward',
    options: [...WHERE.help],
    example: 'rollback --local',
  },
  options: { ...OPTIONS },
  run: (args) =>
    onTarget(args, async (on) => {
      const current = (await on.target.get([CURRENT])).get(CURRENT)
      // The version before must still be whole: half of it would be worse than the present one.
      const previous = current === undefined ? undefined : readPointer(current).previous
      if (previous !== undefined) await manifestIn(on.target, previous)
      await perform(
        planRollback(current, on.updated),
        on,
        `${on.target.name} KV is back at version ${previous}`,
      )
    }),
}

export const versions: Command = {
  help: {
    usage: 'versions [--local | --remote]',
    does: 'the version that is read, the one before, and their size',
    options: [...WHERE.help],
    example: 'versions --local',
  },
  options: { ...OPTIONS },
  run: (args) =>
    onTarget(args, async ({ target }) => {
      const published = await publishedIn(target)
      if (published === undefined) {
        process.stdout.write(
          `Nothing is published in ${target.name} KV; npm run reperes -- publish OUT does it.\n`,
        )
        return
      }
      const { pointer } = published
      await describe(
        target,
        pointer.manifest,
        `current   published ${pointer.updated ?? 'at an unknown time'}`,
      )
      if (pointer.previous !== undefined) await describe(target, pointer.previous, 'previous')
      const held = new Set(await target.list('m/'))
      for (const key of [pointer.manifest, pointer.previous ?? ''].map(manifestKey))
        held.delete(key)
      if (held.size > 0)
        process.stdout.write(`${held.size} older; npm run reperes -- prune deletes them\n`)
    }),
}

async function describe(target: KvTarget, hash: string, what: string): Promise<void> {
  const { segments, text } = await manifestIn(target, hash)
  const articles = segments.reduce((sum, { coverage }) => sum + coverage.articles, 0)
  process.stdout.write(
    `${hash}  ${what}: ${articles} articles in ${segments.length} segment${segments.length === 1 ? '' : 's'}, texts shown: ${text}\n`,
  )
}
